"""Bytes from disk within limits. Whatever stands on disk, the answer is a value."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import Final

import msgspec

FILE_LIMIT: Final = 8 * 1024 * 1024
"""The most bytes that one content file may have."""

TOTAL_LIMIT: Final = 32 * 1024 * 1024
"""The most bytes that all files of a content folder may have together."""


class Unreadable(msgspec.Struct, frozen=True):
    """Why a file could not be read, and what to do. `missing`: there is nothing of that name."""

    message: str
    missing: bool = False


class Disk:
    """Reads the files of one content folder, and no more of them than `TOTAL_LIMIT`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._left = TOTAL_LIMIT

    def read(self, name: str) -> bytes | Unreadable:
        """All bytes of the regular file `name` (a path within the folder), or why not."""
        data = _read(self.folder / name, min(FILE_LIMIT, self._left))
        if isinstance(data, bytes):
            self._left -= len(data)
        return data

    def names(self, subfolder: str = "", ending: str = ".json") -> list[str]:
        """The sorted names in the folder or a subfolder with that ending; none if unreadable."""
        names = _entries(self.folder / subfolder)
        return sorted(name for name in names if name.endswith(ending))

    def subfolders(self) -> list[str]:
        """The sorted names of the real folders within: a link is not followed."""
        names = (name for name in _entries(self.folder) if not name.startswith("."))
        return sorted(name for name in names if _is_real_folder(self.folder / name))


def is_folder(path: Path) -> bool:
    """Whether a folder stands there, perhaps behind a link."""
    try:
        return stat.S_ISDIR(os.stat(path).st_mode)  # noqa: PTH116 - Path.is_dir raises on a NUL
    except (OSError, ValueError):
        return False


def _is_real_folder(path: Path) -> bool:
    try:
        return stat.S_ISDIR(path.lstat().st_mode)
    except (OSError, ValueError):
        return False


def _entries(folder: Path) -> list[str]:
    try:
        with os.scandir(folder) as entries:
            return [entry.name for entry, _ in zip(entries, range(10_000), strict=False)]
    except (OSError, ValueError):
        return []


def _read(path: Path, limit: int) -> bytes | Unreadable:
    try:
        # Looked at before it is opened: opening a device or a pipe can itself do something.
        if (refused := _refused(path.stat(), limit)) is not None:
            return refused
        handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC | os.O_NOCTTY)
        try:
            state = os.fstat(handle)
            if (refused := _refused(state, limit)) is not None:
                return refused
            data = os.read(handle, state.st_size + 1)
        finally:
            os.close(handle)
    except FileNotFoundError:
        return Unreadable("This file is missing. Add it.", missing=True)
    except PermissionError:
        return Unreadable("This file may not be read. Give the kiosk permission to read it.")
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "its name is not a file's name"
        return Unreadable(f"This file could not be read ({reason}). Copy it here again.")
    if len(data) != state.st_size:
        return Unreadable("This file changed while it was being read. Try again.")
    return data


def _refused(state: os.stat_result, limit: int) -> Unreadable | None:
    if stat.S_ISDIR(state.st_mode):
        return Unreadable("This is a folder, but it must be a file.")
    if not stat.S_ISREG(state.st_mode):
        return Unreadable("This is not an ordinary file. Put an ordinary file in its place.")
    if state.st_size > FILE_LIMIT:
        return Unreadable(f"This file is too large: {_mib(FILE_LIMIT)} is the most. Shorten it.")
    if state.st_size > limit:
        return Unreadable(
            f"All content files together are too large: {_mib(TOTAL_LIMIT)} is the most. "
            "Remove some."
        )
    return None


def _mib(size: int) -> str:
    return f"{size // 1024 // 1024} MB"
