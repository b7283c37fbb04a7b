"""How values are written in golden files, and how their differences are told."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kiosk.domain.bar_layout import BarForm
from kiosk.domain.box import Box
from kiosk.domain.comfort import TextSize
from kiosk.domain.skin import Skin, numbers
from kiosk.domain.slide_layout import SlideLayout
from tests.golden.paper import differences, plain, written

PLAIN = {
    "px to a tenth": (1152.04999, 1152),
    "px of a tenth": (91.26, 91.3),
    "shares to a thousandth": (0.16049, 0.16),
    "no minus at zero": (-0.00001, 0),
    "a whole number": (7, 7),
    "a truth": (True, True),
    "nothing": (None, None),
    "a choice": (TextSize.LARGEST, "largest"),
    "a box": (Box(12, 0.04, 80.55, 20), "80.5 x 20 at 12, 0.04"),
    "a struct": (BarForm(words=True), {"words": True, "call_words": False, "read_words": False}),
    "rows": ((1, (2, 3)), [1, [2, 3]]),
    "names of choices": ({SlideLayout.FILLS: 0.5}, {"fills": 0.5}),
    "lines": ("one\ntwo\n", ["one", "two", ""]),
}


@pytest.mark.parametrize(("value", "told"), PLAIN.values(), ids=PLAIN)
def test_plain(value: object, told: object) -> None:
    found = plain(value)
    assert (found, type(found)) == (told, type(told))


def test_a_file_is_told_by_its_name(tmp_path: Path) -> None:
    assert plain(str(tmp_path / "hands.svg")) == "hands.svg"


def test_of_skin_what_is_there_is_told() -> None:
    bare = Skin(wrinkles=0, texture=0, pores=0, vessels=0, depth=0, healing=0, follicle=0)
    assert plain(numbers(bare)) == {"tone": 3, "collagen": 0.5}


def test_keys_are_sorted_and_what_cannot_be_seen_is_spelt_out() -> None:
    text = written({"b[10]": "re\u00adgla", "b[2]": "\u2068اليوم\u2069", "a": []})
    assert text == ('{\n "a": [],\n "b[2]": "\\u2068اليوم\\u2069",\n "b[10]": "re\\u00adgla"\n}\n')
    assert json.loads(text)["b[10]"] == "re\u00adgla"


DIFFERENCES = {
    "nothing": ({"a": [1, {"b": ""}]}, {"a": [1, {"b": ""}]}, {}),
    "a word": ({"a": {"b": "Next"}}, {"a": {"b": "On"}}, {"a.b": "Next -> On"}),
    "a number": ([1, 2.5], [1, 2], {"[1]": "2.5 -> 2"}),
    "no words": ({"a": "x"}, {"a": ""}, {"a": 'x -> ""'}),
    "one more": ({"a": [1]}, {"a": [1, 2]}, {"a[1]": "(none) -> 2"}),
    "the first": ({"a": []}, {"a": [1]}, {"a": "[] -> (none)", "a[0]": "(none) -> 1"}),
    "a key less": ({"a": 1, "b": 2}, {"a": 1}, {"b": "2 -> (none)"}),
    "a truth": ({"a": True}, {"a": False}, {"a": "true -> false"}),
}


@pytest.mark.parametrize(("old", "new", "told"), DIFFERENCES.values(), ids=DIFFERENCES)
def test_differences(old: object, new: object, told: dict[str, str]) -> None:
    assert differences(old, new) == told
