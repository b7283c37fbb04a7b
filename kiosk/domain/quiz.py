"""A quiz run: which questions, in which order, and what a visitor answered."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from typing import TypeVar

import msgspec

from kiosk.domain.catalog import OneAnswerQuestion, Question, Quiz

RUN_LENGTH = 7
UNSURE = "unsure"
"""The answer "I'm not sure", beside a question's own choice ids."""

T = TypeVar("T")


class Mark(enum.Enum):
    """What an answer says about what to look at again."""

    KNOWN = "known"
    MISSED = "missed"
    UNSURE = "unsure"


class Asked(msgspec.Struct, frozen=True):
    """One question of a run: the order its choices are shown in, and what was answered, if anything."""

    question: Question
    choice_order: tuple[str, ...]
    given: str | None = None


class QuizRun(msgspec.Struct, frozen=True):
    """One visitor's run through some of a treatment's questions. `index` is the question on screen."""

    treatment: str
    asked: tuple[Asked, ...]
    index: int = 0

    @property
    def current(self) -> Asked:
        """The question on screen."""
        return self.asked[self.index]

    @property
    def is_last(self) -> bool:
        """Whether no question follows."""
        return self.index == len(self.asked) - 1


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


def start_run(quiz: Quiz, draws: Sequence[float], length: int = RUN_LENGTH) -> QuizRun:
    """About `length` questions: each topic once first, then others, all in a drawn order."""
    drawn = shuffled(quiz.questions, draws)
    first = {question.topic: question for question in reversed(drawn)}
    firsts = [question for question in drawn if first[question.topic] is question]
    rest = [question for question in drawn if first[question.topic] is not question]
    return _ask(quiz.treatment, (firsts + rest)[:length], draws)


def retry_run(run: QuizRun, draws: Sequence[float]) -> QuizRun:
    """The questions of `run` that were not known, in a new order, unanswered."""
    missed = [asked.question for asked in run.asked if mark(asked) is not Mark.KNOWN]
    return _ask(run.treatment, shuffled(missed, draws), draws)


def _ask(treatment: str, questions: Sequence[Question], draws: Sequence[float]) -> QuizRun:
    asked = tuple(
        Asked(
            question=question,
            choice_order=shuffled(
                tuple(choice.id for choice in question.choices), _rotated(draws, 7 * (turn + 1))
            ),
        )
        for turn, question in enumerate(questions)
    )
    return QuizRun(treatment=treatment, asked=asked)


def _rotated(draws: Sequence[float], by: int) -> tuple[float, ...]:
    if not draws:
        return ()
    start = by % len(draws)
    return (*draws[start:], *draws[:start])


def answer(run: QuizRun, given: str) -> QuizRun:
    """The run with the question on screen answered. The first answer stands; an unknown one is ignored."""
    current = run.current
    if current.given is not None or given not in (*current.choice_order, UNSURE):
        return run
    asked = list(run.asked)
    asked[run.index] = msgspec.structs.replace(current, given=given)
    return msgspec.structs.replace(run, asked=tuple(asked))


def mark(asked: Asked) -> Mark:
    """What the answer says. A question that was passed over counts as unsure."""
    if asked.given is None or asked.given == UNSURE:
        return Mark.UNSURE
    return Mark.KNOWN if asked.given == right_choice(asked.question) else Mark.MISSED


def right_choice(question: OneAnswerQuestion) -> str:
    """The id of the one right choice."""
    return next(choice.id for choice in question.choices if choice.right)
