"""Answers that stand for those of a visitor, for pictures of questions that have been answered."""

from __future__ import annotations

from kiosk.domain.answering import Asked, done, sorted_to, touched
from kiosk.domain.marking import UNSURE
from kiosk.domain.question import PutInOrderQuestion, SeveralAnswersQuestion, SortIntoTwoQuestion


def any_answer(asked: Asked) -> Asked:
    """A whole answer of what stands first, which is right for some kinds and wrong for others."""
    match asked.question:
        case SeveralAnswersQuestion():
            return done(touched(touched(asked, asked.order[0]), asked.order[1]))
        case PutInOrderQuestion():
            for step in asked.order:
                asked = touched(asked, step)
            return done(asked)
        case SortIntoTwoQuestion():
            for number, item in enumerate(asked.order):
                asked = sorted_to(asked, item, call=number % 2 == 0)
            return asked
        case _:
            return touched(asked, asked.order[0])


def unsure(asked: Asked) -> Asked:
    """I'm not sure."""
    return touched(asked, UNSURE)
