"""The surface layers: the epidermis with its cells, under its marks and its horny layer."""

from __future__ import annotations

from math import floor
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QBrush, QLinearGradient, QPainter

from kiosk.domain.skin import SkinNumbers
from kiosk.domain.skin_shape import cells
from kiosk.ui.drawing import cell_sprites, tones
from kiosk.ui.drawing.corneum import Corneum
from kiosk.ui.drawing.lines import Lines
from kiosk.ui.drawing.marks import Marks
from kiosk.ui.drawing.shapes import flat_pen, hairlines, soft, solid
from kiosk.ui.drawing.tones import Rgb, Tone, colour, mix

ROOM = (0.022, 0.030, 0.038, 0.050)
"""So thick must the epidermis be for each row of cells, the upper row first."""

FADE = 0.006
"""A row fades out over so much of the thickness."""


class Cells(NamedTuple):
    """The tone and the pigment that the cells are painted in, and whether the picture moves."""

    tone: Tone
    spots: float
    moving: bool


class Epidermis:
    """Paints the surface layers; cells are placed once for a size."""

    def __init__(self, aspect: float, unit: float, step: int, last: int) -> None:
        self.unit = unit
        self.corneum = Corneum(aspect, unit, last + 1)
        self.marks = Marks(aspect, unit)

        def nearest(x: float) -> int:
            return min(last, round(x * unit / step))

        self.basal = [
            (c.x * unit, nearest(c.x), c.kind, 1 if c.dark > 0.25 else 2 if c.pale > 0.25 else 0)
            for c in cells.basal_row(aspect)
        ]
        self.pigment = [(c.x * unit, nearest(c.x)) for c in cells.melanocytes(aspect)]
        self.flat: list[list[tuple[float, int, float, int]]] = [[] for _ in ROOM]
        for c in cells.flat_rows(aspect):
            self.flat[c.row].append((c.x * unit, nearest(c.x), c.down, c.kind))

    def paint(
        self, painter: QPainter, lines: Lines, n: SkinNumbers, tone: Tone, cells: Cells
    ) -> None:
        """Everything between the lower border and the surface; `cells.tone` may be in steps."""
        unit, xs, low = self.unit, lines.xs, lines.low
        self.marks.paint_under(painter, lines, n)
        solid(painter, xs, lines.top, low, _down(tone.upper, tone.lower, unit))
        # Opaque, which is much cheaper; the smooth rim of the border stays.
        near = [b + (t - b) * 0.30 for t, b in zip(lines.corneum, low, strict=True)]
        end = [max(a, b - 1.0) for a, b in zip(near, low, strict=True)]
        cs = (mix(tone.upper, tone.basal, 0.34), mix(tone.lower, tone.basal, 0.34))
        soft(painter, xs, near, end, _down(*cs, unit))
        self._membrane(painter, lines, tone, cells.moving)
        self._cells(painter, lines, n, cells)
        red = redness(n)
        if red > 0.01:
            soft(painter, xs, lines.top, low, colour(tone.flush, 0.40 * red))
        flushed = tone
        if red > 0.01:
            share = 0.34 * red
            flushed = tone._replace(
                corneum=mix(tone.corneum, tone.flush, share),
                corneum_low=mix(tone.corneum_low, tone.flush, share),
            )
        self.corneum.paint(painter, lines, n, flushed, cells.moving)
        self.marks.paint(painter, lines, n, tone)

    def _membrane(self, painter: QPainter, lines: Lines, tone: Tone, moving: bool) -> None:
        """The thin basement membrane along the lower border."""
        xs, low = lines.xs, lines.low
        c = mix(mix(tone.basal_rim, tones.DERMIS_SHADE, 0.55), tones.WHITE, 0.06)
        wide = max(1.0, 0.0019 * self.unit)
        if moving:
            hairlines(painter, xs, low, colour(c), wide)
            return
        painter.setPen(flat_pen(colour(c), wide))
        painter.drawLines(
            [
                QLineF(x0, y0, x1 + 0.6, y1)
                for x0, y0, x1, y1 in zip(xs, low, xs[1:], low[1:], strict=False)
            ]
        )
        painter.setPen(Qt.PenStyle.NoPen)

    def _cells(self, painter: QPainter, lines: Lines, n: SkinNumbers, how: Cells) -> None:
        unit, top, low, tone = self.unit, lines.corneum, lines.low, how.tone
        # On whole pixels, as Qt draws them anyway: numbers cost half as much as points.
        draw = painter.drawPixmap
        fade = FADE * unit
        rows = cell_sprites.flat_cells(tone.cell, tone.nucleus, unit)
        for row, room, some in zip(rows, ROOM, self.flat, strict=True):
            dx, dy, need = 0.5 - row[0].width() / 2, 0.5 - row[0].height() / 2, room * unit
            for x, i, down, kind in some:
                space = low[i] - top[i]
                more = space - need
                if more >= fade:
                    draw(floor(x + dx), floor(top[i] + space * down + dy), row[kind])
                elif more > 0.0:
                    painter.setOpacity(more / fade)
                    draw(floor(x + dx), floor(top[i] + space * down + dy), row[kind])
                    painter.setOpacity(1.0)
        plain = cell_sprites.upright_cells(tone.basal, tone.basal_rim, unit)
        kinds = [plain, plain, plain]
        if how.spots > 0.01:
            body = mix(tone.basal, tone.spot, how.spots)
            rim = mix(tone.basal_rim, mix(tone.spot, (0, 0, 0), 0.3), how.spots)
            kinds[1] = cell_sprites.upright_cells(body, rim, unit)
        pale = tones.stepped(n.pale)
        if pale > 0.01:
            body = mix(tone.basal, mix(tone.corneum, tones.PALE, 0.2), 0.66 * pale)
            rim = mix(tone.basal_rim, tone.cell, 0.6 * pale)
            kinds[2] = cell_sprites.upright_cells(body, rim, unit)
        half, need = plain[0].width() / 2 - 0.5, 0.022 * unit
        lift = 0.0135 * unit + half
        for x, i, kind, patch in self.basal:
            if low[i] - top[i] > need:
                draw(floor(x - half), floor(low[i] - lift), kinds[patch][kind])
        dark = cell_sprites.melanocyte(mix(tone.basal_rim, (24, 10, 8), 0.24), unit)
        half, lift = dark.width() / 2, dark.height() * 0.72 + 0.0095 * unit
        for x, i in self.pigment:
            if low[i] - top[i] > 2.0 * need:
                draw(QPointF(x - half, low[i] - lift), dark)


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
