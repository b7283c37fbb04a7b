"""Small pictures of the sun and its rays."""

from __future__ import annotations

import math

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QLinearGradient, QPainter, QPen, QPixmap, QRadialGradient

from kiosk.domain.skin_shape.extras import DEEP, SLANT, SUN_BEND
from kiosk.ui.drawing import tones
from kiosk.ui.drawing.shapes import fill, polygons
from kiosk.ui.drawing.sprites import blank, kept
from kiosk.ui.drawing.tones import colour

Stops = tuple[tuple[float, float], ...]
COMING: Stops = ((0.0, 0.0), (0.35, 0.50), (1.0, 1.0))
GOING: Stops = ((0.0, 0.95), (0.45, 0.62), (1.0, 0.0))
BACK: Stops = ((0.0, 1.0), (0.55, 0.85), (1.0, 0.35))


@kept(1)
def coming(unit: float, high: int) -> QPixmap:
    """A ray on its way down, `high` pixels; its tip is 0.02 of `unit` from the left."""
    pad = 0.02 * unit
    pixmap, painter = blank(round(high * SLANT + 2.0 * pad), high)
    tip = QPointF(pad, high)
    _ray(painter, QPointF(pad + high * SLANT, 0), tip, COMING, unit)
    _arrow(painter, QPointF(pad + 0.005 * unit * SLANT, high - 0.005 * unit), tip, 0.0135 * unit)
    painter.end()
    return pixmap


@kept(1)
def returned(unit: float) -> QPixmap:
    """A short ray that is thrown back to the upper left."""
    pad, high = 0.02 * unit, 0.085 * unit
    across = high * SLANT
    pixmap, painter = blank(round(across + 2.0 * pad), round(high + 0.6 * pad))
    start = QPointF(pixmap.width() - pad, pixmap.height())
    end = start - QPointF(across, high)
    _ray(painter, start, end, BACK, unit)
    _arrow(painter, start, end, 0.0125 * unit)
    painter.end()
    return pixmap


@kept(1)
def entering(unit: float) -> QPixmap:
    """A ray in bare skin: less slanted, it fades and leaves a warm glint."""
    deep = DEEP * unit
    across = deep * SLANT * SUN_BEND
    # The ray begins at 0.8 of the width.
    wide = 2.6 * across
    pixmap, painter = blank(round(wide), round(1.25 * deep))
    start = QPointF(0.8 * pixmap.width(), 0)
    end = start + QPointF(-across, deep)
    middle, radius = start + QPointF(-0.90 * across, 0.90 * deep), 0.34 * deep
    glint = QRadialGradient(middle, radius)
    light, body, warm, hot = tones.SUN
    for at, c, alpha in ((0.0, body, 0.72), (0.22, warm, 0.50), (0.55, hot, 0.20), (1.0, hot, 0.0)):
        glint.setColorAt(at, colour(c, alpha))
    painter.fillRect(QRectF(pixmap.rect()), QBrush(glint))
    _ray(painter, start, end, GOING, 1.15 * unit)
    painter.setBrush(colour(light, 0.9))
    for down, size in ((0.62, 0.0024), (0.80, 0.0034), (0.97, 0.0022)):
        spot = start + QPointF((0.10 * (-1) ** round(down * 50) - down) * across, down * deep)
        painter.drawEllipse(spot, size * unit, size * unit)
    painter.end()
    return pixmap


@kept(1)
def disc(size: int) -> QPixmap:
    """A quarter of the sun with its glow, for the upper right corner."""
    pixmap, painter = blank(size, size)
    glow = QRadialGradient(QPointF(size, 0), size)
    light, body, warm, _ = tones.SUN
    for at, c, alpha in (
        (0.0, light, 1.0),
        (0.26, body, 1.0),
        (0.30, body, 1.0),
        (0.315, warm, 0.50),
        (0.55, warm, 0.20),
        (1.0, warm, 0.0),
    ):
        glow.setColorAt(at, colour(c, alpha))
    painter.fillRect(QRectF(0, 0, size, size), QBrush(glow))
    painter.end()
    return pixmap


def _ray(painter: QPainter, start: QPointF, end: QPointF, stops: Stops, unit: float) -> None:
    """A ray with soft sides: wide faint lines below a narrow bright one."""
    _, _, warm, hot = tones.SUN
    for width, c, alpha in ((0.0165, warm, 0.28), (0.0096, warm, 0.55), (0.0046, hot, 0.95)):
        along = QLinearGradient(start, end)
        for at, strength in stops:
            along.setColorAt(at, colour(c, alpha * strength))
        pen = QPen(QBrush(along), width * unit)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLine(QLineF(start, end))
    painter.setPen(Qt.PenStyle.NoPen)


def _arrow(painter: QPainter, start: QPointF, tip: QPointF, size: float) -> None:
    """The head of an arrow on the way from `start`, with its point at `tip`."""
    way = QLineF(start, tip)
    angle = math.radians(way.angle())
    ax, ay = math.cos(angle), -math.sin(angle)
    x, y = tip.x(), tip.y()
    flat = [x, y]
    for back, side in ((1.75, 0.62), (1.25, 0.0), (1.75, -0.62)):
        flat += [x - size * (back * ax + side * ay), y - size * (back * ay - side * ax)]
    fill(painter, polygons([flat]), colour(tones.SUN[3]))
