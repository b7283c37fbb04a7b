"""Where a release is made from: entries with their sizes, and their bytes. A folder or a zip."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

import msgspec

from kiosk.content.disk import FILE_LIMIT
from kiosk.content.releases.limits import MOST_ENTRIES, RELEASE_LIMIT
from kiosk.content.releases.names import check_names, refused
from kiosk.domain.finding import Finding


class Entry(msgspec.Struct, frozen=True):
    """A file by its name within, and the bytes it says to have; or a folder, whose name ends with a slash."""

    name: str
    size: int


class SourceError(Exception):
    """An entry could not be read as it is written down. The text says why, and what to do."""


class Source(Protocol):
    """A folder or zip."""

    entries: tuple[Entry, ...]
    findings: tuple[Finding, ...]
    """What kind of entries it has that may not be."""

    def chunks(self, name: str) -> Iterator[bytes]:
        """The bytes of a file, no more than `FILE_LIMIT`. `SourceError` where that cannot be."""


def check_entries(entries: tuple[Entry, ...]) -> Iterator[Finding]:
    """Everything about names, sizes and numbers that may not be."""
    if len(entries) > MOST_ENTRIES:
        yield refused("", too_many())
        return
    yield from check_names(entry.name for entry in entries)
    for entry in entries:
        if entry.size > FILE_LIMIT:
            yield refused(entry.name, too_large())
    if sum(entry.size for entry in entries) > RELEASE_LIMIT:
        most = RELEASE_LIMIT // 1024 // 1024
        yield refused("", f"All files together are too large: {most} MB is the most. Remove some.")


def too_large() -> str:
    """What is said of a file that is."""
    return f"This file is too large: {FILE_LIMIT // 1024 // 1024} MB is the most. Shorten it."


def too_many() -> str:
    """What is said of a folder or zip with too much in it."""
    return f"There are more than {MOST_ENTRIES} files and folders. Remove some."
