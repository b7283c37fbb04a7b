"""Keeps a running kiosk at the content that its shelf wants shown, and tells the shelf how that goes.

A watcher of files loses a link that is replaced: the shelf is asked for its mark instead, every few
seconds. All else that touches the disk is done by a process of its own (`kiosk.content.releases.aside`),
which is never started during a visit.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from kiosk.content.releases.aside import taken_from
from kiosk.content.releases.shelf_folder import Mark, ShelfFolder
from kiosk.content.releases.take import Taken
from kiosk.domain import events as e
from kiosk.domain.effects import Effect, VisitEnded
from kiosk.domain.release import HEALTHY_AFTER_S, SHORT
from kiosk.station.log import LogEvent, log
from kiosk.ui.app import KioskApp
from kiosk.ui.shelf_process import Answer, ShelfProcess

LOOKS_EVERY_MS: Final = 5000

AGAIN_AFTER_MS: Final = 60_000
"""When a record that could not be written is tried again."""


class ContentWatch(QObject):
    """Looks at the shelf, takes other content on the loop, and judges what has still to become healthy.

    With a public `key` only releases signed with it are taken. `tell` is told of what is taken.
    """

    def __init__(
        self, kiosk: KioskApp, shelf: Path, key: str, taken: Taken, tell: Callable[[Taken], None]
    ) -> None:
        super().__init__(kiosk.owner)
        self._kiosk, self._key, self._tell = kiosk, key, tell
        self._shelf = ShelfFolder(shelf)
        self.process = ShelfProcess(shelf, self)
        self._mark: Mark = taken.mark
        self._asked_mark: Mark = None
        self._release = taken.chosen.release
        self._pending: Taken | None = None
        self._bugs = 0
        self._verdict = ""
        self._looking = self._timer(LOOKS_EVERY_MS, self.look)
        self._looking.setSingleShot(False)
        self.trial = self._timer(round(HEALTHY_AFTER_S * 1000), self.judge)
        self._again = self._timer(AGAIN_AFTER_MS, self.look)
        kiosk.store.effect.connect(self._hear)
        kiosk.ends.append(self.end)
        if taken.is_trial:
            self._begin_trial()
        self._looking.start()

    def _timer(self, ms: int, call: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(ms)
        timer.setSingleShot(True)
        timer.timeout.connect(call)
        return timer

    @Slot()
    def look(self) -> None:
        """Do what is to be done, if nobody is there and nothing is under way."""
        if self.process.is_busy or self._kiosk.store.session.is_visit:
            return
        mark = self._shelf.mark()
        if self._pending is not None and self._pending.mark == mark:
            self._show(self._pending)
        elif mark != self._mark:
            self._pending, self._asked_mark = None, mark
            self.process.start("take", "--key", self._key, then=self._hear_taken)
        elif self._verdict and not self._again.isActive():
            release = ("--release", self._release)
            self.process.start(self._verdict, *release, then=self._hear_settled)

    @Slot()
    def judge(self) -> None:
        """The content was on the screen for long enough: it is healthy, but for an error in the program."""
        self._verdict = "healthy" if self._kiosk.bugs == self._bugs else "unhealthy"
        self.look()

    def end(self) -> None:
        """The kiosk is being taken down."""
        for timer in (self._looking, self.trial, self._again):
            timer.stop()
        self.process.end()

    @Slot(object)
    def _hear(self, effect: Effect) -> None:
        if isinstance(effect, VisitEnded):
            QTimer.singleShot(0, self, self.look)

    def _hear_taken(self, answer: Answer) -> None:
        # What brings its reader down is not read again, until the shelf wants something else.
        self._mark = self._asked_mark
        if answer is not None:
            try:
                self._pending = taken_from(answer)
            except (
                Exception
            ) as error:  # of another version of the program, say, while it is replaced
                log(LogEvent.SHELF_FAILED, f"take: {type(error).__name__}: {error}")
        self.look()

    def _hear_settled(self, answer: Answer) -> None:
        """After `unhealthy`, other content is taken: also where that could not be put on record."""
        release = self._release[:SHORT]
        if answer is None:
            self._again.start()
            if self._verdict == "unhealthy":
                self._mark = None
        elif self._verdict == "unhealthy":
            log(LogEvent.CONTENT_ROLLED_BACK, f"{release} (unhealthy)")
        else:
            log(LogEvent.CONTENT_HEALTHY, release)
        if answer is not None:
            self._verdict = ""
        self.look()

    def _show(self, taken: Taken) -> None:
        """Nobody is there: the loop goes on with other content."""
        self._pending, self._mark, self._verdict = None, taken.mark, ""
        self.trial.stop()
        self._tell(taken)
        chosen, store = taken.chosen, self._kiosk.store
        if chosen.catalog is None:
            return
        state = chosen.state()
        if chosen.release != self._release or state != store.world.content_state:
            store.dispatch(e.ContentSwapped(store.now(), chosen.catalog, state))
        self._release = chosen.release
        if taken.is_trial:
            self._begin_trial()

    def _begin_trial(self) -> None:
        self._bugs = self._kiosk.bugs
        once = Qt.ConnectionType.SingleShotConnection
        self._kiosk.window.frameSwapped.connect(self._see_picture, once)
        self._kiosk.window.update()

    @Slot()
    def _see_picture(self) -> None:
        self.trial.start()
