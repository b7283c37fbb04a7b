"""What a clinician reads, marks and signs: one sheet a slide, a stage of a plan, and a question."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from datetime import date

import msgspec

from kiosk.domain.catalog import Figure, Ground, Source
from kiosk.domain.question import Area
from kiosk.domain.review_state import StateCounts
from kiosk.domain.text import Language, Review, Text


class Tongue(msgspec.Struct, frozen=True):
    """A language of the kiosk: its tag, its own name, and whether it is read from right to left."""

    tag: Language
    name: str
    is_rtl: bool


class Setting(msgspec.Struct, frozen=True):
    """A number of the clinic that stands in a line; `is_own` where it is set for that plan alone."""

    name: str
    value: int
    is_own: bool = False


class Role(enum.Enum):
    """What some words are to the sheet that they stand on."""

    HEADLINE = "headline"
    BODY = "body"
    POINT = "point"
    LOOP = "loop"
    ALT = "alt"
    MOMENT = "moment"
    MOMENT_ALT = "moment_alt"
    TITLE = "title"
    DO = "do"
    AVOID = "avoid"
    NORMAL = "normal"
    CALL = "call"
    ASK = "ask"
    RIGHT = "right"
    WRONG = "wrong"
    STEP = "step"
    SIGN_FINE = "sign_fine"
    SIGN_CALL = "sign_call"
    EMERGENCY = "emergency"
    ANSWER = "answer"
    REASON = "reason"
    TIP = "tip"
    NAME = "name"
    FULL_NAME = "full_name"
    SUMMARY = "summary"
    HINT = "hint"
    CHAPTER = "chapter"


class WordsRow(msgspec.Struct, frozen=True):
    """Words in every language, what they are, and the clinic's numbers in them.

    `number` counts rows of which there are several, from 1; 0 is a row that stands alone.
    """

    role: Role
    text: Text
    number: int = 0
    settings: tuple[Setting, ...] = ()


class Fate(enum.Enum):
    """What became of a claim."""

    TOLD = "told"
    CORRECTED = "corrected"
    DROPPED = "dropped"


class Claim(msgspec.Struct, frozen=True):
    """A claim, what became of it, and in which words: the correction, or the reason for dropping it."""

    id: str
    claim: str
    fate: Fate
    words: str = ""
    flags: tuple[str, ...] = ()


class Cited(msgspec.Struct, frozen=True):
    """A source with its number in the list at the end, from 1."""

    number: int
    source: Source


class Sheet(msgspec.Struct, frozen=True, kw_only=True):
    """What every sheet has: its id, its words, where they come from, and who answers for them.

    `grades` are the school years that it takes to read it, None in a language without a formula.
    """

    id: str
    rows: tuple[WordsRow, ...]
    grades: Mapping[Language, float | None]
    sources: tuple[Cited, ...]
    review: Review
    is_overdue: bool


class SlideSheet(Sheet, frozen=True, kw_only=True):
    """A slide, with its figure and the claims that it tells."""

    chapter: Text
    ground: Ground
    figure: Figure
    claims: tuple[Claim, ...]


class StageSheet(Sheet, frozen=True, kw_only=True):
    """Some days of a plan. The last stage has no `to_day`."""

    title: Text
    from_day: int
    to_day: int | None


class QuestionSheet(Sheet, frozen=True, kw_only=True):
    """A question: its type, its topic, and the slide that tells it. `picture` is a path, or empty."""

    kind: str
    topic: str
    slide: str
    slide_headline: Text
    picture: str = ""
    areas: tuple[Area, ...] = ()


class PlanValue(msgspec.Struct, frozen=True):
    """What a number is in one plan, and what it may be there."""

    plan: str
    value: int
    low: int
    high: int
    is_own: bool


class NumberSheet(msgspec.Struct, frozen=True):
    """A number that the clinic sets: what it may be, what it is, and in how many texts it stands."""

    name: str
    meaning: str
    default: int
    low: int
    high: int
    value: int
    plans: tuple[PlanValue, ...]
    used: int


class Overview(msgspec.Struct, frozen=True):
    """What the title page tells."""

    clinic: Text
    revision: str
    day: date
    tongues: tuple[Tongue, ...]
    slides: int
    stages: int
    questions: int
    signs: int
    states: StateCounts


class StringRow(msgspec.Struct, frozen=True):
    """Words of the interface, by language."""

    id: str
    text: Text
