"""Wrong types, missing and unknown names, numbers out of range: each is one finding with its place."""

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
    read_changed,
    skin,
    slide,
    text,
)


class Case(NamedTuple):
    name: str
    file: str
    change: Change
    pointer: str
    telling: str


FIGURE = f"{SLIDE}/figure"

CASES = [
    Case("a text as plain words", PEEL, put("/name", "Peel"), "/name", '{"en": "..."}, but it is text'),
    Case("a text as a list", PEEL, put("/name", []), "/name", "but it is a list"),
    Case("a text of a number", PEEL, put("/name/en", 3), "/name/en", "text in quotes, but it is a number"),
    Case("a text of null", PEEL, put("/name/en", None), "/name/en", "but it is null"),
    Case("a number as text", PEEL, put(f"{FIGURE}/spots", "1"), f"{FIGURE}/spots",
         "This must be a number from 0 to 1, but it is text."),
    Case("a number as truth", PEEL, put(f"{FIGURE}/spots", True), f"{FIGURE}/spots", "true or false"),
    Case("a number too high", PEEL, put(f"{FIGURE}/spots", 1.5), f"{FIGURE}/spots", "it is 1.5"),
    Case("a number too low", PEEL, put(f"{FIGURE}/spots", -0.1), f"{FIGURE}/spots", "it is -0.1"),
    Case("a giant number", PEEL, put(f"{FIGURE}/spots", 10**400), f"{FIGURE}/spots", "from 0 to 1"),
    Case("a tone too high", PEEL, put(f"{FIGURE}/tone", 7), f"{FIGURE}/tone", "whole number from 1 to 6"),
    Case("half a tone", PEEL, put(f"{FIGURE}/tone", 2.5), f"{FIGURE}/tone", "without a decimal point"),
    Case("an unknown laser", PEEL, put(f"{FIGURE}/laser", "fractoinal"), f"{FIGURE}/laser",
         'Did you mean "fractional"?'),
    Case("five labels", PEEL, put(f"{FIGURE}/labels", ["fat", "dermis", "vessel", "surface", "collagen"]),
         f"{FIGURE}/labels", "at most 4"),
    Case("an unknown label", PEEL, put(f"{FIGURE}/labels", ["bone"]), f"{FIGURE}/labels/0", '"bone"'),
    Case("an unknown figure", PEEL, put(f"{FIGURE}/kind", "skni"), f"{FIGURE}/kind",
         'Did you mean "skin"?'),
    Case("a figure of no kind", PEEL, drop(f"{FIGURE}/kind"), FIGURE, '"kind" is missing'),
    Case("a figure of a numbered kind", PEEL, put(f"{FIGURE}/kind", 1), f"{FIGURE}/kind", "a number"),
    Case("a figure as words", PEEL, put(FIGURE, "skin"), FIGURE, "a group in { }"),
    Case("a figure without words", PEEL, drop(f"{FIGURE}/alt"), FIGURE, '"alt" is missing'),
    Case("a misspelt name", PEEL,
         all_of(drop(f"{SLIDE}/loop"), put(f"{SLIDE}/lopo", text("Hm"))),
         f"{SLIDE}/lopo", 'Did you mean "loop"?'),
    Case("an unknown name", PEEL, put("/colour", "red"), "/colour", "Remove it, or use one of: "),
    Case("a name with / and ~", PEEL, put("/colour", 1), "/colour", '"colour" is not known'),
    Case("a missing name", PEEL, drop(f"{SLIDE}/body"), SLIDE, '"body" is missing here. Add it.'),
    Case("one point", PEEL, put(f"{SLIDE}/points", [text("One")]), f"{SLIDE}/points", "at least 2"),
    Case("no points but a list", PEEL, put(f"{SLIDE}/points", []), f"{SLIDE}/points", "at least 2"),
    Case("six points", PEEL, put(f"{SLIDE}/points", [text("One")] * 6), f"{SLIDE}/points", "at most 5"),
    Case("no source", PEEL, put(f"{SLIDE}/sources", []), f"{SLIDE}/sources", "at least 1"),
    Case("four slides", PEEL,
         put("/chapters/4/slides", [slide(f"peel.before.n{n}") for n in range(4)]),
         "/chapters/4/slides", "at most 3"),
    Case("no slide", "treatments/basics.json", put("/chapters/1/slides", []), "/chapters/1/slides",
         "at least 1"),
    Case("no chapters", "treatments/basics.json", put("/chapters", {}), "/chapters", "a list in [ ]"),
    Case("a slide as words", "treatments/basics.json", put("/chapters/1/slides/0", "x"),
         "/chapters/1/slides/0", "a group in { }"),
    Case("a slide id of two parts", "treatments/basics.json",
         put("/chapters/1/slides/0/id", "basics.lasers"), "/chapters/1/slides/0/id", "Three ids"),
    Case("an id in capitals", "sources.json", put("/sources/0/id", "Leeds"), "/sources/0/id", "lower-case"),
    Case("an id with a line break", "sources.json", put("/sources/0/id", "leeds\n"), "/sources/0/id",
         "leeds\\n"),
    Case("an id as a number", "sources.json", put("/sources/0/id", 1), "/sources/0/id", "text in quotes"),
    Case("a long id", "sources.json", put("/sources/0/id", "a" * 65), "/sources/0/id", "64 is the most"),
    Case("an address without https", "sources.json", put("/sources/0/address", "www.x.org"),
         "/sources/0/address", "A web address"),
    Case("an unknown ground", PEEL, put("/ground", "blue"), "/ground", "rejuvenation"),
    Case("an unknown kind of file", PEEL, put("/kind", "quiz"), "/kind", '"basics" or "treatment"'),
    Case("the schema's name as a number", PEEL, put("/$schema", 1), "/$schema", "text in quotes"),
    Case("a date as words", PEEL, put(f"{SLIDE}/review/review_by", "next June"),
         f"{SLIDE}/review/review_by", "a date such as 2027-06-01"),
    Case("a day that is not", PEEL, put(f"{SLIDE}/review/review_by", "2027-02-30"),
         f"{SLIDE}/review/review_by", "2027-02-30"),
    Case("a date without dashes", PEEL, put(f"{SLIDE}/review/review_by", "20270601"),
         f"{SLIDE}/review/review_by", "a date"),
    Case("a date as a number", PEEL, put(f"{SLIDE}/review/approved_on", 2027),
         f"{SLIDE}/review/approved_on", "a date"),
    Case("a status of no kind", PEEL, put(f"{SLIDE}/review/status", "done"), f"{SLIDE}/review/status",
         '"draft" or "approved"'),
    Case("two choices", QUIZ, drop("/questions/3/choices/2"), "/questions/3/choices", "exactly 3"),
    Case("four choices", QUIZ, put("/questions/3/choices/-", {"id": "x", "text": text("X")}),
         "/questions/3/choices", "exactly 3"),
    Case("right as words", QUIZ, put("/questions/3/choices/0/right", "yes"),
         "/questions/3/choices/0/right", "true or false, but it is text"),
    Case("an unknown question", QUIZ, put("/questions/3/kind", "two_answers"), "/questions/3/kind",
         "one_answer"),
    Case("a question of no kind", QUIZ, drop("/questions/3/kind"), "/questions/3", '"kind" is missing'),
    Case("a tip as words", QUIZ, put("/questions/3/answer/tip", "Rest"), "/questions/3/answer/tip",
         "in each language"),
    Case("no languages", "kiosk.json", put("/languages", []), "/languages", "at least 1"),
    Case("no treatments", "kiosk.json", put("/treatments", []), "/treatments", "at least 1"),
    Case("a treatment outside", "kiosk.json", put("/treatments/-", "../peel"), "/treatments/2",
         "lower-case"),
    Case("another id", "kiosk.json", put("/id", "kisok"), "/id", 'must be "kiosk"'),
    Case("a claim of no form", "facts.json", put("/claims/0/id", "S1"), "/claims/0/id", "S002-37"),
    Case("a claim without a fate", "facts.json", drop("/claims/0/fate"), "/claims/0", "dropped"),
    Case("a dropped claim without a reason", "facts.json", drop("/claims/2/reason"), "/claims/2",
         '"reason" is missing'),
    Case("a correction of a told claim", "facts.json", put("/claims/0/correction", "So"),
         "/claims/0/correction", "not known"),
    Case("strings as a list", "strings/en.json", put("/strings", []), "/strings", "a group in { }"),
    Case("a string as a number", "strings/en.json", put("/strings/home.title", 1),
         "/strings/home.title", "text in quotes"),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_one_finding_with_its_place(case: Case, tmp_path: Path) -> None:
    result = read_changed(tmp_path, {case.file: case.change})
    errors = [finding for finding in result.findings if finding.is_error]
    assert [(one.file, one.pointer) for one in errors] == [(case.file, case.pointer)]
    assert case.telling in errors[0].message
    assert result.catalog is None


def test_pointers_escape_slashes_and_tildes(tmp_path: Path) -> None:
    result = read_changed(tmp_path, {PEEL: put("/name", {"en": "A", "a~b": "B"})})
    assert [one.pointer for one in result.findings] == ["/name/a~0b"]
    result = read_changed(
        tmp_path, {"strings/en.json": lambda file: file["strings"].update({"a/b": 1})}
    )
    assert [one.pointer for one in result.findings] == ["/strings/a~1b"]


def test_all_findings_of_all_files_at_once(tmp_path: Path) -> None:
    result = read_changed(
        tmp_path,
        {
            "kiosk.json": put("/clinic", text("Your  clinic")),
            PEEL: all_of(
                put(f"{FIGURE}/spots", 2),
                put(f"{FIGURE}/tone", "dark"),
                put(f"{SLIDE}/headline", text(" Hello")),
                drop("/summary"),
                put("/chapters/1/slides/0/figure", skin(energie=1)),
            ),
            QUIZ: put("/questions/0/sources", ["nobody"]),
            "sources.json": b"{",
            "facts.json": b"\xff",
        },
    )
    assert {(one.file, one.pointer) for one in result.findings} == {
        ("facts.json", ""),
        ("kiosk.json", "/clinic/en"),
        (PEEL, ""),
        (PEEL, f"{SLIDE}/headline/en"),
        (PEEL, f"{FIGURE}/spots"),
        (PEEL, f"{FIGURE}/tone"),
        (PEEL, "/chapters/1/slides/0/figure/energie"),
        ("sources.json", ""),
    }
    assert list(result.findings) == sorted(result.findings)


def test_a_file_of_faults_is_listed_up_to_a_limit(tmp_path: Path) -> None:
    def many(file: dict[str, Any]) -> None:
        file["chapters"] = [1] * 50_000

    result = read_changed(tmp_path, {PEEL: many})
    assert 1000 < len(result.findings) < 1010
    assert any("more faults" in one.message for one in result.findings)
