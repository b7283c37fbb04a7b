"""The count of starts on disk."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest

from kiosk.domain.ladder import Rung
from kiosk.station.rung import rung_from
from kiosk.station.starts import NAME, StartCount, count_folders
from kiosk.station.supervised import supervised_from


def crash(folders: list[Path], times: int) -> Rung:
    """Begin and end early so many times; the rung of the run after that."""
    for _ in range(times):
        StartCount(folders).begin()
    return StartCount(folders).begin()


def test_the_count_outlives_the_process(tmp_path: Path) -> None:
    assert [crash([tmp_path], 0), crash([tmp_path], 1), crash([tmp_path], 0)] == [
        Rung.USUAL,
        Rung.LAST_GOOD,
        Rung.BUNDLED,
    ]


def test_a_run_that_lasts_begins_anew(tmp_path: Path) -> None:
    assert crash([tmp_path], 5) is Rung.PICTURE
    StartCount([tmp_path]).settle()
    assert StartCount([tmp_path]).begin() is Rung.USUAL


def test_a_run_that_is_told_to_end_is_not_counted(tmp_path: Path) -> None:
    for _ in range(10):
        count = StartCount([tmp_path])
        assert count.begin() is Rung.USUAL
        count.end()


def test_all_starts_are_told_whatever_folder_is_lost(tmp_path: Path) -> None:
    """What lasts until the machine is switched off knows less of the past; a broken file nothing."""
    day = date(2027, 3, 14)
    lasting, passing = tmp_path / "state", tmp_path / "run"
    for _ in range(3):
        StartCount([lasting, passing]).begin(day)
        StartCount([lasting, passing]).settle()
    (passing / NAME).unlink()
    StartCount([lasting, passing]).begin(day)
    assert StartCount([lasting, passing]).read().in_all == 4
    (lasting / NAME).write_bytes(b"{")
    told = StartCount([lasting, passing]).read()
    assert (told.in_all, told.on_day("2027-03-14"), told.on_day("2027-03-15")) == (4, 4, 0)


DAMAGE = {
    "empty": b"",
    "cut": b'{"early":',
    "other": b"[3]",
    "below nothing": b'{"early":-2}',
    "fewer than no starts": b'{"early":0,"in_all":-2}',
    "no number": b'{"early":"many"}',
    "bytes": b"\xff\xfe\x00",
}


@pytest.mark.parametrize("damage", DAMAGE.values(), ids=DAMAGE.keys())
def test_a_damaged_count_begins_anew(tmp_path: Path, damage: bytes) -> None:
    (tmp_path / NAME).write_bytes(damage)
    assert crash([tmp_path], 2) is Rung.LAST_GOOD


def test_where_the_first_folder_cannot_be_written_the_second_counts(tmp_path: Path) -> None:
    wall = tmp_path / "a-file"
    wall.write_text("")
    second = tmp_path / "run"
    assert crash([wall / "state", second], 3) is Rung.BUNDLED
    read = StartCount([second]).read()
    assert (read.early, read.under_way, read.in_all) == (3, True, 4)


def test_where_nothing_can_be_written_it_goes_on(tmp_path: Path) -> None:
    wall = tmp_path / "a-file"
    wall.write_text("")
    assert crash([wall / "state"], 9) is Rung.USUAL


def test_nothing_half_written_is_left(tmp_path: Path) -> None:
    crash([tmp_path], 2)
    assert [file.name for file in tmp_path.iterdir()] == [NAME]


FOLDERS = [
    ({"STATE_DIRECTORY": "/s:/t", "RUNTIME_DIRECTORY": "/r"}, ["/s", "/r"]),
    ({"HOME": "/h", "XDG_RUNTIME_DIR": "/x"}, ["/h/.local/state/afterglow", "/x/afterglow"]),
    ({"XDG_STATE_HOME": "/y", "XDG_RUNTIME_DIR": "/x"}, ["/y/afterglow", "/x/afterglow"]),
    ({"HOME": "/h"}, ["/h/.local/state/afterglow"]),
    ({}, ["/.local/state/afterglow"]),
    ({"XDG_STATE_HOME": "here"}, []),
]


@pytest.mark.parametrize(("environ", "folders"), FOLDERS)
def test_where_the_count_is_kept(environ: dict[str, str], folders: list[str]) -> None:
    assert [str(folder) for folder in count_folders(environ)] == folders


RUNGS = {"": 0, "0": 0, "1": 1, "4": 4, "5": 0, "-1": 0, "two": 0, "\uff11": 0}


@pytest.mark.parametrize(("written", "rung"), RUNGS.items())
def test_the_rung_in_the_environment(written: str, rung: int) -> None:
    assert rung_from({"AFTERGLOW_RUNG": written}) == rung


def test_a_run_that_nobody_supervises_is_not_counted(tmp_path: Path) -> None:
    assert supervised_from({"STATE_DIRECTORY": str(tmp_path)}) is None
    assert list(tmp_path.iterdir()) == []


def test_a_supervised_run_hands_its_rung_down(tmp_path: Path) -> None:
    crash([tmp_path], 2)
    environ = {
        "STATE_DIRECTORY": str(tmp_path),
        "NOTIFY_SOCKET": "@nobody",
        "WATCHDOG_USEC": "15000000",
        "WATCHDOG_PID": str(os.getpid()),
    }
    supervised = supervised_from(environ)
    assert supervised is not None
    assert supervised.notifier.watchdog_s == 15
    # What the run starts itself, such as a voice, tells the supervisor nothing.
    assert environ == {"STATE_DIRECTORY": str(tmp_path), "AFTERGLOW_RUNG": "2"}


def test_a_rung_that_staff_have_chosen_is_kept(tmp_path: Path) -> None:
    environ = {
        "STATE_DIRECTORY": str(tmp_path),
        "NOTIFY_SOCKET": "@nobody",
        "AFTERGLOW_RUNG": "3",
    }
    assert supervised_from(environ) is not None
    assert environ["AFTERGLOW_RUNG"] == "3"
