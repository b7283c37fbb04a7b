"""Protective goggles over the skin, with a stray beam that they turn away."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QLinearGradient, QPainter, QPainterPath, QPen, QPixmap

from kiosk.domain.skin import SkinNumbers
from kiosk.domain.skin_shape import places
from kiosk.ui.drawing import tones
from kiosk.ui.drawing.shapes import fill, polygons
from kiosk.ui.drawing.sprites import blank, kept
from kiosk.ui.drawing.tones import colour

WEAK = 0.004
WIDE, HIGH = 0.270, 0.255
"""Size of the picture: goggles below, the beam above them."""


class EyeShield:
    """Paints the goggles; `sky` is the height above the mean surface line in pixels."""

    def __init__(self, aspect: float, unit: float, sky: int, outlined: bool = False) -> None:
        self.outlined = outlined
        # Smaller where there is little sky.
        self.scale = min(unit, 0.97 * sky / (HIGH + 0.04)) if sky > 0 else 0.0
        self.left = 0.010 * aspect * unit
        # Where cool air comes from the left, they hover right of the hair.
        self.aside = (places.follicle_x(aspect) + 0.055) * unit - self.left
        self.top = -sky + 0.012 * self.scale

    def paint(self, painter: QPainter, n: SkinNumbers) -> None:
        """They come down from above as the number rises."""
        if n.eye_shield <= WEAK or self.scale < 20.0:
            return
        picture = goggles(round(WIDE * self.scale), round(HIGH * self.scale), self.outlined)
        painter.setOpacity(n.eye_shield)
        lift = 0.03 * self.scale * (1.0 - n.eye_shield)
        painter.drawPixmap(QPointF(self.left + self.aside * n.cool_air, self.top - lift), picture)
        painter.setOpacity(1.0)


@kept(1)
def goggles(width: int, height: int, outlined: bool = False) -> QPixmap:
    """Two dark lenses in a frame with a bridge and a strap, and a beam that bounces off."""
    pixmap, painter = blank(width, height)
    painter.scale(width / 270.0, height / 255.0)
    dark, body, rim, light = (colour(c) for c in tones.GOGGLE)
    # The strap, which goes back to both sides.
    for flat in ([0, 150, 40, 160, 40, 200, 0, 186], [270, 150, 230, 160, 230, 200, 270, 186]):
        fill(painter, polygons([flat]), rim)
    for x in (10.0, 22.0, 242.0, 254.0):
        fill(painter, polygons([[x, 151, x + 5, 152, x + 5, 190, x, 189]]), body)
    for hinge in (32.0, 222.0):
        painter.setBrush(dark)
        painter.drawRoundedRect(QRectF(hinge, 152, 16, 54), 5, 5)
    frame = _frame()
    down = QLinearGradient(0, 132, 0, 226)
    down.setColorAt(0.0, rim)
    down.setColorAt(0.30, body)
    down.setColorAt(1.0, dark)
    if outlined:
        painter.strokePath(frame, QPen(light, 7.0))
    painter.fillPath(frame, QBrush(down))
    painter.strokePath(frame, QPen(dark, 2.5))
    for x in (52.0, 142.0):
        lens = QPainterPath()
        lens.addRoundedRect(QRectF(x, 146, 76, 60), 26, 26)
        glass = QLinearGradient(x, 146, x + 70, 206)
        for at, c in zip((0.0, 0.4, 1.0), tones.GLASS, strict=True):
            glass.setColorAt(at, colour(c))
        painter.fillPath(lens, QBrush(glass))
        painter.strokePath(lens, QPen(light, 2.0))
        light.setAlphaF(0.80)
        fill(painter, polygons([[x + 17, 191, x + 35, 153, x + 47, 153, x + 28, 194]]), light)
        light.setAlphaF(0.45)
        fill(painter, polygons([[x + 35, 196, x + 55, 155, x + 60, 156, x + 41, 197]]), light)
        light.setAlphaF(1.0)
    _beam(painter)
    painter.end()
    return pixmap


def _frame() -> QPainterPath:
    """One piece around both eyes, with room for the nose."""
    path = QPainterPath(QPointF(135, 134))
    path.cubicTo(170, 130, 212, 130, 226, 142)
    path.cubicTo(238, 152, 236, 196, 222, 212)
    path.cubicTo(206, 226, 166, 224, 153, 208)
    path.cubicTo(146, 196, 142, 188, 135, 188)
    path.cubicTo(128, 188, 124, 196, 117, 208)
    path.cubicTo(104, 224, 64, 226, 48, 212)
    path.cubicTo(34, 196, 32, 152, 44, 142)
    path.cubicTo(58, 130, 100, 130, 135, 134)
    path.closeSubpath()
    return path


def _beam(painter: QPainter) -> None:
    """A stray beam from the right that the frame throws back up."""
    hit = QPointF(186, 150)
    for way, stops in (
        (QLineF(QPointF(256, 6), hit), ((0.0, 0.0), (0.35, 0.7), (1.0, 1.0))),
        (QLineF(hit, QPointF(122, 18)), ((0.0, 1.0), (0.5, 0.55), (1.0, 0.0))),
    ):
        for c, wide, alpha in (
            (tones.BEAM, 13.0, 0.40),
            (tones.BEAM, 6.0, 0.9),
            (tones.WHITE, 2.0, 0.9),
        ):
            along = QLinearGradient(way.p1(), way.p2())
            for at, share in stops:
                along.setColorAt(at, colour(c, alpha * share))
            pen = QPen(QBrush(along), wide)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawLine(way)
    painter.setPen(Qt.PenStyle.NoPen)
    for c, r, alpha in ((tones.BEAM_CORE, 15.0, 0.5), (tones.WHITE, 7.0, 0.95)):
        painter.setBrush(colour(c, alpha))
        painter.drawEllipse(hit, r, r)
