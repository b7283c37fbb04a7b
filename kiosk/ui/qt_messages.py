"""Qt's own warnings, told to the log: the machine's graphics, fonts and input speak through them."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from kiosk.station.log import LogEvent, log

MOST_OF_ONE_TEXT = 20
_MOST_TEXTS = 500
_LONGEST = 1000
_TOLD = (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)


@contextlib.contextmanager
def qt_messages_logged() -> Iterator[None]:
    """Meanwhile, Qt's warnings and worse are lines of the log, at most 20 of one text.

    What Qt says beneath a warning is passed on only where QT_LOGGING_RULES asks for it. Afterwards all
    is as it was before.
    """
    before = qInstallMessageHandler(_Teller())
    try:
        yield
    finally:
        qInstallMessageHandler(before)


class _Teller:
    """Counts the texts. When there are very many, the one heard first is forgotten."""

    def __init__(self) -> None:
        self._times: dict[str, int] = {}
        self._passes_details = bool(os.environ.get("QT_LOGGING_RULES"))

    def __call__(self, kind: QtMsgType, where: QMessageLogContext, message: str | None) -> None:
        # Qt calls this from the middle of its own work, and from other threads: nothing may leave it.
        with contextlib.suppress(Exception):
            if kind in _TOLD:
                self._tell(" ".join((message or "").split())[:_LONGEST])
            elif self._passes_details:
                sys.stderr.write(f"{where.category}: {message}\n")

    def _tell(self, text: str) -> None:
        times = self._times.get(text, 0)
        if times == 0 and len(self._times) >= _MOST_TEXTS:
            del self._times[next(iter(self._times))]
        self._times[text] = times + 1
        if times < MOST_OF_ONE_TEXT:
            log(LogEvent.QT_MESSAGE, text)
