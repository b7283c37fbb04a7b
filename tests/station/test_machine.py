"""What a machine lacks is told with what to do about it."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.station import machine
from kiosk.station.machine import Part


def there(_name: str) -> bool:
    return True


def found(name: str) -> str:
    return f"/usr/bin/{name}"


def test_a_part_says_in_its_line_what_to_do() -> None:
    assert Part("sound", "a sound device").line() == "ok    sound: a sound device"
    lacking = Part("sound", "no sound device", "Connect a loudspeaker.")
    assert lacking.line() == "LACKS sound: no sound device. Connect a loudspeaker."
    assert lacking.is_lacking and not Part("sound", "a sound device").is_lacking


def test_speech_is_a_library_a_service_and_a_voice() -> None:
    assert not machine.speech(there, found).is_lacking
    without = machine.speech(lambda _: False, found)
    assert without.found == "libspeechd.so.2 missing"
    assert "apt-get install" in without.fix
    voiceless = machine.speech(there, lambda name: None if name == "espeak-ng" else name)
    assert voiceless.found == "espeak-ng missing"


@pytest.mark.parametrize(
    ("cards", "lacks"),
    [
        (" 0 [PCH            ]: HDA-Intel - HDA Intel PCH\n", False),
        ("--- no soundcards ---\n", True),
        (None, True),
    ],
    ids=["a card", "no card", "no such file"],
)
def test_sound_is_a_card(tmp_path: Path, cards: str | None, lacks: bool) -> None:
    file = tmp_path / "cards"
    if cards is not None:
        file.write_text(cards)
    assert machine.sound(file, {}).is_lacking is lacks


def test_sound_is_a_server_of_the_session_as_well(tmp_path: Path) -> None:
    (tmp_path / "pipewire-0").touch()
    assert not machine.sound(tmp_path / "none", {"XDG_RUNTIME_DIR": str(tmp_path)}).is_lacking


def test_the_folder_is_tried(tmp_path: Path) -> None:
    assert not machine.folder(tmp_path / "new" / "cache").is_lacking
    (tmp_path / "file").touch()
    wrong = machine.folder(tmp_path / "file")
    assert wrong.is_lacking and str(tmp_path / "file") in wrong.found
    assert machine.folder(None).found == "no HOME"
    assert list((tmp_path / "new" / "cache").iterdir()) == []


@pytest.mark.parametrize(
    ("environment", "folder"),
    [
        ({"XDG_CACHE_HOME": "/x", "HOME": "/h"}, Path("/x")),
        ({"HOME": "/h"}, Path("/h/.cache")),
        ({}, None),
    ],
)
def test_which_folder_it_is(environment: dict[str, str], folder: Path | None) -> None:
    assert machine.cache_folder(environment) == folder


def test_a_full_disk_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = machine.shutil.disk_usage(tmp_path)._replace(free=5 * 1024 * 1024)
    monkeypatch.setattr(machine.shutil, "disk_usage", lambda _: usage)
    assert machine.folder(tmp_path).found.endswith("5 MB free")
    assert machine.folder(tmp_path).is_lacking


@pytest.mark.parametrize(
    ("told", "line"),
    [
        ("MemTotal: 2000000 kB\n", "ok    memory: 1953 MB"),
        ("MemTotal: 500000 kB\n", "LACKS memory: 488 MB. Use a machine with 1 GB or more."),
        ("nothing\n", "ok    memory: not told by this system"),
    ],
)
def test_memory(tmp_path: Path, told: str, line: str) -> None:
    (tmp_path / "meminfo").write_text(told)
    assert machine.memory(tmp_path / "meminfo").line() == line


def test_a_screen_that_is_not_there_is_told() -> None:
    assert machine.screen({"QT_QPA_PLATFORM": "offscreen"}).line().startswith("ok ")
    assert machine.screen({}).is_lacking
