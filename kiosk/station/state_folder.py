"""Where the kiosk writes what outlives a power cut, and how: whole or not at all."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Mapping
from pathlib import Path


def state_folder(given: str, environment: Mapping[str, str]) -> Path | None:
    """The folder given by `state.folder`, else the service's, else the user's; None where none is."""
    if given:
        return Path(given)
    service = environment.get("STATE_DIRECTORY", "").split(":")[0]
    if service.startswith("/"):
        return Path(service)
    state = environment.get("XDG_STATE_HOME", "")
    if state.startswith("/"):
        return Path(state) / "afterglow"
    home = environment.get("HOME", "")
    return Path(home) / ".local" / "state" / "afterglow" if home.startswith("/") else None


def write_whole(path: Path, data: bytes, *, mode: int = 0o600) -> None:
    """Put `data` in the place of `path`, so that a power cut leaves the old or the new. `OSError`."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.new")
    try:
        written = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW, mode)
        with os.fdopen(written, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            beside.unlink()
        raise
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Have what was renamed or removed in `folder` on disk. `OSError`."""
    opened = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
