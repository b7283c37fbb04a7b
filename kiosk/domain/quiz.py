"""A quiz run: which questions, in which order, which come round again, what is known."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, TypeVar

import msgspec

from kiosk.domain.answering import Asked, unanswered
from kiosk.domain.marking import Mark
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


class QuizRun(msgspec.Struct, frozen=True):
    """One visitor's run. `index` is the question on screen; `rounds` are the places where one begins.

    The first round asks, each further one asks again what was not known.
    """

    treatment: str
    asked: tuple[Asked, ...]
    index: int = 0
    rounds: tuple[int, ...] = (0,)

    @property
    def current(self) -> Asked:
        """The question on screen."""
        return self.asked[self.index]

    @property
    def round(self) -> tuple[int, int]:
        """Where the round on screen begins, and where it ends (past its last question)."""
        begins = max(one for one in self.rounds if one <= self.index)
        return begins, min((one for one in self.rounds if one > begins), default=len(self.asked))

    @property
    def is_again(self) -> bool:
        """Whether the question on screen was asked before."""
        return self.round[0] > 0

    @property
    def comes_again(self) -> bool:
        """Whether those not known come next."""
        at_end = self.index == len(self.asked) - 1
        return at_end and len(self.rounds) == 1 and bool(not_known(self))

    @property
    def is_last(self) -> bool:
        """Whether the result follows."""
        return self.index == len(self.asked) - 1 and not self.comes_again


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


def start_run(
    quiz: Quiz, draws: Sequence[float], visit: int = 0, length: int = RUN_LENGTH
) -> QuizRun:
    """Each topic once, of as many types as can be, and more up to `length`, all in a drawn order.

    The topic that comes first goes on with the number of the `visit`, so that no run begins with the
    question that the one before began with.
    """
    bank = (*quiz.questions, *quiz.shared)
    drawn = shuffled(bank, draws)
    firsts = _one_a_topic(drawn)
    chosen = [question for question in drawn if question in firsts]
    others = [question for question in drawn if question not in firsts]
    chosen += others[: max(0, length - len(chosen))]
    topics = [
        one for one in dict.fromkeys(q.topic for q in bank) if one in {c.topic for c in chosen}
    ]
    leads = topics[visit % len(topics)] if topics else ""
    chosen.sort(key=lambda question: question not in firsts or question.topic != leads)
    return run_of(quiz.treatment, chosen, draws)


def run_length(quiz: Quiz, length: int = RUN_LENGTH) -> int:
    """How many questions the first round of a run asks."""
    bank = (*quiz.questions, *quiz.shared)
    topics = min(LONGEST_RUN, len({question.topic for question in bank}))
    return min(len(bank), max(length, topics))


def _one_a_topic(drawn: Sequence[Question]) -> list[Question]:
    """The first question of each topic, or the first of a type not yet asked. Warnings choose first."""
    topics = sorted(dict.fromkeys(q.topic for q in drawn), key=lambda topic: topic != WARNING)
    chosen: list[Question] = []
    for topic in topics[:LONGEST_RUN]:
        of_topic = [question for question in drawn if question.topic == topic]
        types = {type(question) for question in chosen}
        fresh = (question for question in of_topic if type(question) not in types)
        chosen.append(next(fresh, of_topic[0]))
    return chosen


def run_of(treatment: str, questions: Sequence[Question], draws: Sequence[float]) -> QuizRun:
    """A run of exactly these questions, their choices in a drawn order."""
    return QuizRun(treatment, _ask(questions, draws))


def _ask(questions: Sequence[Question], draws: Sequence[float]) -> tuple[Asked, ...]:
    return tuple(
        unanswered(question, _order(question, _rotated(draws, 7 * (turn + 1))))
        for turn, question in enumerate(questions)
    )


def _order(question: Question, draws: Sequence[float]) -> tuple[str, ...]:
    ids = tuple(key for key, _ in parts(question))
    if isinstance(question, TrueOrNotQuestion):
        return (TRUE, NOT_TRUE)
    if isinstance(question, WhenCanIQuestion | PointAtPictureQuestion):
        return ids  # as time goes, and as the picture is
    order = shuffled(ids, draws)
    return _turned(order) if isinstance(question, PutInOrderQuestion) and order == ids else order


def _turned(items: Sequence[T]) -> tuple[T, ...]:
    return (*items[1:], *items[:1])


def _rotated(draws: Sequence[float], by: int) -> tuple[float, ...]:
    if not draws:
        return ()
    start = by % len(draws)
    return (*draws[start:], *draws[:start])


def answered(run: QuizRun, change: Callable[[Asked], Asked]) -> QuizRun:
    """The run with the question on screen changed; the same run if nothing is."""
    changed = change(run.current)
    if changed is run.current:
        return run
    asked = (*run.asked[: run.index], changed, *run.asked[run.index + 1 :])
    return msgspec.structs.replace(run, asked=asked)


def standing(run: QuizRun) -> tuple[Asked, ...]:
    """Each question once, in the order of the first round, as it was answered last."""
    return tuple({asked.question.id: asked for asked in run.asked}.values())


def not_known(run: QuizRun) -> tuple[Question, ...]:
    """The questions missed, unsure or passed over, as they stand."""
    return tuple(asked.question for asked in standing(run) if asked.mark is not Mark.KNOWN)


def follow(run: QuizRun, draws: Sequence[float]) -> QuizRun | None:
    """The run at its next question, once more at those not known, or None: the result is due."""
    if run.index < len(run.asked) - 1:
        return msgspec.structs.replace(run, index=run.index + 1)
    return again(run, draws) if run.comes_again else None


def again(run: QuizRun, draws: Sequence[float]) -> QuizRun | None:
    """The run with one more round of what is not known, in a new order; None with nothing to ask."""
    missed = not_known(run)
    if not missed:
        return None
    order = shuffled(missed, draws)
    asked = _ask(_turned(order) if order == missed else order, _rotated(draws, 3))
    at = len(run.asked)
    return QuizRun(run.treatment, (*run.asked, *asked), at, (*run.rounds, at))


def to_tell(run: QuizRun) -> Question:
    """What to tell the nurse about: first a warning sign that was missed, then what was missed, then
    what was unsure; and where all is known, a warning sign."""
    first = run.asked[: run.rounds[1] if len(run.rounds) > 1 else len(run.asked)]
    ranks = (Mark.MISSED, Mark.UNSURE, Mark.KNOWN)
    return min(
        first, key=lambda one: (ranks.index(one.mark), one.question.topic != WARNING)
    ).question
