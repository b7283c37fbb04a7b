"""Tells the supervisor that the kiosk is alive: its event loop turns, and its pictures reach the screen."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QWindow

from kiosk.domain.ladder import EARLY_S
from kiosk.station.notify import READY, WATCHDOG
from kiosk.station.supervised import Supervised

DARK_MS = 8000
"""A screen that takes no picture for so long after the start is switched off."""

DARK = "running; the screen is off"
SHOWN = "showing"


class Heartbeat(QObject):
    """`READY` with the first picture on the screen, then `WATCHDOG` with each that was asked for.

    `window` sends `frameSwapped` for each picture, as windows of Qt Quick do, and its `update` asks for
    one. While it is not exposed, because the screen is off, no picture can come: then only the event
    loop counts.
    """

    def __init__(self, window: QWindow, supervised: Supervised, owner: QObject) -> None:
        super().__init__(owner)
        self._window = window
        self._supervised = supervised
        self._is_ready = False
        self._waits = False
        self._status = ""
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._turn)
        self._ask()
        QTimer.singleShot(DARK_MS, self, self._look)
        QTimer.singleShot(round(EARLY_S * 1000), self, supervised.count.settle)

    @Slot()
    def _turn(self) -> None:
        """Half of the time allowed has passed."""
        if not self._window.isExposed():
            self._alive(DARK)
        self._ask()

    @Slot()
    def _look(self) -> None:
        if not self._is_ready and not self._window.isExposed():
            self._alive(DARK)

    @Slot()
    def _seen(self) -> None:
        """A picture that was asked for is on the screen."""
        self._window.frameSwapped.disconnect(self._seen)  # type: ignore[attr-defined]
        self._waits = False
        self._alive(SHOWN)

    def _ask(self) -> None:
        if not self._waits:
            self._waits = True
            self._window.frameSwapped.connect(self._seen)  # type: ignore[attr-defined]
        self._window.update()  # type: ignore[attr-defined]

    def _alive(self, status: str) -> None:
        lines = [WATCHDOG]
        if not self._is_ready:
            self._is_ready = True
            lines.insert(0, READY)
            if self._supervised.notifier.watchdog_s > 0:
                self._timer.start(round(self._supervised.notifier.watchdog_s * 500))
        if status != self._status:
            self._status = status
            lines.append(f"STATUS={status}")
        self._supervised.notifier.tell(*lines)
