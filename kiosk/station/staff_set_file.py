"""What staff have set on their panel, on disk."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import msgspec

from kiosk.domain.staff_set import StaffSet
from kiosk.station.state_folder import write_whole

_LARGEST: Final = 65536


def staff_set_in(folder: Path | None) -> StaffSet:
    """What they have set; nothing where the file is not there or is damaged."""
    if folder is None:
        return StaffSet()
    try:
        with _file(folder).open("rb") as file:
            return msgspec.json.decode(file.read(_LARGEST), type=StaffSet)
    except (OSError, ValueError, RecursionError):
        return StaffSet()


def keep_staff_set(folder: Path, staff_set: StaffSet) -> None:
    """Write it down: after a power cut it is there as it was before, or as it is now. `OSError`."""
    write_whole(_file(folder), msgspec.json.encode(staff_set) + b"\n")


def _file(folder: Path) -> Path:
    return folder / "staff" / "settings.json"
