"""What staff have on this machine."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import msgspec

from kiosk.content.choose import Chosen
from kiosk.domain.catalog import Catalog
from kiosk.domain.ladder import Starts
from kiosk.domain.session import ContentState
from kiosk.domain.staff import StaffNote
from kiosk.station.backlight import BACKLIGHTS

Made = Callable[[Chosen], tuple[Catalog, ContentState] | None]
"""What is to be shown of content that was read, None where it has errors."""


class Reload(msgspec.Struct, frozen=True):
    """Content that comes from no shelf: the `words` that `kiosk.content.aside` reads it by."""

    words: tuple[str, ...]
    made: Made


class AskShelf(Protocol):
    """Asks the shelf of releases what it wants shown, for after the visit."""

    def __call__(self, then: Callable[[StaffNote], None], *, rolls_back: bool = False) -> None:
        """`then` is told what became of it. With `rolls_back` the shelf goes one release back first."""


class StaffMeans(msgspec.Struct, frozen=True):
    """What staff have on this machine: the state folder, the hash of the settings, counts, content.

    `reload` is there where the content comes from no shelf. `counts_to` is a folder to save to. `starts`
    tells how often the program was started, where somebody counts. `end` ends the program.
    """

    folder: Path | None = None
    pin_hash: str = ""
    keeps_counts: bool = False
    count_days: int = 400
    counts_to: str = ""
    reload: Reload | None = None
    starts: Callable[[], Starts] | None = None
    backlights: Path = BACKLIGHTS
    end: Callable[[], None] | None = None
