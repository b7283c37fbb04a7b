"""A process that does for a running kiosk what may take long, one thing at a time."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QProcess, QTimer, Slot

from kiosk.station.log import LogEvent, log
from kiosk.ui.python_process import python_process

DONE_WITHIN_MS: Final = 60_000
LAST_MS: Final = 2000

Answer = bytes | None
"""What the process wrote; None where it did not come to its end."""


class AsideProcess(QObject):
    """Starts a Python module, and hands on what it answers. `event` is how the log tells that it did not."""

    def __init__(self, module: str, event: LogEvent, parent: QObject) -> None:
        super().__init__(parent)
        self._module, self._event = module, event
        self._process: QProcess | None = None
        self._asked = ""
        self._then: Callable[[Answer], None] = lambda _: None
        self._patience = QTimer(self)
        self._patience.setInterval(DONE_WITHIN_MS)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self.give_up)

    @property
    def is_busy(self) -> bool:
        """Whether something is under way."""
        return self._process is not None

    def begin(self, asked: str, *words: str, then: Callable[[Answer], None]) -> None:
        """Start it with `words`; `then` is called when it is done, or is not to be done."""
        process = python_process(self)
        process.finished.connect(self._hear_end)
        process.errorOccurred.connect(self._hear_error)
        self._process, self._asked, self._then = process, asked, then
        self._patience.start()
        process.start(sys.executable, ["-m", self._module, *words])

    @Slot()
    def give_up(self) -> None:
        """It takes too long."""
        if self._process is not None:
            self._process.kill()

    def wait(self) -> None:
        """Until it is done, for a moment at most: the program ends."""
        process = self._process
        if process is not None:
            process.waitForFinished(LAST_MS)

    def end(self) -> None:
        """Let the process go, if there is one, without an answer."""
        self._patience.stop()
        process, self._process = self._process, None
        if process is not None:
            process.finished.disconnect(self._hear_end)
            process.errorOccurred.disconnect(self._hear_error)
            process.kill()
            process.waitForFinished(LAST_MS)

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
        answer: Answer = None
        if code == 0 and status == QProcess.ExitStatus.NormalExit:
            answer = bytes(process.readAllStandardOutput().data())
        else:
            told = bytes(process.readAllStandardError().data()).decode("utf-8", "replace")
            log(self._event, f"{self._asked}: {_last_line(told) or 'no answer'}")
        process.deleteLater()
        self._then(answer)


def _last_line(told: str) -> str:
    return told.strip().rpartition("\n")[2]
