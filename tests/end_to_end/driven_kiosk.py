"""A kiosk that tells a test how it is, and whose glass is touched by the fingers that the test asks for.

`python -m tests.end_to_end.driven_kiosk SOCKET run ...`: the program itself, with one ear more. Nothing
under Xvfb has fingers, so their touches enter where Qt hands those of a panel to the window.
"""

from __future__ import annotations

import contextlib
import json
import os
import socket
import sys
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, QSocketNotifier
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.compose import prepare_graphics
from tests.ui.hand import buttons, centre, find_button, name_of


class Ear(QObject):
    """Does what the lines of a socket ask for, and answers each with a line."""

    def __init__(self, kiosk: Any, path: str) -> None:
        super().__init__(kiosk.owner)
        self._kiosk = kiosk
        self._window: QQuickWindow = kiosk.window
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.connect(path)
        self._read = b""
        self._device = QTest.createTouchDevice()
        kind = QSocketNotifier.Type.Read
        self._notifier = QSocketNotifier(self._socket.fileno(), kind, kiosk.owner)
        self._notifier.activated.connect(self._hear)
        self._keys = 0
        QGuiApplication.instance().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.KeyPress:
            self._keys += 1
        return False

    def _hear(self) -> None:
        *lines, self._read = (self._read + self._socket.recv(65536)).split(b"\n")
        for line in lines:
            what, given = json.loads(line)
            self._socket.sendall(json.dumps(getattr(self, what)(*given)).encode() + b"\n")

    def state(self) -> dict[str, Any]:
        from kiosk.domain.derive.frame import screen_name

        session, window = self._kiosk.store.session, self._window
        return {
            "pid": os.getpid(),
            "screen": screen_name(session.screen),
            "epoch": session.epoch,
            "language": session.language,
            "visibility": window.visibility().name,
            "box": list(window.geometry().getRect()),
            "names": [name_of(button) for button in buttons(window)],
            "keys": self._keys,
            "typed": len(getattr(session.screen, "digits", "")),
            "is_warm": window.property("warm"),
            "speech": self._kiosk.store.world.speech.health.value,
        }

    def centre(self, words: str) -> list[int] | None:
        """Where a button stands; None where there is not just one of that name."""
        with contextlib.suppress(AssertionError):
            return list(centre(find_button(self._window, words)).toTuple())
        return None

    def touch(self, frames: list[list[tuple[int, str, int, int]]]) -> int:
        """Fingers by their numbers: `press`, `move`, `release`, frame by frame."""
        for frame in frames:
            sequence = QTest.touchEvent(self._window, self._device, False)
            for finger, what, x, y in frame:
                getattr(sequence, what)(finger, QPoint(x, y), self._window)
            sequence.commit()
        return len(frames)


def main() -> int:
    prepare_graphics()
    from kiosk.cli import main as cli
    from kiosk.ui import run

    path, *words = sys.argv[1:]
    made = run.KioskApp
    ears: list[Ear] = []

    def heard(*given: Any, **named: Any) -> Any:
        kiosk = made(*given, **named)
        ears.append(Ear(kiosk, path))
        return kiosk

    run.KioskApp = heard  # type: ignore[misc, assignment]
    return cli(words)


if __name__ == "__main__":
    sys.exit(main())
