"""Small pictures of the cells of the epidermis."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPen, QPixmap

from kiosk.ui.drawing import tones
from kiosk.ui.drawing.sprites import LEANS, blank, kept
from kiosk.ui.drawing.tones import Rgb, colour, mix

SHAPES = ((0.0126, 0.0034), (0.0116, 0.0050), (0.0102, 0.0063), (0.0092, 0.0074))
"""Half widths and half heights of the cells above the basal row: the lower, the rounder."""


@kept(6)
def upright_cells(body: Rgb, rim: Rgb, unit: float) -> list[QPixmap]:
    """Upright cells in four leans: a rim, a lit body and a dark nucleus."""
    w, h = 0.0066 * unit, 0.0122 * unit
    side = max(5, round(2.6 * h) | 1)
    out = []
    for lean in LEANS:
        pixmap, painter = blank(side, side)
        painter.translate(side / 2, side / 2)
        painter.rotate(0.6 * lean)
        painter.setBrush(colour(rim))
        painter.drawEllipse(QPointF(0, 0), w, h)
        painter.setBrush(colour(body))
        painter.drawEllipse(QPointF(-0.05 * w, -0.05 * h), w * 0.86, h * 0.90)
        painter.setBrush(colour(mix(body, tones.WHITE, 0.20), 0.8))
        painter.drawEllipse(QPointF(-0.26 * w, -0.42 * h), w * 0.34, h * 0.30)
        painter.setBrush(colour(mix(rim, (0, 0, 0), 0.18), 0.85))
        painter.drawEllipse(QPointF(0.05 * w, 0.20 * h), w * 0.40, h * 0.30)
        painter.end()
        out.append(pixmap)
    return out


@kept(4)
def flat_cells(body: Rgb, nucleus: Rgb, unit: float) -> list[list[QPixmap]]:
    """Cells of four rows, the upper row first, in four lights each."""
    return [[_flat(row, k, (body, nucleus), unit) for k in range(4)] for row in range(4)]


def _flat(row: int, k: int, cs: tuple[Rgb, Rgb], unit: float) -> QPixmap:
    body, nucleus = cs
    w, h = (v * unit for v in SHAPES[row])
    pixmap, painter = blank(max(5, round(2.4 * w) | 1), max(3, round(2.6 * h) | 1))
    painter.translate(pixmap.width() / 2, pixmap.height() / 2)
    round_ = row / 3.0
    light = mix(body, tones.WHITE, 0.06 + 0.04 * k)
    painter.setBrush(colour(mix(body, nucleus, 0.30), 0.55 + 0.25 * round_))
    painter.drawEllipse(QPointF(0, 0), w, h)
    painter.setBrush(colour(light, 0.72 + 0.2 * round_))
    painter.drawEllipse(QPointF(-0.03 * w, -0.06 * h), w * 0.90, h * 0.86)
    painter.setBrush(colour(nucleus, 0.55 + 0.2 * round_))
    at = QPointF(w * 0.07 * (k - 1.5), h * 0.08)
    painter.drawEllipse(at, w * (0.24 + 0.10 * round_), h * (0.40 + 0.02 * round_))
    painter.end()
    return pixmap


@kept(4)
def melanocyte(body: Rgb, unit: float) -> QPixmap:
    """A pigment cell between the basal cells: a round foot and arms that reach up."""
    side = round(0.050 * unit) | 1
    pixmap, painter = blank(side, side)
    painter.translate(side / 2, side * 0.72)
    r = 0.0070 * unit
    pen = QPen(colour(body), 0.0024 * unit)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    for x, y, bend in ((-1.9, -2.4, -0.5), (-0.4, -3.2, 0.4), (1.9, -2.3, 0.6)):
        middle = QPointF((0.5 * x + 0.25 * bend) * r, 0.5 * y * r)
        painter.drawLine(QPointF(0.2 * x * r, -0.3 * r), middle)
        painter.drawLine(middle, QPointF(x * r, y * r))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(body))
    painter.drawEllipse(QPointF(0, 0), r * 0.95, r * 1.15)
    painter.setBrush(colour(mix(body, tones.WHITE, 0.26)))
    painter.drawEllipse(QPointF(-0.1 * r, -0.05 * r), r * 0.44, r * 0.52)
    painter.end()
    return pixmap
