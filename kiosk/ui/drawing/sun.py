"""Rays of the sun from the upper right: into bare skin, or turned back by sunscreen."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from kiosk.domain.skin import SkinNumbers
from kiosk.domain.skin_shape import extras
from kiosk.domain.skin_shape.extras import SLANT
from kiosk.ui.drawing import tones
from kiosk.ui.drawing.lines import Lines
from kiosk.ui.drawing.outlines import core_px
from kiosk.ui.drawing.ray_sprites import coming, disc, entering, returned
from kiosk.ui.drawing.shapes import flat_pen
from kiosk.ui.drawing.tones import colour

WEAK = 0.004
PIECES = 8
"""A slanted ray is drawn in this many parts: much less empty picture is blended."""


class Sun:
    """Paints sun and rays; `sky` is the height above the mean surface line in pixels."""

    def __init__(
        self, aspect: float, unit: float, width: int, sky: int, outlined: bool = False
    ) -> None:
        self.unit, self.width, self.sky, self.outlined = unit, width, sky, outlined
        self.rays = extras.rays(aspect)
        self.size = max(8, round(min(0.30 * unit, 1.05 * sky)))
        self.high = max(8, round(min(0.42 * unit, sky + 0.04 * unit)))

    def paint(self, painter: QPainter, lines: Lines, top: list[float], n: SkinNumbers) -> None:
        """`top` is the line that the rays meet: the skin's, or that of a film on it."""
        if n.sun <= WEAK:
            return
        inside, back = n.sun * (1.0 - n.sunscreen), n.sun * n.sunscreen
        painter.setOpacity(n.sun)
        painter.drawPixmap(QPointF(self.width - self.size, -self.sky), disc(self.size))
        hits = [(ray, ray.x * self.unit, lines.at(ray.x * self.unit)) for ray in self.rays]
        for ray, x, i in hits:
            if inside > WEAK:
                painter.setOpacity(inside * ray.share)
                picture = entering(self.unit)
                painter.drawPixmap(QPointF(x - picture.width() * 0.80, lines.top[i]), picture)
            painter.setOpacity(n.sun * ray.share)
            self._slanted(painter, coming(self.unit, self.high), x, top[i])
            if back > WEAK:
                painter.setOpacity(back * ray.share)
                picture = returned(self.unit)
                at = QPointF(x - picture.width() + 0.02 * self.unit, top[i] - picture.height())
                painter.drawPixmap(at, picture)
            self._edge(painter, x, top[i])
        painter.setOpacity(1.0)

    def _edge(self, painter: QPainter, x: float, y: float) -> None:
        """Where all is outlined: the sun's rim, and a firm line along a ray that meets (x, y)."""
        if not self.outlined:
            return
        painter.setOpacity(1.0)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(flat_pen(colour(tones.SUN_EDGE), core_px(self.unit)))
        painter.drawEllipse(QPointF(self.width, -self.sky), 0.3 * self.size, 0.3 * self.size)
        painter.drawLine(QLineF(x, y, x + self.high * SLANT, y - self.high))
        painter.setPen(Qt.PenStyle.NoPen)

    def _slanted(self, painter: QPainter, picture: QPixmap, x: float, y: float) -> None:
        """A ray whose tip, which is 0.02 from the left of its picture, meets (x, y)."""
        pad = 0.02 * self.unit
        high = picture.height()
        left, upper = x - pad, y - high
        for k in range(PIECES):
            a, b = high * k // PIECES, high * (k + 1) // PIECES
            if upper + b < -self.sky:
                continue
            near, far = (high - b) * SLANT, (high - a) * SLANT + 2.0 * pad
            box = QRectF(int(near), a, int(far - near) + 2, b - a)
            painter.drawPixmap(QPointF(round(left) + box.left(), round(upper) + a), picture, box)
