"""Where anything unchecked stands. What is left there is removed at the next start."""

from __future__ import annotations

import contextlib
import fcntl
import os
from collections.abc import Iterator
from pathlib import Path

from kiosk.content.releases import durable
from kiosk.content.releases.shelf_folder import ShelfFolder


@contextlib.contextmanager
def staging_room(shelf: ShelfFolder) -> Iterator[Path]:
    """An empty folder of one's own. It is locked for as long as it is used, and then removed."""
    durable.make_folder(shelf.staging)
    room = shelf.staging / os.urandom(8).hex()
    with shelf.lock():  # so that nobody takes it for one that was left behind
        _clean_all(shelf)
        durable.make_folder(room)
        handle = os.open(room, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    try:
        try:
            yield room
        finally:
            durable.remove_tree(room)
    finally:
        os.close(handle)


def clean_staging(shelf: ShelfFolder) -> None:
    """Remove what a command left behind that did not come to its end, as far as that can be done now."""
    if _rooms(shelf):
        with contextlib.suppress(OSError), shelf.lock(0.0):
            _clean_all(shelf)


def _rooms(shelf: ShelfFolder) -> list[Path]:
    try:
        return [shelf.staging / name for name in os.listdir(shelf.staging)]
    except OSError:
        return []


def _clean_all(shelf: ShelfFolder) -> None:
    for room in _rooms(shelf):
        _clean(room)


def _clean(room: Path) -> None:
    with contextlib.suppress(OSError):
        handle = os.open(room, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC)
        try:
            fcntl.flock(
                handle, fcntl.LOCK_EX | fcntl.LOCK_NB
            )  # refused while a command works in it
            durable.remove_tree(room)
        finally:
            os.close(handle)
