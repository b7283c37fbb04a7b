"""The sebaceous gland of the hair and its small muscle: one picture, made once for a size."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen, QPixmap, QRadialGradient

from kiosk.domain.skin_shape.follicle import Follicle
from kiosk.domain.skin_shape.noise import spread
from kiosk.ui.drawing import tones
from kiosk.ui.drawing.shapes import curve, flat_pen, scaled
from kiosk.ui.drawing.tones import Rgb, colour


class Gland:
    """Paints gland and muscle, which stand right of the sheath, under its picture."""

    def __init__(self, follicle: Follicle, unit: float, rim: Rgb) -> None:
        self.unit, self.follicle, self.rim = unit, follicle, rim
        x, y = round((follicle.x - 0.04) * unit), round(0.06 * unit)
        self.box = QRectF(x, y, round(0.20 * unit), round(0.265 * unit))
        self.left, self.right = self.box.left(), self.box.right()
        self._picture: QPixmap | None = None

    def paint(self, painter: QPainter, share: float, down: int) -> None:
        """Draw both, `share` of their strength, moved `down` px."""
        if self._picture is None:
            self._picture = self._made()
        at = self.box.topLeft() + QPointF(0, down)
        if share < 1.0:
            painter.setOpacity(share)
        painter.drawPixmap(at, self._picture)
        if share < 1.0:
            painter.setOpacity(1.0)

    def _made(self) -> QPixmap:
        pixmap = QPixmap(self.box.size().toSize())
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-self.box.topLeft())
        self._muscle(painter)
        self._gland(painter)
        painter.end()
        return pixmap

    def _muscle(self, painter: QPainter) -> None:
        """Three strands side by side, thicker in the middle, spread where they end."""
        unit = self.unit
        shade, body, light = tones.MUSCLE
        for c, wide, up in ((shade, 1.0, 0.0), (body, 0.80, -0.0006), (light, 0.16, -0.0022)):
            for points in self.follicle.muscle:
                lines = curve(scaled([(x, y + up) for x, y in points], unit), 4)
                count = len(lines)
                for k, line in enumerate(lines):
                    u = (k + 0.5) / count
                    width = (0.0046 + 0.0044 * (1.0 - (2.0 * u - 1.0) ** 2)) * wide
                    painter.setPen(flat_pen(colour(c), width * unit))
                    painter.drawLine(line)

    def _gland(self, painter: QPainter) -> None:
        unit = self.unit
        light, mid, deep = tones.GLAND
        neck = curve(scaled(self.follicle.neck, unit), 6)
        rim = max(1.0, 0.0018 * unit)
        lobes = [(QPointF(x * unit, y * unit), r * unit) for x, y, r in self.follicle.gland]
        for c, more in ((self.rim, rim), (mid, 0.0)):
            painter.setPen(flat_pen(colour(c), 0.0125 * unit + 2.0 * more))
            painter.drawLines(neck)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(c))
            for middle, r in lobes:
                painter.drawEllipse(middle, r + more, (r + more) * 1.05)
        for middle, r in lobes:
            soft = QRadialGradient(middle - QPointF(0.25 * r, 0.35 * r), r)
            soft.setColorAt(0.0, colour(light, 0.95))
            soft.setColorAt(1.0, colour(light, 0.0))
            painter.setBrush(QBrush(soft))
            painter.drawEllipse(middle, r, r * 1.05)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour(deep, 0.55), max(0.7, 0.0011 * unit)))
        for k, (middle, r) in enumerate(lobes):
            for j in range(4):
                off = QPointF(spread(-0.55, 0.55, 92, k, j) * r, spread(-0.55, 0.55, 93, k, j) * r)
                painter.drawEllipse(middle + off, 0.30 * r, 0.28 * r)
