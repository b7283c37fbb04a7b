"""Outlines at the borders of the layers, for themes of high contrast.

Each is a dark line between two light ones: one of both is seen on every tone and on every ground.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QPainter

from kiosk.domain.skin import SkinNumbers
from kiosk.domain.skin_shape import fat
from kiosk.ui.drawing import tones
from kiosk.ui.drawing.lines import Lines
from kiosk.ui.drawing.shapes import soft, solid
from kiosk.ui.drawing.tones import colour

CORE = 0.0030
"""Width of the dark line in heights; the light ones are .7 as wide."""


def core_px(unit: float) -> float:
    """Width of the dark line in px: never too thin to be seen."""
    return max(1.5, CORE * unit)


def paint_outlines(painter: QPainter, lines: Lines, n: SkinNumbers, moving: bool) -> None:
    """Around surface, epidermis, and fat; the surface last, for it is the edge of the skin.

    In a picture that moves their sides are rough, which costs half as much.
    """
    unit, xs = lines.unit, lines.xs
    deep = [fat.line_at(n, x / unit) * unit for x in xs]
    for ys in (deep, lines.low, lines.top):
        _line(painter, xs, ys, core_px(unit), moving)


def _line(
    painter: QPainter, xs: Sequence[float], ys: Sequence[float], core: float, moving: bool
) -> None:
    filled = soft if moving else solid
    for half, c in ((1.2 * core, tones.OUTLINE_LIGHT), (0.5 * core, tones.OUTLINE)):
        above, below = [y - half for y in ys], [y + half for y in ys]
        filled(painter, xs, above, below, colour(c))
