"""The count of starts, kept through crashes and power cuts."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from pathlib import Path

import msgspec

from kiosk.domain.ladder import Rung, Starts, begun, ended, rung_after, settled

NAME = "starts.json"


def count_folders(environ: Mapping[str, str] = os.environ) -> tuple[Path, ...]:
    """Where the count is kept: this machine's state, and what lasts until it is switched off.

    The second one counts on where the first cannot be written, as on a full or read-only disk.
    """
    home = environ.get("XDG_STATE_HOME") or f"{environ.get('HOME', '')}/.local/state"
    state = _first(environ, "STATE_DIRECTORY") or f"{home}/afterglow"
    passing = _first(environ, "RUNTIME_DIRECTORY")
    if not passing and (runtime := environ.get("XDG_RUNTIME_DIR")):
        passing = f"{runtime}/afterglow"
    return tuple(Path(folder) for folder in (state, passing) if folder.startswith("/"))


def _first(environ: Mapping[str, str], name: str) -> str:
    """The first of the folders that systemd has made."""
    return environ.get(name, "").partition(":")[0]


class StartCount:
    """The file of the count, in one folder or several."""

    def __init__(self, folders: Iterable[Path]) -> None:
        self._files = tuple(folder / NAME for folder in folders)

    def begin(self, today: date | None = None) -> Rung:
        """Count a start, and the rung that it is on."""
        day = (today or date.today()).isoformat()
        return rung_after(self._change(lambda starts: begun(starts, day)))

    def settle(self) -> None:
        """The run has lasted."""
        self._change(settled)

    def end(self) -> None:
        """The run ends because it was told to, or has no screen."""
        self._change(ended)

    def read(self) -> Starts:
        """The worst that any of the files tells, and the most starts. A broken one tells nothing."""
        read = [starts for file in self._files if (starts := _read(file)) is not None]
        worst = max(read, key=lambda starts: (starts.early, starts.under_way), default=Starts())
        most = max(read, key=lambda starts: starts.in_all, default=worst)
        return msgspec.structs.replace(worst, in_all=most.in_all, day=most.day, of_day=most.of_day)

    def _change(self, change: Callable[[Starts], Starts]) -> Starts:
        starts = change(self.read())
        for file in self._files:
            with contextlib.suppress(OSError):
                _write(file, starts)
        return starts


def _read(file: Path) -> Starts | None:
    try:
        return msgspec.json.decode(file.read_bytes(), type=Starts)
    except (OSError, ValueError):
        return None


def _write(file: Path, starts: Starts) -> None:
    """Whole or not at all, whatever the moment of a power cut."""
    file.parent.mkdir(parents=True, exist_ok=True)
    fresh = file.with_suffix(".new")
    with fresh.open("wb") as out:
        out.write(msgspec.json.encode(starts))
        out.flush()
        os.fsync(out.fileno())
    fresh.replace(file)
    folder = os.open(file.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
