"""Keeps a running kiosk at the content that its shelf wants shown, and tells the shelf how that goes.

A watcher of files loses a link that is replaced: the shelf is asked for its mark instead, every few
seconds. All else that touches the disk is done by a process of its own (`kiosk.content.releases.aside`),
which is never started during a visit.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QProcess, Qt, QTimer, Slot

from kiosk.content.releases.aside import taken_from
from kiosk.content.releases.shelf_folder import ShelfFolder
from kiosk.content.releases.take import Taken
from kiosk.domain import events as e
from kiosk.domain.effects import Effect, VisitEnded
from kiosk.domain.release import HEALTHY_AFTER_S, SHORT
from kiosk.station.log import LogEvent, log
from kiosk.ui.app import KioskApp
from kiosk.ui.python_process import python_process

LOOKS_EVERY_MS: Final = 5000
DONE_WITHIN_MS: Final = 60_000
"""Time for a process to read content, or to write a record."""

AGAIN_AFTER_MS: Final = 60_000
"""When a record that could not be written is tried again."""


class ContentWatch(QObject):
    """Looks at the shelf, takes other content on the loop, and judges what has still to become healthy."""

    def __init__(
        self,
        kiosk: KioskApp,
        shelf: Path,
        key: str,
        taken: Taken,
        tell: Callable[[Taken], None],
    ) -> None:
        super().__init__(kiosk.owner)
        self._kiosk, self._key, self._tell = kiosk, key, tell
        self._shelf = ShelfFolder(shelf)
        self._mark, self._asked_mark = taken.mark, taken.mark
        self._release = taken.chosen.release
        self._pending: Taken | None = None
        self._process: QProcess | None = None
        self._asked = ""
        self._bugs = 0
        self._verdict = ""
        self._looking = self._timer(LOOKS_EVERY_MS, self.look)
        self._looking.setSingleShot(False)
        self._patience = self._timer(DONE_WITHIN_MS, self._give_up)
        self._trial = self._timer(round(HEALTHY_AFTER_S * 1000), self.judge)
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
        if self._process is not None or self._kiosk.store.session.is_visit:
            return
        if self._pending is not None and self._pending.mark == self._shelf.mark():
            self._show(self._pending)
        elif self._shelf.mark() != self._mark:
            self._pending = None
            self._start("take", "--key", self._key)
        elif self._verdict and not self._again.isActive():
            self._start(self._verdict, "--release", self._release)

    @Slot()
    def judge(self) -> None:
        """The content was on the screen for long enough: it is healthy, but for an error in the program."""
        self._verdict = "healthy" if self._kiosk.bugs == self._bugs else "unhealthy"
        self.look()

    def end(self) -> None:
        """Let the process go, if there is one."""
        for timer in self.findChildren(QTimer):
            timer.stop()
        process, self._process = self._process, None
        if process is not None:
            process.finished.disconnect(self._hear_end)
            process.errorOccurred.disconnect(self._hear_error)
            process.kill()
            process.waitForFinished(1000)

    @Slot(object)
    def _hear(self, effect: Effect) -> None:
        if isinstance(effect, VisitEnded):
            QTimer.singleShot(0, self, self.look)

    def _start(self, what: str, *words: str) -> None:
        process = python_process(self)
        process.finished.connect(self._hear_end)
        process.errorOccurred.connect(self._hear_error)
        self._process, self._asked, self._asked_mark = process, what, self._shelf.mark()
        self._patience.start()
        module = ["-m", "kiosk.content.releases.aside", what, str(self._shelf.path)]
        process.start(sys.executable, [*module, *words])

    @Slot()
    def _give_up(self) -> None:
        if self._process is not None:
            self._process.kill()

    @Slot(QProcess.ProcessError)
    def _hear_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._hear_end(1, QProcess.ExitStatus.CrashExit)

    @Slot(int, QProcess.ExitStatus)
    def _hear_end(self, code: int, status: QProcess.ExitStatus) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        self._patience.stop()
        process.deleteLater()
        is_done = code == 0 and status == QProcess.ExitStatus.NormalExit
        if not is_done:
            told = bytes(process.readAllStandardError().data()).decode("utf-8", "replace")
            why = told.strip().rpartition("\n")[2] or "no answer"
            log(LogEvent.SHELF_FAILED, f"{self._asked}: {why}")
        if self._asked == "take":
            # What brings its reader down is not read again, until the shelf wants something else.
            self._mark = self._asked_mark
            if is_done:
                self._pending = taken_from(bytes(process.readAllStandardOutput().data()))
        else:
            self._note_verdict(is_done)
        self.look()

    def _note_verdict(self, is_done: bool) -> None:
        """After `unhealthy`, other content is taken: also where that could not be put on record."""
        if is_done:
            release = self._release[:SHORT]
            if self._verdict == "unhealthy":
                log(LogEvent.CONTENT_ROLLED_BACK, f"{release} (unhealthy)")
            else:
                log(LogEvent.CONTENT_HEALTHY, release)
            self._verdict = ""
        else:
            self._again.start()
            if self._verdict == "unhealthy":
                self._mark = None

    def _show(self, taken: Taken) -> None:
        """Nobody is there: the loop goes on with other content."""
        self._pending, self._mark = None, taken.mark
        self._trial.stop()
        self._verdict = ""
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
        self._trial.start()
