"""Texts that a patient must not meet: each rule, in every place where words stand."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.text_rules import faults, lines_are_clean, text_faults, texts_are_clean
from tests.content.library import put, read_changed
from tests.content.valid import PEEL, SLIDE, text, valid_files


class Case(NamedTuple):
    name: str
    words: str
    telling: str


WRONG = [
    Case("nothing", "", "No letter or digit"),
    Case("dots", "...", "No letter or digit"),
    Case("an underscore", "_", "No letter or digit"),
    Case("an arrow", "→", "No letter or digit"),
    Case("a line break", "One\ntwo", "a line break, a tab"),
    Case("a tab", "One\ttwo", "U+0009"),
    Case("a NUL", "One\0two", "U+0000"),
    Case("an escape", "One \x1b[31mtwo", "U+001B"),
    Case("a C1 control", "One\x9btwo", "U+009B"),
    Case("a line separator", "One\u2028two", "a line break (U+2028)"),
    Case("a paragraph separator", "One\u2029two", "a line break (U+2029)"),
    *(
        Case(f"a bidi mark U+{number:04X}", f"One {chr(number)}two", f"U+{number:04X}")
        for number in (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
    ),
    Case("a private character", "One \ue000 two", "private-use"),
    Case("a private plane", "One \U000f0000 two", "private-use"),
    Case("a character that is none", "One \uffff two", "does not exist"),
    Case("a lost letter", "Caf\ufffd", "replacement character"),
    Case("a space first", " One", "begins or ends"),
    Case("a space last", "One ", "begins or ends"),
    Case("a hard space last", "One\u00a0", "begins or ends"),
    Case("two spaces", "One  two", "Two spaces"),
    Case("a hard and a soft space", "One \u00a0two", "Two spaces"),
    Case("a letter and an accent", "Cafe\u0301", "NFC"),
    Case("401 characters", "a" * 401, "401 characters: 400 is the most"),
]

RIGHT = [
    "A",
    "7",
    "13 out of 100",
    "Don’t pick — it’s healing…",
    "a" * 400,
    "5\u00a0mg",
    "Un café à Besançon",
    "می\u200cخواهم",
    "ما هو الليزر؟",
    "レーザーとは",
    "<b>Bold</b> & [b]",
    "Sun \U0001f31e",
]


@pytest.mark.parametrize("case", WRONG, ids=lambda case: case.name)
def test_a_wrong_text_is_one_finding_with_its_place(case: Case, tmp_path: Path) -> None:
    result = read_changed(tmp_path, {PEEL: put(f"{SLIDE}/headline", text(case.words))})
    errors = [finding for finding in result.findings if finding.is_error]
    assert [(one.file, one.pointer) for one in errors] == [(PEEL, f"{SLIDE}/headline/en")]
    assert case.telling in errors[0].message
    assert errors[0].message.isprintable()


@pytest.mark.parametrize("words", RIGHT)
def test_a_right_text_is_no_finding(words: str, tmp_path: Path) -> None:
    result = read_changed(tmp_path, {PEEL: put(f"{SLIDE}/headline", text(words))})
    assert result.findings == ()


@pytest.mark.parametrize("words", [*(case.words for case in WRONG), *RIGHT])
def test_the_quick_answer_is_the_slow_one(words: str) -> None:
    assert lines_are_clean([words]) is (not list(faults(words)))
    assert lines_are_clean([*RIGHT, words, *RIGHT]) is (not list(faults(words)))


WORDS = st.text(
    st.sampled_from("aZ7é’.¿ \u00a0\u202f\u200c\u0301\u1100\u1161\u11a8\ufffd\t\n\ud800\ue000_")
    | st.characters(),
    max_size=6,
)
LANGUAGES = st.sampled_from(["en", "es", "fr"])


@settings(deadline=None, max_examples=500)
@given(st.lists(WORDS | st.sampled_from(["a" * 400, "a" * 401, *RIGHT]), max_size=5))
def test_the_quick_answer_to_many_lines_is_the_slow_one(lines: list[str]) -> None:
    assert lines_are_clean(lines) is (not any(list(faults(line)) for line in lines))


@settings(deadline=None)
@given(
    st.lists(st.dictionaries(LANGUAGES, st.sampled_from(["A", "B ", ""])), max_size=3),
    st.lists(LANGUAGES, unique=True),
)
def test_the_quick_answer_to_many_texts_is_the_slow_one(
    texts: list[dict[str, str]], languages: list[str]
) -> None:
    wrong = any(list(text_faults(text, languages)) for text in texts)
    assert texts_are_clean(texts, languages) is (not wrong)


def test_several_faults_of_one_text_are_all_told(tmp_path: Path) -> None:
    result = read_changed(tmp_path, {PEEL: put("/name", text(" \u202e  \ue000 "))})
    assert len([one for one in result.findings if one.pointer == "/name/en"]) == 5


def places_of_words(value: Any, pointer: str = "") -> list[str]:
    """The pointer of every text in a file, found by its look."""
    if isinstance(value, dict) and set(value) == {"en"}:
        return [f"{pointer}/en"]
    parts = value.items() if isinstance(value, dict) else enumerate(value)
    found = []
    for key, inner in parts:
        if isinstance(inner, dict | list):
            found += places_of_words(inner, f"{pointer}/{key}")
    return found


LINES = [
    ("sources.json", "/sources/0/title"),
    ("sources.json", "/sources/0/publisher"),
    ("facts.json", "/claims/0/claim"),
    ("facts.json", "/claims/1/correction"),
    ("facts.json", "/claims/2/reason"),
    ("strings/en.json", "/name"),
    ("strings/en.json", "/strings/home.title"),
    (PEEL, f"{SLIDE}/review/owner"),
    ("quizzes/peel.json", "/questions/0/review/owner"),
]
EVERYWHERE = LINES + [
    (name, pointer) for name, file in valid_files().items() for pointer in places_of_words(file)
]


@pytest.mark.parametrize(("file", "pointer"), EVERYWHERE)
def test_every_place_of_words_is_looked_at(file: str, pointer: str, tmp_path: Path) -> None:
    result = read_changed(tmp_path, {file: put(pointer, "One \u202e two")})
    assert [(one.file, one.pointer) for one in result.findings] == [(file, pointer)]


def test_no_text_is_cut_by_json_escapes(tmp_path: Path) -> None:
    data = json.dumps(valid_files()[PEEL]).replace("A full name", "A \\u202e name").encode()
    result = read_changed(tmp_path, {PEEL: data})
    assert [one.pointer for one in result.findings] == ["/full_name/en"]
