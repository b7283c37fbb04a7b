"""A folder as the source of a release. Links are not followed, and hidden folders not looked into."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from kiosk.content.disk import FILE_LIMIT
from kiosk.content.releases.limits import MOST_ENTRIES
from kiosk.content.releases.names import is_hidden, refused
from kiosk.content.releases.source import Entry, SourceError, too_large
from kiosk.domain.finding import Finding

_CHUNK: Final = 1024 * 1024
_AGAIN: Final = "This file changed while it was being read. Try again."


class FolderSource:
    """The files of a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._entries: list[Entry] = []
        self._findings: list[Finding] = []
        self._walk("")
        self.entries = tuple(self._entries)
        self.findings = tuple(self._findings)

    def chunks(self, name: str) -> Iterator[bytes]:
        """The bytes of a file."""
        flags = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC | os.O_NOCTTY
        left = FILE_LIMIT
        try:
            handle = os.open(self._folder / name, flags)
            try:
                before = os.fstat(handle)
                while chunk := os.read(handle, _CHUNK):
                    left -= len(chunk)
                    if left < 0:
                        raise SourceError(too_large())
                    yield chunk
                after = os.fstat(handle)
            finally:
                os.close(handle)
        except OSError as error:
            reason = error.strerror or "it could not be opened"
            raise SourceError(f"This file could not be read ({reason}). Try again.") from error
        if (before.st_size, before.st_mtime_ns) != (FILE_LIMIT - left, after.st_mtime_ns):
            raise SourceError(_AGAIN)

    def _walk(self, within: str) -> None:
        try:
            with os.scandir(self._folder / within) as found:
                entries = sorted(found, key=lambda entry: entry.name)
        except OSError as error:
            self._say(within, f"This folder could not be read ({error.strerror}). Try again.")
            return
        for entry in entries:
            name = within + entry.name
            if len(self._entries) > MOST_ENTRIES:
                return
            if is_hidden(name):
                continue
            try:
                state = entry.stat(follow_symlinks=False)
            except OSError as error:
                self._say(name, f"This file could not be read ({error.strerror}). Try again.")
                continue
            if stat.S_ISDIR(state.st_mode):
                self._entries.append(Entry(f"{name}/", 0))
                self._walk(f"{name}/")
            elif stat.S_ISREG(state.st_mode):
                self._entries.append(Entry(name, state.st_size))
            elif stat.S_ISLNK(state.st_mode):
                self._say(name, "This is a link. Put the file itself in its place.")
            else:
                self._say(name, "This is not an ordinary file. Remove it.")

    def _say(self, name: str, message: str) -> None:
        self._findings.append(refused(name, message))
