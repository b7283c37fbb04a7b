"""Small pictures that are drawn many times: cells, and the warm glow of heat."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QLinearGradient,
    QPainter,
    QPixmap,
    QPolygonF,
    QRadialGradient,
    QTransform,
)

from kiosk.ui.drawing import tones
from kiosk.ui.drawing.tones import Rgb, colour, mix

LEANS = (-14.0, -5.0, 6.0, 15.0)


def _blank(width: int, height: int) -> tuple[QPixmap, QPainter]:
    pixmap = QPixmap(width, height)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    return pixmap, painter


@lru_cache(maxsize=4)
def upright_cells(body: Rgb, rim: Rgb, unit: float) -> list[QPixmap]:
    """Upright cells in four leans: a rim, a lit body and a dark nucleus."""
    w, h = 0.0068 * unit, 0.0125 * unit
    side = max(5, round(2.6 * h) | 1)
    out = []
    for lean in LEANS:
        pixmap, painter = _blank(side, side)
        painter.translate(side / 2, side / 2)
        painter.rotate(lean)
        painter.setBrush(colour(rim))
        painter.drawEllipse(QPointF(0, 0), w, h)
        painter.setBrush(colour(body))
        painter.drawEllipse(QPointF(-0.06 * w, -0.06 * h), w * 0.84, h * 0.88)
        painter.setBrush(colour(mix(body, tones.WHITE, 0.22), 0.8))
        painter.drawEllipse(QPointF(-0.28 * w, -0.42 * h), w * 0.34, h * 0.28)
        painter.setBrush(colour(mix(rim, (0, 0, 0), 0.18), 0.85))
        painter.drawEllipse(QPointF(0.05 * w, 0.22 * h), w * 0.36, h * 0.30)
        painter.end()
        out.append(pixmap)
    return out


@lru_cache(maxsize=4)
def flat_cells(body: Rgb, nucleus: Rgb, unit: float) -> list[QPixmap]:
    """Flat cells in four lights, thinner the higher they lie."""
    w, h = 0.0122 * unit, 0.0050 * unit
    wide, high = max(5, round(2.2 * w) | 1), max(3, round(2.6 * h) | 1)
    out = []
    for k in range(4):
        pixmap, painter = _blank(wide, high)
        painter.translate(wide / 2, high / 2)
        painter.setBrush(colour(mix(body, tones.WHITE, 0.05 * k), 0.75))
        painter.drawEllipse(QPointF(0, 0), w, h)
        painter.setBrush(colour(nucleus, 0.55))
        painter.drawEllipse(QPointF(w * 0.06 * (k - 1), h * 0.12), w * 0.24, h * 0.42)
        painter.end()
        out.append(pixmap)
    return out


@lru_cache(maxsize=3)
def glow(width: int, height: int) -> QPixmap:
    """Warm light that fades to all sides."""
    pixmap, painter = _blank(width, height)
    painter.scale(width / 200.0, height / 200.0)
    light = QRadialGradient(100.0, 100.0, 100.0)
    hot, warm, deep, rim = tones.GLOW
    for at, c, alpha in (
        (0.0, hot, 1.0),
        (0.10, hot, 0.98),
        (0.28, warm, 0.92),
        (0.48, deep, 0.70),
        (0.74, rim, 0.26),
        (1.0, rim, 0.0),
    ):
        light.setColorAt(at, colour(c, alpha))
    painter.fillRect(QRectF(0, 0, 200, 200), QBrush(light))
    painter.end()
    return pixmap


Stops = tuple[tuple[float, float], ...]


Sides = tuple[tuple[float, float, float], ...]
"""Across half a beam, from its rim to its middle: place, share of the core's colour, strength."""

FIRM: Sides = ((0.0, 0.0, 0.0), (0.09, 0.0, 0.30), (0.22, 0.02, 0.66), (0.5, 0.10, 0.88))
BROAD: Sides = (
    (0.0, 0.0, 0.0),
    (0.05, 0.0, 0.05),
    (0.13, 0.0, 0.22),
    (0.22, 0.0, 0.50),
    (0.31, 0.15, 0.74),
    (0.40, 0.55, 0.86),
    (0.5, 0.80, 0.92),
)


@lru_cache(maxsize=4)
def beam(
    halves: tuple[float, float], height: int, c: Rgb, core: Rgb, stops: Stops, sides: Sides = FIRM
) -> QPixmap:
    """A beam with soft sides; `halves` are its half widths at both ends, `stops` its strength."""
    upper, lower = halves
    wide = max(upper, lower)
    pixmap, painter = _blank(max(2, round(2.3 * wide)), max(2, height))
    middle = pixmap.width() / 2
    square = QPolygonF([QPointF(*p) for p in ((-1, 0), (1, 0), (1, 1), (-1, 1))])
    ends = ((middle - upper, 0), (middle + upper, 0), (middle + lower, height))
    shape = QPolygonF([QPointF(*p) for p in (*ends, (middle - lower, height))])
    lean = QTransform()
    QTransform.quadToQuad(square, shape, lean)
    across = QLinearGradient(-1.0, 0.0, 1.0, 0.0)
    for at, light, alpha in sides:
        across.setColorAt(at, colour(mix(c, core, light), alpha))
        across.setColorAt(1.0 - at, colour(mix(c, core, light), alpha))
    painter.setTransform(lean)
    painter.fillRect(QRectF(-1.0, 0.0, 2.0, 1.0), QBrush(across))
    painter.resetTransform()
    down = QLinearGradient(0, 0, 0, height)
    for at, share in stops:
        down.setColorAt(at, colour(c, share))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    painter.fillRect(QRectF(0, 0, pixmap.width(), height), QBrush(down))
    painter.end()
    return pixmap


@lru_cache(maxsize=4)
def channel(unit: float, depth: int, inside: Rgb, rim: Rgb, rim_alpha: float) -> QPixmap:
    """A tapered channel from the surface down to `depth` pixels, with a soft reddened rim."""
    pixmap, painter = _blank(round(0.034 * unit) | 1, depth + round(0.012 * unit))
    x = pixmap.width() / 2
    for wide, c, alpha in (
        (1.55, rim, 0.35 * rim_alpha),
        (1.28, rim, 0.6 * rim_alpha),
        (1.0, inside, 1.0),
    ):
        a, b = 0.0102 * unit * wide, 0.0060 * unit * wide
        foot = depth + (wide - 1.0) * 0.018 * unit
        painter.setBrush(colour(c, alpha))
        left = ((x - a, -2.0), (x - b, foot - 2 * b), (x - 0.75 * b, foot - 0.6 * b), (x, foot))
        right = tuple((2 * x - px, py) for px, py in reversed(left[:-1]))
        painter.drawPolygon(QPolygonF([QPointF(*p) for p in left + right]))
    painter.end()
    return pixmap


def forget() -> None:
    """Free all small pictures."""
    for made in (upright_cells, flat_cells, glow, beam, channel):
        made.cache_clear()
