"""What `kiosk.sh install` has left on this machine, and whether it still says what it has to."""

from __future__ import annotations

import contextlib
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from kiosk.station.machine import Part

UNITS: Final = Path("/etc/systemd/system")
UNIT: Final = "afterglow.service"
SERVICE_STATE: Final = Path("/var/lib/afterglow")
"""The state folder of the installed kiosk, as its unit names it."""
_UPGRADE: Final = "Put it right: sudo ./kiosk.sh upgrade"


def is_installed(units: Path = UNITS) -> bool:
    """Whether the kiosk's unit is there."""
    return (units / UNIT).exists()


def unit(units: Path = UNITS) -> Part:
    """Whether the installed kiosk starts with the machine and is watched over."""
    if not is_installed(units):
        return Part("unit", "not installed; kiosk.sh install has it start with the machine")
    lines = tuple(_lines(units))
    if not (units / "multi-user.target.wants" / UNIT).exists():
        return Part("unit", "it does not start with the machine", "sudo systemctl enable afterglow")
    if _last(lines, "Type") != "notify" or _last(lines, "Restart") != "always":
        return Part("unit", "it is not started again when it ends", _UPGRADE)
    if _last(lines, "WatchdogSec") in ("", "0", "infinity"):
        return Part("unit", "nobody notices when it hangs: WatchdogSec is off", _UPGRADE)
    return Part("unit", f"starts with the machine, watchdog {_last(lines, 'WatchdogSec')} s")


def shelf_is_open(folder: str, units: Path = UNITS) -> Part | None:
    """Whether the installed kiosk may write on its shelf: all else is read-only for it."""
    if not folder or not is_installed(units) or Path(folder).is_relative_to(SERVICE_STATE):
        return None
    opened = [path for line in _lines(units) for path in _paths(line)]
    if any(Path(folder).is_relative_to(path) for path in opened):
        return Part("shelf of the unit", f"{folder} is open to it")
    fix = "Write a drop-in that opens it: sudo ./kiosk.sh install"
    return Part("shelf of the unit", f"{folder} is read-only for it", fix)


def _paths(line: str) -> Iterator[str]:
    name, _, value = line.partition("=")
    if name == "ReadWritePaths":
        with contextlib.suppress(ValueError):  # a quote that does not end
            for path in shlex.split(value):
                yield path.lstrip("-+")


def _lines(units: Path) -> Iterator[str]:
    """The lines of the unit and of its drop-ins, in the order that systemd reads them."""
    for file in (units / UNIT, *sorted((units / f"{UNIT}.d").glob("*.conf"))):
        try:
            yield from (line.strip() for line in file.read_text("utf-8").splitlines())
        except (OSError, ValueError):
            continue


def _last(lines: tuple[str, ...], name: str) -> str:
    values = [line.partition("=")[2] for line in lines if line.startswith(f"{name}=")]
    return values[-1] if values else ""
