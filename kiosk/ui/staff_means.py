"""What staff have on this machine."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec

from kiosk.domain.catalog import Catalog
from kiosk.domain.session import ContentState

Reload = Callable[[], tuple[Catalog, ContentState] | None]


class StaffMeans(msgspec.Struct, frozen=True):
    """What staff have on this machine: the state folder, the hash of the settings, counts, content.

    `reload` reads the content again, None where it has errors. `counts_to` is a folder to save to.
    `end` ends the program.
    """

    folder: Path | None = None
    pin_hash: str = ""
    keeps_counts: bool = False
    count_days: int = 400
    counts_to: str = ""
    reload: Reload | None = None
    end: Callable[[], None] | None = None
