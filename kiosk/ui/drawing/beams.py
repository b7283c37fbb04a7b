"""Laser light: beams above the surface, on their way through it, and warm glow below."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPixmap

from kiosk.domain.skin import SkinNumbers
from kiosk.domain.skin_shape import places, wounds
from kiosk.ui.drawing import sprites, tones
from kiosk.ui.drawing.lines import Lines

ABOVE = ((0.0, 0.08), (0.32, 0.58), (0.70, 0.96), (1.0, 0.84))
BRIGHT = ((0.0, 0.14), (0.26, 0.60), (0.62, 0.94), (1.0, 0.90))
INSIDE = ((0.0, 0.62), (0.6, 0.40), (1.0, 0.0))
DEEPER = ((0.0, 0.60), (0.7, 0.50), (1.0, 0.10))
DARK = 0.004
"""Light weaker than this is not painted."""


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
    return math.ceil(reach / 4.0) * 4


class Beams:
    """Paints the light of each kind of laser; `sky` is the height above the mean surface line."""

    def __init__(self, aspect: float, unit: float, sky: int) -> None:
        self.unit, self.sky = unit, sky
        middle, half = places.treated(aspect)
        self.middle, self.half = middle * unit, half * unit
        self.columns = [x * unit for x in places.column_places(aspect)]

    def paint_above(self, painter: QPainter, lines: Lines, n: SkinNumbers) -> None:
        """Beams from the upper edge down to the surface, whose layers then cover their ends."""
        unit, x, sky = self.unit, self.middle, self.sky
        over = round(0.05 * unit)
        end = lines.top[lines.at(x)] + 2.0
        e = n.beam_surface_sparing
        if e > DARK:
            halves = (0.100 * unit, 0.068 * unit)
            picture = sprites.beam(halves, sky + over, tones.BEAM, tones.BEAM_CORE, ABOVE)
            _put(painter, picture, x, -sky, e, end)
        e = n.beam_deep_heat
        if e > DARK:
            halves = (0.235 * unit, 0.135 * unit)
            picture = sprites.beam(halves, sky + over, tones.BEAM_DEEP, tones.BEAM_WARM, ABOVE)
            _put(painter, picture, x, -sky, e, end)
        e = n.beam_ablative
        if e > DARK:
            deep = sky + round(0.15 * unit)
            halves, cs = (self.half * 1.0, self.half * 0.60), (tones.BEAM_HOT, tones.BEAM_HOT_CORE)
            picture = sprites.beam(halves, deep, *cs, BRIGHT, sprites.BROAD)
            # Down to the lowest point of the removed part, so that no sky shows below the light.
            i, j = lines.at(x - 0.6 * self.half), lines.at(x + 0.6 * self.half)
            _put(painter, picture, x, -sky, e, max(lines.top[i : j + 1]) + 2.0)
        e = n.beam_fractional
        if e > DARK:
            halves = (0.0135 * unit, 0.0120 * unit)
            picture = sprites.beam(halves, sky + over, tones.BEAM, tones.BEAM_CORE, ABOVE)
            for at in self.columns:
                _put(painter, picture, at, -sky, e, lines.top[lines.at(at)] + 2.0)

    def paint_glow(self, painter: QPainter, n: SkinNumbers) -> None:
        """Warmth in the dermis, under the surface layers."""
        unit = self.unit
        warm = max(n.beam_surface_sparing, 0.42 * n.wound_surface_sparing * (1.0 - n.healing))
        if warm > DARK:
            _glow(painter, self.middle, wounds.focus(n) * unit, (0.46 * unit, 0.30 * unit), warm)
        hot = max(n.beam_deep_heat, 0.42 * n.wound_deep_heat * (1.0 - n.healing))
        if hot > DARK:
            y = wounds.heat_focus(n) * unit
            _glow(painter, self.middle, y, (0.60 * unit, 0.24 * unit), hot)

    def paint_inside(self, painter: QPainter, lines: Lines, n: SkinNumbers) -> None:
        """Light on its way through the intact surface layers."""
        unit, x = self.unit, self.middle
        y = round(lines.top[lines.at(x)])
        if n.beam_surface_sparing > DARK:
            end = _length(wounds.focus(n) * unit - y)
            halves = (0.068 * unit, 0.050 * unit)
            picture = sprites.beam(halves, end, tones.BEAM, tones.BEAM_CORE, INSIDE)
            _put(painter, picture, x, y, 0.8 * n.beam_surface_sparing)
        if n.beam_deep_heat > DARK:
            end = _length(wounds.heat_focus(n) * unit - y)
            halves = (0.135 * unit, 0.020 * unit)
            picture = sprites.beam(halves, end, tones.BEAM_DEEP, tones.BEAM_WARM, DEEPER)
            _put(painter, picture, x, y, 0.8 * n.beam_deep_heat)

    def paint_tips(self, painter: QPainter, n: SkinNumbers) -> None:
        """A small glow at the end of every fractional column."""
        if n.beam_fractional <= DARK:
            return
        y = wounds.column_depth(n) * self.unit
        for x in self.columns:
            _glow(painter, x, y, (0.066 * self.unit, 0.104 * self.unit), n.beam_fractional)
