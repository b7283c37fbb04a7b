"""The interface's words: each must be there in every language, with the places that are filled in."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from kiosk.content.read import read_content
from kiosk.domain.words import WORDS, filled, unfilled
from tests.content.library import Case, all_of, drop, put, read, read_changed, write
from tests.content.valid import valid_files

EN = "strings/en.json"
HOME = "/strings/home.title"
COUNTED = "/strings/home.quiz_text"
COUNT = f"{COUNTED}/other"
PLACE = "/strings/quiz.place"

CASES = [
    Case("missing", EN, drop("/strings/bar.home"), "/strings", '"bar.home" is missing here'),
    Case("unknown", EN, put("/strings/home.colour", "Blue"), "/strings/home.colour",
         'no words called "home.colour". Remove it.'),
    Case("too few places", EN, put(COUNT, "Some questions"), COUNT,
         "{count} must stand here once."),
    Case("one place of two", EN, put(PLACE, "Question {place}"), PLACE,
         "{place} and {count} must stand here once each."),
    Case("a place twice", EN, put(COUNT, "{count} of {count}"), COUNT,
         "{count} must stand here once."),
    Case("another place", EN, put(COUNT, "{number} questions"), COUNT,
         "{number} is not filled in here. Write {count}."),
    Case("a place more", EN, put(COUNT, "{count} questions, {place}"), COUNT,
         "{place} is not filled in here. Write {count}."),
    Case("a place where there is none", EN, put(HOME, "Home {count}"), HOME,
         "{count} is not filled in here. Remove it."),
    Case("not closed", EN, put(COUNT, "{count questions"), COUNT,
         '"{count questions" is no place. Write {count}, and {{ or }} where'),
    Case("closed too late", EN, put(COUNT, "{count questions}"), COUNT, '"{count questions}" is'),
    Case("not opened", EN, put(COUNT, "count} questions"), COUNT, '"}" is no place'),
    Case("closed twice", EN, put(COUNT, "{count}} questions"), COUNT, '"}" is no place'),
    Case("opened twice", EN, put(COUNT, "{{count} questions"), COUNT, '"}" is no place'),
    Case("empty", EN, put(COUNT, "{} questions"), COUNT, '"{}" is no place'),
    Case("a number", EN, put(COUNT, "{0} questions"), COUNT, '"{0}" is no place'),
    Case("an attribute", EN, put(COUNT, "{count.real} questions"), COUNT, '"{count.real}" is'),
    Case("an index", EN, put(COUNT, "{count[0]} questions"), COUNT, '"{count[0]}" is no place'),
    Case("a conversion", EN, put(COUNT, "{count!r} questions"), COUNT, '"{count!r}" is no place'),
    Case("a format", EN, put(COUNT, "{count:>9} questions"), COUNT, '"{count:>9}" is no place'),
    Case("an empty format", EN, put(COUNT, "{count:} questions"), COUNT, '"{count:}" is no'),
    Case("a place in a place", EN, put(COUNT, "{count:{count}} questions"), COUNT, "is no place"),
    Case("a space in it", EN, put(COUNT, "{ count } questions"), COUNT, '"{ count }" is no place'),
    Case("a capital", EN, put(COUNT, "{Count} questions"), COUNT, '"{Count}" is no place'),
    Case("no words for one", EN, drop(f"{COUNTED}/one"), COUNTED,
         '"one" is missing here: this language has it. Add it.'),
    Case("words for many", EN, put(f"{COUNTED}/many", "{count} questions"), f"{COUNTED}/many",
         '"en" has no "many". Remove it; it has "one", "other".', is_error=False),
    Case("an unknown kind of number", EN, put(f"{COUNTED}/lots", "Word"), f"{COUNTED}/lots",
         '"lots" is not known here'),
    Case("no words for all others", EN, drop(COUNT), COUNTED, '"other" is missing here. Add it.'),
    Case("one line for all numbers", EN, put(COUNTED, "{count} questions"), COUNTED,
         'Write them for each kind: "one", "other".', is_error=False),
    Case("a number's words as a list", EN, put(COUNTED, []), COUNTED, "text in quotes"),
    Case("words that do not change", EN, put(HOME, {"one": "One", "other": "More"}), HOME,
         "These words do not change with a number. Write one line."),
    Case("a number's words in one too many", EN, put(f"{COUNTED}/one", "{count} of {place}"),
         f"{COUNTED}/one", "{place} is not filled in here. Write {count}."),
    Case("a bracket where there is no place", EN, put(HOME, "Home {"), HOME,
         '"{" is no place. Remove it, or write {{ or }} where'),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_one_finding_with_its_place(case: Case, tmp_path: Path) -> None:
    case.check(tmp_path)


def test_a_misspelt_name_is_told_with_the_one_that_was_meant(tmp_path: Path) -> None:
    change = all_of(drop("/strings/home.title"), put("/strings/home.titel", "Home"))
    missing, unknown = read_changed(tmp_path, {EN: change}).findings
    assert (missing.pointer, unknown.pointer) == ("/strings", "/strings/home.titel")
    assert '"home.title" is missing' in missing.message
    assert 'Did you mean "home.title"?' in unknown.message


RIGHT = {
    "doubled brackets": (
        "{{{count}}} questions {{}}",
        "{7} questions {}",
        "{{count}} questions {}",
    ),
    "another order": ("questions: {count}", "questions: 7", "questions: {count}"),
    "a sign of percent": ("%1 {count} %n", "%1 7 %n", "%1 {count} %n"),
}


@pytest.mark.parametrize(("words", "shown", "in_qml"), RIGHT.values(), ids=RIGHT.keys())
def test_right_words_are_shown(words: str, shown: str, in_qml: str, tmp_path: Path) -> None:
    catalog = read_changed(tmp_path, {EN: put(COUNT, words)}).catalog
    assert catalog is not None
    forms = catalog.strings["en"]["home.quiz_text"]
    assert not isinstance(forms, str)
    assert filled(forms["other"], {"count": 7}) == shown
    assert unfilled(forms["other"]) == in_qml


def test_words_are_looked_at_though_the_languages_are_not_known(tmp_path: Path) -> None:
    files = {**valid_files(), "kiosk.json": b"{"}
    del files[EN]["strings"]["bar.home"]
    write(tmp_path, files)
    assert (EN, "/strings") in [(one.file, one.pointer) for one in read(tmp_path).findings]


def test_no_words_at_all(tmp_path: Path) -> None:
    findings = read_changed(tmp_path, {EN: put("/strings", {})}).findings
    assert len(findings) == len(WORDS)


def test_thousands_of_unknown_words_are_told_soon(tmp_path: Path) -> None:
    files = valid_files()
    files[EN]["strings"] = {f"home.title{number}": "Home" for number in range(5000)}
    folder = write(tmp_path, files)
    assert len(json.loads((folder / EN).read_text())["strings"]) == 5000
    start = time.perf_counter()
    findings = read_content(folder, []).findings
    assert any("Did you mean" in one.message for one in findings)
    assert time.perf_counter() - start < 5
