"""Quizzes, reviews, wording, chapters and files as wholes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.content.library import Case, Change, all_of, drop, put, read, read_changed, write
from tests.content.valid import BASICS, PEEL, QUIZ, SLIDE, text, valid_files

TWO = "/chapters/1/slides/0"


def words(number: int) -> str:
    return " ".join(f"{'word ' * 9}end." for _ in range(number // 10))


CASES = [
    Case("no right choice", QUIZ, put("/questions/4/choices/0/right", False),
         "/questions/4/choices",
         "No choice is right"),
    Case("two right choices", QUIZ, put("/questions/4/choices/1/right", True),
         "/questions/4/choices",
         "2 choices are right"),
    Case("two choices of the same words", QUIZ,
         put("/questions/4/choices/2/text", text("leave the flakes alone.")),
         "/questions/4/choices/2/text/en", "Choices 1 and 3"),
    Case("a choice with the id of I'm not sure", QUIZ,
         put("/questions/4/choices/1/id", "unsure"),
         "/questions/4/choices/1/id", '"unsure" is the id of “I’m not sure”'),
    Case("six questions", QUIZ, drop("/questions/6"), "/questions", "has 6 questions", False),
    Case("an approval without a name", PEEL,
         put(f"{TWO}/review", {"owner": "A", "status": "approved", "review_by": "2027-06-01",
                               "approved_on": "2026-06-01"}),
         f"{TWO}/review", '"approved_by" must be here'),
    Case("an approval without a day", QUIZ,
         put("/questions/0/review", {"owner": "A", "status": "approved", "review_by": "2027-06-01",
                                     "approved_by": "B"}),
         "/questions/0/review", '"approved_on" must be here'),
    Case("46 words", PEEL,
         all_of(put(f"{TWO}/headline", text("one two three four five six")),
         put(f"{TWO}/body", text(words(40)))),
         TWO, "46 words: 45 is the most", False),
    Case("a sentence of 16 words", PEEL,
         put(f"{TWO}/body", text("So. " + "word " * 15 + "end. So.")),
         f"{TWO}/body/en", "16 words: 15 is the most", False),
    Case("a long sentence in the loop", PEEL, put(f"{SLIDE}/loop", text("word " * 15 + "end.")),
         f"{SLIDE}/loop/en", "16 words", False),
    Case("a long reason", QUIZ, put("/questions/0/answer/reason", text("word " * 15 + "end.")),
         "/questions/0/answer/reason/en", "16 words", False),
    Case("a chapter missing", PEEL, drop("/chapters/8"), "/chapters", "missing: risks", False),
    Case("chapters in another order", PEEL,
         lambda file: file["chapters"].append(file["chapters"].pop(7)), "/chapters", "order",
         False),
    Case("a treatment without a file", "kiosk.json", put("/treatments/-", "glow"), "", "missing",
         told_in="treatments/glow.json"),
    Case("a file without a treatment", "kiosk.json", put("/treatments", ["peel"]), "", "not used",
         False,
         told_in=BASICS),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_one_finding_with_its_place(case: Case, tmp_path: Path) -> None:
    case.check(tmp_path)


def test_a_library_without_faults_has_no_findings(tmp_path: Path) -> None:
    assert read_changed(tmp_path, {}).findings == ()


def test_45_words_and_a_dash_are_not_too_many(tmp_path: Path) -> None:
    change = all_of(
        put(f"{TWO}/headline", text("one two – three four five")),
        put(f"{TWO}/body", text(words(40))),
    )
    assert read_changed(tmp_path, {PEEL: change}).findings == ()


def test_basics_alone_are_not_enough(tmp_path: Path) -> None:
    findings = read_changed(tmp_path, {"kiosk.json": put("/treatments", ["basics"])}).findings
    told = [one.message for one in findings if one.pointer == "/treatments" and one.is_error]
    assert told == ["No treatment is here, only basics. Add a treatment."]


def test_no_slide_for_the_loop(tmp_path: Path) -> None:
    changes: dict[str, Change | bytes] = {
        PEEL: all_of(drop(f"{SLIDE}/loop"), drop("/chapters/1/slides/1/loop")),
        BASICS: drop(f"{SLIDE}/loop"),
    }
    findings = read_changed(tmp_path, changes).findings
    assert [(one.file, one.is_error) for one in findings] == [("kiosk.json", True)]
    assert "loop" in findings[0].message


def test_without_facts_there_is_a_warning_only(tmp_path: Path) -> None:
    files = valid_files()
    del files["facts.json"]
    write(tmp_path, files)
    result = read(tmp_path)
    assert result.catalog is not None
    assert [(one.file, one.is_error) for one in result.findings] == [("facts.json", False)]


@pytest.mark.parametrize(
    "name", ["extra.json", "treatments/old.json", "strings/fr.json", "plan/x.json"]
)
def test_a_file_that_is_not_used_is_a_warning(name: str, tmp_path: Path) -> None:
    write(tmp_path, {**valid_files(), name: {}})
    result = read(tmp_path)
    assert result.catalog is not None
    assert [(one.file, one.is_error) for one in result.findings] == [(name, False)]
