"""A log in the state folder, for machines without a journal: it turns over, and never grows beyond 1 MB."""

from __future__ import annotations

import contextlib
import os
import time
from pathlib import Path
from typing import Final

NAME: Final = "afterglow.log"
MOST_BYTES: Final = 256 * 1024
"""How large one file becomes."""
MOST_FILES: Final = 4
"""How many there are: the one that is written, and those before it, `.1` the newest of them."""


class LogFile:
    """The files in `folder`. Whatever is wrong with the disk is no reason to stop, and is not told.

    Opened anew for each event: a disk that was full or could not be written is tried again with the next
    one, several processes may write, and an event is on its way to the disk when `write` returns.
    """

    def __init__(self, folder: Path) -> None:
        self._file = folder / NAME

    def write(self, line: str) -> None:
        """Add an event, with the time (UTC). A part of one that there was no room for is taken back."""
        now = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
        data = f"{now} {line}\n".encode("utf-8", "replace")
        with contextlib.suppress(OSError, ValueError):
            self._file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._turn_over(len(data))
            flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC
            out = os.open(self._file, flags, 0o600)
            try:
                written = os.write(out, data)
                if written < len(data):
                    os.ftruncate(out, os.fstat(out).st_size - written)
            finally:
                os.close(out)

    def _turn_over(self, more: int) -> None:
        """Begin a new file where the event does not fit into this one, and drop the oldest."""
        try:
            size = self._file.stat().st_size
        except FileNotFoundError:
            return
        if size + more <= MOST_BYTES:
            return
        for number in range(MOST_FILES - 1, 0, -1):
            older = self._file.with_name(f"{NAME}.{number}")
            newer = self._file.with_name(f"{NAME}.{number - 1}") if number > 1 else self._file
            with contextlib.suppress(FileNotFoundError):
                newer.replace(older)
