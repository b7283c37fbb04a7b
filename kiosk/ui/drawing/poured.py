"""Pictures that hang from the surface line, however it slants."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from PySide6.QtGui import QBrush, QPainter, QPixmap

from kiosk.ui.drawing.shapes import polygons


def poured(
    painter: QPainter,
    xs: Sequence[float],
    top: Sequence[float],
    picture: QPixmap,
    middles: Iterable[float],
    share: float,
) -> None:
    """Draw a picture hung from a line, wherever its middle is to be: only what lies below it."""
    step = xs[1] - xs[0]
    wide, high = picture.width(), picture.height()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setOpacity(min(1.0, share))
    painter.setBrush(QBrush(picture))
    for middle in middles:
        left = round(middle - wide / 2)
        i, j = max(0, int(left / step) + 1), min(len(xs), int((left + wide) / step) + 1)
        if j - i < 2:
            continue
        line = top[i:j]
        upper = round(min(line))
        # The slanted part by way of a brush; below it lies a plain rectangle, which is cheap.
        cut = min(high, math.ceil(max(line)) - upper + 1)
        flat = [0.0] * (2 * (j - i))
        flat[0::2], flat[1::2] = xs[i:j], line
        flat += (xs[j - 1], upper + cut, xs[i], upper + cut)
        painter.setBrushOrigin(left, upper)
        painter.drawPolygon(polygons([flat])[0])
        if cut < high:
            painter.drawPixmap(left, upper + cut, picture, 0, cut, wide, high - cut)
    painter.setBrushOrigin(0, 0)
    painter.setOpacity(1.0)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
