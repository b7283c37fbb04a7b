"""Quizzes: right choices, choices that differ, areas of a picture, no id taken, questions enough."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import Final

from kiosk.content import question_entries as q
from kiosk.content.quiz_file import QuizFile
from kiosk.content.shelf import PlacedQuestion, Shelf
from kiosk.domain.finding import Finding
from kiosk.domain.marking import UNSURE
from kiosk.domain.nearest import nearest
from kiosk.domain.quiz_draw import RUN_LENGTH, WARNING

LEAST_WIDTH: Final = 0.1
LEAST_HEIGHT: Final = 0.16
"""The smallest area of a picture that a finger finds, in shares of it."""

APART: Final = 0.0125
"""How far areas must stand from each other, as a share of the picture's width."""

PICTURE_ASPECT: Final = 1.6
_NEARLY: Final = 1e-6


def check_quizzes(shelf: Shelf) -> Iterator[Finding]:
    """Findings about questions without their right choices, pictures' areas, and short quizzes."""
    for placed in shelf.questions:
        yield from _right(placed)
        yield from _alike(placed)
        yield from _taken_ids(placed)
    for stem, quiz in shelf.files.quizzes.items():
        file = f"quizzes/{stem}.json"
        if quiz.treatment is None:
            continue
        yield from _warns(shelf, file, quiz)
        if len(quiz.questions) < RUN_LENGTH:
            message = (
                f"This quiz has {len(quiz.questions)} questions: {RUN_LENGTH} or more "
                "make a good round. Add some."
            )
            yield Finding(file, "/questions", message, is_error=False)


def _warns(shelf: Shelf, file: str, quiz: QuizFile) -> Iterator[Finding]:
    """Every run asks when to call: somewhere there must be a question about it."""
    if any(name.startswith("quizzes/") for name in shelf.files.broken):
        return
    shared = [one for one in shelf.files.quizzes.values() if one.treatment is None]
    topics = {one.topic for each in (quiz, *shared) for one in each.questions}
    if WARNING not in topics:
        message = f'No question has the topic "{WARNING}". Ask about a reason to call the clinic.'
        yield Finding(file, "/questions", message, is_error=False)


def _right(placed: PlacedQuestion) -> Iterator[Finding]:
    match placed.question:
        case q.OneAnswerEntry(choices=rows):
            yield from _count(placed, "choices", "choice", sum(one.right for one in rows), 1, 1)
        case q.SeveralAnswersEntry(choices=rows):
            yield from _count(placed, "choices", "choice", sum(one.right for one in rows), 2, 3)
        case q.SortIntoTwoEntry(items=items):
            calls = sum(one.call for one in items)
            if calls in (0, len(items)):
                side = "a reason to call" if calls == 0 else "fine"
                message = f"None of these is {side}. Write signs of both sides."
                yield Finding(placed.file, f"{placed.pointer}/items", message)
        case q.PointAtPictureEntry(areas=areas):
            yield from _count(placed, "areas", "area", sum(one.right for one in areas), 1, 1)
            yield from _areas(placed, areas)
        case q.WhenCanIEntry(stops=stops, right=right):
            ids = [one.id for one in stops]
            if right not in ids:
                meant = nearest(right, ids)
                hint = f'Did you mean "{meant}"?' if meant else "Name one of them."
                message = f'There is no stop "{right}". {hint}'
                yield Finding(placed.file, f"{placed.pointer}/right", message)
        case q.TrueOrNotEntry() | q.PutInOrderEntry():
            pass


def _count(
    placed: PlacedQuestion, name: str, one: str, right: int, least: int, most: int
) -> Iterator[Finding]:
    if least <= right <= most:
        return
    wanted = "one" if most == 1 else f"{least} or {most}"
    if right == 0:
        that = "the right one" if most == 1 else f"{wanted} of them"
        message = f'No {one} is right. Add "right": true to {that}.'
    elif right < least:
        message = f'Only {right} {one} is right. Add "right": true, so that {wanted} are.'
    else:
        message = f'{right} {name} are right. Keep "right": true in {wanted} of them only.'
    yield Finding(placed.file, f"{placed.pointer}/{name}", message)


def _areas(placed: PlacedQuestion, areas: tuple[q.AreaEntry, ...]) -> Iterator[Finding]:
    for number, one in enumerate(areas):
        at = f"{placed.pointer}/areas/{number}"
        if one.x + one.width > 1 + _NEARLY or one.y + one.height > 1 + _NEARLY:
            message = "This area leads out of the picture. Keep it between 0 and 1."
            yield Finding(placed.file, at, message)
        if one.width < LEAST_WIDTH - _NEARLY or one.height < LEAST_HEIGHT - _NEARLY:
            message = (
                f"This area is too small for a finger: at least {LEAST_WIDTH} wide and "
                f"{LEAST_HEIGHT} high. Make it larger."
            )
            yield Finding(placed.file, at, message)
    for (first, one), (second, other) in combinations(enumerate(areas), 2):
        across = min(one.x + one.width, other.x + other.width) - max(one.x, other.x)
        down = min(one.y + one.height, other.y + other.height) - max(one.y, other.y)
        if across > _NEARLY - APART and down > _NEARLY - APART * PICTURE_ASPECT:
            message = (
                f"Areas {first + 1} and {second + 1} overlap or nearly touch. "
                "Move or shrink one of them."
            )
            yield Finding(placed.file, f"{placed.pointer}/areas/{second}", message)


def _alike(placed: PlacedQuestion) -> Iterator[Finding]:
    name, rows = placed.question.rows()
    seen: dict[tuple[str, str], int] = {}
    for number, row in enumerate(rows):
        for language, words in row.text.items():
            other = seen.setdefault((language, words.casefold().rstrip(".!?")), number)
            if other != number:
                yield Finding(
                    placed.file,
                    f"{placed.pointer}/{name}/{number}/text/{language}",
                    f"{name.capitalize()} {other + 1} and {number + 1} have the same words. "
                    "Change one.",
                )


def _taken_ids(placed: PlacedQuestion) -> Iterator[Finding]:
    name, rows = placed.question.rows()
    for number, row in enumerate(rows):
        if row.id == UNSURE:
            message = f'"{UNSURE}" is the id of “I’m not sure”. Give this one another.'
            yield Finding(placed.file, f"{placed.pointer}/{name}/{number}/id", message)
