"""Saving to a stick."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.station.machine_state import disk_free, memory_used
from kiosk.station.stick import NoStickError, save_to_stick


def test_a_folder_that_is_given(tmp_path: Path) -> None:
    file = save_to_stick(str(tmp_path), "counts.csv", "day\r\n")
    assert file.read_bytes() == b"day\r\n"
    assert [one.name for one in tmp_path.iterdir()] == ["counts.csv"]


@pytest.mark.parametrize("place", ["STICK", "staff/STICK"])
def test_the_first_stick_that_is_there(
    tmp_path: Path, place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "media" / "cdrom").mkdir(parents=True)
    stick = tmp_path / "media" / place
    stick.mkdir(parents=True)
    monkeypatch.setattr(Path, "is_mount", lambda self: self == stick)
    roots = (tmp_path / "none", tmp_path / "media")
    assert save_to_stick("", "counts.csv", "day", roots) == stick / "counts.csv"


def test_no_stick(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    for given, roots in (("", (tmp_path, tmp_path / "none")), (str(tmp_path / "gone"), ())):
        with pytest.raises(NoStickError):
            save_to_stick(given, "counts.csv", "day", roots)


def test_what_the_machine_tells(tmp_path: Path) -> None:
    assert (disk_free(tmp_path / "not" / "yet" / "there") or 0) > 0
    assert 1 < (memory_used() or 0) < 100_000
