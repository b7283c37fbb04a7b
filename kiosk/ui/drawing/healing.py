"""An ablated part: its raw moist base, ooze between the scabs, then thin new skin."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPixmap, QRadialGradient

from kiosk.domain.skin import SkinNumbers
from kiosk.domain.skin_shape import crusts, extras, places, wounds
from kiosk.domain.skin_shape.noise import ease
from kiosk.ui.drawing import tones
from kiosk.ui.drawing.lines import Lines
from kiosk.ui.drawing.shapes import fill, polygons, soft
from kiosk.ui.drawing.sprites import blank, kept
from kiosk.ui.drawing.tones import Rgb, Tone, colour, mix

WARMTH = ((0.062, 0.12), (0.036, 0.20), (0.015, 0.44))
"""A raw base: depths, and how red each is."""

NEW = ((0.050, 0.28), (0.017, 0.66))
"""New skin: depths, and how much of its colour each has."""

Band = tuple[int, int]


class Healing:
    """Paints what is left where an ablative laser has taken the top off."""

    def __init__(self, aspect: float, unit: float) -> None:
        self.unit = unit
        middle, half = places.treated(aspect)
        self.left, self.right = (middle - half) * unit, (middle + half) * unit
        self.drops = crusts.drops(aspect)
        self.gleams = extras.gleams(middle - 0.78 * half, middle + 0.78 * half, 0.062, 171)

    def paint(self, painter: QPainter, lines: Lines, n: SkinNumbers, tone: Tone) -> None:
        """From raw to new skin, whatever the moment of healing shows."""
        s = wounds.stage(n.wound_ablative, n.beam_ablative, n.healing)
        span = (lines.at(self.left), lines.at(self.right))
        if s.open > 0.004:
            raw = mix(tones.RAW, tone.flush, 0.3)
            for thick, alpha in WARMTH:
                self._layer(painter, lines, thick, colour(raw, alpha * s.open), span)
            # Set tissue, pale, right at the floor.
            self._layer(painter, lines, 0.0052, colour(tones.SET, 0.62 * s.open), span)
        if s.pink > 0.004:
            for thick, alpha in NEW:
                self._layer(painter, lines, thick, colour(tone.fresh, alpha * s.pink), span)
        if s.crust > 0.004:
            wet = s.crust * (1.0 - ease(0.30, 0.75, s.lift))
            self._layer(painter, lines, 0.0060, colour(tones.OOZE, 0.44 * wet), span)
            self._ooze(painter, lines, wet)
        self._gleam(painter, lines, s.open * (1.0 - s.crust), 0.0018, tones.WHITE)
        self._gleam(painter, lines, s.pink, 0.0030, mix(tone.fresh, tones.WHITE, 0.55))

    def _layer(self, painter: QPainter, lines: Lines, thick: float, c: QColor, span: Band) -> None:
        """A layer under the floor, thinner towards the rims."""
        deep = thick * self.unit
        at = slice(span[0], span[1] + 1)
        top = lines.top[at]
        low = [y + deep * w for y, w in zip(top, lines.window[at], strict=True)]
        soft(painter, lines.xs[at], top, low, c)

    def _ooze(self, painter: QPainter, lines: Lines, share: float) -> None:
        """Clear honey-coloured drops between the scabs."""
        if share <= 0.01:
            return
        painter.setOpacity(min(1.0, 1.5 * share))
        for x, size in self.drops:
            picture = drop(max(4, round(size * self.unit * (0.5 + 0.5 * share))))
            i = lines.at(x * self.unit)
            y = lines.top[i] - 0.62 * picture.height()
            painter.drawPixmap(QPointF(x * self.unit - picture.width() / 2, y), picture)
        painter.setOpacity(1.0)

    def _gleam(self, painter: QPainter, lines: Lines, share: float, down: float, c: Rgb) -> None:
        """Reflections of light on the moist floor."""
        if share <= 0.01:
            return
        unit = self.unit
        flats = []
        for g in self.gleams:
            thick = 0.0030 * unit * g.thick * min(1.0, share)
            upper, lower = [], []
            for u in (-1.0, -0.5, 0.0, 0.5, 1.0):
                x = (g.x + g.half * u) * unit
                y = lines.top[lines.at(x)] + down * unit
                upper += [x, y]
                lower += [y + thick * (1.0 - u * u), x]
            flats.append(upper + lower[::-1])
        fill(painter, polygons(flats), colour(c))


@kept(12)
def drop(size: int) -> QPixmap:
    """A clear honey-coloured drop, `size` pixels wide."""
    pixmap, painter = blank(size + 2, round(0.72 * size) + 2)
    wide, high = pixmap.width() / 2, pixmap.height() / 2
    shine = QRadialGradient(wide, 1.5 * high, 1.1 * wide)
    shine.setColorAt(0.0, colour(tones.CRUST_LIGHT))
    shine.setColorAt(0.55, colour(tones.OOZE))
    shine.setColorAt(1.0, colour(tones.CRUST))
    painter.setBrush(shine)
    painter.drawEllipse(QPointF(wide, high), wide - 1.0, high - 1.0)
    painter.setBrush(colour(tones.WHITE, 0.95))
    painter.drawEllipse(QPointF(0.68 * wide, 0.62 * high), 0.20 * wide, 0.20 * high)
    painter.end()
    return pixmap
