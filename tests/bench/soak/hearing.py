"""Hears every warning: of Qt, of QML, of Python, and errors that nobody caught."""

from __future__ import annotations

import contextlib
import sys
import warnings
from collections.abc import Iterator
from types import TracebackType
from typing import Any

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

QT_KNOWN = "QUnifiedTimer::stopAnimationDriver: driver is not running"
"""WORKAROUND for Qt 6.12: said of its own bookkeeping when a QML timer ends and nothing else moves."""


@contextlib.contextmanager
def hearing(heard: list[str]) -> Iterator[None]:
    """Meanwhile each is put into `heard`, in one line."""

    def hear_qt(_kind: QtMsgType, _where: QMessageLogContext, text: str | None) -> None:
        if text != QT_KNOWN:
            heard.append(f"warning of Qt: {text}")

    def hear_bug(
        kind: type[BaseException], bug: BaseException | None, trace: TracebackType | None
    ) -> None:
        place = ""
        while trace is not None:
            place = f" at {trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}"
            trace = trace.tb_next
        heard.append(f"bug: {kind.__name__}: {bug}{place}")

    def hear_lost(lost: Any) -> None:
        hear_bug(lost.exc_type, lost.exc_value, lost.exc_traceback)

    def hear_python(text: object, *_given: object, **_named: object) -> None:
        heard.append(f"warning of Python: {text}")

    before = sys.excepthook, sys.unraisablehook
    handler = qInstallMessageHandler(hear_qt)
    sys.excepthook, sys.unraisablehook = hear_bug, hear_lost
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        warnings.showwarning = hear_python  # type: ignore[assignment]
        try:
            yield
        finally:
            sys.excepthook, sys.unraisablehook = before
            qInstallMessageHandler(handler)
