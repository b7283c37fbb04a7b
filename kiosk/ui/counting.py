"""Hands what is counted to the totals on disk, at a moment that nobody waits for."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.domain.effects import Counted, VisitBegan, VisitEnded
from kiosk.domain.totals import VISIT, Count, DayTotal
from kiosk.ui.store import Store

if TYPE_CHECKING:
    from kiosk.station.tally import Tally

WRITE_AFTER_MS = 1000


class Counting(QObject):
    """Counts in memory while somebody is there, and writes after each visit."""

    def __init__(self, store: Store, file: Path, days: int, parent: QObject) -> None:
        super().__init__(parent)
        self._store, self._file, self._days = store, file, days
        self._tally: Tally | None = None
        self._waiting: list[tuple[date, Count]] = []
        store.effect.connect(self._after)

    def totals(self) -> tuple[DayTotal, ...]:
        """All totals, with those of this visit."""
        self.write()
        return self._made_tally().totals()

    @Slot()
    def write(self) -> None:
        """Write down what has been counted."""
        if self._waiting:
            tally = self._made_tally()
            for day, count in self._waiting:
                tally.add(day, (count,))
            self._waiting.clear()
            tally.write(self._store.world.today)

    @Slot(object)
    def _after(self, effect: object) -> None:
        today = self._store.world.today
        if isinstance(effect, VisitBegan):
            self._waiting += [] if effect.is_staff else [(today, VISIT)]
        elif isinstance(effect, Counted):
            self._waiting += [(today, count) for count in effect.counts]
        elif isinstance(effect, VisitEnded):
            QTimer.singleShot(WRITE_AFTER_MS, self, self.write)

    def _made_tally(self) -> Tally:
        if self._tally is None:
            from kiosk.station.tally import Tally  # noqa: PLC0415 - sqlite; no start needs it

            self._tally = Tally(self._file, self._days)
        return self._tally
