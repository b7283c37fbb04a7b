"""Each kind of question: asked, begun where it takes several touches, answered; and a run at its end."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import msgspec

from kiosk.domain.answering import Asked, sorted_to, touched
from kiosk.domain.catalog import Question
from kiosk.domain.derive.quiz import KINDS
from kiosk.domain.marking import right_answer
from kiosk.domain.question import SortIntoTwoQuestion
from kiosk.domain.quiz import QuizRun, again, answered, run_of
from kiosk.domain.sample_answers import unsure
from kiosk.domain.session import World

TREATMENT: Final = "resurfacing"
"""All of its questions are written in every language."""

SEVERAL_TOUCHES: Final = ("several_answers", "put_in_order", "sort_into_two")
DRAWS: Final = (0.3, 0.7, 0.1)


def bank(world: World) -> tuple[Question, ...]:
    """All that may be asked about the treatment."""
    quiz = world.catalog.quiz(TREATMENT)
    assert quiz is not None
    return (*quiz.questions, *quiz.shared)


def asked(world: World, kind: str, change: Callable[[Asked], Asked] | None = None) -> QuizRun:
    """The first question of a kind, with what is done to it."""
    of_kind = [one for one in bank(world) if KINDS[type(one)] == kind]
    run = run_of(TREATMENT, of_kind[:1], DRAWS)
    return answered(run, change) if change else run


def begun(asked: Asked) -> Asked:
    """A part of the answer."""
    if isinstance(asked.question, SortIntoTwoQuestion):
        return sorted_to(asked, asked.order[0], call=True)
    return touched(touched(asked, asked.order[1]), asked.order[2])


def ended(world: World) -> QuizRun:
    """Four questions of one answer: two are known, one is passed over, and one is unsure."""
    one = [question for question in bank(world) if KINDS[type(question)] == "one_answer"]
    run = run_of(TREATMENT, one[:4], DRAWS)
    for index, known in ((0, True), (2, True), (3, False)):
        run = msgspec.structs.replace(run, index=index)
        run = answered(run, _known if known else unsure)
    return run


def _known(asked: Asked) -> Asked:
    return msgspec.structs.replace(asked, given=right_answer(asked.question))


def once_more(world: World) -> QuizRun:
    """What was not known, asked again."""
    run = again(ended(world), DRAWS)
    assert run is not None
    return run
