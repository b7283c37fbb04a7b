"""The seven types of question, as frozen values. `kiosk.domain.marking` says what is right."""

from __future__ import annotations

from typing import assert_never

import msgspec

from kiosk.domain.box import Box
from kiosk.domain.text import Review, Text


class Choice(msgspec.Struct, frozen=True):
    """One thing a patient can answer, and whether it is so."""

    id: str
    text: Text
    right: bool


class Step(msgspec.Struct, frozen=True):
    """One of the steps to be put in order, or one of the stops on a line of time."""

    id: str
    text: Text


class SortItem(msgspec.Struct, frozen=True):
    """A sign: fine, or (`call`) a reason to call the clinic."""

    id: str
    text: Text
    call: bool


class Area(msgspec.Struct, frozen=True):
    """A rectangle on a picture, in shares of its width and height from the upper left corner."""

    id: str
    text: Text
    place: Box
    right: bool


class Answer(msgspec.Struct, frozen=True):
    """What is shown after any choice: the fact in a few words, the reason, and what to do."""

    short: Text
    reason: Text
    tip: Text | None


class AskedThing(msgspec.Struct, frozen=True, kw_only=True):
    """What every question has: its topic, its words, its answer, and the slide that tells it."""

    id: str
    topic: str
    ask: Text
    answer: Answer
    slide: str
    sources: tuple[str, ...]
    review: Review


class OneAnswerQuestion(AskedThing, frozen=True, kw_only=True):
    """Three choices, one of them right."""

    choices: tuple[Choice, ...]


class SeveralAnswersQuestion(AskedThing, frozen=True, kw_only=True):
    """Four or five choices, two or three of them right."""

    choices: tuple[Choice, ...]


class TrueOrNotQuestion(AskedThing, frozen=True, kw_only=True):
    """A statement that is true or is not."""

    is_true: bool


class PutInOrderQuestion(AskedThing, frozen=True, kw_only=True):
    """Three or four steps, here in their right order."""

    steps: tuple[Step, ...]


class SortIntoTwoQuestion(AskedThing, frozen=True, kw_only=True):
    """Four or five signs, each of them fine or a reason to call the clinic."""

    items: tuple[SortItem, ...]


class PointAtPictureQuestion(AskedThing, frozen=True, kw_only=True):
    """A picture, by its absolute path, with three or four areas, one of them right."""

    picture: str
    alt: Text
    areas: tuple[Area, ...]


class WhenCanIQuestion(AskedThing, frozen=True, kw_only=True):
    """Three to five stops on a line of time, earliest first. `right` is the id of one."""

    stops: tuple[Step, ...]
    right: str


Question = (
    OneAnswerQuestion
    | SeveralAnswersQuestion
    | TrueOrNotQuestion
    | PutInOrderQuestion
    | SortIntoTwoQuestion
    | PointAtPictureQuestion
    | WhenCanIQuestion
)
"""The closed union of question types."""


class Quiz(msgspec.Struct, frozen=True):
    """A treatment's own bank of questions, and those that all treatments share."""

    id: str
    treatment: str
    questions: tuple[Question, ...]
    shared: tuple[Question, ...] = ()


TRUE = "true"
NOT_TRUE = "not_true"
"""What a statement is answered with."""


def parts(question: Question) -> tuple[tuple[str, Text], ...]:
    """The ids and words of what there is to choose from, as written. A statement has none."""
    match question:
        case OneAnswerQuestion() | SeveralAnswersQuestion():
            return tuple((one.id, one.text) for one in question.choices)
        case TrueOrNotQuestion():
            return ()
        case PutInOrderQuestion():
            return tuple((one.id, one.text) for one in question.steps)
        case SortIntoTwoQuestion():
            return tuple((one.id, one.text) for one in question.items)
        case PointAtPictureQuestion():
            return tuple((one.id, one.text) for one in question.areas)
        case WhenCanIQuestion():
            return tuple((one.id, one.text) for one in question.stops)
        case _:
            assert_never(question)
