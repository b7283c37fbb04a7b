"""Cool air: a nozzle at the upper left, and pale lines that glide over the surface."""

from __future__ import annotations

import math

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QLinearGradient, QPainter, QPen, QPixmap

from kiosk.domain.skin import SkinNumbers
from kiosk.domain.skin_shape import extras
from kiosk.domain.skin_shape.noise import TAU, ease
from kiosk.ui.drawing import tones
from kiosk.ui.drawing.lines import Lines
from kiosk.ui.drawing.shapes import fill, polygons, soft
from kiosk.ui.drawing.sprites import blank, kept
from kiosk.ui.drawing.tones import colour

WEAK = 0.004
TIP = (0.180, -0.084)
"""Where the air leaves the nozzle."""
LEAN = 24.0
"""How far the nozzle points down, in degrees."""
STEPS = 15
FROST = ((0.0125, 0.34), (0.0070, 0.40))
HAZE = ((0.036, 0.13), (0.025, 0.15), (0.014, 0.18))
"""Thicknesses, and how dense each is."""


class Air:
    """Paints cool air for one size."""

    def __init__(self, aspect: float, unit: float, outlined: bool = False) -> None:
        self.aspect, self.unit = aspect, unit
        self.body = tones.AIR_EDGE if outlined else tones.AIR[1]
        self.streams = extras.streams(aspect)
        self.flakes = extras.flakes(aspect)

    def paint(self, painter: QPainter, lines: Lines, top: list[float], n: SkinNumbers) -> None:
        """`top` is the line over which the air glides."""
        cool = n.cool_air
        if cool <= WEAK:
            return
        level = extras.smoothed(top, max(1, round(0.05 * self.unit / (lines.xs[1] - lines.xs[0]))))
        self._tint(painter, lines, top, level, cool)
        flats = [self._stream(lines, level, s, cool) for s in self.streams]
        # They grow instead of fading in: opaque shapes cost much less.
        fill(painter, polygons(flats), colour(self.body))
        painter.setOpacity(cool)
        for x, high, size in self.flakes:
            picture = crystal(max(5, round(2.0 * size * self.unit)))
            y = level[lines.at(x * self.unit)] - high * self.unit
            half = picture.width() / 2
            painter.drawPixmap(QPointF(x * self.unit - half, y - half), picture)
        picture = nozzle(max(8, round(0.30 * self.unit)))
        out = (1.0 - ease(0.0, 1.0, cool)) * 0.10 * self.unit
        at = QPointF(TIP[0] * self.unit - out, TIP[1] * self.unit - 0.4 * out)
        painter.drawPixmap(at - QPointF(picture.width() * 0.92, picture.height() * 0.80), picture)
        painter.setOpacity(1.0)

    def _tint(
        self, painter: QPainter, lines: Lines, top: list[float], level: list[float], cool: float
    ) -> None:
        """Frost on the surface and cold air just over it."""
        unit = self.unit
        fade = [1.0 - ease(0.35, 0.96, x / (self.aspect * unit)) for x in lines.xs]
        for deep, alpha in FROST:
            low = [y + deep * unit * f for y, f in zip(top, fade, strict=True)]
            soft(painter, lines.xs, top, low, colour(tones.COOL_TINT, alpha * cool))
        for high, alpha in HAZE:
            upper = [
                y + min(0.0, level_y - high * unit - y) * f
                for y, level_y, f in zip(top, level, fade, strict=True)
            ]
            soft(painter, lines.xs, upper, top, colour(tones.AIR[1], alpha * cool))

    def _stream(
        self, lines: Lines, level: list[float], s: extras.Stream, cool: float
    ) -> list[float]:
        """One line of air: from the nozzle down, then along the surface, thin at both ends."""
        unit = self.unit
        start_x, start_y = TIP[0], TIP[1] * unit + (s.high - 0.05) * 0.40 * unit * -1.0
        end = start_x + (s.end - start_x) * (0.45 + 0.55 * cool)
        upper: list[float] = []
        lower: list[float] = []
        for k in range(STEPS):
            u = k / (STEPS - 1)
            x = (start_x + (end - start_x) * u) * unit
            wave = 0.0062 * math.sin(TAU * (1.6 * u + s.phase)) * u
            over = level[lines.at(x)] - (s.high + wave) * unit
            down = ease(0.0, 0.42, u)
            y = start_y + (over - start_y) * down
            half = (
                0.5
                * s.thick
                * unit
                * ease(0.0, 0.6, cool)
                * math.sin(math.pi * (0.10 + 0.90 * u)) ** 0.7
            )
            upper += [x, y - half]
            lower += [y + half, x]
        return upper + lower[::-1]


@kept(6)
def crystal(size: int) -> QPixmap:
    """A tiny ice crystal, `size` pixels wide."""
    pixmap, painter = blank(size + 4, size + 4)
    painter.translate(pixmap.width() / 2, pixmap.height() / 2)
    r = size / 2.0
    for c, width in ((tones.AIR[2], 0.26), (tones.AIR[0], 0.10)):
        pen = QPen(colour(c), max(1.0, width * r))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        for _ in range(6):
            painter.drawLine(QLineF(0, 0, 0, -r))
            if size > 11:
                painter.drawLine(QLineF(0, -0.55 * r, -0.26 * r, -0.85 * r))
                painter.drawLine(QLineF(0, -0.55 * r, 0.26 * r, -0.85 * r))
            painter.rotate(60.0)
    painter.end()
    return pixmap


@kept(1)
def nozzle(size: int) -> QPixmap:
    """The end of a hose, which comes from the upper left; `size` pixels wide."""
    pixmap, painter = blank(size, round(0.62 * size))
    light, body, shade, dark = tones.NOZZLE
    painter.translate(0.92 * size, 0.80 * pixmap.height())
    painter.rotate(LEAN)
    painter.scale(size, size)

    def tube(left: float, right: float, a: float, b: float) -> None:
        across = QLinearGradient(0, -max(a, b), 0, max(a, b))
        for at, c in ((0.0, shade), (0.16, body), (0.34, light), (0.62, body), (1.0, shade)):
            across.setColorAt(at, colour(c))
        flat = [left, -a, right, -b, right, b, left, a]
        fill(painter, polygons([flat]), QBrush(across))

    for k in range(9):
        tube(-1.10 + 0.088 * k, -1.03 + 0.088 * k, 0.082, 0.082)
        tube(-1.03 + 0.088 * k, -1.012 + 0.088 * k, 0.070, 0.070)
    tube(-0.30, -0.22, 0.105, 0.105)
    tube(-0.22, -0.02, 0.092, 0.060)
    painter.setBrush(colour(dark))
    painter.drawRoundedRect(QRectF(-0.30, -0.105, 0.018, 0.21), 0.01, 0.01)
    painter.drawEllipse(QPointF(-0.02, 0.0), 0.018, 0.060)
    painter.end()
    return pixmap
