"""The surface layers: epidermis with its cells, horny layer, pigment, redness and light."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtGui import QBrush, QLinearGradient, QPainter

from kiosk.domain.skin import SkinNumbers
from kiosk.domain.skin_shape import cells, places
from kiosk.domain.skin_shape.noise import bell
from kiosk.ui.drawing import sprites, tones
from kiosk.ui.drawing.lines import CORNEUM, Lines
from kiosk.ui.drawing.shapes import soft, solid
from kiosk.ui.drawing.tones import Rgb, Tone, colour, mix

SMUDGE = ((1.0, 0.16), (0.82, 0.18), (0.60, 0.20))
"""Pigment of a spot: nested shares of its width, and how dense each is."""


class Cells(NamedTuple):
    """The tone and the pigment that the cells are painted in."""

    tone: Tone
    spots: float


class Epidermis:
    """Paints the surface layers; cells are placed once for a size."""

    def __init__(self, aspect: float, unit: float, step: int, last: int) -> None:
        self.unit = unit

        def nearest(x: float) -> int:
            return min(last, round(x * unit / step))

        self.basal = [
            (c.x * unit, nearest(c.x), c.kind, c.pigment > 0.3) for c in cells.basal_row(aspect)
        ]
        self.flat = [(c.x * unit, nearest(c.x), c.down, c.kind) for c in cells.flat_rows(aspect)]
        self.spots = [(x * unit, half * 1.25 * unit) for x, half in places.spot_places(aspect)]

    def paint(
        self, painter: QPainter, lines: Lines, n: SkinNumbers, tone: Tone, cells: Cells
    ) -> None:
        """Everything between the lower border and the surface."""
        unit, xs, low = self.unit, lines.xs, lines.low
        shade = [y + 0.014 * unit for y in low]
        soft(painter, xs, low, shade, colour(tones.DERMIS_SHADE, 0.17))
        solid(painter, xs, lines.top, low, _down(tone.upper, tone.lower, unit))
        # Opaque, which is much cheaper; the smooth rim of the border stays.
        near = [b + (t - b) * 0.30 for t, b in zip(lines.corneum, low, strict=True)]
        end = [max(a, b - 1.0) for a, b in zip(near, low, strict=True)]
        cs = (mix(tone.upper, tone.basal, 0.34), mix(tone.lower, tone.basal, 0.34))
        soft(painter, xs, near, end, _down(*cs, unit))
        self._cells(painter, lines, *cells)
        red = redness(n)
        if red > 0.01:
            soft(painter, xs, lines.top, low, colour(tone.flush, 0.40 * red))
        self._corneum(painter, lines, n, tone)
        self._pigment(painter, lines, n, tone)
        self._edge(painter, lines, tone)

    def _cells(self, painter: QPainter, lines: Lines, tone: Tone, spots: float) -> None:
        unit, top, low = self.unit, lines.corneum, lines.low
        draw = painter.drawPixmap
        flats = sprites.flat_cells(tone.cell, tone.nucleus, unit)
        dx, dy = flats[0].width() / 2, flats[0].height() / 2
        room = 0.030 * unit
        for x, i, down, kind in self.flat:
            space = low[i] - top[i]
            if space > room:
                draw(QPointF(x - dx, top[i] + space * down - dy), flats[kind])
        plain = sprites.upright_cells(tone.basal, tone.basal_rim, unit)
        dark = plain
        if spots > 0.01:
            body = mix(tone.basal, tone.spot, spots)
            rim = mix(tone.basal_rim, mix(tone.spot, (0, 0, 0), 0.3), spots)
            dark = sprites.upright_cells(body, rim, unit)
        half, need = plain[0].width() / 2, 0.022 * unit
        lift = 0.0135 * unit + half
        for x, i, kind, pigmented in self.basal:
            if low[i] - top[i] > need:
                draw(QPointF(x - half, low[i] - lift), (dark if pigmented else plain)[kind])

    def _pigment(self, painter: QPainter, lines: Lines, n: SkinNumbers, tone: Tone) -> None:
        if n.spots <= 0.01:
            return
        xs, top, low = lines.xs, lines.top, lines.low
        for x, half in self.spots:
            at = slice(lines.at(x - half), lines.at(x + half) + 1)
            along, upper = xs[at], top[at]
            deep = [b - a for a, b in zip(upper, low[at], strict=True)]
            for narrow, alpha in SMUDGE:
                reach = half * narrow
                lower = [
                    y + d * bell(at_x, x, reach)
                    for at_x, y, d in zip(along, upper, deep, strict=True)
                ]
                soft(painter, along, upper, lower, colour(tone.spot, alpha * n.spots))

    def _corneum(self, painter: QPainter, lines: Lines, n: SkinNumbers, tone: Tone) -> None:
        xs, top, low = lines.xs, lines.top, lines.corneum
        thick = [b - a for a, b in zip(top, low, strict=True)]
        shade = [b + c * 0.36 for b, c in zip(low, thick, strict=True)]
        soft(painter, xs, low, shade, colour(tone.basal, 0.24))
        red = redness(n) * 0.34
        pale, deep = mix(tone.corneum, tone.flush, red), mix(tone.corneum_low, tone.flush, red)
        soft(painter, xs, top, low, colour(deep))
        upper = [a + c * 0.64 for a, c in zip(top, thick, strict=True)]
        solid(painter, xs, top, upper, colour(pale))
        # Light comes from above left: slopes that fall to the left are lit, the others dim.
        lit = [
            a + c * max(0.0, min(0.42, 0.24 - s * 0.9))
            for a, c, s in zip(top, thick, lines.slope, strict=True)
        ]
        soft(painter, xs, top, lit, colour(mix(tone.corneum, tones.WHITE, 0.30), 0.62))
        dim = [
            a + c * max(0.0, min(0.85, s * 1.5 - 0.10))
            for a, c, s in zip(top, thick, lines.slope, strict=True)
        ]
        soft(painter, xs, top, dim, colour(tone.edge, 0.22))

    def _edge(self, painter: QPainter, lines: Lines, tone: Tone) -> None:
        """The thin dark rim; it fades where the horny layer is gone."""
        unit, xs, top = self.unit, lines.xs, lines.top
        rim = max(1.3, 0.0030 * unit)
        whole = CORNEUM * unit
        thick = (c - a for a, c in zip(top, lines.corneum, strict=True))
        ends = [rim * min(1.0, 0.15 + c / whole) for c in thick]
        above = [a - 0.75 * e for a, e in zip(top, ends, strict=True)]
        below = [a + 0.35 * e for a, e in zip(top, ends, strict=True)]
        solid(painter, xs, above, below, colour(tone.edge))


def _down(upper: Rgb, lower: Rgb, unit: float) -> QBrush:
    """From the colour under the horny layer to that at the lower border."""
    down = QLinearGradient(0, 0, 0, 0.098 * unit)
    down.setColorAt(0.15, colour(upper))
    down.setColorAt(1.0, colour(lower))
    return QBrush(down)


def redness(n: SkinNumbers) -> float:
    """How red the surface is, 0 to 1: visible vessels, and any wound that is not yet settled."""
    marks = n.wound_surface_sparing + n.wound_deep_heat + n.wound_fractional + n.wound_ablative
    return min(1.0, max(0.0, n.vessels - 0.25) * 0.8 + 0.34 * (1.0 - n.healing) * min(1.0, marks))
