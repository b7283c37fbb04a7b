"""Chance in a quiz: which questions of a bank, and the order that their choices are shown in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, TypeVar

from kiosk.domain.answering import Asked, unanswered
from kiosk.domain.question import (
    NOT_TRUE,
    TRUE,
    PointAtPictureQuestion,
    PutInOrderQuestion,
    Question,
    Quiz,
    TrueOrNotQuestion,
    WhenCanIQuestion,
    parts,
)

RUN_LENGTH: Final = 7
LONGEST_RUN: Final = 10
WARNING: Final = "warning"
"""The topic that every run asks about."""

T = TypeVar("T")


def shuffled(items: Sequence[T], draws: Sequence[float]) -> tuple[T, ...]:
    """The items in the order that `draws` (numbers from 0 up to 1, used in turn) give them."""
    pool = list(items)
    order: list[T] = []
    turn = 0
    while pool:
        draw = draws[turn % len(draws)] if draws else 0.0
        order.append(pool.pop(min(len(pool) - 1, int(draw * len(pool)))))
        turn += 1
    return tuple(order)


def run_length(quiz: Quiz, length: int = RUN_LENGTH) -> int:
    """How many questions the first round of a run asks."""
    bank = (*quiz.questions, *quiz.shared)
    topics = min(LONGEST_RUN, len({question.topic for question in bank}))
    return min(len(bank), max(length, topics))


def one_a_topic(drawn: Sequence[Question]) -> list[Question]:
    """The first question of each topic, or the first of a type not yet asked. Warnings choose first."""
    topics = sorted(dict.fromkeys(q.topic for q in drawn), key=lambda topic: topic != WARNING)
    chosen: list[Question] = []
    for topic in topics[:LONGEST_RUN]:
        of_topic = [question for question in drawn if question.topic == topic]
        types = {type(question) for question in chosen}
        fresh = (question for question in of_topic if type(question) not in types)
        chosen.append(next(fresh, of_topic[0]))
    return chosen


def ask(questions: Sequence[Question], draws: Sequence[float]) -> tuple[Asked, ...]:
    """The questions unanswered, their choices in a drawn order."""
    return tuple(
        unanswered(question, _order(question, rotated(draws, 7 * (turn + 1))))
        for turn, question in enumerate(questions)
    )


def _order(question: Question, draws: Sequence[float]) -> tuple[str, ...]:
    ids = tuple(key for key, _ in parts(question))
    if isinstance(question, TrueOrNotQuestion):
        return (TRUE, NOT_TRUE)
    if isinstance(question, WhenCanIQuestion | PointAtPictureQuestion):
        return ids  # as time goes, and as the picture is
    order = shuffled(ids, draws)
    return turned(order) if isinstance(question, PutInOrderQuestion) and order == ids else order


def turned(items: Sequence[T]) -> tuple[T, ...]:
    """The items with the first one last."""
    return (*items[1:], *items[:1])


def rotated(draws: Sequence[float], by: int) -> tuple[float, ...]:
    """The draws begun at another of them."""
    if not draws:
        return ()
    start = by % len(draws)
    return (*draws[start:], *draws[:start])
