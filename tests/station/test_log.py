"""What the kiosk says of itself on standard error."""

from __future__ import annotations

import contextlib
import io
import os
import re
import stat
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

import pytest

from kiosk.station import log_file
from kiosk.station.log import Gravity, LogEvent, gravity, kept_log, log
from kiosk.station.log_file import MOST_FILES, LogFile

NUMBERS = {
    "CONTENT_IN_USE": "AG-101",
    "CONTENT_REFUSED": "AG-102",
    "FINDING": "AG-103",
    "NO_CONTENT": "AG-104",
    "REVIEW_OVERDUE": "AG-105",
    "CONTENT_ADDED": "AG-111",
    "CONTENT_USED": "AG-112",
    "CONTENT_NOT_PLACED": "AG-113",
    "CONTENT_ROLLED_BACK": "AG-114",
    "SHELF_FAILED": "AG-115",
    "CONTENT_HEALTHY": "AG-116",
    "SETTING_REFUSED": "AG-201",
    "SCREEN": "AG-301",
    "QT_MESSAGE": "AG-302",
    "REACH_LIMITED": "AG-303",
    "RENDERER": "AG-304",
    "GRAPHICS_LOST": "AG-305",
    "NO_FONTS": "AG-306",
    "SPEECH": "AG-401",
    "FALLEN_BACK": "AG-501",
    "STARTED_AGAIN": "AG-502",
    "ANOTHER_KIOSK": "AG-503",
    "COUNTS": "AG-601",
    "STAFF_PIN": "AG-602",
    "STAFF_SET": "AG-603",
    "BUG": "AG-901",
}
"""Numbers that were once given stay as they are; new ones come after."""


def test_numbers_stay_the_same() -> None:
    now = {event.name: event.value[0] for event in LogEvent}
    assert {name: now[name] for name in NUMBERS} == NUMBERS


def test_numbers_are_given_once() -> None:
    numbers = [event.value[0] for event in LogEvent]
    assert len(LogEvent.__members__) == len(set(numbers))
    assert all(re.fullmatch(r"AG-[1-9]\d\d", number) for number in numbers)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("1920x1080", "AG-301 screen: 1920x1080\n"),
        ("", "AG-301 screen: \n"),
        ("one\ntwo\nthree", "AG-301 screen: one\n    two\n    three\n"),
        ("ungültig “ü”", "AG-301 screen: ungültig “ü”\n"),
    ],
    ids=["a line", "nothing", "lines", "other letters"],
)
def test_log(text: str, said: str, capsys: pytest.CaptureFixture[str]) -> None:
    log(LogEvent.SCREEN, text)
    assert capsys.readouterr() == ("", said)


class Full(io.StringIO):
    """A disk without room."""

    def write(self, text: str) -> int:
        raise OSError(28, "No space left on device", text)


def closed() -> TextIO:
    stream = io.StringIO()
    stream.close()
    return stream


def narrow() -> TextIO:
    return io.TextIOWrapper(io.BytesIO(), encoding="ascii")


@pytest.mark.parametrize(
    "stream", [None, closed(), Full(), narrow()], ids=["none", "closed", "full", "narrow"]
)
def test_nobody_to_hear_it_is_no_reason_to_stop(
    stream: TextIO | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stderr", stream)
    log(LogEvent.BUG, "ungültig")


@contextlib.contextmanager
def journal(path: Path) -> Iterator[None]:
    """Standard error, as systemd hands it to a service."""
    with path.open("w") as stream, pytest.MonkeyPatch.context() as patch:
        found = os.fstat(stream.fileno())
        patch.setattr(sys, "stderr", stream)
        patch.setenv("JOURNAL_STREAM", f"{found.st_dev}:{found.st_ino}")
        yield


def test_the_journal_hears_how_grave_each_line_is(tmp_path: Path) -> None:
    with journal(tmp_path / "journal"), kept_log(tmp_path / "state"):
        log(LogEvent.BUG, "one\ntwo")
        log(LogEvent.QT_MESSAGE, "three")
        log(LogEvent.SCREEN, "four")
    assert (tmp_path / "journal").read_text().splitlines() == [
        "<3>AG-901 error in the program: one",
        "<3>    two",
        "<4>AG-302 message from the graphics: three",
        "<5>AG-301 screen: four",
    ]
    assert not (tmp_path / "state").exists()  # the journal keeps them


def test_a_journal_that_belongs_to_somebody_else_is_none(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("JOURNAL_STREAM", "8:1234567")
    log(LogEvent.BUG, "one")
    assert capfd.readouterr().err == "AG-901 error in the program: one\n"


def test_every_error_is_graver_than_what_only_tells_how_things_are() -> None:
    assert gravity(LogEvent.CONTENT_IN_USE) is gravity(LogEvent.CONTENT_HEALTHY) is Gravity.NOTICE
    assert {gravity(event) for event in LogEvent} == set(Gravity)


def kept(folder: Path) -> list[str]:
    """The lines of all files of a log, without their time, the oldest first."""
    lines: list[str] = []
    for file in sorted(folder.glob("afterglow.log*"), reverse=True):
        lines += file.read_text("utf-8").splitlines()
    assert all(re.match(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ ", line) for line in lines)
    return [line[21:] for line in lines]


def test_without_a_journal_a_file_keeps_what_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "state" / "afterglow"
    log(LogEvent.SCREEN, "before")
    with kept_log(folder):
        log(LogEvent.SCREEN, "ungültig")
    log(LogEvent.SCREEN, "after")
    assert kept(folder) == ["AG-301 screen: ungültig"]
    assert capsys.readouterr().err.count("AG-301") == 3
    assert stat.S_IMODE((folder / "afterglow.log").stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_the_files_turn_over_and_the_oldest_goes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(log_file, "MOST_BYTES", 1000)
    file = LogFile(tmp_path)
    for number in range(500):
        file.write(f"number {number}")
        there = [path.stat().st_size for path in tmp_path.iterdir()]
        assert len(there) <= MOST_FILES and max(there) <= 1000
    lines = kept(tmp_path)
    assert lines == [f"number {number}" for number in range(500 - len(lines), 500)]
    assert len(lines) > 3 * 20


def test_an_event_without_end_is_cut(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with kept_log(tmp_path):
        log(LogEvent.BUG, "x" * 5_000_000)
    assert (tmp_path / "afterglow.log").stat().st_size < log_file.MOST_BYTES
    assert "(and 4984000 characters more)" in capsys.readouterr().err


def test_a_full_disk_leaves_no_half_of_an_event(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, write = LogFile(tmp_path), os.write
    file.write("whole")
    monkeypatch.setattr(os, "write", lambda out, data: write(out, data[:9]))
    file.write("half")
    monkeypatch.setattr(os, "write", write)
    file.write("whole again")
    assert kept(tmp_path) == ["whole", "whole again"]


def test_a_file_that_cannot_be_written_is_no_reason_to_stop(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    for folder in (tmp_path / "file" / "state", Path("/proc/none"), Path("/dev/null")):
        with kept_log(folder):
            log(LogEvent.SCREEN, "shown")
    (tmp_path / "afterglow.log").symlink_to("/dev/full")
    with kept_log(tmp_path):
        log(LogEvent.SCREEN, "shown")
    assert capsys.readouterr().err == 4 * "AG-301 screen: shown\n"
