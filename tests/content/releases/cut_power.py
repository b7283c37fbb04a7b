"""A disk whose power goes at a step that the test names, and which then has lost what was not synced."""

from __future__ import annotations

import contextlib
import os
import shutil
import stat
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


class PowerCut(BaseException):
    """The machine is off. No `except Exception` of the program hears of it."""


class Disk:
    """Stands in for `os` in `kiosk.content.releases.durable`, counts its changes, and stops at one.

    With `keeps_names`, all names that were made or moved until then stay, as far as no power is needed
    for that, and only the bytes of files are lost; else names are lost with them. Both happen.
    """

    def __init__(self, cut_at: int | None, *, keeps_names: bool = True) -> None:
        self.steps = 0
        self._cut_at = cut_at
        self._keeps_names = keeps_names
        self._is_off = False
        self._handles: dict[int, Path] = {}
        self._unsynced: set[Path] = set()
        self._undo: list[_Undo] = []

    def __getattr__(self, name: str) -> object:
        if self._is_off:
            raise PowerCut
        return getattr(os, name)

    def lose(self) -> None:
        """What the disk holds when the power is back."""
        for file in self._unsynced:
            with contextlib.suppress(OSError):
                os.truncate(file, 0)
        if not self._keeps_names:
            for one in reversed(self._undo):
                with contextlib.suppress(OSError):
                    one.undo(one.path)

    def open(self, path: Path, flags: int, mode: int = 0o777) -> int:
        if flags & os.O_CREAT:
            self._step()
            self._unsynced.add(path)
            self._later(path, os.unlink)
        elif self._is_off:
            raise PowerCut
        handle = os.open(path, flags, mode)
        self._handles[handle] = path
        return handle

    def close(self, handle: int) -> None:
        os.close(handle)

    def write(self, handle: int, data: memoryview) -> int:
        try:
            self._step()
        except PowerCut:
            os.write(handle, data[: len(data) // 2])
            raise
        return os.write(handle, data)

    def fsync(self, handle: int) -> None:
        self._step()
        path = self._handles[handle]
        self._unsynced.discard(path)
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            self._undo = [one for one in self._undo if one.path.parent != path]

    def mkdir(self, path: Path) -> None:
        self._step()
        os.mkdir(path)
        self._later(path, shutil.rmtree)

    def symlink(self, target: str, path: Path) -> None:
        self._step()
        os.symlink(target, path)
        self._later(path, os.unlink)

    def unlink(self, path: Path) -> None:
        if not os.path.lexists(path):
            raise FileNotFoundError(path)
        self._step()
        restore = self._copy_of(path)
        os.unlink(path)
        self._later(path, restore)

    def rmdir(self, path: Path) -> None:
        self._step()
        os.rmdir(path)

    def rename(self, path: Path, to: Path) -> None:
        self._step()
        restore = self._copy_of(to) if os.path.lexists(to) else None
        os.replace(path, to)
        self._follow(path, to)

        def undo(now: Path) -> None:
            os.replace(now, path)
            self._follow(now, path)
            if restore is not None:
                restore(now)

        self._later(to, undo)

    replace = rename

    def _step(self) -> None:
        if self._is_off or self.steps == self._cut_at:
            self._is_off = True
            raise PowerCut
        self.steps += 1

    def _later(self, path: Path, undo: Callable[[Path], object]) -> None:
        self._undo.append(_Undo(path, undo))

    def _follow(self, path: Path, to: Path) -> None:
        """What was made within a folder goes along with it."""
        self._unsynced = {_moved(one, path, to) for one in self._unsynced}
        for one in self._undo:
            one.path = _moved(one.path, path, to)

    def _copy_of(self, path: Path) -> Callable[[Path], object]:
        if path.is_symlink():
            target = os.readlink(path)
            return lambda now: os.symlink(target, now)
        data = path.read_bytes()
        return lambda now: now.write_bytes(data)


@dataclass
class _Undo:
    """How a name is lost that stands at `path` by now."""

    path: Path
    undo: Callable[[Path], object]


def _moved(path: Path, folder: Path, to: Path) -> Path:
    return to / path.relative_to(folder) if path.is_relative_to(folder) else path
