"""A quiz run: which questions, in which order, which come round again, what is known."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec

from kiosk.domain.answering import Asked
from kiosk.domain.marking import Mark
from kiosk.domain.question import Question, Quiz
from kiosk.domain.quiz_draw import RUN_LENGTH, WARNING, ask, one_a_topic, rotated, shuffled, turned


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


def start_run(
    quiz: Quiz, draws: Sequence[float], visit: int = 0, length: int = RUN_LENGTH
) -> QuizRun:
    """Each topic once, of as many types as can be, and more up to `length`, all in a drawn order.

    The topic that comes first goes on with the number of the `visit`, so that no run begins with the
    question that the one before began with.
    """
    bank = (*quiz.questions, *quiz.shared)
    drawn = shuffled(bank, draws)
    firsts = one_a_topic(drawn)
    chosen = [question for question in drawn if question in firsts]
    others = [question for question in drawn if question not in firsts]
    chosen += others[: max(0, length - len(chosen))]
    topics = [
        one for one in dict.fromkeys(q.topic for q in bank) if one in {c.topic for c in chosen}
    ]
    leads = topics[visit % len(topics)] if topics else ""
    chosen.sort(key=lambda question: question not in firsts or question.topic != leads)
    return run_of(quiz.treatment, chosen, draws)


def run_of(treatment: str, questions: Sequence[Question], draws: Sequence[float]) -> QuizRun:
    """A run of exactly these questions, their choices in a drawn order."""
    return QuizRun(treatment, ask(questions, draws))


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
    asked = ask(turned(order) if order == missed else order, rotated(draws, 3))
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
