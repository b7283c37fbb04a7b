"""What an ablative beam lifts off: fine mist with particles above the removed part."""

from __future__ import annotations

from math import floor

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QBrush, QPainter, QPixmap, QRadialGradient

from kiosk.domain.skin_shape import wounds
from kiosk.domain.skin_shape.noise import ease
from kiosk.ui.drawing import tones
from kiosk.ui.drawing.sprites import blank, kept
from kiosk.ui.drawing.tones import colour, mix


class Mist:
    """Paints the mist; its places are made once for a size."""

    def __init__(self, aspect: float, unit: float) -> None:
        self.unit = unit
        self.specks = wounds.mist(aspect)

    def paint(self, painter: QPainter, energy: float) -> None:
        """`energy` of the beam from 0 to 1: with more, the mist rises higher."""
        unit = self.unit
        painter.setOpacity(ease(0.0, 0.6, energy))
        for speck in self.specks:
            picture = speck_picture(speck.kind, max(2, round(speck.size * unit)))
            x, y = speck.x * unit, speck.y * unit * (0.4 + 0.6 * energy)
            left, top = x - picture.width() / 2, y - picture.height() / 2
            painter.drawPixmap(floor(left + 0.5), floor(top + 0.5), picture)
        painter.setOpacity(1.0)


@kept(48)
def speck_picture(kind: int, size: int) -> QPixmap:
    """A soft puff (kind 0), or a particle: pale (1) or of the surface (2); `size` in pixels."""
    if kind == 0:
        pixmap, painter = blank(2 * size, round(1.5 * size))
        painter.scale(pixmap.width() / 2.0, pixmap.height() / 2.0)
        puff = QRadialGradient(1.0, 1.0, 1.0)
        for at, alpha in ((0.0, 0.56), (0.45, 0.34), (1.0, 0.0)):
            puff.setColorAt(at, colour(tones.MIST, alpha))
        painter.fillRect(QRectF(0, 0, 2, 2), QBrush(puff))
    else:
        pixmap, painter = blank(size + 2, size + 2)
        body = tones.MIST_GRAIN if kind == 1 else mix(tones.BRONZE[1], tones.BRONZE[0], 0.35)
        painter.setBrush(colour(body, 0.9))
        middle = QPointF(pixmap.width() / 2, pixmap.height() / 2)
        painter.drawEllipse(middle, size * 0.5, size * 0.40)
    painter.end()
    return pixmap
