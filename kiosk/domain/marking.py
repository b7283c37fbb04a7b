"""What was answered to a question, and the one function that says what it tells."""

from __future__ import annotations

import enum
from typing import assert_never

import msgspec

from kiosk.domain.question import (
    NOT_TRUE,
    TRUE,
    OneAnswerQuestion,
    PointAtPictureQuestion,
    PutInOrderQuestion,
    Question,
    SeveralAnswersQuestion,
    SortIntoTwoQuestion,
    TrueOrNotQuestion,
    WhenCanIQuestion,
)

UNSURE = "unsure"
"""The key of "I'm not sure", beside a question's own ids."""


class Mark(enum.Enum):
    """What an answer says about what to look at again."""

    KNOWN = "known"
    MISSED = "missed"
    UNSURE = "unsure"


class Unsure(msgspec.Struct, frozen=True):
    """I'm not sure."""


class Picked(msgspec.Struct, frozen=True):
    """One thing, several things, or steps one after the other, by their ids as they were touched."""

    ids: tuple[str, ...] = ()


class Sides(msgspec.Struct, frozen=True):
    """Signs on two sides: those to call about and those that are fine, by their ids."""

    call: tuple[str, ...] = ()
    fine: tuple[str, ...] = ()

    @property
    def ids(self) -> tuple[str, ...]:
        """All that has a side."""
        return (*self.call, *self.fine)


Draft = Picked | Sides
"""An answer in progress."""

Given = Picked | Sides | Unsure
"""The closed union of answers."""


def mark(question: Question, given: Given | None) -> Mark:
    """What an answer tells. None, a question that was passed over, counts as unsure."""
    if given is None or isinstance(given, Unsure):
        return Mark.UNSURE
    return Mark.KNOWN if _is_so(question, given) else Mark.MISSED


def _is_so(question: Question, given: Draft) -> bool:
    right = right_answer(question)
    if isinstance(right, Sides) or isinstance(given, Sides):
        return (
            isinstance(right, Sides)
            and isinstance(given, Sides)
            and set(given.call) == set(right.call)
            and set(given.fine) == set(right.fine)
        )
    if isinstance(question, PutInOrderQuestion):
        return given.ids == right.ids
    return set(given.ids) == set(right.ids)


def right_answer(question: Question) -> Draft:
    """What would be right, in the order it is written in."""
    match question:
        case OneAnswerQuestion() | SeveralAnswersQuestion():
            return Picked(tuple(one.id for one in question.choices if one.right))
        case TrueOrNotQuestion():
            return Picked((TRUE if question.is_true else NOT_TRUE,))
        case PutInOrderQuestion():
            return Picked(tuple(one.id for one in question.steps))
        case SortIntoTwoQuestion():
            return Sides(
                call=tuple(one.id for one in question.items if one.call),
                fine=tuple(one.id for one in question.items if not one.call),
            )
        case PointAtPictureQuestion():
            return Picked(tuple(one.id for one in question.areas if one.right))
        case WhenCanIQuestion():
            return Picked((question.right,))
        case _:
            assert_never(question)
