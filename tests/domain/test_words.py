"""The table of words is that of the bundled content, and what the program asks for."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.comfort import SKIN_TONES, Comfort, Contrast, TextSize
from kiosk.domain.derive.bar import BAR
from kiosk.domain.derive.staff import ACTS
from kiosk.domain.pin_guard import GuardFault
from kiosk.domain.quiet_hours import Edge
from kiosk.domain.review import OverdueKind
from kiosk.domain.session import ContentOrigin
from kiosk.domain.skin import Label
from kiosk.domain.staff import PinTold, StaffNote
from kiosk.domain.totals import CountKind
from kiosk.domain.words import COUNTED, WORDS, PlaceError, filled, places, unfilled

ROOT = Path(__file__).parents[2]
KEY = re.compile(r"[a-z_]+(?:\.[a-z_0-9]+)+")
ENDS = {
    "comfort.contrast.": {contrast.value for contrast in Contrast},
    "comfort.size.": {size.value for size in TextSize},
    "comfort.tone.": {str(tone) for tone in SKIN_TONES},
    "date.month.": {str(month) for month in range(1, 13)},
    "label.": {label.value for label in Label},
    "quiz.hint.": {"several_answers", "put_in_order", "point_at_picture"},
    "quiz.look.": {"picked", "known", "told", "chosen"},
    "quiz.side.": {"call", "fine"},
    "bar.": set(BAR),
    "pin.told.": {told.value for told in PinTold if told.value},
    "pin.title.": {"ask", "new", "again"},
    "pin.guard.": {fault.value for fault in GuardFault if fault.value},
    "staff.act.": {key for key, _ in ACTS},
    "staff.note.": {note.value for note in StaffNote if note.value},
    "counts.kind.": {kind.value for kind in CountKind},
    "counts.questions.": {"known", "missed", "unsure"},
    "counts.comfort.": set(Comfort.__struct_fields__),
    "status.speech.": {"unknown", "missing", "lost"},
    "status.read.": {
        *("reloaded", "refused", "nothing_newer", "rolled_back"),
        *("nothing_earlier", "shelf_failed"),
    },
    "quiet.": {edge.value for edge in Edge},
    "quiet.step.": {"earlier", "later"},
    "status.origin.": {origin.value for origin in ContentOrigin},
    "status.overdue.": {kind.value for kind in OverdueKind},
}
"""What `f"label.{...}"` and its like can become."""

Use = tuple[str, frozenset[str]]
LISTS = {(f"list.{one}", frozenset({"one", "other"})) for one in ("pair", "more", "last")}
"""What `View.listed` fills in."""


def uses_in_qml() -> Iterator[Use]:
    """`qsTrId("key")`, with the places that a `.replace("{place}", ...)` right after it fills in."""
    for file in sorted((ROOT / "kiosk" / "qml").rglob("*.qml")):
        for key, rest in re.findall(
            r'qsTrId\("([^"]*)"\)((?:\.replace\("[^"]*")*)', file.read_text()
        ):
            yield key, frozenset(re.findall(r'"\{(\w+)\}"', rest))


def uses_in_python() -> Iterator[Use]:
    """`view.word(key, place=...)`, whatever way the key is given."""
    files = [file for file in (ROOT / "kiosk").rglob("*.py") if file.name != "view.py"]
    for file in sorted(files):
        for function in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(function, ast.FunctionDef):
                for call in ast.walk(function):
                    if isinstance(call, ast.Call) and is_word(call.func):
                        names = frozenset(str(one.arg) for one in call.keywords)
                        for key in keys(call.args[-1], function):
                            yield key, names


def is_word(called: ast.expr) -> bool:
    if isinstance(called, ast.Name):
        return called.id == "word"
    return isinstance(called, ast.Attribute) and called.attr in ("word", "word_in")


def keys(given: ast.expr, function: ast.FunctionDef) -> set[str]:
    match given:
        case ast.Constant(value=str(key)):
            return {key}
        case ast.JoinedStr(values=[ast.Constant(value=str(start)), ast.FormattedValue()]):
            return {start + end for end in ENDS[start]}
        case ast.Name(id=name):
            found = {
                part.value
                for one in ast.walk(function)
                if isinstance(one, ast.Assign) and name in map(ast.unparse, one.targets)
                for part in ast.walk(one.value)
                if isinstance(part, ast.Constant) and isinstance(part.value, str)
            }
            assert found, f"{name} in {function.name}"
            return found
    raise AssertionError(f"{ast.unparse(given)} in {function.name}: which words are these?")


def test_the_table_is_that_of_the_bundled_content() -> None:
    strings = json.loads((ROOT / "content/strings/en.json").read_bytes())["strings"]
    lines = {
        key: {"other": words} if isinstance(words, str) else words for key, words in strings.items()
    }
    assert {key: sorted(places(forms["other"])) for key, forms in lines.items()} == {
        key: sorted(names) for key, names in WORDS.items()
    }
    assert {key for key, forms in lines.items() if len(forms) > 1} == COUNTED.keys()


def test_the_table_is_what_the_program_asks_for() -> None:
    uses = {*uses_in_qml(), *uses_in_python(), *LISTS}
    assert uses == {(key, frozenset(names)) for key, names in WORDS.items()}


def test_every_way_to_ask_is_seen() -> None:
    calls = sum(file.read_text().count("qsTrId(") for file in (ROOT / "kiosk/qml").rglob("*.qml"))
    assert calls == len(list(uses_in_qml()))
    found = {key for key, _ in uses_in_python()}
    assert {"home.title", "result.lede_all", "quiz.to_result", "label.fat"} <= found


def test_ids_and_places_are_well_formed_and_in_order() -> None:
    assert list(WORDS) == sorted(WORDS)
    for key, names in WORDS.items():
        assert KEY.fullmatch(key)
        assert len(set(names)) == len(names)
        assert all(re.fullmatch("[a-z_]+", name) for name in names)


@given(st.text(alphabet="{}ab _!:.[0]"))
def test_words_with_right_places_can_always_be_filled_in(words: str) -> None:
    try:
        names = places(words)
    except PlaceError as error:
        assert str(error) in words
        return
    assert filled(words, {name: f"{{{name}}}" for name in names}) == unfilled(words)


@pytest.mark.parametrize("words", ["", "plain", "{{}}", "}}{{"])
def test_words_without_places(words: str) -> None:
    assert places(words) == ()
    assert filled(words, {}) == unfilled(words)
