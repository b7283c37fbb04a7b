"""Strands and vessels of the dermis, all drawn as short straight lines: see `shapes.curve`."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap, QRadialGradient

from kiosk.domain.skin import SkinNumbers
from kiosk.domain.skin_shape import collagen, vessels
from kiosk.domain.skin_shape.follicle import Follicle
from kiosk.ui.drawing import tones
from kiosk.ui.drawing.shapes import curve, scaled
from kiosk.ui.drawing.tones import colour, mix

TAPERS = (0.66, 1.0)
SOLID, FLAT = Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap
Widths = dict[float, list[QLineF]]
Cut = dict[float, list[list[QLineF]]]


def _pen(c: QColor, width: float) -> QPen:
    return QPen(c, max(0.8, width), SOLID, FLAT)


def _draw(painter: QPainter, lines: Widths, c: QColor, share: float = 1.0) -> None:
    for width, some in lines.items():
        painter.setPen(_pen(c, width * share))
        painter.drawLines(some)


def _shifted(painter: QPainter, lines: list[QLineF], pen: QPen, down: float) -> None:
    painter.translate(0.0, down)
    painter.setPen(pen)
    painter.drawLines(lines)
    painter.translate(0.0, -down)


def cut_strand(cut: Cut, laid: collagen.Laid, unit: float, share: float = 1.0) -> None:
    """Cut a strand into its parts, by width; each part reaches a little into the next one."""
    xs = [x * unit for x in laid.xs]
    ys = [y * unit for y in laid.ys]
    width = round(laid.thick * unit * share * 2.0) / 2.0
    lines = [
        QLineF(x0, y0, x1 + (x1 - x0) * 0.07, y1 + (y1 - y0) * 0.07)
        for x0, y0, x1, y1 in zip(xs, ys, xs[1:], ys[1:], strict=False)
    ]
    parts = cut.get(width)
    if parts is None:
        parts = cut[width] = [[] for _ in TAPERS]
    parts[0] += (lines[0], lines[-1])
    parts[1] += lines[1:-1]


def draw_strands(painter: QPainter, width: float, parts: list[list[QLineF]], c: QColor) -> None:
    """The bodies of strands of one width: thin ends first."""
    for taper, lines in zip(TAPERS, parts, strict=True):
        painter.setPen(_pen(c, width * taper))
        painter.drawLines(lines)


class Dermis:
    """Paints strands, vessels and the gland; what never moves is made once for a size."""

    def __init__(self, aspect: float, unit: float, follicle: Follicle) -> None:
        self.aspect, self.unit = aspect, unit
        self.near = collagen.strands(aspect, front=True)
        self.artery = tube(vessels.artery, aspect, unit)
        self.loops: list[list[QLineF]] = []
        self.loops_sag = -1.0
        self.gland, self.gland_at = _gland(follicle, unit)

    def paint(self, painter: QPainter, n: SkinNumbers, left: float, right: float) -> None:
        """Everything between the ground and the follicle that can reach `left` to `right`."""
        self._near(painter, n, left / self.unit, right / self.unit)
        self._vessels(painter, n)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawPixmap(self.gland_at, self.gland)

    def _near(self, painter: QPainter, n: SkinNumbers, left: float, right: float) -> None:
        """The strands in front: woven turn by turn, with a dark lower edge and a lit back."""
        turns: list[Cut] = [{} for _ in range(collagen.WEAVES)]
        for laid in collagen.lay(self.near, n):
            if laid.xs[0] < right and laid.xs[-1] > left:
                cut_strand(turns[laid.weave], laid, self.unit)
        main = mix(tones.STRAND_SLACK, tones.STRAND_FIRM, n.collagen)
        body, pale = colour(main), colour(mix(main, tones.DERMIS_MID, 0.22))
        shade = colour(mix(*tones.STRAND_SHADE, n.collagen))
        light = colour(mix(*tones.STRAND_LIGHT, n.collagen))
        for k, turn in enumerate(turns):
            for width, parts in turn.items():
                draw_strands(painter, width, parts, pale if k % 2 else body)
                _shifted(painter, parts[1], _pen(shade, width * 0.22), width * 0.36)
                _shifted(painter, parts[1], _pen(light, width * 0.20), -width * 0.22)

    def _vessels(self, painter: QPainter, n: SkinNumbers) -> None:
        """Fine vessels, loops and the artery."""
        unit = self.unit
        if n.sag != self.loops_sag:
            self.loops_sag = n.sag
            self.loops = [
                curve(scaled(points, unit), 1) for points in vessels.loops(self.aspect, n.sag)
            ]
        limbs: Widths = {}
        backs: Widths = {}
        loops = [(vessels.loop_width(n.vessels), lines) for lines in self.loops]
        for loop in vessels.extra_loops(self.aspect, n.vessels, n.sag):
            loops.append((loop.width, curve(scaled(loop.points, unit), 1)))
        for width, lines in loops:
            limbs.setdefault(width * unit, []).extend(lines)
            backs.setdefault(width * unit, []).extend(lines[len(lines) * 6 // 11 :])
        fine = _pen(colour(tones.THREAD), 0.0030 * unit * (0.5 + 0.5 * n.vessels))
        for points in vessels.threads(self.aspect, n.vessels, n.sag):
            painter.setPen(fine)
            painter.drawLines(curve(scaled(points, unit), 1))
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
        _shifted(painter, lines, _pen(colour(c), width * share), width * shift)


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
        painter.setPen(_pen(colour(c), width * unit))
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
