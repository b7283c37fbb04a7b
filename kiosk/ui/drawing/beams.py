"""Laser light: beams above the surface, on their way through it, and warm glow below."""

from __future__ import annotations

import math

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QLinearGradient, QPainter, QPixmap

from kiosk.domain.skin import SkinNumbers
from kiosk.domain.skin_shape import places, wounds
from kiosk.ui.drawing import sprites, tones
from kiosk.ui.drawing.lines import Lines
from kiosk.ui.drawing.mist import Mist
from kiosk.ui.drawing.outlines import core_px
from kiosk.ui.drawing.poured import poured
from kiosk.ui.drawing.shapes import flat_pen, soft
from kiosk.ui.drawing.tones import colour

ABOVE = ((0.0, 0.06), (0.32, 0.50), (0.72, 0.88), (1.0, 0.80))
HEAT = ((0.0, 0.05), (0.36, 0.48), (0.76, 0.80), (1.0, 0.70))
BRIGHT = ((0.0, 0.10), (0.28, 0.62), (0.66, 0.94), (1.0, 1.0))
INSIDE = ((0.0, 0.74), (0.45, 0.46), (0.8, 0.20), (1.0, 0.0))
DEEPER = ((0.0, 0.54), (0.45, 0.28), (0.85, 0.10), (1.0, 0.0))
DARK = 0.004
"""Light weaker than this is not painted."""

SHAFT = 0.047
"""Half width of one of the ablative beams, which stand side by side."""


def _put(
    painter: QPainter, picture: QPixmap, x: float, y: float, share: float, end: float | None = None
) -> None:
    """Draw a picture with its upper middle at (x, y), cut off at `end`."""
    high = picture.height() if end is None else min(picture.height(), round(end - y))
    painter.setOpacity(min(1.0, share))
    source = QRectF(0, 0, picture.width(), high)
    painter.drawPixmap(QPointF(x - picture.width() / 2, y), picture, source)
    painter.setOpacity(1.0)


def _glow(painter: QPainter, x: float, y: float, size: tuple[float, float], share: float) -> None:
    picture = sprites.glow(max(2, round(size[0])), max(2, round(size[1])))
    _put(painter, picture, x, y - picture.height() / 2, share)


def _length(reach: float) -> int:
    """In steps, so that a moving end does not ask for a new picture with every frame."""
    return math.ceil(reach / 8.0) * 8


def _span(lines: Lines, x: float, half: float) -> slice:
    return slice(lines.at(x - half), lines.at(x + half) + 1)


class Beams:
    """Paints the light of each kind of laser; `sky` is the height above the mean surface line.

    If `outlined`, beams over the surface have edges.
    """

    def __init__(self, aspect: float, unit: float, sky: int, outlined: bool = False) -> None:
        self.unit, self.sky, self.outlined = unit, sky, outlined
        self.moving = False
        middle, half = places.treated(aspect)
        self.middle, self.half = middle * unit, half * unit
        self.columns = [x * unit for x in places.column_places(aspect)]
        count = max(2, round(half * 0.80 / SHAFT))
        self.shafts = [
            self.middle + 0.80 * self.half * (2.0 * (k + 0.5) / count - 1.0) for k in range(count)
        ]
        self.mist = Mist(aspect, unit)

    def paint_above(
        self, painter: QPainter, lines: Lines, n: SkinNumbers, moving: bool = False
    ) -> None:
        """Beams from the upper edge to below the surface, whose layers then cover their ends."""
        self.moving = moving
        unit, x, sky = self.unit, self.middle, self.sky
        over = round(0.11 * unit)
        e = n.beam_surface_sparing
        if e > DARK:
            halves = (0.100 * unit, 0.066 * unit)
            picture = sprites.beam(halves, sky + over, tones.BEAM, tones.BEAM_CORE, ABOVE)
            _put(painter, picture, x, -sky, e, self._end(lines, x, 0.070 * unit))
            self._edges(painter, lines, [x], halves, e, 0.62)
        e = n.beam_deep_heat
        if e > DARK:
            halves, cs = (0.235 * unit, 0.150 * unit), (tones.BEAM_DEEP, tones.BEAM_WARM)
            picture = sprites.beam(halves, sky + over, *cs, HEAT, sprites.BROAD)
            _put(painter, picture, x, -sky, e, self._end(lines, x, 0.160 * unit))
            self._edges(painter, lines, [x], halves, e, 0.62)
        e = 1.0 - (1.0 - n.beam_ablative) ** 2
        if e > DARK:
            deep = sky + round(0.24 * unit)
            halves, cs = (
                (1.36 * SHAFT * unit, 1.28 * SHAFT * unit),
                (tones.BEAM_HOT, tones.BEAM_HOT_CORE),
            )
            picture = sprites.beam(halves, deep, *cs, BRIGHT, sprites.SHAFT)
            for at in self.shafts:
                _put(painter, picture, at, -sky, e, self._end(lines, at, 1.3 * SHAFT * unit))
            self._edges(painter, lines, self.shafts, halves, e, 0.34)
        e = n.beam_fractional
        if e > DARK:
            halves = (0.0120 * unit, 0.0098 * unit)
            picture = sprites.beam(halves, sky + over, tones.BEAM, tones.BEAM_CORE, ABOVE)
            for at in self.columns:
                _put(painter, picture, at, -sky, e, self._end(lines, at, 0.0))
            self._edges(painter, lines, self.columns, halves, e)

    def _edges(
        self,
        painter: QPainter,
        lines: Lines,
        middles: list[float],
        halves: tuple[float, float],
        share: float,
        near: float = 1.0,
    ) -> None:
        """Both sides of beams with these half widths, or so `near` to their middles."""
        if not self.outlined:
            return
        sides = [(x + s * halves[0], x + s * halves[1]) for x in middles for s in (-near, near)]
        painter.setPen(flat_pen(colour(tones.BEAM_EDGE, min(1.0, share)), core_px(self.unit)))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, not self.moving)
        painter.drawLines([QLineF(a, -self.sky, b, lines.top[lines.at(b)]) for a, b in sides])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)

    @staticmethod
    def _end(lines: Lines, x: float, half: float) -> float:
        """The lowest that the surface lies within `half` of `x`: no sky shows below the light."""
        return max(lines.top[_span(lines, x, half)]) + 2.0

    def paint_glow(self, painter: QPainter, n: SkinNumbers) -> None:
        """Warmth in the dermis, under the surface layers."""
        unit = self.unit
        warm = max(n.beam_surface_sparing, 0.42 * n.wound_surface_sparing * (1.0 - n.healing))
        if warm > DARK:
            y = wounds.focus(n) * unit
            _glow(painter, self.middle, y, (0.44 * unit, 0.28 * unit), 0.80 * warm)
        hot = max(n.beam_deep_heat, 0.42 * n.wound_deep_heat * (1.0 - n.healing))
        if hot > DARK:
            picture = sprites.band(round(1.9 * self.half), round(0.25 * unit))
            y = wounds.heat_focus(n) * unit - picture.height() / 2
            _put(painter, picture, self.middle, y, hot)

    def paint_inside(self, painter: QPainter, lines: Lines, n: SkinNumbers) -> None:
        """Light in the skin: weaker, a little narrower at first, then scattered."""
        unit = self.unit
        for share, focus, halves, cs, stops in (
            (
                n.beam_surface_sparing,
                wounds.focus(n),
                (0.060, 0.078),
                (tones.BEAM, tones.BEAM_CORE),
                INSIDE,
            ),
            (
                n.beam_deep_heat,
                wounds.heat_focus(n),
                (0.138, 0.196),
                (tones.BEAM_DEEP, tones.BEAM_WARM),
                DEEPER,
            ),
        ):
            if share > DARK:
                across = (halves[0] * unit, halves[1] * unit)
                y = min(lines.top[_span(lines, self.middle, across[1])])
                long = _length(focus * unit - y)
                picture = sprites.beam(across, long, *cs, stops, sprites.BROAD)
                poured(painter, lines.xs, lines.top, picture, (self.middle,), share)
                self._whole(painter, lines, across[0] * 1.7, share)

    def paint_contact(self, painter: QPainter, lines: Lines, n: SkinNumbers) -> None:
        """The small glow at the end of every fractional column; where the ablative light ends."""
        unit = self.unit
        if n.beam_fractional > DARK:
            y = wounds.column_depth(n) * unit
            for x in self.columns:
                _glow(painter, x, y, (0.062 * unit, 0.100 * unit), n.beam_fractional)
        if n.beam_ablative > DARK:
            for x in self.shafts:
                y = lines.top[lines.at(x)]
                _glow(painter, x, y, (0.150 * unit, 0.034 * unit), 0.75 * n.beam_ablative)
            self.mist.paint(painter, n.beam_ablative)

    def _whole(self, painter: QPainter, lines: Lines, half: float, share: float) -> None:
        """A cool line of light: the surface under the beam stays whole."""
        left, right = self.middle - half, self.middle + half
        along = QLinearGradient(left, 0, right, 0)
        for at, strength in ((0.0, 0.0), (0.3, 0.9), (0.7, 0.9), (1.0, 0.0)):
            along.setColorAt(at, colour(tones.COOL, strength * share))
        i, j = lines.at(left), lines.at(right)
        upper = [y + 0.0014 * self.unit for y in lines.top]
        low = [y + 0.0060 * self.unit for y in lines.top]
        soft(painter, lines.xs, upper, low, QBrush(along), (i, j))
