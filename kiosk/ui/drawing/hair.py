"""The hair follicle: its sheath below the epidermis and the hair above the surface."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPainterPath, QPen, QPixmap

from kiosk.domain.skin import SkinNumbers
from kiosk.domain.skin_shape.follicle import Follicle, drop
from kiosk.ui.drawing import tones
from kiosk.ui.drawing.shapes import Point, scaled, smooth
from kiosk.ui.drawing.tones import Tone, colour, mix


class Hair:
    """The follicle, made once for a size; its two pictures are made for each tone.

    With a `rim` of so many px, hair and pocket have outlines.
    """

    def __init__(self, follicle: Follicle, unit: float, rim: float = 0.0) -> None:
        self.unit, self.aspect, self.rim_px = unit, follicle.aspect, rim
        self.sheath = smooth(scaled(follicle.sheath, unit), closed=True)
        self.rim = smooth(scaled(follicle.rim, unit), closed=True)
        self.inner = smooth(scaled(follicle.inner, unit), closed=True)
        self.matrix = smooth(scaled(follicle.matrix, unit), closed=True)
        self.papilla = smooth(scaled(follicle.papilla, unit), closed=True)
        axis = scaled(follicle.axis, unit)
        self.hair = _taper(
            axis,
            [0.0042, 0.0042, 0.0040, 0.0038, 0.0037, 0.0036, 0.0034, 0.003, 0.0022, 0.0009],
            unit,
        )
        self.shine = _taper([(x - 0.0012 * unit, y) for x, y in axis], [0.0009] * len(axis), unit)
        self.left = axis[0][0] - 0.03 * unit
        self.right = axis[5][0] + 0.02 * unit
        self.tone: Tone | None = None
        self.pocket = self.front = QPixmap()
        self.pocket_box = _whole(self.rim.boundingRect() | self.papilla.boundingRect(), rim)
        self.front_box = _whole(self.hair.boundingRect() | self.shine.boundingRect(), rim)

    def paint_sheath(self, painter: QPainter, tone: Tone, n: SkinNumbers) -> None:
        """The pocket and the bulb, under the epidermis."""
        if n.follicle <= 0.0:
            return
        if tone != self.tone:
            self.tone = tone
            self.pocket = _picture(self.pocket_box, lambda p: self._sheath(p, tone))
            self.front = _picture(self.front_box, lambda p: self._hair(p, tone))
        self._put(painter, self.pocket_box, self.pocket, n)

    def paint_hair(self, painter: QPainter, n: SkinNumbers) -> None:
        """The hair itself, in front of everything; after its sheath."""
        if n.follicle > 0.0:
            self._put(painter, self.front_box, self.front, n)

    def _put(self, painter: QPainter, box: QRectF, picture: QPixmap, n: SkinNumbers) -> None:
        down = round(drop(n, self.aspect) * self.unit)
        if n.follicle < 1.0:
            painter.setOpacity(n.follicle)
        painter.drawPixmap(box.topLeft() + QPointF(0, down), picture)
        if n.follicle < 1.0:
            painter.setOpacity(1.0)

    def _sheath(self, painter: QPainter, tone: Tone) -> None:
        across = QLinearGradient(self.left, 0, self.right, 0)
        across.setColorAt(0.0, colour(mix(tone.sheath, tones.WHITE, 0.22)))
        across.setColorAt(0.5, colour(tone.sheath))
        across.setColorAt(1.0, colour(mix(tone.sheath, tone.basal, 0.55)))
        if self.rim_px > 0.0:
            painter.strokePath(self.rim, QPen(colour(tones.OUTLINE), 2.0 * self.rim_px))
        painter.fillPath(self.rim, colour(mix(tone.sheath, tone.basal, 0.8)))
        painter.fillPath(self.sheath, across)
        painter.fillPath(self.inner, colour(mix(tone.sheath, tone.basal_rim, 0.42)))
        painter.fillPath(self.matrix, colour(mix(tone.hair, tone.basal_rim, 0.35)))
        painter.fillPath(self.papilla, colour(mix(tones.DERMIS_LIGHT, tones.LOOP_LIGHT, 0.6)))

    def _hair(self, painter: QPainter, tone: Tone) -> None:
        if self.rim_px > 0.0:
            painter.strokePath(self.hair, QPen(colour(tones.OUTLINE_LIGHT), 2.0 * self.rim_px))
        painter.fillPath(self.hair, colour(tone.hair))
        painter.fillPath(self.shine, colour(mix(tone.hair, tones.WHITE, 0.32)))


def _whole(box: QRectF, rim: float) -> QRectF:
    """`box` on whole pixels, with room for soft rims, and a `rim` of so many px."""
    more = 1.0 + math.ceil(rim)
    return QRectF(box.adjusted(-more, -more, more, more).toAlignedRect())


def _picture(box: QRectF, paint: Callable[[QPainter], None]) -> QPixmap:
    pixmap = QPixmap(box.size().toSize())
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.translate(-box.topLeft())
    paint(painter)
    painter.end()
    return pixmap


def _taper(axis: Sequence[Point], halves: Sequence[float], unit: float) -> QPainterPath:
    left = [(x - h * unit, y) for (x, y), h in zip(axis, halves, strict=True)]
    right = [(x + h * unit, y) for (x, y), h in zip(axis, halves, strict=True)]
    path = smooth(left)
    path.connectPath(smooth(right[::-1]))
    path.closeSubpath()
    return path
