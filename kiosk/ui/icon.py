"""Icons: line drawings from assets/icons, in any colour."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtCore import Property, QByteArray, QRectF, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem
from PySide6.QtSvg import QSvgRenderer

from kiosk.content.bundled import bundled_icons

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@cache
def _drawing(name: str) -> bytes:
    return (Path(bundled_icons()) / f"{name}.svg").read_bytes()


@QmlElement
class Icon(QQuickPaintedItem):
    """One icon, drawn as large as the item is."""

    changed = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self._color = QColor("black")
        self.setAntialiasing(True)

    def paint(self, painter: QPainter) -> None:
        if not self._name:
            return
        drawing = _drawing(self._name).replace(b"currentColor", self._color.name().encode())
        renderer = QSvgRenderer(QByteArray(drawing))
        side = min(self.width(), self.height())
        left, top = (self.width() - side) / 2, (self.height() - side) / 2
        renderer.render(painter, QRectF(left, top, side, side))

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._name

    @name.setter
    def name(self, name: str) -> None:
        if name != self._name:
            self._name = name
            self.changed.emit()
            self.update()

    @Property(QColor, notify=changed)
    def color(self) -> QColor:
        return self._color

    @color.setter
    def color(self, color: QColor) -> None:
        if color != self._color:
            self._color = color
            self.changed.emit()
            self.update()
