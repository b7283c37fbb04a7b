"""Wrong types, names and numbers in other files: each is told with its place."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.content.library import Case, all_of, drop, put, read_changed
from tests.content.valid import PEEL, QUIZ, SLIDE, skin, text

FIGURE = f"{SLIDE}/figure"

CASES = [
    Case("an id in capitals", "sources.json", put("/sources/0/id", "Leeds"), "/sources/0/id",
         "lower-case"),
    Case("an id with a line break", "sources.json", put("/sources/0/id", "leeds\n"),
         "/sources/0/id",
         "leeds\\n"),
    Case("an id as a number", "sources.json", put("/sources/0/id", 1), "/sources/0/id",
         "text in quotes"),
    Case("a long id", "sources.json", put("/sources/0/id", "a" * 65), "/sources/0/id",
         "64 is the most"),
    Case("an address without https", "sources.json", put("/sources/0/address", "www.x.org"),
         "/sources/0/address", "A web address"),
    Case("two choices", QUIZ, drop("/questions/3/choices/2"), "/questions/3/choices", "exactly 3"),
    Case("four choices", QUIZ, put("/questions/3/choices/-", {"id": "x", "text": text("X")}),
         "/questions/3/choices", "exactly 3"),
    Case("right as words", QUIZ, put("/questions/3/choices/0/right", "yes"),
         "/questions/3/choices/0/right", "true or false, but it is text"),
    Case("an unknown question", QUIZ, put("/questions/3/kind", "two_answers"), "/questions/3/kind",
         "one_answer"),
    Case("a question of no kind", QUIZ, drop("/questions/3/kind"), "/questions/3",
         '"kind" is missing'),
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
    case.check(tmp_path)


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
