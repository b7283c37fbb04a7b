"""Marks of the skin: darker and lighter patches, and the tissue under scars."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QBrush, QPainter, QPixmap, QRadialGradient

from kiosk.domain.skin import SkinNumbers
from kiosk.domain.skin_shape import places
from kiosk.domain.skin_shape.cells import pale_places
from kiosk.domain.skin_shape.noise import bell, spread
from kiosk.ui.drawing import tones
from kiosk.ui.drawing.lines import Lines
from kiosk.ui.drawing.shapes import SMOOTH, fill, flat_pen, outline, polygons
from kiosk.ui.drawing.sprites import blank, kept
from kiosk.ui.drawing.tones import Rgb, Tone, colour, mix

SMUDGE = ((1.0, 0.20), (0.86, 0.26), (0.70, 0.30))
"""A patch: nested shares of its width, and how dense each is."""

WEAK = 0.01


class Marks:
    """Paints patches in the epidermis and tissue under scars."""

    def __init__(self, aspect: float, unit: float) -> None:
        self.unit = unit
        self.spots = [(x * unit, half * 1.15 * unit) for x, half in places.spot_places(aspect)]
        self.pale = [(x * unit, half * 1.15 * unit) for x, half in pale_places(aspect)]
        self._shares: dict[tuple[float, float], list[float]] = {}
        self.scars = [(x * unit, half * unit) for x, half, _ in places.scar_places(aspect)]

    def paint_under(self, painter: QPainter, lines: Lines, n: SkinNumbers) -> None:
        """Pale, dense tissue under scars: below the epidermis, before it."""
        if n.scars <= WEAK:
            return
        painter.setOpacity(min(1.0, 1.15 * n.scars))
        for x, half in self.scars:
            picture = scar(round(2.9 * half), round(0.17 * self.unit))
            y = lines.low[lines.at(x)] - 0.036 * self.unit
            painter.drawPixmap(QPointF(round(x - picture.width() / 2), round(y)), picture)
        painter.setOpacity(1.0)

    def paint(self, painter: QPainter, lines: Lines, n: SkinNumbers, tone: Tone) -> None:
        """Patches of pigment, and patches that have lost it."""
        if n.spots > WEAK:
            self._patches(painter, lines, self.spots, (tone.spot, n.spots))
        if n.pale > WEAK:
            light = mix(tone.corneum, tones.PALE, 0.72)
            self._patches(painter, lines, self.pale, (light, 0.92 * n.pale))

    def _patches(
        self,
        painter: QPainter,
        lines: Lines,
        patches: Sequence[tuple[float, float]],
        how: tuple[Rgb, float],
    ) -> None:
        c, share = how
        painter.setRenderHint(SMOOTH, False)
        for narrow, alpha in SMUDGE:
            flats = []
            for x, half in patches:
                reach = half * narrow
                i, j = max(0, lines.at(x - reach) - 1), lines.at(x + reach) + 2
                along, upper = lines.xs[i:j], lines.top[i:j]
                if (x, narrow) not in self._shares:
                    self._shares[x, narrow] = [
                        min(1.0, 1.45 * bell(at, x, reach) ** 0.6) for at in along
                    ]
                ends = zip(upper, lines.low[i:j], self._shares[x, narrow], strict=True)
                lower = [a + (b - a) * s for a, b, s in ends]
                flats.append(outline(along, upper, lower))
            fill(painter, polygons(flats), colour(c, alpha * share))
        painter.setRenderHint(SMOOTH, True)


@kept(6)
def scar(width: int, height: int) -> QPixmap:
    """Pale tissue of fine, dense, parallel fibres, which fades to all sides."""
    pixmap, painter = blank(max(4, width), max(4, height))
    wide, high = pixmap.width(), pixmap.height()
    body, fibre = tones.SCAR
    painter.fillRect(QRectF(0, 0, wide, high), colour(body))
    step = max(3.0, 0.045 * high)
    pen, dark = max(0.8, 0.26 * step), colour(mix(fibre, body, 0.15))
    light = colour(mix(body, tones.WHITE, 0.22))
    for k in range(int(high / step) + 2):
        y = k * step + spread(-0.12, 0.12, 181, k) * step
        sink = 0.05 * high
        for c, down in ((dark, 0.0), (light, pen)):
            painter.setPen(flat_pen(c, pen))
            ys = [y + down + sink * (1.0 - (j / 4.0 - 1.0) ** 2) for j in range(9)]
            painter.drawLines(
                [QLineF(wide * j / 8, ys[j], wide * (j + 1) / 8 + 0.5, ys[j + 1]) for j in range(8)]
            )
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    painter.scale(wide / 200.0, high / 200.0)
    edge = QRadialGradient(100.0, 74.0, 99.0)
    for at, alpha in ((0.0, 0.95), (0.45, 0.86), (0.66, 0.55), (0.84, 0.18), (1.0, 0.0)):
        edge.setColorAt(at, colour(body, alpha))
    painter.fillRect(QRectF(0, 0, 200, 200), QBrush(edge))
    painter.end()
    return pixmap
