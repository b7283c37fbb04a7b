"""What staff have on this machine."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import msgspec

from kiosk.domain.catalog import Catalog
from kiosk.domain.session import ContentState
from kiosk.domain.staff import StaffNote

Reload = Callable[[], tuple[Catalog, ContentState] | None]


class AskShelf(Protocol):
    """Asks the shelf of releases what it wants shown, for after the visit."""

    def __call__(self, then: Callable[[StaffNote], None], *, rolls_back: bool = False) -> None:
        """`then` is told what became of it. With `rolls_back` the shelf goes one release back first."""


class StaffMeans(msgspec.Struct, frozen=True):
    """What staff have on this machine: the state folder, the hash of the settings, counts, content.

    `reload` reads the content again where it comes from no shelf, None where it has errors. `counts_to`
    is a folder to save to. `end` ends the program.
    """

    folder: Path | None = None
    pin_hash: str = ""
    keeps_counts: bool = False
    count_days: int = 400
    counts_to: str = ""
    reload: Reload | None = None
    end: Callable[[], None] | None = None
