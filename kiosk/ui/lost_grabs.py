"""Buttons that lost their finger without hearing of it."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QPointingDevice, QTouchEvent
from PySide6.QtQuick import QQuickItem


class LostGrabs:
    """Tells them, so that they are not pressed for ever and heed other fingers again.

    WORKAROUND for Qt Quick 6.12: a button that is hidden or disabled while another finger's tap is
    delivered loses the finger that rests on it, but is not told where that finger came down first.
    """

    def __init__(self) -> None:
        self._held: dict[int, QQuickItem] = {}

    def follow(self, event: QTouchEvent) -> None:
        """To be called with each touch event before it is delivered."""
        device, held = event.pointingDevice(), self._held
        self._held = {}
        for point in event.points():
            finger, holder = point.id(), event.exclusiveGrabber(point)
            before = held.pop(finger, None)
            if before is not None and before is not holder:
                _cancel(before, device)
            if isinstance(holder, QQuickItem):
                self._held[finger] = holder


def _cancel(item: QQuickItem, device: QPointingDevice) -> None:
    if shiboken6.isValid(item) and item.property("pressed") and item.inherits("QQuickControl"):
        QCoreApplication.sendEvent(item, QTouchEvent(QEvent.Type.TouchCancel, device))
