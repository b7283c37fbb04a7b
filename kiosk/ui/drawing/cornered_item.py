"""A painted item with rounded corners."""

from __future__ import annotations

from PySide6.QtCore import Property, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtQml import QmlAnonymous
from PySide6.QtQuick import QQuickItem

from kiosk.ui.drawing.corners import round_corners
from kiosk.ui.qml_made import QmlMadeItem

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlAnonymous
class CorneredItem(QmlMadeItem):
    """`corners` ("all", "top", "left", "right") are rounded by `radius` px on a ground of colour `frame`."""

    frameChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._radius = 0.0
        self._corners = "all"
        self._frame = QColor("#FBF6F0")

    def paint_corners(self, painter: QPainter) -> None:
        """Paint over what lies outside the corners; the last thing to paint."""
        round_corners(painter, self.boundingRect(), self._radius, self._corners, self._frame)

    @Property(float, notify=frameChanged)
    def radius(self) -> float:
        return self._radius

    @radius.setter
    def radius(self, radius: float) -> None:
        if radius != self._radius:
            self._radius = radius
            self.update()
            self.frameChanged.emit()

    @Property(str, notify=frameChanged)
    def corners(self) -> str:
        return self._corners

    @corners.setter
    def corners(self, corners: str) -> None:
        if corners != self._corners:
            self._corners = corners
            self.update()
            self.frameChanged.emit()

    @Property(QColor, notify=frameChanged)
    def frame(self) -> QColor:
        return self._frame

    @frame.setter
    def frame(self, frame: QColor) -> None:
        if frame != self._frame:
            self._frame = QColor(frame)
            self.update()
            self.frameChanged.emit()
