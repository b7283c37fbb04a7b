"""SVG files as Qt draws them, in its two ways, and how far two pictures are from each other."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt, QUrl
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtSvg import QSvgRenderer

GROUND = QColor("#FCE6D6")
CLEAR = QColor(0, 0, 0, 0)
ICON_COLOUR = b"#2A1726"
QML = b"""
import QtQuick
Image {
    readonly property bool ready: status === Image.Ready
    asynchronous: false
    cache: false
    sourceSize: Qt.size(width, height)
}
"""


def rendered(path: Path, size: QSize, ground: QColor = GROUND) -> QImage:
    """A file by Qt's SVG renderer, filling `size`; icons in ink."""
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(ground)
    painter = QPainter(image)
    renderer = QSvgRenderer(QByteArray(path.read_bytes().replace(b"currentColor", ICON_COLOUR)))
    assert renderer.isValid()
    renderer.render(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return image


class Easel:
    """A window with one QML `Image` in it, as the kiosk's screens show pictures. `close` it."""

    def __init__(self) -> None:
        self.engine = QQmlEngine()
        self.window = QQuickWindow()
        self.window.setColor(GROUND)
        self.component = QQmlComponent(self.engine)
        self.component.setData(QML, QUrl())
        item = self.component.create()
        assert isinstance(item, QQuickItem), self.component.errorString()
        self.item = item
        self.item.setParentItem(self.window.contentItem())

    def show(self, path: Path, size: QSize) -> QImage:
        """A picture of the window with a file in it."""
        self.window.resize(size)
        self.item.setSize(size.toSizeF())
        self.item.setProperty("source", QUrl.fromLocalFile(str(path)))
        self.window.show()
        assert self.item.property("ready")
        return self.window.grabWindow()

    def close(self) -> None:
        """Let all go, the item first."""
        self.item.setParentItem(None)
        self.item.deleteLater()
        self.window.close()
        self.window.deleteLater()


def channels(image: QImage) -> bytes:
    """Red, green and blue of each pixel, row after row."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = bytes(plain.constBits())
    step, used = plain.bytesPerLine(), plain.width() * 3
    return b"".join(rows[y * step : y * step + used] for y in range(plain.height()))


def difference(one: QImage, other: QImage) -> float:
    """How far two pictures of one size are from each other, per channel: 0 same, 1 black and white."""
    a, b = channels(one), channels(other)
    assert len(a) == len(b)
    return sum(abs(x - y) for x, y in zip(a, b, strict=True)) / len(a) / 255


def likeness(one: QImage, other: QImage, bare: QImage) -> float:
    """How alike two drawings are on the same bare ground: 1 the same, 0 without a thing in common.

    Both are compared with the ground, so that small drawings do not seem alike for being small.
    """
    drawn = difference(one, bare) + difference(other, bare)
    return 1.0 - difference(one, other) / drawn if drawn else 1.0


def blank(size: QSize) -> QImage:
    """The bare ground."""
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(GROUND)
    return image


def mirrored(image: QImage) -> QImage:
    """Left and right swapped."""
    return image.flipped(Qt.Orientation.Horizontal)
