"""The dermis: its strands, vessels and the gland, lines of short straight parts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap, QRadialGradient

from kiosk.domain.skin import SkinNumbers
from kiosk.domain.skin_shape import collagen, vessels
from kiosk.domain.skin_shape.follicle import Follicle
from kiosk.ui.drawing import tones
from kiosk.ui.drawing.shapes import curve, flat_pen, scaled, shifted
from kiosk.ui.drawing.strands import paint_near
from kiosk.ui.drawing.tones import colour, mix

FINE_FROM = 640.0
"""Height of the drawing in px from which a picture that stays shows curves in more parts."""

TUBE_STEP = 0.0225

Widths = dict[float, list[QLineF]]
Box = tuple[float, float]
"""A part of the width, from left to right."""


def _draw(painter: QPainter, lines: Widths, c: QColor, share: float = 1.0) -> None:
    for width, some in lines.items():
        painter.setPen(flat_pen(c, width * share))
        painter.drawLines(some)


class Dermis:
    """Paints strands, vessels and the gland; what never moves is made once for a size."""

    def __init__(self, aspect: float, unit: float, follicle: Follicle) -> None:
        self.aspect, self.unit = aspect, unit
        self.near = collagen.strands(aspect, front=True)
        self.artery = tube(vessels.artery, aspect, unit)
        self.gland, self.gland_at = _gland(follicle, unit)
        self.loops_sag, self.loops = 0.0, vessels.loops(aspect, 0.0)

    def paint(self, painter: QPainter, n: SkinNumbers, seen: Box, fine: bool) -> None:
        """Everything between the ground and the follicle that can reach `seen`.

        `fine` cuts curves into more parts: for a picture that stays.
        """
        fine = fine and self.unit >= FINE_FROM
        left, right = seen[0] / self.unit, seen[1] / self.unit
        near = tuple(
            s for s in self.near if abs(2.0 * s.x - left - right) < right - left + s.length
        )
        paint_near(painter, collagen.lay(near, n, fine), n.collagen, self.unit)
        self._vessels(painter, n, (left, right), 3 if fine else 1)
        painter.setPen(Qt.PenStyle.NoPen)
        if right > self.gland_at.x() / self.unit:
            painter.drawPixmap(self.gland_at, self.gland)

    def _vessels(self, painter: QPainter, n: SkinNumbers, seen: Box, cuts: int) -> None:
        """Fine vessels, loops and the artery."""
        unit, aspect = self.unit, self.aspect
        if n.sag != self.loops_sag:
            self.loops_sag, self.loops = n.sag, vessels.loops(aspect, n.sag)
        width = vessels.loop_width(n.vessels)
        loops = [(width, points) for points in self.loops]
        loops += [(x.width, x.points) for x in vessels.extra_loops(aspect, n.vessels, n.sag)]
        limbs: Widths = {}
        backs: Widths = {}
        for width, points in loops:
            if _reaches(points, seen):
                lines = curve(scaled(points, unit), cuts)
                limbs.setdefault(width * unit, []).extend(lines)
                backs.setdefault(width * unit, []).extend(lines[len(lines) * 6 // 11 :])
        painter.setPen(flat_pen(colour(tones.THREAD), 0.0030 * unit * (0.5 + 0.5 * n.vessels)))
        for points in vessels.threads(aspect, n.vessels, n.sag):
            if _reaches(points, seen):
                painter.drawLines(curve(scaled(points, unit), cuts))
        _draw(painter, limbs, colour(tones.LOOP_SHADE), 1.32)
        _draw(painter, limbs, colour(tones.LOOP))
        _draw(painter, backs, colour(tones.LOOP_BACK))
        painter.translate(-0.0008 * unit, 0.0)
        _draw(painter, limbs, colour(tones.LOOP_LIGHT), 0.2)
        painter.translate(0.0008 * unit, 0.0)
        first, last = int(seen[0] / TUBE_STEP), int(seen[1] / TUBE_STEP) + 3
        artery = self.artery[max(0, first - 1) : last]
        draw_tube(painter, artery, (0.0135 + 0.004 * n.vessels) * unit, tones.ARTERY)


def _reaches(points: vessels.Points, seen: Box) -> bool:
    edge = 0.01
    return min(x for x, _ in points) - edge < seen[1] and max(x for x, _ in points) + edge > seen[0]


def tube(line: Callable[[float], float], aspect: float, unit: float) -> list[QLineF]:
    """A long vessel that lies at depth `line(x)`."""
    xs = [k * TUBE_STEP - 0.02 for k in range(int(aspect / TUBE_STEP) + 3)]
    return curve(scaled([(x, line(x)) for x in xs], unit), 1)


def draw_tube(painter: QPainter, lines: list[QLineF], width: float, cs: tones.Round) -> None:
    """A long vessel with a dark lower edge and a lit back."""
    for shift, share, c in zip((0.10, -0.04, -0.22), (1.0, 0.82, 0.20), cs, strict=True):
        shifted(painter, lines, flat_pen(colour(c), width * share), width * shift)


def _gland(follicle: Follicle, unit: float) -> tuple[QPixmap, QPointF]:
    """The sebaceous gland, a cluster of pale lobes, and where its picture stands."""
    x, y = (follicle.x - 0.11) * unit, 0.09 * unit
    pixmap = QPixmap(round(0.12 * unit), round(0.21 * unit))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(-x, -y)
    light, mid, deep = tones.GLAND
    at = follicle.x
    neck = curve(scaled(((at - 0.042, 0.205), (at - 0.026, 0.15), (at - 0.009, 0.115)), unit), 6)
    for c, width in ((tones.GLAND_RIM, 0.0185), (mid, 0.0150)):
        painter.setPen(flat_pen(colour(c), width * unit))
        painter.drawLines(neck)
    # A translucent smooth line costs several times an opaque one.
    painter.setPen(QPen(colour(mix(deep, tones.GLAND_RIM, 0.8)), max(0.8, 0.002 * unit)))
    for lobe_x, lobe_y, r in follicle.gland:
        middle, radius = QPointF(lobe_x * unit, lobe_y * unit), r * unit
        shade = QRadialGradient(middle, radius, middle - QPointF(radius * 0.35, radius * 0.4))
        shade.setColorAt(0.0, colour(light))
        shade.setColorAt(0.6, colour(mid))
        shade.setColorAt(1.0, colour(deep))
        painter.setBrush(QBrush(shade))
        painter.drawEllipse(middle, radius, radius * 1.04)
    painter.end()
    return pixmap, QPointF(x, y)
