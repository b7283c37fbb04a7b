"""No bytes and no JSON value in any file make reading raise."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.content.clinic_file import ClinicFile
from kiosk.content.facts_file import FactsFile
from kiosk.content.kiosk_file import KioskFile, StringsFile
from kiosk.content.mistakes import mistakes
from kiosk.content.plan_file import PlanFile
from kiosk.content.pointer import printable
from kiosk.content.quiz_file import QuizFile
from kiosk.content.sources_file import SourcesFile
from kiosk.content.strict_json import parse
from kiosk.content.treatment_file import TreatmentFile
from kiosk.content.typed_file import read_typed
from kiosk.content.wording_file import WordingFile
from tests.content.library import read, write
from tests.content.valid import CLINIC, PEEL, PLAN, QUIZ, WORDING, valid_files

CALM = settings(deadline=None)
FOLDER = settings(
    CALM, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
FILES = valid_files()
KINDS: dict[str, Any] = {
    "kiosk.json": KioskFile,
    "sources.json": SourcesFile,
    "facts.json": FactsFile,
    "strings/en.json": StringsFile,
    PEEL: TreatmentFile,
    QUIZ: QuizFile,
    CLINIC: ClinicFile,
    PLAN: PlanFile,
    WORDING: WordingFile,
}

ANY_TEXT = st.text(st.characters(), max_size=20)  # with lone surrogates and controls
VALUES: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | ANY_TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(ANY_TEXT, inner, max_size=4),
    max_leaves=20,
)


def places(value: Any, way: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Every place in a value, as the keys that lead there."""
    found = [way]
    if isinstance(value, dict | list):
        for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
            found += places(inner, (*way, key))
    return found


PLACES = [(name, way) for name in KINDS for way in places(FILES[name])]


@st.composite
def changed_files(draw: st.DrawFn) -> tuple[str, bytes]:
    """A file in which one to three places hold something else, or have a name more."""
    name, _ = draw(st.sampled_from(PLACES))
    ways = [way for one, way in PLACES if one == name]
    file = copy.deepcopy(FILES[name])
    for way in draw(st.lists(st.sampled_from(ways), min_size=1, max_size=3)):
        part: Any = {"file": file}
        try:
            for key in ("file", *way)[:-1]:
                part = part[key]
            last = ("file", *way)[-1]
            if isinstance(part[last], dict) and draw(st.booleans()):
                part[last][draw(ANY_TEXT)] = draw(VALUES)
            else:
                part[last] = draw(VALUES)
        except (KeyError, IndexError, TypeError):  # an earlier change removed the place
            continue
        file = part[last] if way == () else file
    return name, json.dumps(file, ensure_ascii=draw(st.booleans())).encode("utf-8", "surrogatepass")


def check(name: str, data: bytes) -> None:
    """Typing gives a file or findings, and every finding can be printed."""
    file, findings = read_typed(name, data, KINDS[name], ("en",))
    assert file is not None or findings
    for finding in findings:
        assert finding.message.isprintable()
        assert "not as it should be" not in finding.message  # each fault has its own words
        finding.line().encode()


@CALM
@given(name=st.sampled_from(list(KINDS)), data=st.binary(max_size=200))
def test_any_bytes(name: str, data: bytes) -> None:
    check(name, data)


@CALM
@given(name=st.sampled_from(list(KINDS)), value=VALUES)
def test_any_value(name: str, value: Any) -> None:
    check(name, json.dumps(value).encode())


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
@given(changed_files())
def test_the_walk_and_msgspec_agree(changed: tuple[str, bytes]) -> None:
    """The walk finds a wrong shape exactly where msgspec's reader does, texts left aside."""
    name, data = changed
    parsed = parse(data)
    if parsed.faults:
        return
    try:
        typed: Any = msgspec.convert(parsed.value, KINDS[name])
    except msgspec.ValidationError:
        typed = None
    found = list(mistakes(parsed.value, KINDS[name], ()))
    if typed is None:
        assert found
    else:
        words = [*typed.lines(), *(line for text in typed.texts() for line in text.values())]
        assert len(found) <= 6 * (len(words) + 1)
        assert not [message for _, message in found if "must be" in message]


@FOLDER
@given(changed=st.lists(changed_files(), min_size=1, max_size=3))
def test_a_whole_folder_of_changed_files(changed: list[tuple[str, bytes]], tmp_path: Path) -> None:
    write(tmp_path, {**FILES, **dict(changed)})
    result = read(tmp_path)
    assert (result.catalog is None) is any(one.is_error for one in result.findings)
    for finding in result.findings:
        finding.line().encode()


@FOLDER
@given(name=st.sampled_from(list(FILES)), data=st.binary(max_size=60))
def test_a_whole_folder_with_any_bytes(name: str, data: bytes, tmp_path: Path) -> None:
    write(tmp_path, {**FILES, name: data})
    result = read(tmp_path)
    assert (result.catalog is None) is (name != WORDING)
    assert name in {one.file for one in result.findings}


@pytest.mark.parametrize("words", ["a", "\u202e", "\ud800", "\n", "\U000e0001", "’", "\x7f"])
def test_printable_words_can_be_printed(words: str) -> None:
    assert printable(words).isprintable()
    printable(words).encode()
