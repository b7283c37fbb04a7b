"""Old releases leave the shelf, so that it does not fill the disk over the years."""

from __future__ import annotations

import contextlib
from pathlib import Path

from kiosk.content.releases import durable
from kiosk.content.releases.limits import KEPT
from kiosk.content.releases.shelf_folder import ShelfFolder


def thin(shelf: ShelfFolder, room: Path, digest: str) -> None:
    """Move all but the newest releases into `room`. What is pointed to stays, and so does `digest`."""
    standing = shelf.standing()
    kept = {standing.current, standing.last_good, standing.previous, digest}
    others = [one for one in shelf.digests() if one not in kept]
    others.sort(key=lambda one: shelf.record(one).added_at)
    for old in others[: max(0, len(others) - KEPT)]:
        with contextlib.suppress(OSError):  # only room is lost
            durable.move(shelf.release(old), room / old)
