"""The light behind the panel, by a folder that looks as the kernel's does."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk.domain.staff_set import LIGHTS, Backlight
from kiosk.station.backlight import backlight_in, set_backlight


def light(folder: Path, name: str = "panel0", most: str = "255", now: str = "128") -> Path:
    """A backlight, behind a link as in /sys/class."""
    device = folder / "devices" / name
    device.mkdir(parents=True)
    (device / "max_brightness").write_text(f"{most}\n")
    (device / "brightness").write_text(f"{now}\n")
    (device / "type").write_text("raw\n")
    (folder / "class").mkdir(exist_ok=True)
    (folder / "class" / name).symlink_to(device)
    return device


def test_without_one_the_machine_has_no_hand_in_it(tmp_path: Path) -> None:
    assert backlight_in(tmp_path / "nothing") == Backlight()
    (tmp_path / "class").mkdir()
    assert backlight_in(tmp_path / "class") == Backlight()
    with pytest.raises(FileNotFoundError):
        set_backlight(2, tmp_path / "class")


def test_it_is_made_as_bright_as_is_said(tmp_path: Path) -> None:
    device = light(tmp_path)
    assert backlight_in(tmp_path / "class") == Backlight(is_there=True, is_ours=True, level=2)
    file = (device / "brightness").stat().st_ino
    for level, number in enumerate((51, 102, 153, 204, 255)):
        set_backlight(level, tmp_path / "class")
        assert (device / "brightness").read_text().startswith(f"{number}\n")
        assert backlight_in(tmp_path / "class").level == level
        (device / "brightness").write_text("")  # the kernel's file takes each number for itself
    assert (device / "brightness").stat().st_ino == file, "a device is not put in place anew"


def test_the_darkest_of_a_coarse_one_is_not_off(tmp_path: Path) -> None:
    device = light(tmp_path, most="1", now="1")
    set_backlight(0, tmp_path / "class")
    assert (device / "brightness").read_text() == "1\n"
    assert len(LIGHTS) > 1


def test_of_several_the_one_that_the_kernel_recommends(tmp_path: Path) -> None:
    light(tmp_path, "acpi0", most="10", now="10")
    best = light(tmp_path, "intel0", most="1000", now="200")
    (best / "type").write_text("firmware\n")
    assert backlight_in(tmp_path / "class").level == 0
    set_backlight(4, tmp_path / "class")
    assert (best / "brightness").read_text() == "1000\n"
    assert (tmp_path / "devices" / "acpi0" / "brightness").read_text() == "10\n"


BROKEN = {"no most": ("", "5"), "none": ("0", "0"), "words": ("many", "5"), "no number": ("9", "x")}


@pytest.mark.parametrize(("most", "now"), BROKEN.values(), ids=BROKEN.keys())
def test_what_tells_no_sense_is_not_there(tmp_path: Path, most: str, now: str) -> None:
    light(tmp_path, most=most, now=now)
    assert backlight_in(tmp_path / "class") == Backlight()


def test_who_may_not_write_is_asked_of_the_system(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    device = light(tmp_path)
    asked = []

    def refuse(file: Path, mode: int) -> bool:
        asked.append((file.resolve(), mode))
        return False

    monkeypatch.setattr("kiosk.station.backlight.os.access", refuse)
    assert backlight_in(tmp_path / "class") == Backlight(is_there=True, is_ours=False, level=2)
    assert asked == [(device / "brightness", os.W_OK)]
