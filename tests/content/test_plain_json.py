"""The quick way takes a file only where the slow way takes it too, as the same value."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content import plain_json
from kiosk.content.bundled import bundled_content
from kiosk.content.plain_json import plain
from kiosk.content.strict_json import parse
from kiosk.content.typed_file import read_typed
from kiosk.content.wrong_file import read_slowly
from tests.content.library import put
from tests.content.speller import Speller, spellers, spelt_files
from tests.content.test_any_bytes import CALM, FILES, KINDS, VALUES, changed_files
from tests.content.valid import PEEL, SLIDE, valid_files


def check(name: str, data: bytes) -> None:
    quick = plain(data, KINDS[name])
    if quick is not None:
        parsed = parse(data)
        assert parsed.faults == ()
        assert msgspec.convert(parsed.value, KINDS[name]) == quick
    for languages in ((), ("en",)):
        assert read_typed(name, data, KINDS[name], languages) == read_slowly(
            name, data, KINDS[name], languages
        )


@settings(CALM, max_examples=300)
@given(spelt_files())
def test_any_spelling(spelt_file: tuple[str, bytes]) -> None:
    check(*spelt_file)


@settings(CALM, max_examples=300)
@given(changed_files())
def test_any_change_of_a_right_file(changed: tuple[str, bytes]) -> None:
    check(*changed)


@CALM
@given(name=st.sampled_from(list(KINDS)), at=st.floats(0, 1), data=st.binary(max_size=3))
def test_any_damage_of_a_right_file(name: str, at: float, data: bytes) -> None:
    right = json.dumps(FILES[name]).encode()
    start = int(at * len(right))
    check(name, right[:start] + data + right[start + len(data) :])


@CALM
@given(name=st.sampled_from(list(KINDS)), data=st.binary(max_size=200))
def test_any_bytes(name: str, data: bytes) -> None:
    check(name, data)


@CALM
@given(VALUES, spellers())
def test_it_reads_any_value_as_the_slow_way_does(value: Any, speller: Speller) -> None:
    """A table of anything, which no kind of content file bounds."""
    data = speller.spelt({"value": value}).encode("utf-8", "surrogatepass")
    quick = plain(data, dict[str, Any])
    if quick is not None:
        parsed = parse(data)
        assert parsed.faults == ()
        assert parsed.value == quick


@settings(CALM, max_examples=30)
@given(st.randoms(), st.sampled_from(list(KINDS)))
def test_any_right_spelling_is_plain(random: Random, name: str) -> None:
    data = Speller(random, 0).spelt(FILES[name]).encode()
    assert (plain(data, KINDS[name]) is None) is (b"\\u003" in data)


HALVES = [r"\ud800", r"\udc00", r"\ud800\u0041", r"\udc00\ud800", r"\ud800\ud800", r"\uDBFFA"]


@pytest.mark.parametrize("half", HALVES)
@pytest.mark.parametrize("written", ['{"a": "%s"}', '{"%s": 1}', '{"a": ["b%s c"]}'])
def test_half_a_character_is_not_plain(written: str, half: str) -> None:
    assert plain((written % "").encode(), dict[str, Any]) is not None
    assert plain((written % half).encode(), dict[str, Any]) is None


NAME = '"headline": {"en": "Your skin heals by itself."}'
TWICE = {
    "the same": f"{NAME}, {NAME}",
    "with a value of colons": f'"headline": {{"en": "a:b"}}, {NAME}',
    "with a colon as an escape": f'"headline": {{"en": "a"}}, {NAME[:-2]}\\u003a"}}',
    "with a name of escapes": f'"head\\u006cine": {{"en": "a"}}, {NAME}',
    "within a text": '"headline": {"en": "A", "en": "A"}',
    "within a text, as an escape": '"headline": {"en": "A", "\\u0065n": "A\\u003A"}',
}


@pytest.mark.parametrize("written", TWICE.values(), ids=list(TWICE))
def test_a_name_used_twice_is_not_plain(written: str) -> None:
    data = json.dumps(valid_files()[PEEL])
    assert NAME in data
    assert plain(data.encode(), KINDS[PEEL]) is not None
    assert plain(data.replace(NAME, written, 1).encode(), KINDS[PEEL]) is None


@pytest.mark.parametrize("words", ["Sun \U0001f31e", "a:b", "It’s", 'A "word"', "a \\ b", "a/b"])
@pytest.mark.parametrize("indent", [None, 2])
def test_usual_files_are_plain(words: str, indent: int | None) -> None:
    file = valid_files()[PEEL]
    put(f"{SLIDE}/headline/en", words)(file)
    data = json.dumps(file, indent=indent, ensure_ascii=False).encode()
    assert plain(data, KINDS[PEEL]) is not None


def test_the_bundled_files_are_plain() -> None:
    folders = {Path(one).parent: kind for one, kind in KINDS.items()}
    for path in bundled_content().rglob("*.json"):
        name = path.relative_to(bundled_content())
        kind = KINDS.get(str(name), folders[name.parent])
        assert plain(path.read_bytes(), kind) is not None, name


def test_a_file_of_too_many_parts_is_not_plain(monkeypatch: pytest.MonkeyPatch) -> None:
    data = json.dumps(valid_files()[PEEL]).encode()
    monkeypatch.setattr(plain_json, "PARTS_LIMIT", 100)
    assert plain(data, KINDS[PEEL]) is None
