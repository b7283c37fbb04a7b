"""What never changes: the dermis' ground with its soft light, and the fat."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QLinearGradient, QPainter, QPen, QPixmap, QRadialGradient

from kiosk.domain.skin import Skin, numbers
from kiosk.domain.skin_shape import collagen, fat, places, vessels
from kiosk.ui.drawing import tones
from kiosk.ui.drawing.dermis import draw_tube, tube
from kiosk.ui.drawing.shapes import curve, soft, solid
from kiosk.ui.drawing.strands import cut, paint_bodies
from kiosk.ui.drawing.tones import colour, mix

FAR = numbers(Skin(collagen=0.62))
RISE = 0.085
"""How far above the mean surface line the ground begins."""


def make_ground(width: int, above: int, below: int, unit: float) -> QPixmap:
    """Paint the ground: `above` and `below` pixels around the mean surface line."""
    pixmap = QPixmap(width, above + below)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.translate(0, above)
    _dermis(painter, width, above, below, unit)
    _far_strands(painter, width, unit)
    draw_tube(painter, tube(vessels.vein, width / unit, unit), 0.0112 * unit, tones.VEIN)
    painter.setPen(Qt.PenStyle.NoPen)
    _fat(painter, width, below, unit)
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


def _far_strands(painter: QPainter, width: int, unit: float) -> None:
    """Pale strands far behind; they stay as they are, the ones in front tell the story."""
    laid = collagen.lay(collagen.strands(width / unit, front=False), FAR, False)
    for k, (thick, parts) in enumerate(sorted(cut(laid, unit, 1.2).items())):
        paint_bodies(painter, thick, parts, colour(tones.STRAND_FAR[k % 2]))
    painter.setPen(Qt.PenStyle.NoPen)


def _fat(painter: QPainter, width: int, below: int, unit: float) -> None:
    step = max(4, round(0.012 * unit))
    xs = [float(k * step) for k in range(math.ceil(width / step) + 1)]
    line = [fat.line(x / unit) * unit for x in xs]
    if min(line) - 0.03 * unit > below:
        return
    down = QLinearGradient(0, places.FAT * unit, 0, below)
    for at, c in tones.FAT:
        down.setColorAt(at, colour(c))
    floor = [float(below)] * len(xs)
    for k in range(8):
        rise = [y - 0.0055 * (k + 1) * unit for y in line]
        soft(painter, xs, rise, line, colour(tones.DERMIS_SHADE, 0.045))
    solid(painter, xs, line, floor, QBrush(down))
    globes: dict[int, QPixmap] = {}
    for globe in fat.lobules(width / unit, below / unit):
        size = round(globe.radius * 300)
        if size not in globes:
            globes[size] = _globe(size / 300 * unit, globe.warmth, unit)
        side = globes[size].width() / 2
        painter.drawPixmap(QPointF(globe.x * unit - side, globe.y * unit - side), globes[size])
    edge = QPen(colour(tones.FAT_EDGE), max(1.2, 0.0046 * unit))
    edge.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(edge)
    painter.drawLines(curve(list(zip(xs, line, strict=True)), 1))
    painter.setPen(Qt.PenStyle.NoPen)


def _globe(radius: float, warmth: float, unit: float) -> QPixmap:
    """One globe of fat: shaded, rimmed and lit from above left."""
    side = round(radius) + 2
    pixmap = QPixmap(2 * side, 2 * side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(side, side)
    middle = QPointF(0, 0)
    light, mid, deep = tones.FAT_GLOBE
    shade = QRadialGradient(middle, radius, QPointF(-radius * 0.38, -radius * 0.42))
    shade.setColorAt(0.0, colour(light))
    shade.setColorAt(0.55, colour(mix(mid, light, 0.35 * warmth)))
    shade.setColorAt(1.0, colour(mix(deep, mid, 0.4 * warmth)))
    painter.setBrush(QBrush(shade))
    # A translucent smooth line costs several times an opaque one.
    painter.setPen(QPen(colour(mix(deep, tones.FAT_RIM, 0.75)), max(0.8, 0.0018 * unit)))
    painter.drawEllipse(middle, radius, radius * 0.94)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(tones.WHITE, 0.62))
    painter.drawEllipse(QPointF(-radius * 0.36, -radius * 0.42), radius * 0.20, radius * 0.13)
    painter.end()
    return pixmap
