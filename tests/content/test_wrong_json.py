"""Files that are no strict JSON: each is refused with a reason that its writer understands."""

from __future__ import annotations

import json
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.content.library import put, read_changed
from tests.content.valid import PEEL, SLIDE, WORDING, valid_files

NAMES = [name for name in valid_files() if name != "facts.json"]


class Case(NamedTuple):
    name: str
    data: bytes
    telling: str
    pointer: str = ""


WHOLE = [
    Case("nothing", b"", "empty"),
    Case("spaces only", b" \n ", "empty"),
    Case("a list", b"[]", "one group in { }"),
    Case("a number", b"1", "one group in { }"),
    Case("null", b"null", "one group in { }"),
    Case("two objects", b"{} {}", "after the last closing bracket"),
    Case("a comma too many", b'{"a": 1,}', "one comma too many"),
    Case("a comma too few", b'{"a": 1 "b": 2}', "line 1, column 9: a comma is missing"),
    Case("an open text", b'{"a": "b', "closing quote"),
    Case("a line break in a text", b'{"a": "b\nc"}', "line break or a tab"),
    Case("a comment", b'{\n// hello\n"a": 1}', "line 2"),
    Case("a backslash", rb'{"a": "\q"}', "backslash"),
    Case("a mark at the start", b"\xef\xbb\xbf{}", "without BOM"),
    Case("UTF-16 with a mark", "{}".encode("utf-16"), "UTF-16"),
    Case("UTF-16 big-endian", "{}".encode("utf-16-be"), "UTF-16"),
    Case("UTF-16 little-endian", "{}".encode("utf-16-le"), "UTF-16"),
    Case("UTF-32", "{}".encode("utf-32"), "UTF-32"),
    Case("Latin-1", '{\n"a": "\xe9"}'.encode("latin-1"), "line 2 is not UTF-8"),
    Case("a half character in bytes", b'{"a": "\xed\xa0\x80"}', "not UTF-8"),
    Case("an overlong character", b'{"a": "\xc0\xaf"}', "not UTF-8"),
    Case("100,000 lists", b"[" * 100_000, "too deep"),
    Case("100,000 closed lists", b"[" * 100_000 + b"]" * 100_000, "too deep"),
    Case("100,000 groups", b'{"a":' * 100_000, "too deep"),
    Case("lists in a group", b'{"a":' + b"[" * 100_000, "too deep"),
    Case("a number of 5,000 digits", b'{"a": ' + b"1" * 5000 + b"}", "too many digits"),
    Case("half a million groups", b'{"a": [' + b"{}," * 500_000 + b"0]}", "too many parts"),
    Case("a file of 9 MB", b'{"a": "' + b"x" * 9_000_000 + b'"}', "8 MB is the most"),
]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("case", WHOLE, ids=lambda case: case.name)
def test_a_file_is_refused_whole(case: Case, name: str, tmp_path: Path) -> None:
    result = read_changed(tmp_path, {name: case.data})
    is_needed = name != WORDING
    told = [finding for finding in result.findings if finding.is_error is is_needed]
    assert [(one.file, one.pointer) for one in told if is_needed or one.file == name] == [
        (name, "")
    ]
    assert case.telling in next(one.message for one in told if one.file == name)
    assert (result.catalog is None) is is_needed


def changed(pointer: str, word: str) -> bytes:
    """The peel's file with a bare word put at a pointer."""
    file = valid_files()[PEEL]
    put(pointer, "@@")(file)
    return json.dumps(file).replace('"@@"', word).encode()


SPOTS = f"{SLIDE}/figure/spots"
HEADLINE = f"{SLIDE}/headline"
TWICE = json.dumps(valid_files()[PEEL]).encode()
INSIDE = [
    Case("NaN", changed(SPOTS, "NaN"), "NaN is not a number", SPOTS),
    Case("Infinity", changed(SPOTS, "Infinity"), "Infinity is not a number", SPOTS),
    Case("minus Infinity", changed(SPOTS, "-Infinity"), "-Infinity is not a number", SPOTS),
    Case("a number beyond all numbers", changed(SPOTS, "1e999"), "from 0 to 1", SPOTS),
    Case(
        "half a character",
        changed(f"{HEADLINE}/en", r'"a \ud800"'),
        "Half a char",
        f"{HEADLINE}/en",
    ),
    Case(
        "the other half",
        changed(f"{HEADLINE}/en", r'"a \uDC00 b"'),
        "Half a char",
        f"{HEADLINE}/en",
    ),
    Case(
        "a name used twice",
        changed(HEADLINE, '{"en": "A", "en": "B"}'),
        '"en" stands here',
        HEADLINE,
    ),
    Case("a file's name used twice", TWICE[:-1] + b', "id": "peel"}', '"id" stands here', ""),
    Case("33 lists", changed(SPOTS, "[" * 33 + "]" * 33), "too deep", SPOTS + "/0" * 26),
]


@pytest.mark.parametrize("case", INSIDE, ids=lambda case: case.name)
def test_a_value_is_refused_with_its_place(case: Case, tmp_path: Path) -> None:
    result = read_changed(tmp_path, {PEEL: case.data})
    assert case.pointer in [one.pointer for one in result.findings if case.telling in one.message]
    assert {one.file for one in result.findings} == {PEEL}
    assert result.catalog is None
    for finding in result.findings:
        finding.line().encode()


def test_a_half_character_as_a_name_can_be_printed(tmp_path: Path) -> None:
    result = read_changed(tmp_path, {PEEL: changed(HEADLINE, r'{"\ud800": "A"}')})
    assert f"{HEADLINE}/\\ud800" in [one.pointer for one in result.findings]
    for finding in result.findings:
        finding.line().encode()


def test_escaped_pairs_are_whole_characters(tmp_path: Path) -> None:
    result = read_changed(
        tmp_path, {PEEL: changed(f"{HEADLINE}/en", r'"Sun \ud83c\udf1e and shade"')}
    )
    assert result.findings == ()


def test_names_used_twice_do_not_hide_other_faults(tmp_path: Path) -> None:
    data = changed(HEADLINE, '{"en": "A", "en": " B"}')
    result = read_changed(tmp_path, {PEEL: data})
    assert {one.pointer for one in result.findings} == {HEADLINE, f"{HEADLINE}/en"}
