"""Ids that are used once and names of things that exist, across files."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.content.library import Case, put, read, read_changed, write
from tests.content.valid import BASICS, PEEL, QUIZ, SLIDE, question, skin, slide, text, valid_files

TWO = "/chapters/1/slides/0"


def same_as(one: str) -> dict[str, str]:
    return {"kind": "same_as", "slide": one}


CASES = [
    Case("a treatment twice", "kiosk.json", put("/treatments/-", "peel"), "/treatments/2",
         "/treatments/0"),
    Case("a language twice", "kiosk.json", put("/languages/-", "en"), "/languages/1",
         "already used"),
    Case("a chapter twice", BASICS,
         put("/chapters/-",
         {"id": "ageing", "title": text("T"), "slides": [slide("basics.ageing.b")]}),
         "/chapters/2/id", '"ageing" is already used'),
    Case("a slide twice", PEEL, put("/chapters/1/slides/1/id", "peel.how.slide"),
         "/chapters/1/slides/1/id", f"{PEEL}#/chapters/1/slides/0/id"),
    Case("a question twice", QUIZ, put("/questions/6/id", "peel.question_0"), "/questions/6/id",
         "already used"),
    Case("a choice twice", QUIZ, put("/questions/2/choices/1/id", "leave"),
         "/questions/2/choices/1/id",
         "already used"),
    Case("a source twice", "sources.json",
         lambda file: file["sources"].append(file["sources"][0]), "/sources/1/id", "already used"),
    Case("a claim twice", "facts.json",
         lambda file: file["claims"].append(file["claims"][0]), "/claims/3/id", "already used"),
    Case("another file's id", BASICS, put("/id", "basic"), "/id", 'must be "basics"'),
    Case("another quiz's id", QUIZ, put("/id", "peeling"), "/id", 'must be "peel"'),
    Case("another language's id", "strings/en.json", put("/id", "es"), "/id", 'must be "en"'),
    Case("a slide of another chapter", PEEL, put("/chapters/1/slides/1/id", "peel.who.more"),
         "/chapters/1/slides/1/id", 'must begin with "peel.how."'),
    Case("a dead source", PEEL, put(f"{TWO}/sources", ["leeds", "leds"]), f"{TWO}/sources/1",
         'Did you mean "leeds"?'),
    Case("a dead source of a question", QUIZ, put("/questions/1/sources/0", "nobody"),
         "/questions/1/sources/0", 'no source "nobody"'),
    Case("a dead slide of a question", QUIZ, put("/questions/1/slide", "peel.after.slid"),
         "/questions/1/slide", 'Did you mean "peel.after.slide"?'),
    Case("a dead slide of a figure", PEEL, put(f"{TWO}/figure", same_as("peel.none.slide")),
         f"{TWO}/figure/slide", "no slide"),
    Case("a dead slide of a card", PEEL, put("/card", same_as("else.none.slide")), "/card/slide",
         "no slide"),
    Case("a dead treatment", QUIZ, put("/treatment", "peal"), "/treatment", 'Did you mean "peel"?'),
    Case("a dead claim", PEEL, put(f"{TWO}/facts", ["S009-99"]), f"{TWO}/facts/0", "no claim"),
    Case("a dropped claim told", PEEL, put(f"{TWO}/facts", ["S000-03"]), f"{TWO}/facts/0",
         "is dropped"),
    Case("a told claim told nowhere", PEEL, put(f"{SLIDE}/facts", ["S000-02"]), "/claims/0",
         "No slide names", told_in="facts.json"),
    Case("a corrected claim told nowhere", PEEL, put(f"{SLIDE}/facts", ["S000-01"]), "/claims/1",
         "No slide names", told_in="facts.json"),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_one_finding_with_its_place(case: Case, tmp_path: Path) -> None:
    case.check(tmp_path)


def test_two_quizzes_of_one_treatment(tmp_path: Path) -> None:
    files = valid_files()
    again = [question(number) for number in range(10, 17)]
    files["quizzes/peel_two.json"] = {"id": "peel_two", "treatment": "peel", "questions": again}
    write(tmp_path, files)
    findings = read(tmp_path).findings
    assert [(one.file, one.pointer) for one in findings] == [
        ("quizzes/peel_two.json", "/treatment")
    ]


def test_a_broken_file_makes_no_links_dead(tmp_path: Path) -> None:
    findings = read_changed(tmp_path, {PEEL: b"{", "sources.json": b"{"}).findings
    assert [(one.file, one.pointer) for one in findings] == [("sources.json", ""), (PEEL, "")]


def test_without_kiosk_json_the_other_files_are_still_read(tmp_path: Path) -> None:
    files = valid_files()
    del files["kiosk.json"]
    put("/name", skin())(files[PEEL])
    write(tmp_path, files)
    places = {(one.file, one.pointer) for one in read(tmp_path).findings}
    assert ("kiosk.json", "") in places
    assert (PEEL, "/name/kind") not in places
    assert (PEEL, "/name/alt") in places
