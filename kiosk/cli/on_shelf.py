"""A run with a shelf of releases: read beside Qt's beginning, on trial once there is a screen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.content.choose import Chosen
from kiosk.domain.session import World

if TYPE_CHECKING:
    from kiosk.content.releases.take import Seen, Taken
    from kiosk.ui.app import KioskApp


class OnShelf:
    """What `run` does with a shelf: `read`, `open`, `watch`, and `leave` if it ends well, in this order.

    Where the program keeps ending, `fall_back` comes first.
    """

    def __init__(self, shelf: Path, key: str, world_of: Callable[[Chosen], World]) -> None:
        self._shelf, self._key, self._world_of = shelf, key, world_of
        self._seen: Seen | None = None
        self._taken: Taken | None = None

    def read(self) -> World:
        """The world of what the shelf would show. Nothing is put on record: there may be no screen yet."""
        from kiosk import compose

        self._seen = compose.seen_content(self._shelf, self._key)
        if self._seen.chosen.catalog is None:
            compose.tell_content(self._seen.chosen)
        return self._world_of(self._seen.chosen)

    def open(self, world: World) -> World:
        """What is shown is on trial from now on: `world`, or another one where the record says so."""
        from kiosk import compose

        seen = self._seen
        self._taken = compose.take_content(self._shelf, self._key, seen)
        if seen is None or self._taken.chosen is not seen.chosen:
            world = self._world_of(self._taken.chosen)
        compose.tell_overdue(world)
        return world

    def watch(self, kiosk: KioskApp) -> object:
        """Keep a running kiosk at the content that the shelf wants shown."""
        from kiosk import compose
        from kiosk.ui.content_watch import ContentWatch

        if self._taken is None:
            raise AssertionError("it is opened first")
        return ContentWatch(kiosk, self._shelf, self._key, self._taken, compose.tell_taken)

    def fall_back(self) -> None:
        """The program keeps ending: what has not been healthy yet is rolled back."""
        from kiosk.content.releases.settle import fall_back
        from kiosk.content.releases.shelf_folder import ShelfFolder

        fall_back(ShelfFolder(self._shelf))

    def leave(self) -> None:
        """The kiosk was ended from outside, which tells nothing against the content that it showed."""
        from kiosk.content.releases.settle import leave
        from kiosk.content.releases.shelf_folder import ShelfFolder

        leave(ShelfFolder(self._shelf))
