"""Judges content that has still to become healthy: it was on the screen for long enough, without an error."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from kiosk.domain.release import HEALTHY_AFTER_S, SHORT
from kiosk.station.log import LogEvent, log
from kiosk.ui.app import KioskApp
from kiosk.ui.aside_process import Answer
from kiosk.ui.shelf_process import ShelfProcess

AGAIN_AFTER_MS: Final = 60_000
"""When a record that could not be written is tried again."""


class ContentTrial(QObject):
    """`look` is called when there is something to be done; `drop` when other content is to be taken."""

    def __init__(
        self, kiosk: KioskApp, look: Callable[[], None], drop: Callable[[], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._kiosk, self._look, self._drop = kiosk, look, drop
        self._bugs = 0
        self._verdict = ""
        self._release = ""
        self.timer = self._timer(round(HEALTHY_AFTER_S * 1000), self.judge)
        self._again = self._timer(AGAIN_AFTER_MS, look)

    def _timer(self, ms: int, call: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(ms)
        timer.setSingleShot(True)
        timer.timeout.connect(call)
        return timer

    def begin(self) -> None:
        """Try what is shown, from its first picture on."""
        self._bugs = self._kiosk.bugs
        once = Qt.ConnectionType.SingleShotConnection
        self._kiosk.window.frameSwapped.connect(self._see_picture, once)
        self._kiosk.window.update()

    @Slot()
    def _see_picture(self) -> None:
        self.timer.start()

    def stop(self) -> None:
        """Other content is shown."""
        self._verdict = ""
        self.timer.stop()

    def end(self) -> None:
        """The kiosk is being taken down."""
        self.timer.stop()
        self._again.stop()

    @Slot()
    def judge(self) -> None:
        """The content was on the screen for long enough: it is healthy, but for an error in the program."""
        self._verdict = "healthy" if self._kiosk.bugs == self._bugs else "unhealthy"
        self._look()

    @property
    def is_to_be_settled(self) -> bool:
        """Whether a verdict is to be put on record now."""
        return bool(self._verdict) and not self._again.isActive()

    def settle(self, process: ShelfProcess, release: str) -> None:
        """Put the verdict on record."""
        self._release = release
        process.start(self._verdict, "--release", release, then=self._hear_settled)

    def _hear_settled(self, answer: Answer) -> None:
        """After `unhealthy`, other content is taken: also where that could not be put on record."""
        release = self._release[:SHORT]
        if answer is None:
            self._again.start()
            if self._verdict == "unhealthy":
                self._drop()
        elif self._verdict == "unhealthy":
            log(LogEvent.CONTENT_ROLLED_BACK, f"{release} (unhealthy)")
        else:
            log(LogEvent.CONTENT_HEALTHY, release)
        if answer is not None:
            self._verdict = ""
        self._look()
