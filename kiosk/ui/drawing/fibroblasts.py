"""Fibroblasts: small spindle cells between the bundles."""

from __future__ import annotations

import math
from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter

from kiosk.domain.skin import SkinNumbers
from kiosk.domain.skin_shape.fibres import Cell, fibroblast_at
from kiosk.ui.drawing import tones
from kiosk.ui.drawing.shapes import polygons
from kiosk.ui.drawing.tones import colour, mix

BODY = (
    (-1.45, -0.08),
    (-0.80, -0.12),
    (-0.40, -0.30),
    (0.02, -0.38),
    (0.40, -0.27),
    (0.72, -0.22),
    (1.30, -0.36),
    (0.86, -0.04),
    (1.42, 0.14),
    (0.62, 0.14),
    (0.30, 0.30),
    (-0.10, 0.36),
    (-0.44, 0.24),
    (-1.05, 0.34),
    (-0.74, 0.06),
)
"""Outline in cell lengths: a spindle with drawn-out ends."""

NUCLEUS = tuple(
    (0.30 * math.cos(a), 0.155 * math.sin(a)) for a in (math.tau * k / 12 for k in range(12))
)

PARTS = ((BODY, 1.10, 0.0), (BODY, 0.94, 0.0), (NUCLEUS, 1.30, 0.04), (NUCLEUS, 1.0, 0.0))
"""Rim, body, light and nucleus: outline, its share of the size, and how far up it lies."""


def paint_fibroblasts(
    painter: QPainter, cells: Iterable[Cell], n: SkinNumbers, unit: float
) -> None:
    """The cells; with more collagen they are a little larger and warmer: more active."""
    active = n.collagen
    painter.setPen(Qt.PenStyle.NoPen)
    body = mix(*tones.FIBROBLAST, active)
    rim = colour(mix(body, tones.NUCLEUS, 0.45))
    fill, light = colour(mix(body, tones.WHITE, 0.18)), colour(mix(body, tones.WHITE, 0.45))
    core = colour(tones.NUCLEUS)
    for cell in cells:
        x, y = fibroblast_at(cell, n)
        size = cell.size * unit * (0.80 + 0.28 * active)
        cos, sin = math.cos(cell.turn) * size, math.sin(cell.turn) * size

        flats = []
        for points, share, up in PARTS:
            c, s, top = cos * share, sin * share, y * unit - up * size
            flat = [0.0] * (2 * len(points))
            flat[0::2] = [x * unit + c * a - s * b for a, b in points]
            flat[1::2] = [top + s * a + c * b for a, b in points]
            flats.append(flat)
        for colour_, shape in zip((rim, fill, light, core), polygons(flats), strict=True):
            painter.setBrush(colour_)
            painter.drawPolygon(shape)
