"""What only hangs: the dermis' ground with its soft light, and the fat."""

from __future__ import annotations

import math

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QLinearGradient, QPainter, QPen, QPixmap, QRadialGradient

from kiosk.domain.skin import SkinNumbers
from kiosk.domain.skin_shape import fat, places
from kiosk.ui.drawing import tones
from kiosk.ui.drawing.shapes import curve, soft, solid
from kiosk.ui.drawing.tones import colour, mix
from kiosk.ui.drawing.tubes import draw_tube

RISE = 0.03
"""How far above the mean surface line the ground begins: no lower border rises higher."""

ROOM = 0.026
"""How far it reaches below the picture, for where it hangs up."""

STRIP = 3


def make_ground(
    width: int, above: int, below: int, unit: float, rims: tones.Rims = tones.PLAIN_RIMS
) -> QPixmap:
    """Paint the ground: `above` and `below` pixels around the mean surface line, and its room."""
    below += math.ceil(ROOM * unit)
    pixmap = QPixmap(width, above + below)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.translate(0, above)
    _dermis(painter, width, above, below, unit)
    painter.setPen(Qt.PenStyle.NoPen)
    _fat(painter, width, below, unit, rims)
    painter.end()
    return pixmap


def _dermis(painter: QPainter, width: int, above: int, below: int, unit: float) -> None:
    bottom = (places.FAT + 0.03) * unit
    down = QLinearGradient(0, 0.05 * unit, 0, bottom)
    for at, c in tones.DERMIS:
        down.setColorAt(at, colour(c))
    painter.fillRect(QRectF(0, -above, width, above + min(below, bottom)), QBrush(down))
    aspect = width / unit
    for k in range(math.ceil(aspect / 0.62)):
        middle = QPointF((0.10 + k * 0.62) * unit, 0.22 * unit)
        _pool(painter, middle, 0.30 * unit, tones.DERMIS_LIGHT, 0.34)
        middle = QPointF((0.42 + k * 0.62) * unit, 0.50 * unit)
        _pool(painter, middle, 0.28 * unit, tones.DERMIS_SHADE, 0.17)


def _pool(painter: QPainter, middle: QPointF, radius: float, c: tones.Rgb, alpha: float) -> None:
    soft = QRadialGradient(middle, radius)
    for at, share in ((0.0, 1.0), (0.35, 0.72), (0.7, 0.22), (1.0, 0.0)):
        soft.setColorAt(at, colour(c, alpha * share))
    box = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
    painter.fillRect(box, QBrush(soft))


def draw_ground(
    painter: QPainter, ground: QPixmap, above: int, n: SkinNumbers, unit: float, box: QRect
) -> None:
    """Draw what of the ground lies in `box`, hanging with the sag of `n`.

    It is moved in upright strips by whole pixels, which costs no more than drawing it once.
    """
    left, right, high = box.left(), box.left() + box.width(), ground.height()
    if n.sag <= 0.0:
        painter.drawPixmap(QPoint(left, -above), ground, QRect(left, 0, right - left, high))
        return
    start, down = left, round(fat.shift(n, left / unit) * unit)
    for x in range(left + STRIP, right + STRIP, STRIP):
        end = min(x, right)
        now = round(fat.shift(n, end / unit) * unit)
        if now != down or end == right:
            strip = QRect(start, 0, end - start, high)
            painter.drawPixmap(QPoint(start, down - above), ground, strip)
            if down > 0:
                strip.setHeight(down)
                painter.drawPixmap(QPoint(start, -above), ground, strip)
            start, down = end, now


def _fat(painter: QPainter, width: int, below: int, unit: float, rims: tones.Rims) -> None:
    step = max(4, round(0.012 * unit))
    xs = [float(k * step) for k in range(math.ceil(width / step) + 1)]
    line = [fat.line(x / unit) * unit for x in xs]
    if min(line) - 0.03 * unit > below:
        return
    floor = [float(below)] * len(xs)
    for k in range(8):
        rise = [y - 0.0055 * (k + 1) * unit for y in line]
        soft(painter, xs, rise, line, colour(tones.DERMIS_SHADE, 0.045))
    solid(painter, xs, line, floor, colour(tones.FAT_WALL))
    globes = fat.globes(width / unit, below / unit)
    painter.setBrush(colour(tones.FAT_BED))
    for globe in globes:
        middle, r = QPointF(globe.x * unit, globe.y * unit), (globe.radius + 0.0062) * unit
        painter.drawEllipse(middle, r, r)
    pictures: dict[tuple[int, int], QPixmap] = {}
    for globe in globes:
        key = (round(globe.radius * 400), round(globe.warmth * 2))
        if key not in pictures:
            pictures[key] = _globe(key[0] / 400 * unit, key[1] / 2, unit, rims.fat)
        side = pictures[key].width() / 2
        at = QPointF(globe.x * unit - side, globe.y * unit - side)
        painter.drawPixmap(at, pictures[key])
    _wall_vessels(painter, width, below, unit)
    edge = QPen(colour(tones.FAT_EDGE), max(1.2, 0.0050 * unit))
    edge.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(edge)
    painter.drawLines(curve(list(zip(xs, line, strict=True)), 1))
    painter.setPen(Qt.PenStyle.NoPen)


def _wall_vessels(painter: QPainter, width: int, below: int, unit: float) -> None:
    """One small vessel in some of the walls, down from the vein."""
    for points in fat.wall_vessels(width / unit, below / unit):
        lines = curve([(x * unit, y * unit) for x, y in points], 4)
        draw_tube(painter, lines, 0.0038 * unit, tones.ARTERY)
    painter.setPen(Qt.PenStyle.NoPen)


def _globe(radius: float, warmth: float, unit: float, edge: tones.Rgb) -> QPixmap:
    """One globe of fat: pale, flat, with a soft light from above left."""
    side = round(radius) + 2
    pixmap = QPixmap(2 * side, 2 * side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(side, side)
    light, mid, _ = tones.FAT_GLOBE
    body = mix(mid, light, 0.30 * warmth)
    wide, high = radius, radius * (0.90 + 0.06 * warmth)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(edge))
    painter.drawEllipse(QPointF(0, 0), wide, high)
    painter.setBrush(colour(body))
    rim = max(0.8, 0.0016 * unit)
    painter.drawEllipse(QPointF(-0.4 * rim, -0.5 * rim), wide - rim, high - rim)
    shade = QRadialGradient(QPointF(-0.32 * wide, -0.38 * high), radius * 0.85)
    shade.setColorAt(0.0, colour(light, 0.95))
    shade.setColorAt(0.45, colour(light, 0.55))
    shade.setColorAt(1.0, colour(light, 0.0))
    painter.setBrush(QBrush(shade))
    painter.drawEllipse(QPointF(-0.4 * rim, -0.5 * rim), wide - rim, high - rim)
    painter.end()
    return pixmap
