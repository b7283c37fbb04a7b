"""The passing flush after a treatment: warm skin, and blood that rises in the loops."""

from __future__ import annotations

from msgspec import structs
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QBrush, QLinearGradient, QPainter, QPixmap, QRadialGradient

from kiosk.domain.skin import SkinNumbers
from kiosk.domain.skin_shape import places
from kiosk.domain.skin_shape.noise import ease
from kiosk.ui.drawing import tones
from kiosk.ui.drawing.lines import Lines
from kiosk.ui.drawing.shapes import soft
from kiosk.ui.drawing.sprites import blank, kept
from kiosk.ui.drawing.tones import Rgb, Tone, colour, mix

WEAK = 0.004
"""What is weaker than this is not painted."""


class Redness:
    """Paints the flush; in every tone in its own colour."""

    def __init__(self, aspect: float, unit: float) -> None:
        self.unit = unit
        step = places.RIDGE_STEP
        self.loops = [(0.115 + k * step) * unit for k in range(-1, int(aspect / step) + 2)]

    def paint_under(
        self, painter: QPainter, box: QRectF, lines: Lines, n: SkinNumbers, tone: Tone
    ) -> None:
        """The upper dermis; it also blushes with lasting visible vessels."""
        lasting, passing = max(0.0, 0.36 * (n.vessels - 0.25)), 0.46 * n.redness
        alpha = min(0.8, lasting + passing)
        if alpha <= WEAK:
            return
        deep = _deep(n.tone)
        c = mix(tone.flush, deep, passing / (lasting + passing))
        down = QLinearGradient(0, 0.05 * self.unit, 0, box.bottom())
        down.setColorAt(0.0, colour(c, alpha))
        down.setColorAt(0.55, colour(c, 0.38 * alpha))
        down.setColorAt(1.0, colour(c, 0.0))
        painter.fillRect(box, QBrush(down))
        if n.redness > WEAK:
            picture = halo(max(2, round(0.098 * self.unit)), deep)
            painter.setOpacity(n.redness)
            for x in self.loops:
                at = QPointF(x - picture.width() / 2, lines.low[lines.at(x)] - 0.012 * self.unit)
                painter.drawPixmap(at, picture)
            painter.setOpacity(1.0)

    def paint_over(self, painter: QPainter, lines: Lines, n: SkinNumbers, tone: Tone) -> None:
        """The epidermis, up to the surface."""
        if n.redness <= WEAK:
            return
        dark = ease(3.4, 5.6, n.tone)
        alpha = (0.38 + 0.06 * dark) * n.redness
        soft(painter, lines.xs, lines.top, lines.low, colour(tone.flare, alpha))
        low = [a + (c - a) * 1.5 for a, c in zip(lines.top, lines.corneum, strict=True)]
        soft(painter, lines.xs, lines.top, low, colour(tone.flare, 0.20 * n.redness))


def flushed(n: SkinNumbers) -> SkinNumbers:
    """`n` as the dermis shows it: where it is flushed, its loops carry more blood."""
    if n.redness <= 0.0:
        return n
    return structs.replace(n, vessels=n.vessels + 0.30 * n.redness * (1.0 - n.vessels))


def _deep(number: float) -> Rgb:
    # In steps: small pictures are kept by colour.
    return mix(*tones.FLUSH_DEEP, tones.stepped(ease(2.5, 6.0, number)))


@kept(2)
def halo(size: int, c: Rgb) -> QPixmap:
    """Warmth around the head of a loop, `size` pixels wide."""
    pixmap, painter = blank(size, size)
    painter.scale(size / 2.0, size / 2.0)
    light = QRadialGradient(1.0, 1.0, 1.0)
    for at, alpha in ((0.0, 0.46), (0.4, 0.26), (1.0, 0.0)):
        light.setColorAt(at, colour(c, alpha))
    painter.fillRect(QRectF(0, 0, 2, 2), QBrush(light))
    painter.end()
    return pixmap
