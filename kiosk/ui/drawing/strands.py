"""Collagen bundles, drawn as short straight lines with pointed tips: see `shapes.curve`."""

from __future__ import annotations

import math
from collections.abc import Iterable

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from kiosk.domain.skin_shape import collagen, weave
from kiosk.ui.drawing import tones
from kiosk.ui.drawing.shapes import fill, flat_pen, polygons
from kiosk.ui.drawing.tones import colour, mix

Widths = dict[int, list[QLineF]]
"""Lines by their width, in steps."""


STEPS = ((0.0, 0.36, 0.94), (0.36, 0.70, 0.66), (0.70, 1.0, 0.28))
"""A tip as lines: from, to, and share of the bundle's width."""


class Level:
    """All sections of one turn of painting, as lines by width, and their tips.

    `fine` draws the tips smooth; otherwise they are lines as well, which cost much less.
    """

    def __init__(self, unit: float, step: float, fine: bool) -> None:
        self.unit, self.step, self.fine = unit, step, fine
        self.lines: Widths = {}
        self.ends: Widths = {}
        self.tips: list[tuple[float, ...]] = []

    def add(self, part: collagen.Laid) -> None:
        """Cut one section into lines, each of which reaches a little into the next."""
        unit = self.unit
        xs = [x * unit for x in part.xs]
        ys = [y * unit for y in part.ys]
        width = int(part.thick * unit / self.step + 0.5)
        lines = [
            QLineF(x0, y0, x1 + (x1 - x0) * 0.07, y1 + (y1 - y0) * 0.07)
            for x0, y0, x1, y1 in zip(xs, ys, xs[1:], ys[1:], strict=False)
        ]
        if part.level >= weave.OVER:
            # What passes under reaches into it, so that no seam shows where they meet.
            lines[-1].setP2(QPointF(xs[-1], ys[-1]))
        else:
            x, y = xs[0] + (xs[0] - xs[1]) * 0.07, ys[0] + (ys[0] - ys[1]) * 0.07
            lines[0].setP1(QPointF(x, y))
        self.lines.setdefault(width, []).extend(lines)
        for tip in part.tips:
            x, y, end, low = (v * unit for v in tip)
            dx, dy = end - x, low - y
            if self.fine:
                self.tips.append((x, y, dx, dy, 0.5 * self.step * max(width, 1)))
            for a, b, share in STEPS:
                line = QLineF(x + dx * a, y + dy * a, x + dx * b, y + dy * b)
                self.ends.setdefault(int(width * share + 0.5), []).append(line)

    def bodies(self, painter: QPainter, c: QColor, more: float = 0.0) -> None:
        """Lines and tips in one colour, wider by `more` px on each side."""
        pen = flat_pen(c, 1.0)
        for some in (self.lines,) if self.fine else (self.ends, self.lines):
            for width, lines in some.items():
                pen.setWidthF(max(0.8, self.step * width + 2.0 * more))
                painter.setPen(pen)
                painter.drawLines(lines)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.fine:
            fill(painter, polygons([_tip(tip, more) for tip in self.tips]), c)

    def backs(self, painter: QPainter, strokes: Iterable[tuple[float, float, QPen]]) -> None:
        """Thin lines along each bundle: (how far down in widths, width in widths, pen)."""
        for some in (self.lines, self.ends) if self.fine else (self.lines,):
            for width, lines in some.items():
                wide = self.step * width
                for down, share, pen in strokes:
                    pen.setWidthF(max(0.8, wide * share))
                    painter.setPen(pen)
                    painter.translate(0.0, wide * down)
                    painter.drawLines(lines)
                    painter.translate(0.0, -wide * down)
        painter.setPen(Qt.PenStyle.NoPen)


def _tip(tip: tuple[float, ...], more: float) -> list[float]:
    x, y, dx, dy, half = tip
    long = math.hypot(dx, dy) or 1.0
    nx, ny = -dy / long * (half + more), dx / long * (half + more)
    point = 1.0 + more / long
    there: list[float] = []
    back: list[float] = []
    for share, lead in ((1.0, -0.02), (0.86, 0.34), (0.52, 0.70), (0.12, point)):
        px, py = x + dx * lead, y + dy * lead
        there += (px + nx * share, py + ny * share)
        back = [px - nx * share, py - ny * share, *back]
    return there + back


def paint_far(painter: QPainter, laid: Iterable[collagen.Laid], firm: float, unit: float) -> None:
    """The bundles far behind: pale and flat."""
    level = Level(unit, 0.0014 * unit, False)
    for part in laid:
        level.add(part)
    level.bodies(painter, colour(mix(*tones.FAR, firm)))


def paint_near(
    painter: QPainter, laid: Iterable[collagen.Laid], firm: float, unit: float, fine: bool
) -> None:
    """The bundles in front: woven, with a dark gap where one passes over, and a lit back."""
    step = (0.0009 if fine else 0.0018) * unit
    levels = [Level(unit, step, fine) for _ in range(weave.LEVELS)]
    for part in laid:
        levels[part.level].add(part)
    body = mix(*tones.WEAVE, firm)
    bodies = (colour(mix(body, tones.DERMIS_MID, 0.16)), colour(body))
    gap = colour(mix(*tones.WEAVE_GAP, firm))
    shade, light = colour(mix(*tones.WEAVE_SHADE, firm)), colour(mix(*tones.WEAVE_LIGHT, firm))
    strokes = [(0.38, 0.24, flat_pen(shade, 1.0)), (-0.255, 0.17, flat_pen(light, 1.0))]
    if fine:
        strokes.append((0.07, 0.07, flat_pen(colour(mix(*tones.WEAVE_FIBRIL, firm)), 1.0)))
    rim = max(0.8, 0.0016 * unit)
    for k, level in enumerate(levels):
        level.bodies(painter, gap, rim)
        level.bodies(painter, bodies[k % 2])
        level.backs(painter, strokes)
