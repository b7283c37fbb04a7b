"""The process that reads and writes a shelf for a running kiosk, one thing at a time."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from kiosk.station.log import LogEvent
from kiosk.ui.aside_process import Answer, AsideProcess


class ShelfProcess(AsideProcess):
    """Starts `kiosk.content.releases.aside`."""

    def __init__(self, shelf: Path, parent: QObject) -> None:
        super().__init__("kiosk.content.releases.aside", LogEvent.SHELF_FAILED, parent)
        self._shelf = shelf

    def start(self, what: str, *words: str, then: Callable[[Answer], None]) -> None:
        """Do something with the shelf."""
        self.begin(what, what, str(self._shelf), *words, then=then)
