"""The light behind the panel, where the machine has it in hand."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

import msgspec

from kiosk.domain.staff_set import LIGHTS, Backlight, nearest_light

BACKLIGHTS: Final = Path("/sys/class/backlight")

_BEST_FIRST: Final = ("firmware", "platform", "raw")
"""Of several for one panel, the kernel recommends them in this order."""


class _Light(msgspec.Struct, frozen=True):
    """One backlight: the file that is written, and its largest number."""

    file: Path
    most: int


def backlight_in(folder: Path = BACKLIGHTS) -> Backlight:
    """How the light stands; one that is not there where the machine has none."""
    light = _best(folder)
    if light is None:
        return Backlight()
    try:
        now = int(light.file.read_text("ascii"))
    except (OSError, ValueError):
        return Backlight()
    is_ours = os.access(light.file, os.W_OK)
    return Backlight(is_there=True, is_ours=is_ours, level=nearest_light(now / light.most))


def set_backlight(level: int, folder: Path = BACKLIGHTS) -> None:
    """Make it as bright as `LIGHTS[level]`: a number in one write, which is taken whole. `OSError`."""
    light = _best(folder)
    if light is None:
        raise FileNotFoundError(f"no backlight in {folder}")
    number = max(1, round(LIGHTS[level] * light.most))
    # Not made anew or cut: what is there is no file, but the device.
    opened = os.open(light.file, os.O_WRONLY)
    try:
        os.write(opened, f"{number}\n".encode("ascii"))
    finally:
        os.close(opened)


def _best(folder: Path) -> _Light | None:
    try:
        found = sorted(folder.iterdir())
    except OSError:
        return None
    lights = [(_rank(one), light) for one in found if (light := _light(one)) is not None]
    return min(lights, key=lambda ranked: ranked[0])[1] if lights else None


def _light(device: Path) -> _Light | None:
    try:
        most = int((device / "max_brightness").read_text("ascii"))
    except (OSError, ValueError):
        return None
    return _Light(device / "brightness", most) if most > 0 else None


def _rank(device: Path) -> int:
    try:
        kind = (device / "type").read_text("ascii").strip()
    except (OSError, ValueError):
        kind = ""
    return _BEST_FIRST.index(kind) if kind in _BEST_FIRST else len(_BEST_FIRST)
