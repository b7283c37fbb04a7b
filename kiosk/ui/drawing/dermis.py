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
from kiosk.ui.drawing.tones import colour

Widths = dict[float, list[QLineF]]


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
        self.loops: list[list[QLineF]] = []
        self.loops_key = (-1.0, 0)
        self.gland, self.gland_at = _gland(follicle, unit)

    def paint(
        self, painter: QPainter, n: SkinNumbers, left: float, right: float, fine: bool
    ) -> None:
        """Everything between the ground and the follicle that can reach `left` to `right`.

        `fine` cuts curves into more parts: for a picture that stays.
        """
        unit = self.unit
        laid = collagen.lay(self.near, n, fine)
        seen = [s for s in laid if s.xs[0] * unit < right and s.xs[-1] * unit > left]
        paint_near(painter, seen, n.collagen, unit)
        self._vessels(painter, n, 3 if fine else 1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawPixmap(self.gland_at, self.gland)

    def _vessels(self, painter: QPainter, n: SkinNumbers, cuts: int) -> None:
        """Fine vessels, loops and the artery."""
        unit = self.unit
        if (n.sag, cuts) != self.loops_key:
            self.loops_key = (n.sag, cuts)
            self.loops = [
                curve(scaled(points, unit), cuts) for points in vessels.loops(self.aspect, n.sag)
            ]
        limbs: Widths = {}
        backs: Widths = {}
        loops = [(vessels.loop_width(n.vessels), lines) for lines in self.loops]
        for loop in vessels.extra_loops(self.aspect, n.vessels, n.sag):
            loops.append((loop.width, curve(scaled(loop.points, unit), cuts)))
        for width, lines in loops:
            limbs.setdefault(width * unit, []).extend(lines)
            backs.setdefault(width * unit, []).extend(lines[len(lines) * 6 // 11 :])
        fine = flat_pen(colour(tones.THREAD), 0.0030 * unit * (0.5 + 0.5 * n.vessels))
        for points in vessels.threads(self.aspect, n.vessels, n.sag):
            painter.setPen(fine)
            painter.drawLines(curve(scaled(points, unit), cuts))
        _draw(painter, limbs, colour(tones.LOOP_SHADE), 1.32)
        _draw(painter, limbs, colour(tones.LOOP))
        _draw(painter, backs, colour(tones.LOOP_BACK))
        painter.translate(-0.0008 * unit, 0.0)
        _draw(painter, limbs, colour(tones.LOOP_LIGHT), 0.2)
        painter.translate(0.0008 * unit, 0.0)
        draw_tube(painter, self.artery, (0.0135 + 0.004 * n.vessels) * unit, tones.ARTERY)


def tube(line: Callable[[float], float], aspect: float, unit: float) -> list[QLineF]:
    """A long vessel that lies at depth `line(x)`."""
    xs = [k * 0.0225 - 0.02 for k in range(int(aspect / 0.0225) + 3)]
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
    painter.setPen(QPen(colour(tones.GLAND_RIM, 0.8), max(0.8, 0.002 * unit)))
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
