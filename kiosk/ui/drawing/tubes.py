"""Vessels as tubes of short straight lines: a dark lower edge and a lit back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLineF
from PySide6.QtGui import QPainter

from kiosk.ui.drawing import tones
from kiosk.ui.drawing.shapes import curve, flat_pen, scaled, shifted
from kiosk.ui.drawing.tones import colour

TUBE_STEP = 0.0225


def tube(line: Callable[[float], float], seen: tuple[float, float], unit: float) -> list[QLineF]:
    """The part of a long vessel at depth `line(x)` that can reach `seen` (in heights)."""
    first, last = max(0, int(seen[0] / TUBE_STEP) - 2), int(seen[1] / TUBE_STEP) + 4
    xs = [k * TUBE_STEP - 0.02 for k in range(first, last)]
    return curve(scaled([(x, line(x)) for x in xs], unit), 1)


def draw_tube(
    painter: QPainter,
    lines: list[QLineF],
    width: float,
    cs: tones.Round,
    rim: tuple[tones.Rgb, float] | None = None,
) -> None:
    """A long vessel with a dark lower edge and a lit back, and maybe a rim: its colour and width."""
    if rim is not None:
        shifted(painter, lines, flat_pen(colour(rim[0]), width + 2.0 * rim[1]), 0.0)
    for shift, share, c in zip((0.10, -0.04, -0.22), (1.0, 0.82, 0.20), cs, strict=True):
        shifted(painter, lines, flat_pen(colour(c), width * share), width * shift)
