"""The words to take home, composed for one language: a plan, the clinic's numbers, my questions."""

from __future__ import annotations

import enum
import unicodedata
from collections.abc import Iterator, Sequence
from typing import Final

import msgspec

from kiosk.domain.catalog import Catalog, Phones, Plan, PlanStage
from kiosk.domain.my_questions import Ask, MyQuestion, my_questions
from kiosk.domain.session import Session, World
from kiosk.domain.speaker import Speaker, days_of
from kiosk.domain.text import Language, ReviewStatus, Text

_POINT: Final = "- "
_ISOLATE: Final = ("\u2066", "\u2069")
"""Around a telephone number among words that run from right to left: its groups keep their order."""


class LineKind(enum.Enum):
    """What a line is. A `PART` is a heading within a `HEADING`; a `GAP` parts two blocks."""

    TITLE = "title"
    HEADING = "heading"
    PART = "part"
    POINT = "point"
    TEXT = "text"
    GAP = "gap"


class SheetLine(msgspec.Struct, frozen=True):
    """One line of the words to take home."""

    kind: LineKind
    words: str = ""

    @property
    def written(self) -> str:
        """The line as plain text."""
        return _POINT + self.words if self.kind is LineKind.POINT else self.words


class Sheet(msgspec.Struct, frozen=True):
    """All words to take home."""

    lines: tuple[SheetLine, ...]

    @property
    def written(self) -> str:
        """The words as plain text."""
        return "\n".join(line.written for line in self.lines)


GAP: Final = SheetLine(LineKind.GAP)


def sheet_of(session: Session, world: World) -> Sheet:
    """What the visit has chosen to take home, in its language."""
    mine = my_questions(session, world.catalog) if session.takes_questions else ()
    return compose(world.catalog, session.language, world.catalog.plan(session.plan), mine)


def compose(
    catalog: Catalog, language: Language, plan: Plan | None, mine: Sequence[MyQuestion] = ()
) -> Sheet:
    """The words to take home. Without a plan or questions, the clinic's numbers alone."""
    speaker = Speaker(catalog, language)
    return Sheet(
        (
            SheetLine(LineKind.TITLE, speaker.say(catalog.clinic)),
            *(_plan(speaker, plan) if plan is not None else ()),
            *_numbers(speaker, catalog.phones),
            *(_mine(speaker, mine) if mine else ()),
            GAP,
            SheetLine(LineKind.TEXT, speaker.word("take.inform")),
        )
    )


def asked_words(speaker: Speaker, line: MyQuestion) -> str:
    """A line of "My questions" as a patient asks it."""
    said = speaker.say(line.text)
    return speaker.word("mine.statement", statement=said) if line.ask is Ask.STATEMENT else said


def _plan(speaker: Speaker, plan: Plan) -> Iterator[SheetLine]:
    """A plan's stages, each with what to do, to avoid, what is normal, and when to call."""
    name = speaker.word("plan.kicker", plan=speaker.say(plan.name))
    yield from (GAP, SheetLine(LineKind.HEADING, name))
    if any(stage.review.status is ReviewStatus.DRAFT for stage in plan.stages):
        yield SheetLine(LineKind.TEXT, speaker.word("take.draft"))
    for stage in plan.stages:
        yield from (GAP, SheetLine(LineKind.HEADING, _stage(speaker, stage)))
        yield from _part(speaker, speaker.word("plan.do"), stage.do)
        yield from _part(speaker, speaker.word("plan.avoid"), stage.avoid)
        yield from _part(speaker, speaker.word("plan.normal"), stage.normal)
        yield from _part(speaker, speaker.word("plan.call"), stage.call)


def _part(speaker: Speaker, title: str, texts: Sequence[Text]) -> Iterator[SheetLine]:
    yield SheetLine(LineKind.PART, speaker.word("take.part", part=title))
    for text in texts:
        yield SheetLine(LineKind.POINT, speaker.say(text))


def _stage(speaker: Speaker, stage: PlanStage) -> str:
    """A stage's title, with its days where the title does not tell them."""
    title = speaker.say(stage.title)
    first, last = stage.from_day, stage.to_day
    if last == 0 or all(str(day) in title for day in (first, last or first)):
        return title
    return speaker.word("take.stage", stage=title, days=days_of(stage, speaker.word))


def _numbers(speaker: Speaker, phones: Phones) -> Iterator[SheetLine]:
    """The clinic's telephone numbers; a missing one says where to ask."""
    yield from (GAP, SheetLine(LineKind.HEADING, speaker.word("call.title")))
    yield _number(speaker, speaker.word("call.day"), phones.day)
    yield _number(speaker, speaker.word("call.out_of_hours"), phones.out_of_hours)
    yield _number(speaker, speaker.word("call.emergency"), phones.emergency)


def _number(speaker: Speaker, title: str, number: str) -> SheetLine:
    told = _kept_together(number, title) if number else speaker.word("call.phone_missing")
    return SheetLine(LineKind.TEXT, speaker.word("take.number", title=title, number=told))


def _kept_together(number: str, beside: str) -> str:
    runs_left = any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in beside)
    return number.join(_ISOLATE) if runs_left else number


def _mine(speaker: Speaker, mine: Sequence[MyQuestion]) -> Iterator[SheetLine]:
    """What to ask at the appointment."""
    yield from (GAP, SheetLine(LineKind.HEADING, speaker.word("mine.title")))
    unsure = [line for line in mine if line.ask is not Ask.MORE]
    more = [line for line in mine if line.ask is Ask.MORE]
    if unsure:
        yield SheetLine(LineKind.PART, speaker.word("mine.unsure"))
    yield from (SheetLine(LineKind.POINT, asked_words(speaker, line)) for line in unsure)
    if more:
        yield SheetLine(LineKind.PART, speaker.word("mine.more"))
    yield from (SheetLine(LineKind.POINT, asked_words(speaker, line)) for line in more)
