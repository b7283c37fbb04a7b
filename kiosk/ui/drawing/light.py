"""Soft light from the upper left over everything below the surface."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QBrush, QLinearGradient, QPainter, QPixmap, QRadialGradient

from kiosk.ui.drawing import tones
from kiosk.ui.drawing.lines import Lines
from kiosk.ui.drawing.shapes import soft
from kiosk.ui.drawing.sprites import blank, kept
from kiosk.ui.drawing.tones import Rgb, colour

ROWS = 4
SURFACE = (
    (0.0, tones.LIT, 0.15),
    (0.42, tones.LIT, 0.0),
    (0.50, tones.DIM, 0.0),
    (1.0, tones.DIM, 0.13),
)

Stops = tuple[tuple[float, Rgb, float], ...]


def light_ground(ground: QPixmap, hidden: int) -> None:
    """Light what never changes, once; `hidden` is the height of what is not painted above it."""
    wide, high = ground.width(), ground.height() + hidden
    box = QRectF(0, hidden, wide, ground.height())
    painter = QPainter(ground)
    painter.translate(0, -hidden)
    sun = QRadialGradient(QPointF(0.10 * wide, 0.0), 0.95 * max(wide, high))
    sun.setColorAt(0.0, colour(tones.LIT, 0.30))
    sun.setColorAt(0.45, colour(tones.LIT, 0.10))
    sun.setColorAt(1.0, colour(tones.LIT, 0.0))
    painter.fillRect(box, QBrush(sun))
    dim = QLinearGradient(0.30 * wide, 0.30 * high, wide, high)
    dim.setColorAt(0.0, colour(tones.DIM, 0.0))
    dim.setColorAt(1.0, colour(tones.DIM, 0.20))
    painter.fillRect(box, QBrush(dim))
    painter.end()


def light_surface(painter: QPainter, lines: Lines) -> None:
    """Light the epidermis: brighter at the left, dimmer at the right."""
    soft(painter, lines.xs, lines.top, lines.low, _along(round(lines.xs[-1]) + 1, SURFACE))


def _along(width: int, stops: Stops) -> QBrush:
    """A brush that changes from left to right: places, colours, and how dense each is.

    A texture, because a gradient costs several times as much on a wide translucent shape.
    """
    return QBrush(_strip(width, stops))


@kept(4)
def _strip(width: int, stops: Stops) -> QPixmap:
    pixmap, painter = blank(width, ROWS)
    across = QLinearGradient(0, 0, width, 0)
    for at, c, alpha in stops:
        across.setColorAt(at, colour(c, alpha))
    painter.fillRect(QRectF(0, 0, width, ROWS), QBrush(across))
    painter.end()
    return pixmap
