"""What a kiosk keeps and stands on is told, each lack with what to do about it."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest

from kiosk.station import machine_kept as kept
from kiosk.station.renderer import Renderer
from kiosk.station.settings import SettingProblem

TODAY = date(2027, 6, 1)


def test_the_state_folder_is_there_or_can_be_made(tmp_path: Path) -> None:
    assert "can be written to" in kept.state(tmp_path).found
    made = kept.state(tmp_path / "a" / "b")
    assert (made.is_lacking, "can be made" in made.found) == (False, True)
    assert list(tmp_path.iterdir()) == []
    assert kept.state(None).line().startswith("LACKS state: no state folder. Set state.folder")


def test_a_state_folder_that_is_a_file_is_none(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    told = kept.state(tmp_path / "file")
    assert told.is_lacking and told.found.endswith("is no folder")


def test_one_that_may_not_be_written_to_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda place, mode: False)
    assert "sudo chown -R afterglow" in kept.state(tmp_path).fix


def test_a_disk_that_can_only_be_read_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "statvfs", lambda place: SimpleNamespace(f_flag=os.ST_RDONLY))
    monkeypatch.setattr(kept.shutil, "disk_usage", lambda place: SimpleNamespace(free=10**12))
    assert kept.state(tmp_path).found.endswith("a disk that can only be read")


def test_a_folder_that_may_not_be_looked_into_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_place: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(kept.shutil, "disk_usage", refuse)
    assert (
        kept.state(tmp_path).line().endswith(f"{tmp_path}: Permission denied. Ask again with sudo.")
    )


def test_a_full_disk_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = kept.shutil.disk_usage(tmp_path)._replace(free=3 * 1024 * 1024)
    monkeypatch.setattr(kept.shutil, "disk_usage", lambda place: usage)
    assert kept.state(tmp_path).fix == "Free 200 MB there."


def test_a_shelf_has_to_be_there(tmp_path: Path) -> None:
    assert not kept.shelf("").is_lacking
    assert not kept.shelf(str(tmp_path)).is_lacking
    missing = kept.shelf(f"{tmp_path}/none")
    assert missing.line().endswith(f"Make it: sudo install -d -o afterglow {tmp_path}/none")


@pytest.mark.parametrize(
    ("today", "has_clock", "is_told", "lacks"),
    [
        (TODAY, True, False, ""),
        (TODAY, False, True, ""),
        (TODAY, False, False, "Fit a clock with a battery"),
        (date(1970, 1, 1), True, True, "Set it: sudo timedatectl"),
        (date(2231, 1, 1), True, True, "Set it: sudo timedatectl"),
    ],
)
def test_the_clock(tmp_path: Path, today: date, has_clock: bool, is_told: bool, lacks: str) -> None:
    clocks, synchronised = tmp_path / "rtc", tmp_path / "synchronised"
    clocks.mkdir()
    if has_clock:
        (clocks / "rtc0").touch()
    if is_told:
        synchronised.touch()
    part = kept.clock(today, clocks, synchronised)
    assert part.found.startswith(today.isoformat())
    assert part.fix.startswith(lacks) and part.is_lacking is bool(lacks)
    assert kept.clock(TODAY, tmp_path / "none", synchronised).is_lacking is not is_told


def test_who_draws(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("QT_QUICK_BACKEND", "QSG_RHI_BACKEND", "LIBGL_ALWAYS_SOFTWARE"):
        monkeypatch.delenv(name, raising=False)
    none = kept.renderer(Renderer.AUTO, tmp_path, tmp_path)
    assert not none.is_lacking and none.found.startswith("the processor draws (no graphics driver")
    (tmp_path / "renderD128").touch()
    assert kept.renderer(Renderer.AUTO, tmp_path, tmp_path).found.startswith("a graphics driver")
    monkeypatch.setattr(os, "access", lambda place, mode: False)
    assert "usermod -aG video,render" in kept.renderer(Renderer.AUTO, tmp_path, tmp_path).fix


def test_settings() -> None:
    assert [part.is_lacking for part in kept.settings(())] == [False]
    problems = [SettingProblem("a.toml: x=1", "there is no setting x"), SettingProblem("y", "no")]
    assert [part.line() for part in kept.settings(problems)] == [
        "LACKS settings: a.toml: x=1. There is no setting x.",
        "LACKS settings: y. No.",
    ]
