"""What content gets wrong with each type of question."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.content.library import Case, Change, drop, put, read_changed
from tests.content.valid import QUIZ, SHARED, text

SEVERAL, TRUE, ORDER, SORT, POINT, WHEN = (f"/questions/{number}" for number in range(6))


def item(word: str, **others: Any) -> dict[str, Any]:
    return {"id": word, "text": text(word), **others}


def each(rows: str, **marks: bool) -> Change:
    """A change of all rows of the question that has such."""

    def change(file: dict[str, Any]) -> None:
        for question in file["questions"]:
            for row in question.get(rows, ()):
                row.update(marks)

    return change


CASES = [
    Case("three of several", SHARED, drop(f"{SEVERAL}/choices/3"), f"{SEVERAL}/choices",
         "at least 4"),
    Case("six of several", SHARED,
         lambda file: file["questions"][0]["choices"].extend([item("five"), item("six")]),
         f"{SEVERAL}/choices", "at most 5"),
    Case("none of several is right", SHARED,
         each("choices", right=False),
         f"{SEVERAL}/choices", 'Add "right": true to 2 or 3 of them'),
    Case("one of several is right", SHARED, put(f"{SEVERAL}/choices/0/right", False),
         f"{SEVERAL}/choices", "Only 1 choice is right"),
    Case("all of several are right", SHARED,
         each("choices", right=True),
         f"{SEVERAL}/choices", "4 choices are right"),
    Case("a statement with choices", SHARED, put(f"{TRUE}/choices", []), f"{TRUE}/choices",
         "not known"),
    Case("a statement of no truth", SHARED, drop(f"{TRUE}/is_true"), TRUE, '"is_true" is missing'),
    Case("a truth as words", SHARED, put(f"{TRUE}/is_true", "yes"), f"{TRUE}/is_true",
         "true or false"),
    Case("two steps", SHARED, drop(f"{ORDER}/steps/2"), f"{ORDER}/steps", "at least 3"),
    Case("a step twice", SHARED, put(f"{ORDER}/steps/1/id", "hands"), f"{ORDER}/steps/1/id",
         "already used"),
    Case("two steps of the same words", SHARED, put(f"{ORDER}/steps/1/text", text("wash hands")),
         f"{ORDER}/steps/1/text/en", "Steps 1 and 2"),
    Case("a right step", SHARED, put(f"{ORDER}/steps/0/right", True), f"{ORDER}/steps/0/right",
         "not known"),
    Case("all is fine", SHARED,
         each("items", call=False),
         f"{SORT}/items", "None of these is a reason to call"),
    Case("nothing is fine", SHARED,
         each("items", call=True),
         f"{SORT}/items", "None of these is fine"),
    Case("a sign of no side", SHARED, drop(f"{SORT}/items/1/call"), f"{SORT}/items/1",
         '"call" is missing'),
    Case("a sign called unsure", SHARED, put(f"{SORT}/items/1/id", "unsure"),
         f"{SORT}/items/1/id", "I’m not sure"),
    Case("no right area", SHARED, drop(f"{POINT}/areas/0/right"), f"{POINT}/areas",
         "No area is right"),
    Case("two right areas", SHARED, put(f"{POINT}/areas/1/right", True), f"{POINT}/areas",
         "2 areas are right"),
    Case("a missing picture", SHARED, put(f"{POINT}/picture", "none.svg"), f"{POINT}/picture",
         'no picture "none.svg"'),
    Case("a picture elsewhere", SHARED, put(f"{POINT}/picture", "../own.svg"),
         f"{POINT}/picture", "not a picture's name"),
    Case("an area beside the picture", SHARED, put(f"{POINT}/areas/2/x", 0.85),
         f"{POINT}/areas/2", "leads out of the picture"),
    Case("an area below the picture", SHARED, put(f"{POINT}/areas/2/y", 0.6),
         f"{POINT}/areas/2", "leads out of the picture"),
    Case("a place of more than all", SHARED, put(f"{POINT}/areas/2/x", 1.2),
         f"{POINT}/areas/2/x", "1"),
    Case("a narrow area", SHARED, put(f"{POINT}/areas/0/width", 0.05), f"{POINT}/areas/0",
         "too small for a finger"),
    Case("a low area", SHARED, put(f"{POINT}/areas/0/height", 0.1), f"{POINT}/areas/0",
         "too small for a finger"),
    Case("areas one over the other", SHARED, put(f"{POINT}/areas/1/x", 0.2), f"{POINT}/areas/1",
         "Areas 1 and 2 overlap"),
    Case("areas that nearly touch", SHARED, put(f"{POINT}/areas/1/x", 0.305),
         f"{POINT}/areas/1", "Areas 1 and 2 overlap or nearly touch"),
    Case("a stop that is not there", SHARED, put(f"{WHEN}/right", "setled"), f"{WHEN}/right",
         'Did you mean "settled"?'),
    Case("six stops", SHARED,
         lambda file: file["questions"][5]["stops"].extend([item(one) for one in "xyz"]),
         f"{WHEN}/stops", "at most 5"),
    Case("a dead slide of a shared question", SHARED, put(f"{WHEN}/slide", "peel.after.slid"),
         f"{WHEN}/slide", "Did you mean"),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_one_finding_with_its_place(case: Case, tmp_path: Path) -> None:
    case.check(tmp_path)


def test_a_quiz_without_a_warning_sign(tmp_path: Path) -> None:
    def tame(file: dict[str, Any]) -> None:
        for one in file["questions"]:
            one["topic"] = "sun"

    assert read_changed(tmp_path, {QUIZ: tame}).findings == ()
    result = read_changed(tmp_path, {QUIZ: tame, SHARED: tame})
    told = [(one.file, one.pointer, one.is_error) for one in result.findings]
    assert told == [(QUIZ, "/questions", False)]
    assert 'No question has the topic "warning"' in result.findings[0].message


def test_what_a_broken_quiz_asks_is_not_known(tmp_path: Path) -> None:
    def tame(file: dict[str, Any]) -> None:
        for one in file["questions"]:
            one["topic"] = "sun"

    result = read_changed(tmp_path, {QUIZ: tame, SHARED: b"{"})
    assert [one.file for one in result.findings] == [SHARED]
