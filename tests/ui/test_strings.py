"""The interface's own words: every one that is used is there, and every one that is there is used."""

from __future__ import annotations

import ast
import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QQmlExpression

from kiosk.compose import QML
from kiosk.content.bundled import bundled_content
from kiosk.content.choose import choose_content
from kiosk.domain import derive
from kiosk.domain.comfort import SKIN_TONES, Comfort, Contrast, TextSize
from kiosk.domain.derive.bar import BAR
from kiosk.domain.derive.staff import ACTS
from kiosk.domain.pin_guard import GuardFault
from kiosk.domain.review import OverdueKind
from kiosk.domain.session import ContentOrigin, World
from kiosk.domain.skin import Label
from kiosk.domain.staff import PinTold, StaffNote
from kiosk.domain.totals import CountKind
from tests.ui.rig import Rig

KEY = re.compile(r"[a-z_]+(\.[a-z_]+)+")
FAMILIES = {
    "bar.": {*BAR},
    "list.": {"pair", "more", "last"},
    "comfort.contrast.": {contrast.value for contrast in Contrast},
    "comfort.size.": {size.value for size in TextSize},
    "comfort.tone.": {str(tone) for tone in SKIN_TONES},
    "date.month.": {str(month) for month in range(1, 13)},
    "label.": {label.value for label in Label},
    "quiz.hint.": {"several_answers", "put_in_order", "point_at_picture"},
    "quiz.look.": {"picked", "known", "told", "chosen"},
    "quiz.side.": {"call", "fine"},
    "pin.told.": {told.value for told in PinTold if told.value},
    "pin.title.": {"ask", "new", "again"},
    "pin.guard.": {fault.value for fault in GuardFault if fault.value},
    "staff.act.": {key for key, _ in ACTS},
    "staff.note.": {note.value for note in StaffNote if note.value},
    "counts.kind.": {kind.value for kind in CountKind},
    "counts.questions.": {"known", "missed", "unsure"},
    "counts.comfort.": set(Comfort.__struct_fields__),
    "status.speech.": {"unknown", "missing", "lost", "ready", "voiceless"},
    "status.origin.": {origin.value for origin in ContentOrigin},
    "quiet.step.": {"earlier", "later"},
    "status.read.": {
        *("at_start", "reloaded", "refused", "nothing_newer"),
        *("rolled_back", "nothing_earlier", "shelf_failed"),
    },
    "status.overdue.": {kind.value for kind in OverdueKind},
}


def keys_of_qml() -> Iterator[tuple[str, str]]:
    for file in sorted(QML.rglob("*.qml")):
        text = file.read_text()
        calls = re.findall(r"qsTrId\(([^)]*)\)", text)
        assert "qsTr(" not in text, file.name
        for argument in calls:
            assert re.fullmatch(r'"[a-z_.]+"', argument), f"{file.name}: {argument}"
            yield file.name, argument.strip('"')


def keys_of_derive() -> Iterator[tuple[str, str]]:
    """Every literal that looks like a key, and for an f-string what it begins with."""
    folder = Path(str(derive.__file__)).parent
    further = ("domain/speaker.py", "domain/takeaway.py", "ui/hearing_keys.py")
    for file in (*sorted(folder.glob("*.py")), *(folder.parents[1] / one for one in further)):
        tree = ast.parse(file.read_text())
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                if KEY.fullmatch(node.value):
                    yield file.name, node.value
            elif isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant):
                start = node.values[0].value
                yield from ((file.name, start + end) for end in FAMILIES.get(start, ()))


@pytest.fixture(scope="module")
def strings() -> dict[str, str]:
    return dict(json.loads((bundled_content() / "strings" / "en.json").read_text())["strings"])


def test_every_key_that_is_used_has_words(strings: dict[str, str]) -> None:
    missing = [use for use in (*keys_of_qml(), *keys_of_derive()) if use[1] not in strings]
    assert missing == []


def test_every_key_that_has_words_is_used(strings: dict[str, str]) -> None:
    used = {key for _, key in (*keys_of_qml(), *keys_of_derive())}
    assert sorted(strings.keys() - used) == []


def test_the_families_of_keys_are_whole(strings: dict[str, str]) -> None:
    for start, ends in FAMILIES.items():
        there = {key.removeprefix(start) for key in strings if key.startswith(start)}
        assert there == ends, start


def test_content_that_lacks_a_word_is_refused(tmp_path: Path, strings: dict[str, str]) -> None:
    """Its screens could not be shown."""
    folder = shutil.copytree(bundled_content(), tmp_path / "content")
    file = folder / "strings" / "en.json"
    whole = json.loads(file.read_text())
    del whole["strings"]["home.title"]
    file.write_text(json.dumps(whole))
    refused = choose_content(folder).refused
    assert refused is not None
    assert any("home.title" in finding.message for finding in refused.findings)


def test_qml_reads_the_words(kiosk: Rig, world: World) -> None:
    assert say(kiosk, "bar.home") == world.catalog.strings["en"]["bar.home"]


def test_an_unknown_id_shows_itself(kiosk: Rig) -> None:
    assert say(kiosk, "no.such_words") == "no.such_words"


def test_the_translations_of_qt_pass_through(kiosk: Rig) -> None:
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    assert kiosk.translator.translate("QPlatformTheme", "Cancel") is None


def test_a_closed_kiosk_translates_no_more(qapp: object, world: World) -> None:
    kiosk = Rig(world)
    assert QCoreApplication.translate("", "bar.home") == "Home"
    kiosk.close()
    assert QCoreApplication.translate("", "bar.home") == "bar.home"


def say(kiosk: Rig, key: str) -> str:
    context = kiosk.engine.rootContext()
    value, _ = QQmlExpression(context, kiosk.window, f'qsTrId("{key}")').evaluate()
    return str(value)
