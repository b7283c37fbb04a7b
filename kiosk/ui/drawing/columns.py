"""Marks of a fractional laser: pale tapered columns, which close from below, and bronze debris."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPixmap

from kiosk.domain.skin import SkinNumbers
from kiosk.domain.skin_shape import places, wounds
from kiosk.domain.skin_shape.noise import ease
from kiosk.ui.drawing import tones
from kiosk.ui.drawing.column_sprites import bronze, channel, mended
from kiosk.ui.drawing.lines import Lines
from kiosk.ui.drawing.poured import poured
from kiosk.ui.drawing.shapes import soft
from kiosk.ui.drawing.tones import Tone, colour, mix

PATCH = ((0.044, 0.036, 0.34), (0.030, 0.020, 0.60))
"""New skin over a column: half widths, depths, and how dense each is."""


class Columns:
    """Paints the columns of one size."""

    def __init__(self, aspect: float, unit: float) -> None:
        self.unit = unit
        self.columns = [x * unit for x in places.column_places(aspect)]
        self.debris = wounds.debris(aspect)

    def paint_patches(self, painter: QPainter, lines: Lines, n: SkinNumbers, tone: Tone) -> None:
        """Thin new skin over each column."""
        s = wounds.stage(n.wound_fractional, n.beam_fractional, n.healing)
        if s.pink <= 0.004:
            return
        for wide, thick, alpha in PATCH:
            half, deep = wide * self.unit, thick * self.unit
            for x in self.columns:
                i, j = lines.at(x - half), lines.at(x + half)
                low = list(lines.top)
                for k in range(i, j + 1):
                    near = 1.0 - min(1.0, abs(lines.xs[k] - x) / half) ** 2
                    low[k] += near * deep
                soft(painter, lines.xs, lines.top, low, colour(tone.fresh, alpha * s.pink), (i, j))

    def paint(
        self, painter: QPainter, lines: Lines, n: SkinNumbers, tone: Tone, moving: bool
    ) -> None:
        """Channels through the surface, and what is left where they have closed."""
        s = wounds.stage(n.wound_fractional, n.beam_fractional, n.healing)
        deep = wounds.column_depth(n) * self.unit
        rim = mix(tones.CHANNEL_RIM, tone.flush, 0.25)
        trace = n.wound_fractional * s.closed * (1.0 - ease(0.66, 1.0, n.healing))
        if trace > 0.004:
            picture = mended(self.unit, _even(deep, moving), tone.fresh)
            self._all(painter, lines, picture, trace)
        shown = n.wound_fractional * (1.0 - s.closed) ** 0.5
        reach = deep * (1.0 - 0.92 * s.closed)
        if shown > 0.004:
            lit = ease(0.0, 0.35, n.beam_fractional)
            if moving:
                lit = tones.stepped(lit)
            picture = channel(
                self.unit, _even(reach, moving), mix(tones.MOIST, tones.CHANNEL, lit), rim
            )
            self._all(painter, lines, picture, shown)
        if s.closed > 0.0:
            self._debris(painter, lines, n)

    def _all(self, painter: QPainter, lines: Lines, picture: QPixmap, share: float) -> None:
        # The mouth opens through the dark rim of the surface.
        poured(painter, lines.xs, [y - 1.0 for y in lines.top], picture, self.columns, share)

    def _debris(self, painter: QPainter, lines: Lines, n: SkinNumbers) -> None:
        unit = self.unit
        for grain in self.debris:
            down, seen = wounds.risen(grain, n.healing)
            if seen * n.wound_fractional <= 0.01:
                continue
            x = grain.x * unit
            i = lines.at(x)
            y = lines.top[i] + down * (lines.low[i] - lines.top[i])
            picture = bronze(max(3, round(0.0082 * grain.size * unit)))
            painter.setOpacity(seen * n.wound_fractional)
            at = QPointF(x - picture.width() / 2, y - picture.height() / 2)
            painter.drawPixmap(at, picture)
        painter.setOpacity(1.0)


def _even(length: float, moving: bool) -> int:
    """Whole pixels; in steps while it moves, so that not every frame asks for a new picture."""
    return round(length / 3.0) * 3 if moving else round(length)
