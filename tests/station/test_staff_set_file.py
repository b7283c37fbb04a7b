"""What staff have set, on disk, and the process that puts it there."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from kiosk.domain.quiet_hours import QuietHours
from kiosk.domain.staff_set import StaffSet
from kiosk.station.staff_aside import Kept, kept_of, main
from kiosk.station.staff_set_file import keep_staff_set, staff_set_in
from tests.station.test_backlight import light

ALL = StaffSet(QuietHours(1230, 400, is_on=True), volume=0, brightness=4)


def test_what_is_set_is_kept(tmp_path: Path) -> None:
    assert staff_set_in(tmp_path) == StaffSet()
    keep_staff_set(tmp_path, ALL)
    assert staff_set_in(tmp_path) == ALL
    keep_staff_set(tmp_path, StaffSet())
    assert staff_set_in(tmp_path) == StaffSet()
    assert [one.name for one in (tmp_path / "staff").iterdir()] == ["settings.json"]


DAMAGE = {
    "empty": b"",
    "cut": b'{"quiet":{"begins":',
    "a list": b"[1]",
    "a volume that there is not": b'{"volume":9}',
    "hours that are none": b'{"quiet":{"begins":60,"ends":60,"is_on":true}}',
    "bytes": b"\xff\xfe",
    "deep": b"[" * 99_999,
}


@pytest.mark.parametrize("data", DAMAGE.values(), ids=DAMAGE.keys())
def test_a_damaged_file_leaves_it_to_the_installer(tmp_path: Path, data: bytes) -> None:
    keep_staff_set(tmp_path, ALL)
    (tmp_path / "staff" / "settings.json").write_bytes(data)
    assert staff_set_in(tmp_path) == StaffSet()


def test_without_a_folder() -> None:
    assert staff_set_in(None) == StaffSet()


def aside(capfdbinary: pytest.CaptureFixture[bytes], *words: str) -> Kept:
    assert main([msgspec.json.encode(ALL).decode(), *words]) == 0
    return kept_of(capfdbinary.readouterr().out)


def test_the_process_keeps_and_sets(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    device = light(tmp_path)
    where = ("--folder", str(tmp_path), "--backlights", str(tmp_path / "class"))
    assert aside(capfdbinary, *where) == Kept()
    assert (device / "brightness").read_text() == "128\n", (
        "the light is changed only if it is asked"
    )
    assert aside(capfdbinary, *where, "--light") == Kept()
    assert (device / "brightness").read_text() == "255\n"
    assert staff_set_in(tmp_path) == ALL


def test_what_cannot_be_done_is_told_and_the_rest_is_done(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    light(tmp_path)
    (tmp_path / "wall").write_text("")
    lit = ("--backlights", str(tmp_path / "class"), "--light")
    kept = aside(capfdbinary, "--folder", str(tmp_path / "wall" / "x"), *lit)
    assert (bool(kept.not_kept), kept.not_lit) == (True, "")
    assert aside(capfdbinary, *lit) == Kept(not_kept="no state folder")
    dark = ("--backlights", str(tmp_path / "none"), "--light")
    kept = aside(capfdbinary, "--folder", str(tmp_path), *dark)
    assert (kept.not_kept, "no backlight" in kept.not_lit) == ("", True)
    assert staff_set_in(tmp_path) == ALL


@pytest.mark.parametrize("answer", [None, b"", b"{", b"[]"])
def test_no_answer_means_that_nothing_is_kept(answer: bytes | None) -> None:
    assert kept_of(answer).not_kept == "no answer"
