"""Rounded corners without a mask, which the software renderer does not have."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath

CORNERS = {
    "all": ((0, 0), (1, 0), (0, 1), (1, 1)),
    "top": ((0, 0), (1, 0)),
    "left": ((0, 0), (0, 1)),
    "right": ((1, 0), (1, 1)),
}
"""Which corners a name stands for, as (right, bottom)."""


def round_corners(
    painter: QPainter, box: QRectF, radius: float, corners: str, frame: QColor
) -> None:
    """Paint over what lies outside the rounded `corners` of `box`, in the colour behind it."""
    if radius <= 0:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for right, bottom in CORNERS[corners]:
        x = box.right() if right else box.left()
        y = box.bottom() if bottom else box.top()
        across = -radius if right else radius
        down = -radius if bottom else radius
        wedge = QPainterPath()
        wedge.moveTo(x, y)
        wedge.lineTo(x + across, y)
        bend = 1 - 0.5523
        wedge.cubicTo(x + across * bend, y, x, y + down * bend, x, y + down)
        wedge.closeSubpath()
        painter.fillPath(wedge, frame)
