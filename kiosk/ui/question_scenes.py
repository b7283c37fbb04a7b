"""Every question for the pictures: asked, begun where several touches answer it, and answered."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import msgspec

from kiosk.domain.answering import Asked, sorted_to, touched
from kiosk.domain.catalog import Catalog
from kiosk.domain.marking import Draft, right_answer
from kiosk.domain.question import PutInOrderQuestion, SeveralAnswersQuestion, SortIntoTwoQuestion
from kiosk.domain.quiz import QuizRun, again, answered, not_known, run_of, start_run
from kiosk.domain.sample_answers import any_answer, unsure
from kiosk.domain.session import QuizScreen, ResultScreen
from kiosk.ui.camera import Scene

_DRAWS = (0.3, 0.7, 0.1)


def question_scenes(catalog: Catalog) -> Iterator[Scene]:
    """Each treatment's questions and the result; those that all treatments share stand with the first."""
    for number, quiz in enumerate(catalog.quizzes):
        questions = quiz.questions if number else (*quiz.questions, *quiz.shared)
        run = run_of(quiz.treatment, questions, _DRAWS)
        for index, asked in enumerate(run.asked):
            name = f"question-{quiz.id}-{index + 1:02}-{asked.question.id}"
            run = QuizRun(run.treatment, run.asked, index)
            yield Scene(name, QuizScreen(run))
            begun = answered(run, _begun)
            if begun is not run:
                yield Scene(f"{name}-begun", QuizScreen(begun))
            run = answered(run, unsure if index % 3 == 2 else any_answer)
            yield Scene(f"{name}-answered", QuizScreen(run))
        ended = _ended(start_run(quiz, _DRAWS, number))
        once_more = again(ended, _DRAWS)
        if once_more is not None and number == 0:
            yield Scene(f"question-{quiz.id}-again", QuizScreen(once_more))
        missed = tuple(question.id for question in not_known(ended))
        yield Scene(f"result-{quiz.id}", ResultScreen(ended), missed=missed)


def _ended(run: QuizRun) -> QuizRun:
    """A run as a visitor has it, some of its questions known."""
    for index, asked in enumerate(run.asked):
        run = QuizRun(run.treatment, run.asked, index)
        right = right_answer(asked.question)
        known = index % 3 != 1
        run = answered(run, _given(right)) if known else run
    return run


def _given(answer: Draft) -> Callable[[Asked], Asked]:
    return lambda asked: msgspec.structs.replace(asked, given=answer)


def _begun(asked: Asked) -> Asked:
    match asked.question:
        case SeveralAnswersQuestion() | PutInOrderQuestion():
            return touched(touched(asked, asked.order[1]), asked.order[2])
        case SortIntoTwoQuestion():
            begun = sorted_to(asked, asked.order[0], False)
            return sorted_to(begun, asked.order[1], True)
        case _:
            return asked
