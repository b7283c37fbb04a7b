"""A copy of a zip file in staging, so that nobody changes it while it is looked at."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from kiosk.content.releases import durable
from kiosk.content.releases.limits import ZIP_LIMIT
from kiosk.content.releases.source import SourceError

_CHUNK: Final = 256 * 1024


def copied_zip(path: Path, room: Path) -> Path | str:
    """The copy of a zip file in `room`, or why there is none."""
    flags = os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC | os.O_NOCTTY
    try:
        handle = os.open(path, flags)
    except (OSError, ValueError):
        return "There is no folder and no zip file of this name that can be read. Name one that is there."
    try:
        state = os.fstat(handle)
        if not stat.S_ISREG(state.st_mode):
            return "This is no folder and no zip file. Name one."
        if state.st_size > ZIP_LIMIT:
            return f"This zip file is too large: {ZIP_LIMIT // 1024 // 1024} MB is the most."
        copy = room / "content.zip"
        durable.write_file(copy, _bytes_of(handle, state.st_size), syncs=False)
    except SourceError as error:
        return str(error)
    finally:
        os.close(handle)
    return copy


def _bytes_of(handle: int, size: int) -> Iterator[bytes]:
    left = size
    while left >= 0:
        try:
            chunk = os.read(handle, _CHUNK)
        except OSError as error:
            message = f"This zip file could not be read ({error.strerror}). Copy it here again."
            raise SourceError(message) from error
        left -= len(chunk)
        if not chunk:
            break
        yield chunk
    if left != 0:
        raise SourceError("This zip file changed while it was being read. Try again.")
