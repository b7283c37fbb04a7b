"""What each answer to each type of question tells."""

from __future__ import annotations

from typing import Final, get_args

import pytest

from kiosk.domain.marking import Given, Mark, Picked, Sides, Unsure, mark, right_answer
from kiosk.domain.question import NOT_TRUE, TRUE, Question
from tests.domain.worlds import ALL_TYPES, POINT, RIGHT, SEVERAL, SIGNS, STATEMENT, STEPS, WHEN

ONE: Final = ALL_TYPES[0]
CASES: Final[list[tuple[str, Question, Given | None, Mark]]] = [
    ("one: right", ONE, Picked((RIGHT,)), Mark.KNOWN),
    ("one: another", ONE, Picked(("hard",)), Mark.MISSED),
    ("one: none", ONE, Picked(), Mark.MISSED),
    ("several: all", SEVERAL, Picked(("a", "c")), Mark.KNOWN),
    ("several: in another order", SEVERAL, Picked(("c", "a")), Mark.KNOWN),
    ("several: one is missing", SEVERAL, Picked(("a",)), Mark.MISSED),
    ("several: one too many", SEVERAL, Picked(("a", "c", "d")), Mark.MISSED),
    ("several: another", SEVERAL, Picked(("a", "b")), Mark.MISSED),
    ("statement: not true", STATEMENT, Picked((NOT_TRUE,)), Mark.KNOWN),
    ("statement: true", STATEMENT, Picked((TRUE,)), Mark.MISSED),
    ("steps: in order", STEPS, Picked(("hands", "face", "dry")), Mark.KNOWN),
    ("steps: two changed", STEPS, Picked(("face", "hands", "dry")), Mark.MISSED),
    ("steps: not all", STEPS, Picked(("hands", "face")), Mark.MISSED),
    ("signs: all", SIGNS, Sides(("fever", "pus"), ("itch", "flakes")), Mark.KNOWN),
    ("signs: one too many", SIGNS, Sides(("fever", "pus", "itch"), ("flakes",)), Mark.MISSED),
    ("signs: one too few", SIGNS, Sides(("fever",), ("itch", "flakes", "pus")), Mark.MISSED),
    ("signs: not all", SIGNS, Sides(("fever", "pus"), ("itch",)), Mark.MISSED),
    ("signs: picked", SIGNS, Picked(("fever", "pus")), Mark.MISSED),
    ("point: right", POINT, Picked(("pillow",)), Mark.KNOWN),
    ("point: another", POINT, Picked(("lamp",)), Mark.MISSED),
    ("when: right", WHEN, Picked(("rest",)), Mark.KNOWN),
    ("when: too early", WHEN, Picked(("once",)), Mark.MISSED),
    ("when: sorted", WHEN, Sides(("rest",)), Mark.MISSED),
]


@pytest.mark.parametrize(
    ("question", "given", "marked"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_mark(question: Question, given: Given, marked: Mark) -> None:
    assert mark(question, given) is marked


@pytest.mark.parametrize("question", ALL_TYPES, ids=lambda one: one.id)
def test_of_every_type(question: Question) -> None:
    assert mark(question, right_answer(question)) is Mark.KNOWN
    assert mark(question, Unsure()) is Mark.UNSURE
    assert mark(question, None) is Mark.UNSURE


def test_every_type_is_tried() -> None:
    assert [type(one) for one in ALL_TYPES] == list(get_args(Question))
