"""The glass and the keys of a kiosk: every event that is sent to it is numbered."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QPointingDevice, QWheelEvent
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from tests.bench.soak.fault import EnoughError
from tests.ui.hand import next_frame

REMEMBERED = 40


class Glass:
    """Sends `most` events, then raises `EnoughError`. `told` are the last ones, in words.

    `after` is called after each event. A finger has a number, and stays down until it is lifted.
    """

    def __init__(
        self,
        window: QQuickWindow,
        device: QPointingDevice,
        most: int,
        after: Callable[[], None],
    ) -> None:
        self._window, self._device, self._most, self._after = window, device, most, after
        self.down: dict[int, QPoint] = {}
        self.sent = 0
        self.told: deque[str] = deque(maxlen=REMEMBERED)

    def press(self, fingers: dict[int, QPoint]) -> None:
        """Fingers come down together."""
        sequence = self._sequence(self.down)
        for finger, place in fingers.items():
            self.down[finger] = place
            sequence.press(finger, place, self._window)
        self._tell("press", fingers)
        sequence.commit(False)
        self._seen()

    def move(self, fingers: dict[int, QPoint]) -> None:
        """Fingers that are down go to other places."""
        sequence = self._sequence(self.down.keys() - fingers.keys())
        for finger, place in fingers.items():
            self.down[finger] = place
            sequence.move(finger, place, self._window)
        self._tell("move", fingers)
        sequence.commit(False)
        next_frame(self._window)  # Qt Quick hands on what a move means only once a frame
        self._seen()

    def lift(self, fingers: Iterable[int]) -> None:
        """Fingers lift together."""
        lifted = {finger: self.down.pop(finger) for finger in fingers}
        sequence = self._sequence(self.down)
        for finger, place in lifted.items():
            sequence.release(finger, place, self._window)
        self._tell("lift", lifted)
        sequence.commit(False)
        self._seen()

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier, *, repeats: int = 0) -> None:
        """A key goes down, is held for so many repetitions, and comes up again."""
        name = f"{key.name} {modifiers.name or ''}"
        self.told.append(f"{self.sent}: key {name}")
        QTest.keyPress(self._window, key, modifiers)
        self._seen()
        for _ in range(repeats):
            again = QKeyEvent(QEvent.Type.KeyPress, key, modifiers, "", True)
            self.told.append(f"{self.sent}: key again {name}")
            QCoreApplication.sendEvent(self._window, again)
            self._seen()
        QTest.keyRelease(self._window, key, modifiers)
        self._seen()

    def click(self, button: Qt.MouseButton, place: QPoint) -> None:
        """A mouse button."""
        self.told.append(f"{self.sent}: {button.name} at {place.x()},{place.y()}")
        none = Qt.KeyboardModifier.NoModifier
        QTest.mousePress(self._window, button, none, place)
        self._seen()
        QTest.mouseRelease(self._window, button, none, place)
        self._seen()

    def wheel(self, place: QPoint, by: int) -> None:
        """A wheel turns, in eighths of a degree."""
        self.told.append(f"{self.sent}: wheel {by} at {place.x()},{place.y()}")
        turn = QWheelEvent(
            QPointF(place),
            QPointF(place),
            QPoint(),
            QPoint(0, by),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QCoreApplication.sendEvent(self._window, turn)
        self._seen()

    def _sequence(self, resting: Iterable[int]) -> QTest.QTouchEventSequence:
        sequence = QTest.touchEvent(self._window, self._device, False)
        for finger in resting:
            sequence.stationary(finger)
        return sequence

    def _tell(self, what: str, fingers: dict[int, QPoint]) -> None:
        places = " ".join(f"{n}@{at.x()},{at.y()}" for n, at in fingers.items())
        self.told.append(f"{self.sent}: {what} {places}")

    def _seen(self) -> None:
        self.sent += 1
        self._after()
        if self.sent >= self._most:
            raise EnoughError
