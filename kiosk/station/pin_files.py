"""The files of the staff's PIN in the folder `staff` of the state folder. Odd ones are values, never raised.

`pin.json` has the hash, `failures.json` the number of failures. The installer places `recovery` with the
one line `RECOVERY` to have both forgotten, so that the kiosk asks for a new PIN; it is removed first.
"""

from __future__ import annotations

import contextlib
import zlib
from pathlib import Path
from typing import Final

import msgspec

from kiosk.domain.pin_guard import LOST, Guard, read_guard
from kiosk.station.state_folder import sync_folder, write_whole

RECOVERY: Final = "afterglow: forget the staff PIN"
"""What the recovery file must contain, and nothing else."""

_LARGEST: Final = 4096


class PinFile:
    """The hash. `folder` None: there is no place for it."""

    def __init__(self, folder: Path | None) -> None:
        self._path = None if folder is None else folder / "staff" / "pin.json"

    def read(self) -> str | None:
        """The hash, empty where the file cannot be read, None where there is none."""
        if self._path is None:
            return None
        found = _object(self._path)
        if found is None:
            return None
        hashed = found.get("hash")
        return hashed if isinstance(hashed, str) and hashed.startswith("$argon2") else ""

    def write(self, hashed: str) -> bool:
        """Whether the hash could be written."""
        return self._path is not None and _write(self._path, {"hash": hashed})


class FailuresFile:
    """How often a wrong PIN was tried. `folder` None: there is no place for it."""

    def __init__(self, folder: Path | None) -> None:
        self._path = None if folder is None else folder / "staff" / "failures.json"

    def read(self) -> Guard | None:
        """The number; `LOST` where the file cannot be read, None where there is none."""
        if self._path is None:
            return None
        found = _object(self._path)
        if found is None:
            return None
        failures, wait = found.get("failures"), found.get("wait_s")
        if found.get("check") != _check(failures, wait):
            return LOST
        return read_guard(failures, wait)

    def write(self, guard: Guard) -> bool:
        """Whether the number could be written."""
        if self._path is None:
            return False
        wait = round(guard.wait, 1)
        check = _check(guard.failures, wait)
        return _write(self._path, {"failures": guard.failures, "wait_s": wait, "check": check})

    def remove(self) -> None:
        """Forget it, where that can be done."""
        if self._path is not None:
            with contextlib.suppress(OSError):
                self._path.unlink(missing_ok=True)


def recovered(folder: Path | None) -> bool:
    """Whether the recovery file was there, and all has been forgotten. Kept, it would open for ever."""
    if folder is None:
        return False
    staff = folder / "staff"
    recovery = staff / "recovery"
    try:
        with recovery.open("rb") as file:
            if file.read(_LARGEST).decode("utf-8", "replace").strip() != RECOVERY:
                return False
        recovery.unlink()
        sync_folder(staff)
        (staff / "pin.json").unlink(missing_ok=True)
        (staff / "failures.json").unlink(missing_ok=True)
        sync_folder(staff)
    except OSError:
        return False
    return True


def _object(path: Path) -> dict[str, object] | None:
    """What is in the file: empty where it cannot be read, None where nothing is there."""
    try:
        with path.open("rb") as file:
            read = msgspec.json.decode(file.read(_LARGEST))
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, ValueError, msgspec.DecodeError, RecursionError):
        return {}
    return read if isinstance(read, dict) else {}


def _write(path: Path, value: dict[str, object]) -> bool:
    try:
        write_whole(path, msgspec.json.encode(value) + b"\n")
    except OSError:
        return False
    return True


def _check(failures: object, wait: object) -> int:
    return zlib.crc32(f"{failures!r} {wait!r}".encode())
