"""Collagen bundles, drawn as short straight lines with pointed tips: see `shapes.curve`."""

from __future__ import annotations

import math
from collections.abc import Iterable

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from kiosk.domain.skin_shape import collagen, weave
from kiosk.ui.drawing import tones
from kiosk.ui.drawing.shapes import fill, flat_pen, polygons
from kiosk.ui.drawing.tones import Rgb, colour, mix

Widths = dict[int, list[QLineF]]
"""Lines by their width, in steps."""

Span = tuple[float, float]
"""A part of the width, from left to right."""

STEPS = ((0.0, 0.36, 0.94), (0.36, 0.70, 0.66), (0.70, 1.0, 0.28))
"""A tip as lines: from, to, and share of the bundle's width."""

ROUGH = ((0.0, 0.48, 0.86), (0.48, 1.0, 0.38))
"""The same in a picture that moves."""


class Level:
    """All sections of one turn of painting, as lines by width, and their tips.

    `how` tells whether the tips are smooth, and whether they are rough; as lines they cost much
    less. Nothing is kept that cannot reach `seen`, a part of the width in px.
    """

    def __init__(self, unit: float, step: float, how: tuple[bool, bool], seen: Span) -> None:
        self.unit, self.step, self.fine = unit, step, how[0]
        self.steps = ROUGH if how[1] else STEPS
        self.left, self.right = seen[0] - 0.014 * unit - 2.0, seen[1] + 0.014 * unit + 2.0
        self.lines: Widths = {}
        self.ends: Widths = {}
        self.tips: list[tuple[float, ...]] = []

    def add(self, part: collagen.Laid) -> None:
        """Cut one section into lines, each of which reaches a little into the next."""
        unit, left, right = self.unit, self.left, self.right
        xs = [x * unit for x in part.xs]
        ys = [y * unit for y in part.ys]
        width = int(part.thick * unit / self.step + 0.5)
        lines = [
            QLineF(x0, y0, x1 + (x1 - x0) * 0.07, y1 + (y1 - y0) * 0.07)
            for x0, y0, x1, y1 in zip(xs, ys, xs[1:], ys[1:], strict=False)
            if x1 > left and x0 < right
        ]
        # What passes under reaches into what passes over, so that no seam shows where they meet.
        if part.level >= weave.OVER:
            if lines and left < xs[-1] and xs[-2] < right:
                lines[-1].setP2(QPointF(xs[-1], ys[-1]))
        elif lines and left < xs[1] and xs[0] < right:
            x, y = xs[0] + (xs[0] - xs[1]) * 0.07, ys[0] + (ys[0] - ys[1]) * 0.07
            lines[0].setP1(QPointF(x, y))
        if lines:
            self.lines.setdefault(width, []).extend(lines)
        for tip in part.tips:
            x, end = tip[0] * unit, tip[2] * unit
            if (x < left and end < left) or (x > right and end > right):
                continue
            y = tip[1] * unit
            dx, dy = end - x, tip[3] * unit - y
            if self.fine:
                self.tips.append((x, y, dx, dy, 0.5 * self.step * max(width, 1)))
            for a, b, share in self.steps:
                line = QLineF(x + dx * a, y + dy * a, x + dx * b, y + dy * b)
                self.ends.setdefault(int(width * share + 0.5), []).append(line)

    def bodies(self, painter: QPainter, c: QColor, more: float = 0.0) -> None:
        """Lines and tips in one colour, wider by `more` px on each side."""
        pen = flat_pen(c, 1.0)
        if self.fine:
            some = self.lines
        else:
            some = {k: [*self.ends.get(k, ()), *self.lines.get(k, ())] for k in self.ends}
            some |= {k: lines for k, lines in self.lines.items() if k not in self.ends}
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


def paint_far(
    painter: QPainter,
    laid: Iterable[collagen.Laid],
    firm: float,
    unit: float,
    seen: Span,
    rough: bool,
) -> None:
    """The bundles far behind: pale and flat; those that can reach `seen` (px)."""
    level = Level(unit, 0.0014 * unit, (False, rough), seen)
    for part in laid:
        level.add(part)
    level.bodies(painter, colour(mix(*tones.FAR, firm)))


def paint_near(
    painter: QPainter,
    laid: Iterable[collagen.Laid],
    firm: float,
    unit: float,
    seen: Span,
    how: tuple[bool, bool],
    rims: tuple[Rgb, Rgb] = tones.WEAVE_GAP,
) -> None:
    """The bundles in front: woven, with a dark gap where one passes over, and a lit back.

    `how` tells whether they are fine, and whether they are rough; `rims` are the gap's colours.
    """
    fine = how[0]
    step = (0.0009 if fine else 0.0018) * unit
    levels = [Level(unit, step, how, seen) for _ in range(weave.LEVELS)]
    for part in laid:
        levels[part.level].add(part)
    body = mix(*tones.WEAVE, firm)
    bodies = (colour(mix(body, tones.DERMIS_MID, 0.16)), colour(body))
    gap = colour(mix(*rims, firm))
    shade, light = colour(mix(*tones.WEAVE_SHADE, firm)), colour(mix(*tones.WEAVE_LIGHT, firm))
    strokes = [(0.38, 0.24, flat_pen(shade, 1.0)), (-0.255, 0.17, flat_pen(light, 1.0))]
    if fine:
        strokes.append((0.07, 0.07, flat_pen(colour(mix(*tones.WEAVE_FIBRIL, firm)), 1.0)))
    rim = max(0.8, 0.0016 * unit)
    for k, level in enumerate(levels):
        level.bodies(painter, gap, rim)
        level.bodies(painter, bodies[k % 2])
        level.backs(painter, strokes)
