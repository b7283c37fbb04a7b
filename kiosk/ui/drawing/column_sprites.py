"""Small pictures of what a fractional laser leaves: channels, their traces, bronze grains."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QLinearGradient, QPainter, QPainterPath, QPixmap

from kiosk.ui.drawing import tones
from kiosk.ui.drawing.sprites import blank, kept
from kiosk.ui.drawing.tones import Rgb, colour, mix

MOUTH, FOOT = 0.0118, 0.0052
"""Half width of a channel at the surface and near its tip."""


def _taper(x: float, depth: float, a: float, b: float) -> QPainterPath:
    """A channel from the surface to a round tip, a little flared at its mouth."""
    path = QPainterPath(QPointF(x - 1.5 * a, -2.0))
    flare, tip = min(0.25 * depth, 1.2 * a), max(0.0, depth - 2.0 * b)
    path.cubicTo(x - 1.05 * a, 0.2 * flare, x - a, 0.6 * flare, x - 0.96 * a, flare)
    path.lineTo(x - b, tip)
    path.cubicTo(x - b, depth - 0.4 * b, x - 0.5 * b, depth, x, depth)
    path.cubicTo(x + 0.5 * b, depth, x + b, depth - 0.4 * b, x + b, tip)
    path.lineTo(x + 0.96 * a, flare)
    path.cubicTo(x + a, 0.6 * flare, x + 1.05 * a, 0.2 * flare, x + 1.5 * a, -2.0)
    path.closeSubpath()
    return path


@kept(3)
def channel(unit: float, depth: int, inside: Rgb, rim: Rgb) -> QPixmap:
    """A column of set tissue around a channel that reaches `depth` pixels down."""
    pixmap, painter = blank(round(0.066 * unit) | 1, depth + round(0.016 * unit))
    x, a, b = pixmap.width() / 2, MOUTH * unit, FOOT * unit
    # In this mode, or opaque, shapes with smooth rims cost a fifth of translucent ones.
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    for wide, alpha in ((1.75, 0.20), (1.48, 0.47), (1.24, 0.88)):
        foot = depth + (wide - 1.0) * 0.014 * unit
        painter.fillPath(_taper(x, foot, a * wide, b * wide), colour(rim, alpha))
    painter.fillPath(_taper(x, depth, a, b), colour(inside))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceAtop)
    down = QLinearGradient(0, 0, 0, depth)
    for at, share in ((0.0, 0.0), (0.55, 0.16), (1.0, 0.62)):
        down.setColorAt(at, colour(rim, share))
    painter.fillRect(pixmap.rect(), down)
    shade = QLinearGradient(x - a, 0, x + a, 0)
    for at, alpha in ((0.0, 0.0), (0.06, 0.30), (0.30, 0.05), (0.55, 0.0)):
        shade.setColorAt(at, colour(tones.DERMIS_SHADE, alpha))
    painter.fillRect(pixmap.rect(), shade)
    # A wet gleam on the wall that faces the light.
    gleam = _taper(x + 0.42 * a, 0.62 * depth, 0.10 * a, 0.10 * b)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    painter.fillPath(gleam, colour(mix(inside, tones.WHITE, 0.85)))
    painter.end()
    return pixmap


@kept(3)
def mended(unit: float, depth: int, fresh: Rgb) -> QPixmap:
    """Where a channel has closed: a faint warm trace that ends softly."""
    pixmap, painter = blank(round(0.066 * unit) | 1, depth + round(0.016 * unit))
    x = pixmap.width() / 2
    down = QLinearGradient(0, 0, 0, depth)
    skin = min(0.9, 0.07 * unit / max(1, depth))
    for at, c, alpha in (
        (0.0, fresh, 0.10),
        (skin, fresh, 0.26),
        (min(0.95, skin + 0.1), tones.CHANNEL_RIM, 0.30),
        (1.0, tones.CHANNEL_RIM, 0.05),
    ):
        down.setColorAt(at, colour(c, alpha))
    for wide in (1.5, 1.0):
        foot = depth + (wide - 1.0) * 0.018 * unit
        painter.fillPath(_taper(x, foot, 0.8 * MOUTH * unit * wide, FOOT * unit * wide), down)
    painter.end()
    return pixmap


@kept(12)
def bronze(size: int) -> QPixmap:
    """A bronze grain, lit from above left."""
    pixmap, painter = blank(size + 2, size + 2)
    middle, half = QPointF(pixmap.width() / 2, pixmap.height() / 2), size / 2
    dark, body, light = tones.BRONZE
    for c, share, shift in ((dark, 1.0, 0.0), (body, 0.80, 0.10), (light, 0.34, 0.30)):
        painter.setBrush(colour(c))
        painter.drawEllipse(
            middle - QPointF(shift * half, shift * half), half * share, half * share * 0.86
        )
    painter.end()
    return pixmap
