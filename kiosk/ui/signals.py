"""SIGTERM and SIGINT end the event loop."""

from __future__ import annotations

import os
import signal
from types import FrameType

from PySide6.QtCore import QSocketNotifier
from PySide6.QtGui import QGuiApplication

from kiosk.domain.ladder import ENDED


def end_on_signals(application: QGuiApplication) -> None:
    """Qt's loop sleeps in C++, where Python's signal handlers do not run: a pipe wakes it."""
    heard, told = os.pipe()
    for end in (heard, told):
        os.set_blocking(end, False)
    signal.set_wakeup_fd(told, warn_on_full_buffer=False)

    def end_kiosk(_number: int, _frame: FrameType | None) -> None:
        application.exit(ENDED)

    signal.signal(signal.SIGTERM, end_kiosk)
    signal.signal(signal.SIGINT, end_kiosk)
    notifier = QSocketNotifier(heard, QSocketNotifier.Type.Read, application)

    def hear() -> None:
        os.read(heard, 64)
        application.exit(ENDED)  # once more: before the loop runs, `exit` ends nothing

    notifier.activated.connect(hear)
