"""Quizzes: one right choice, choices that differ, no id that is taken, questions enough."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from kiosk.content.shelf import PlacedQuestion, Shelf
from kiosk.domain.finding import Finding
from kiosk.domain.quiz import UNSURE

QUESTIONS_A_ROUND: Final = 7


def check_quizzes(shelf: Shelf) -> Iterator[Finding]:
    """Findings about questions without one right choice, their choices, and short quizzes."""
    for placed in shelf.questions:
        yield from _right_choices(placed)
        yield from _alike_choices(placed)
        yield from _taken_ids(placed)
    for stem, quiz in shelf.files.quizzes.items():
        if len(quiz.questions) < QUESTIONS_A_ROUND:
            message = (
                f"This quiz has {len(quiz.questions)} questions: {QUESTIONS_A_ROUND} or more "
                "make a good round. Add some."
            )
            yield Finding(f"quizzes/{stem}.json", "/questions", message, is_error=False)


def _right_choices(placed: PlacedQuestion) -> Iterator[Finding]:
    right = sum(choice.right for choice in placed.question.choices)
    if right == 0:
        message = 'No choice is right. Add "right": true to the right one.'
        yield Finding(placed.file, f"{placed.pointer}/choices", message)
    elif right > 1:
        message = f'{right} choices are right. Keep "right": true in one of them only.'
        yield Finding(placed.file, f"{placed.pointer}/choices", message)


def _alike_choices(placed: PlacedQuestion) -> Iterator[Finding]:
    seen: dict[tuple[str, str], int] = {}
    for number, choice in enumerate(placed.question.choices):
        for language, words in choice.text.items():
            other = seen.setdefault((language, words.casefold().rstrip(".!?")), number)
            if other != number:
                yield Finding(
                    placed.file,
                    f"{placed.pointer}/choices/{number}/text/{language}",
                    f"Choices {other + 1} and {number + 1} have the same words. Change one.",
                )


def _taken_ids(placed: PlacedQuestion) -> Iterator[Finding]:
    for number, choice in enumerate(placed.question.choices):
        if choice.id == UNSURE:
            message = f'"{UNSURE}" is the id of “I’m not sure”. Give this choice another one.'
            yield Finding(placed.file, f"{placed.pointer}/choices/{number}/id", message)
