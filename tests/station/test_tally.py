"""Totals on a real disk, and everything that can be wrong with it."""

from __future__ import annotations

import sqlite3
from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk.domain.totals import VISIT, Count, CountKind, DayTotal
from kiosk.station.tally import Tally

DAY = date(2027, 3, 5)
SLIDE = Count(CountKind.SLIDES, "peel")


def kept(file: Path, days: int = 30) -> Tally:
    tally = Tally(file, days)
    tally.add(DAY, [VISIT, SLIDE, SLIDE])
    tally.write(DAY)
    return tally


WRITTEN = (DayTotal("2027-03-05", SLIDE, 2), DayTotal("2027-03-05", VISIT, 1))


def test_totals_grow_and_stay(tmp_path: Path) -> None:
    file = tmp_path / "state" / "counts.sqlite"
    assert kept(file).totals() == WRITTEN
    again = Tally(file, 30)
    again.add(DAY, [SLIDE])
    again.write(DAY)
    assert again.totals()[0] == DayTotal("2027-03-05", SLIDE, 3)
    again.write(DAY)
    assert again.totals()[0].total == 3, "nothing is written twice"


def test_nothing_counted_makes_no_file(tmp_path: Path) -> None:
    tally = Tally(tmp_path / "counts.sqlite", 30)
    tally.write(DAY)
    assert tally.totals() == ()
    assert list(tmp_path.iterdir()) == []


def test_no_row_for_a_visitor(tmp_path: Path) -> None:
    file = tmp_path / "counts.sqlite"
    tally = Tally(file, 30)
    for _ in range(50):
        tally.add(DAY, [VISIT, SLIDE])
        tally.write(DAY)
    with sqlite3.connect(file) as base:
        assert base.execute("SELECT * FROM totals ORDER BY kind").fetchall() == [
            ("2027-03-05", "slides", "peel", 50),
            ("2027-03-05", "visits", "", 50),
        ]
    base.close()
    assert [one.name for one in tmp_path.iterdir()] == ["counts.sqlite"], "no journal is left"


BROKEN = {
    "other words": b"this is not a database" * 100,
    "a head and no more": b"SQLite format 3\0" + b"\xff" * 4096,
    "half a file": None,
}


@pytest.mark.parametrize("how", BROKEN)
def test_a_broken_file_is_set_aside(
    tmp_path: Path, how: str, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "counts.sqlite"
    kept(file)
    whole = file.read_bytes()
    file.write_bytes(whole[: len(whole) // 2 - 100] if BROKEN[how] is None else BROKEN[how] or b"")
    tally = Tally(file, 30)
    tally.add(DAY, [VISIT])
    tally.write(DAY)
    assert tally.totals() == (DayTotal("2027-03-05", VISIT, 1),)
    assert (tmp_path / "counts.sqlite.broken").exists()
    assert "AG-601 counts: " in capsys.readouterr().err


def test_a_table_of_something_else_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "counts.sqlite"
    with sqlite3.connect(file) as base:
        base.execute("CREATE TABLE totals (other TEXT)")
    base.close()
    kept(file)
    assert "AG-601 counts: " in capsys.readouterr().err


def test_where_nothing_can_be_written_it_waits_and_is_told_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    blocked = tmp_path / "state"
    blocked.write_text("a file where the folder should be", "utf-8")
    tally = kept(blocked / "counts.sqlite")
    tally.write(DAY)
    assert capsys.readouterr().err.count("AG-601") == 1
    assert tally.totals() == ()
    blocked.unlink()
    tally.write(DAY)
    assert tally.totals() == WRITTEN


def test_a_locked_file_is_no_broken_one(tmp_path: Path) -> None:
    file = tmp_path / "counts.sqlite"
    tally = kept(file)
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    tally.add(DAY, [VISIT])
    tally.write(DAY)
    other.execute("COMMIT")
    other.close()
    assert not (tmp_path / "counts.sqlite.broken").exists()
    tally.write(DAY)
    assert tally.totals()[1].total == 2


def test_only_so_many_days_are_kept(tmp_path: Path) -> None:
    tally = Tally(tmp_path / "counts.sqlite", 7)
    for after in range(20):
        day = DAY + timedelta(days=after)
        tally.add(day, [VISIT, SLIDE])
        tally.write(day)
    days = {one.day for one in tally.totals()}
    assert days == {(DAY + timedelta(days=after)).isoformat() for after in range(13, 20)}


def test_a_clock_that_jumps_makes_no_endless_rows(tmp_path: Path) -> None:
    tally = Tally(tmp_path / "counts.sqlite", 10)
    for after in range(8):
        tally.add(DAY + timedelta(days=after), [VISIT])
    tally.write(DAY + timedelta(days=7))
    for years in range(1, 60):
        far = date(2027 + years, 1, 1)
        tally.add(far, [VISIT])
        tally.write(far)
    assert len(tally.totals()) == 10
    for day in (date.min, date(1970, 1, 1), date(2000, 1, 1), date.max):
        tally.add(day, [VISIT])
        tally.write(day)
    totals = tally.totals()
    assert len(totals) <= 11
    assert totals[-1] == DayTotal("", VISIT, 4), "days that the machine cannot know are one"


def test_a_clock_that_jumps_once_leaves_all_days(tmp_path: Path) -> None:
    tally = Tally(tmp_path / "counts.sqlite", 10)
    for after in range(8):
        tally.add(DAY + timedelta(days=after), [VISIT])
    for jump in (date(2091, 1, 1), DAY + timedelta(days=8)):
        tally.add(jump, [VISIT])
        tally.write(jump)
    assert len(tally.totals()) == 10
