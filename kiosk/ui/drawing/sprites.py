"""Small pictures that are drawn many times: cells, and the warm glow of heat."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import TypeVar, cast

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

Made = TypeVar("Made", bound=Callable[..., object])
_caches: list[Callable[[], None]] = []


def kept(most: int) -> Callable[[Made], Made]:
    """Keep the last `most` pictures that a function made, until `forget`."""

    def keep(make: Made) -> Made:
        cached = lru_cache(maxsize=most)(make)
        _caches.append(cached.cache_clear)
        return cast("Made", cached)

    return keep


def blank(width: int, height: int) -> tuple[QPixmap, QPainter]:
    """A clear picture and a painter on it, which must be ended."""
    pixmap = QPixmap(max(1, width), max(1, height))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    return pixmap, painter


@kept(4)
def glow(width: int, height: int) -> QPixmap:
    """Warm light that fades to all sides."""
    pixmap, painter = blank(width, height)
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


@kept(2)
def band(width: int, height: int) -> QPixmap:
    """A broad band of warmth, thin enough for the strands in it to be seen."""
    pixmap, painter = blank(width, height)
    painter.scale(width / 200.0, height / 200.0)
    across = QLinearGradient(0, 0, 200, 0)
    for at, alpha in ((0.0, 0.0), (0.16, 0.42), (0.34, 1.0), (0.66, 1.0), (0.84, 0.42), (1.0, 0.0)):
        across.setColorAt(at, colour(tones.WHITE, alpha))
    down = QLinearGradient(0, 0, 0, 200)
    hot, warm, deep, rim = tones.GLOW
    for at, c, alpha in (
        (0.0, rim, 0.0),
        (0.20, rim, 0.22),
        (0.38, deep, 0.56),
        (0.50, mix(warm, hot, 0.25), 0.78),
        (0.62, deep, 0.56),
        (0.80, rim, 0.22),
        (1.0, rim, 0.0),
    ):
        down.setColorAt(at, colour(c, alpha))
    painter.fillRect(QRectF(0, 0, 200, 200), QBrush(down))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    painter.fillRect(QRectF(0, 0, 200, 200), QBrush(across))
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
SHAFT: Sides = (
    (0.0, 0.0, 0.0),
    (0.08, 0.0, 0.30),
    (0.16, 0.10, 0.58),
    (0.34, 0.80, 0.86),
    (0.5, 1.0, 0.92),
)


@kept(6)
def beam(
    halves: tuple[float, float], height: int, c: Rgb, core: Rgb, stops: Stops, sides: Sides = FIRM
) -> QPixmap:
    """A beam with soft sides; `halves` are its half widths at both ends, `stops` its strength."""
    upper, lower = halves
    wide = max(upper, lower)
    pixmap, painter = blank(max(2, round(2.3 * wide)), max(2, height))
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


def forget() -> None:
    """Free all small pictures."""
    for clear in _caches:
        clear()
