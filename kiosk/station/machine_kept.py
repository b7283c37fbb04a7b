"""What a kiosk keeps and stands on: its folders, its clock, who draws, its settings. Nothing is changed."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Final

from kiosk.station.machine import LEAST_FREE_MB, Part
from kiosk.station.renderer import DEVICES, DRIVERS, Renderer, software_reason
from kiosk.station.settings import SettingProblem
from kiosk.station.tally import FIRST_DAY, LAST_DAY

_MB: Final = 1024 * 1024
CLOCKS: Final = Path("/sys/class/rtc")
SYNCHRONISED: Final = Path("/run/systemd/timesync/synchronized")


def state(folder: Path | None) -> Part:
    """Whether PIN, counts and log can be kept in the state folder, which may still have to be made."""
    if folder is None:
        return Part("state", "no state folder", "Set state.folder, or HOME for the kiosk's user.")
    return _kept("state", folder, may_be_made=True)


def shelf(folder: str) -> Part:
    """Whether the shelf of releases is there, and the records on it can be kept."""
    if not folder:
        return Part("shelf", "none is set: the content that comes with the kiosk is shown")
    return _kept("shelf", Path(folder), may_be_made=False)


def _kept(name: str, folder: Path, *, may_be_made: bool) -> Part:
    place = folder
    try:
        while may_be_made and not place.exists() and place != place.parent:
            place = place.parent
        if not place.is_dir():
            make = f"Make it: sudo install -d -o afterglow {folder}"
            return Part(name, f"{folder} is no folder" if place.exists() else f"no {folder}", make)
        free = shutil.disk_usage(place).free // _MB
        is_read_only = bool(os.statvfs(place).f_flag & os.ST_RDONLY)
    except OSError as problem:
        return Part(name, f"{folder}: {problem.strerror}", "Ask again with sudo.")
    if is_read_only:
        return Part(name, f"{folder} is on a disk that can only be read", "Mount it to be written.")
    if not os.access(place, os.W_OK | os.X_OK):
        own = f"Let the kiosk's user write there: sudo chown -R afterglow {place}"
        return Part(name, f"{folder} cannot be written to by this user", own)
    if free < LEAST_FREE_MB:
        return Part(name, f"{folder} has {free} MB free", f"Free {LEAST_FREE_MB} MB there.")
    there = "can be written to" if place == folder else "can be made"
    return Part(name, f"{folder} {there}, {free} MB free")


def clock(today: date, clocks: Path = CLOCKS, synchronised: Path = SYNCHRONISED) -> Part:
    """Whether the machine can know the day, which reviews and counts go by."""
    told = f"{today.isoformat()}, {time.strftime('%Z')}"
    if not FIRST_DAY <= today <= LAST_DAY:
        return Part("clock", told, "Set it: sudo timedatectl set-time 'YYYY-MM-DD HH:MM:SS'")
    try:
        goes_on = any(clocks.iterdir())
    except OSError:
        goes_on = False
    if goes_on or synchronised.exists():
        return Part("clock", told)
    fix = "Fit a clock with a battery, or let the machine ask a time server (timedatectl set-ntp true)."
    return Part("clock", f"{told}, lost when the power goes", fix)


def renderer(wanted: Renderer, devices: Path = DEVICES, drivers: Path = DRIVERS) -> Part:
    """Who draws. The processor alone is well enough; a driver that may not be used is a lack."""
    reason = software_reason(wanted, devices=devices, drivers=drivers)
    if not reason:
        return Part("graphics", "a graphics driver draws, or what the environment says")
    if "may not be opened" in reason:
        fix = "Add the kiosk's user to the device's groups: sudo usermod -aG video,render afterglow"
        return Part("graphics", reason, fix)
    return Part("graphics", f"the processor draws ({reason})")


def settings(problems: Sequence[SettingProblem]) -> tuple[Part, ...]:
    """Each setting that is left out, and what may be set."""
    if not problems:
        return (Part("settings", "nothing is wrong with them"),)
    return tuple(
        Part("settings", one.given, f"{one.message[:1].upper()}{one.message[1:]}.")
        for one in problems
    )
