"""Rules between files: ids, links, circles, pictures, quizzes, claims, reviews, completeness."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tests.content.library import (
    PEEL,
    QUIZ,
    SLIDE,
    Change,
    all_of,
    drop,
    put,
    question,
    read,
    read_changed,
    skin,
    slide,
    text,
    valid_files,
    write,
)

BASICS = "treatments/basics.json"
TWO = "/chapters/1/slides/0"


class Case(NamedTuple):
    name: str
    file: str
    change: Change
    pointer: str
    telling: str
    is_error: bool = True
    at: str = ""  # the finding's file, where it is another


def same_as(one: str) -> dict[str, str]:
    return {"kind": "same_as", "slide": one}


def picture(file: str) -> dict[str, Any]:
    return {"kind": "picture", "file": file, "alt": text("A drawing.")}


def words(number: int) -> str:
    return " ".join(f"{'word ' * 9}end." for _ in range(number // 10))


CASES = [
    Case("a treatment twice", "kiosk.json", put("/treatments/-", "peel"), "/treatments/2", "/treatments/0"),
    Case("a language twice", "kiosk.json", put("/languages/-", "en"), "/languages/1", "already used"),
    Case("a chapter twice", BASICS,
         put("/chapters/-", {"id": "ageing", "title": text("T"), "slides": [slide("basics.ageing.b")]}),
         "/chapters/2/id", '"ageing" is already used'),
    Case("a slide twice", PEEL, put("/chapters/1/slides/1/id", "peel.how.slide"),
         "/chapters/1/slides/1/id", f"{PEEL}#/chapters/1/slides/0/id"),
    Case("a question twice", QUIZ, put("/questions/6/id", "peel.question_0"), "/questions/6/id",
         "already used"),
    Case("a choice twice", QUIZ, put("/questions/2/choices/1/id", "leave"), "/questions/2/choices/1/id",
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
    Case("a dropped claim told", PEEL, put(f"{TWO}/facts", ["S000-03"]), f"{TWO}/facts/0", "is dropped"),
    Case("a told claim told nowhere", PEEL, put(f"{SLIDE}/facts", ["S000-02"]), "/claims/0",
         "No slide names", at="facts.json"),
    Case("a corrected claim told nowhere", PEEL, put(f"{SLIDE}/facts", ["S000-01"]), "/claims/1",
         "No slide names", at="facts.json"),
    Case("a figure as itself", PEEL, put(f"{TWO}/figure", same_as("peel.how.slide")),
         f"{TWO}/figure/slide", "peel.how.slide -> peel.how.slide"),
    Case("two figures as one another", PEEL,
         all_of(put(f"{TWO}/figure", same_as("peel.how.more")),
                put("/chapters/1/slides/1/figure", same_as("peel.how.slide"))),
         f"{TWO}/figure/slide", "peel.how.slide -> peel.how.more -> peel.how.slide"),
    Case("a chain into a circle", PEEL,
         all_of(put(f"{SLIDE}/figure", same_as("peel.how.slide")),
                put(f"{TWO}/figure", same_as("peel.how.more")),
                put("/chapters/1/slides/1/figure", same_as("peel.how.slide"))),
         f"{TWO}/figure/slide", "peel.how.slide -> peel.how.more -> peel.how.slide"),
    *(
        Case(f"the picture {name!r}", PEEL, put(f"{TWO}/figure", picture(name)), f"{TWO}/figure/file", why)
        for name, why in [
            ("none.svg", 'no picture "none.svg"'),
            ("own.png", "ending in .svg"),
            ("own.SVG", "ending in .svg"),
            ("../kiosk.svg", "without a folder"),
            ("/etc/own.svg", "without a folder"),
            ("sub/own.svg", "without a folder"),
            ("..\\own.svg", "without a folder"),
            ("c:own.svg", "without a folder"),
            ("qrc:/own.svg", "without a folder"),
            ("", "ending in .svg"),
            (".svg", "ending in .svg"),
            ("own.svg\n", "own.svg\\n"),
            ("own\0.svg", "ending in .svg"),
            ("a" * 300 + ".svg", "ending in .svg"),
        ]
    ),
    Case("a card without its picture", PEEL, put("/card", picture("none.svg")), "/card/file", "no picture"),
    Case("no right choice", QUIZ, put("/questions/4/choices/0/right", False), "/questions/4/choices",
         "No choice is right"),
    Case("two right choices", QUIZ, put("/questions/4/choices/1/right", True), "/questions/4/choices",
         "2 choices are right"),
    Case("two choices of the same words", QUIZ,
         put("/questions/4/choices/2/text", text("leave the flakes alone.")),
         "/questions/4/choices/2/text/en", "Choices 1 and 3"),
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
         all_of(put(f"{TWO}/headline", text("one two three four five six")), put(f"{TWO}/body", text(words(40)))),
         TWO, "46 words: 45 is the most", False),
    Case("a sentence of 16 words", PEEL, put(f"{TWO}/body", text("So. " + "word " * 15 + "end. So.")),
         f"{TWO}/body/en", "16 words: 15 is the most", False),
    Case("a long sentence in the loop", PEEL, put(f"{SLIDE}/loop", text("word " * 15 + "end.")),
         f"{SLIDE}/loop/en", "16 words", False),
    Case("a long reason", QUIZ, put("/questions/0/answer/reason", text("word " * 15 + "end.")),
         "/questions/0/answer/reason/en", "16 words", False),
    Case("a chapter missing", PEEL, drop("/chapters/8"), "/chapters", "missing: risks", False),
    Case("chapters in another order", PEEL,
         lambda file: file["chapters"].append(file["chapters"].pop(7)), "/chapters", "order", False),
    Case("basics only", "kiosk.json", put("/treatments", ["basics"]), "/treatments", "No treatment is here"),
    Case("a treatment without a file", "kiosk.json", put("/treatments/-", "glow"), "", "missing",
         at="treatments/glow.json"),
    Case("a file without a treatment", "kiosk.json", put("/treatments", ["peel"]), "", "not used", False,
         at=BASICS),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_finding_with_its_place(case: Case, tmp_path: Path) -> None:
    result = read_changed(tmp_path, {case.file: case.change})
    place = (case.at or case.file, case.pointer, case.is_error)
    found = [one for one in result.findings if (one.file, one.pointer, one.is_error) == place]
    assert len(found) == 1, result.findings
    assert case.telling in found[0].message
    assert (result.catalog is None) is any(one.is_error for one in result.findings)
    if case.name not in {"basics only", "another file's id"}:
        assert len(result.findings) == 1


def test_a_library_without_faults_has_no_findings(tmp_path: Path) -> None:
    assert read_changed(tmp_path, {}).findings == ()


def test_45_words_and_a_dash_are_not_too_many(tmp_path: Path) -> None:
    change = all_of(
        put(f"{TWO}/headline", text("one two – three four five")),
        put(f"{TWO}/body", text(words(40))),
    )
    assert read_changed(tmp_path, {PEEL: change}).findings == ()


def test_no_slide_for_the_loop(tmp_path: Path) -> None:
    changes: dict[str, Change | bytes] = {
        PEEL: all_of(drop(f"{SLIDE}/loop"), drop("/chapters/1/slides/1/loop")),
        BASICS: drop(f"{SLIDE}/loop"),
    }
    findings = read_changed(tmp_path, changes).findings
    assert [(one.file, one.is_error) for one in findings] == [("kiosk.json", True)]
    assert "loop" in findings[0].message


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


def test_without_facts_there_is_a_warning_only(tmp_path: Path) -> None:
    files = valid_files()
    del files["facts.json"]
    write(tmp_path, files)
    result = read(tmp_path)
    assert result.catalog is not None
    assert [(one.file, one.is_error) for one in result.findings] == [("facts.json", False)]


@pytest.mark.parametrize(
    "name", ["extra.json", "treatments/old.json", "strings/fr.json", "plans/x.json"]
)
def test_a_file_that_is_not_used_is_a_warning(name: str, tmp_path: Path) -> None:
    write(tmp_path, {**valid_files(), name: {}})
    result = read(tmp_path)
    assert result.catalog is not None
    assert [(one.file, one.is_error) for one in result.findings] == [(name, False)]


def test_without_kiosk_json_the_other_files_are_still_read(tmp_path: Path) -> None:
    files = valid_files()
    del files["kiosk.json"]
    put("/name", skin())(files[PEEL])
    write(tmp_path, files)
    places = {(one.file, one.pointer) for one in read(tmp_path).findings}
    assert ("kiosk.json", "") in places
    assert (PEEL, "/name/kind") not in places
    assert (PEEL, "/name/alt") in places
