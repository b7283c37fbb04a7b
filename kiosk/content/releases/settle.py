"""How the trial of a release ended, on record."""

from __future__ import annotations

import contextlib

from kiosk.content.releases.record import now as this_moment
from kiosk.content.releases.shelf_folder import ShelfFolder
from kiosk.domain.release import Why, ended_well, proved, rolled_back


def settle(shelf: ShelfFolder, release: str, *, is_healthy: bool, now: str) -> None:
    """Put on record how the trial of a release ended. Nothing, where it is not current any more."""
    with shelf.lock():
        standing = shelf.standing()
        if standing.current == release and standing.is_trial:
            after = proved(standing) if is_healthy else rolled_back(standing, Why.UNHEALTHY, now)
            shelf.save(after)


def fall_back(shelf: ShelfFolder) -> None:
    """The program keeps ending soon after its start: what is on trial is rolled back."""
    with contextlib.suppress(OSError), shelf.lock(1.0):
        standing = shelf.standing()
        if standing.is_trial:
            shelf.save(rolled_back(standing, Why.CRASHED, this_moment()))


def leave(shelf: ShelfFolder) -> None:
    """The program is ended from outside: what it showed has not failed."""
    with contextlib.suppress(OSError), shelf.lock(1.0):
        shelf.save(ended_well(shelf.standing()))
