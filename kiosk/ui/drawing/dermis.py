"""The dermis: its bundles, fine fibres, cells, vessels and the gland."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QPainter

from kiosk.domain.skin import SkinNumbers
from kiosk.domain.skin_shape import collagen, fibres, twigs, vessels, weave
from kiosk.domain.skin_shape.follicle import Follicle, drop
from kiosk.ui.drawing import tones
from kiosk.ui.drawing.fibroblasts import paint_fibroblasts
from kiosk.ui.drawing.gland import Gland
from kiosk.ui.drawing.outlines import core_px
from kiosk.ui.drawing.shapes import curve, flat_pen, scaled
from kiosk.ui.drawing.strands import paint_far, paint_near
from kiosk.ui.drawing.tones import colour, mix
from kiosk.ui.drawing.tubes import draw_tube, tube

FINE_FROM = 640.0
"""Height of the drawing in px from which a picture that stays shows curves in more parts."""

Box = tuple[float, float]
"""A part of the width, from left to right."""


class Dermis:
    """Paints what lies between the ground and the follicle; made once for a size."""

    def __init__(
        self,
        aspect: float,
        unit: float,
        follicle: Follicle,
        rims: tones.Rims = tones.PLAIN_RIMS,
    ) -> None:
        self.aspect, self.unit, self.rims = aspect, unit, rims
        self.far = weave.strands(aspect, False, False)
        self.near: dict[bool, tuple[weave.Strand, ...]] = {}
        """Finely cut or not; made when it is needed."""
        self.fibres = fibres.papillary(aspect)
        self.cells = fibres.fibroblasts(aspect)
        self.bed = vessels.bed(aspect)
        self.gland = Gland(follicle, unit, rims.gland)

    def paint(self, painter: QPainter, n: SkinNumbers, seen: Box, stays: bool) -> None:
        """Everything between the ground and the follicle that can reach `seen` (px).

        A picture that `stays` has curves in more parts and smoother tips.
        """
        fine = stays and self.unit >= FINE_FROM
        how = (fine, not stays)
        box = (seen[0] / self.unit, seen[1] / self.unit)
        cuts = 2 if fine else 1
        far = collagen.lay(self.far, n, self.aspect, box)
        paint_far(painter, far, n.collagen, self.unit, seen, not stays)
        vein = tube(lambda x: vessels.vein_at(n, x), box, self.unit)
        draw_tube(painter, vein, 0.0115 * self.unit, tones.VEIN, self._rim())
        self._vessels(painter, vessels.risers(n, self.aspect, box), cuts)
        if fine not in self.near:
            self.near[fine] = weave.strands(self.aspect, True, fine)
        near = collagen.lay(self.near[fine], n, self.aspect, box)
        paint_near(painter, near, n.collagen, self.unit, seen, how, self.rims.bundle)
        self._threads(painter, n, box, cuts)
        cells = [c for c in self.cells if box[0] - 0.04 < c.x < box[1] + 0.04]
        paint_fibroblasts(painter, cells, n, self.unit)
        self._papillary(painter, n, box, cuts)
        pair, loops = vessels.pair(n, self.aspect, box), vessels.loops(n, self.bed, box)
        if stays:
            self._vessels(painter, pair, cuts)
            self._vessels(painter, loops, cuts)
            self._vessels(painter, twigs.twigs(n, self.bed, box), 1)
        else:
            self._vessels(painter, [*pair, *loops, *twigs.twigs(n, self.bed, box)], 1)
        artery = tube(lambda x: vessels.artery_at(n, x), box, self.unit)
        draw_tube(
            painter, artery, (0.0145 + 0.003 * n.vessels) * self.unit, tones.ARTERY, self._rim()
        )
        painter.setPen(Qt.PenStyle.NoPen)
        if n.follicle > 0.0 and self.gland.left < seen[1] and self.gland.right > seen[0]:
            self.gland.paint(painter, n.follicle, round(drop(n, self.aspect) * self.unit))

    def _rim(self) -> tuple[tones.Rgb, float] | None:
        """Around the thick vessels."""
        return self.rims.tube and (self.rims.tube, core_px(self.unit))

    def _threads(self, painter: QPainter, n: SkinNumbers, box: Box, cuts: int) -> None:
        """Elastic threads."""
        share = 0.35 + 0.65 * n.collagen
        painter.setPen(flat_pen(colour(tones.ELASTIC), 0.0018 * self.unit * share))
        for points in fibres.elastic(n, box):
            painter.drawLines(curve(scaled(points, self.unit), cuts))

    def _papillary(self, painter: QPainter, n: SkinNumbers, box: Box, cuts: int) -> None:
        c = colour(mix(*tones.FIBRE, n.collagen))
        widths: dict[int, list[QLineF]] = {}
        some = [f for f in self.fibres if box[0] - f.wide < f.head.x < box[1] + f.wide]
        for points, width in fibres.lay_papillary(tuple(some), n):
            twice = max(2, int(width * self.unit * 4.0 + 0.5))
            widths.setdefault(twice, []).extend(curve(scaled(points, self.unit), cuts))
        for twice, lines in widths.items():
            painter.setPen(flat_pen(c, twice / 4.0))
            painter.drawLines(lines)

    def _vessels(self, painter: QPainter, some: Iterable[vessels.Vessel], cuts: int) -> None:
        """Fine vessels: all their dark sides first, so that branches join without a seam."""
        unit = self.unit
        found: dict[tuple[bool, int], list[QLineF]] = {}
        for vessel in some:
            key = (not vessel.spent, max(2, int(vessel.width * unit * 2.0 + 0.5)))
            found.setdefault(key, []).extend(curve(scaled(vessel.points, unit), cuts))
        rim = max(0.7, 0.0011 * unit)
        order = sorted(found.items())
        for (_, width), lines in order:
            painter.setPen(flat_pen(colour(self.rims.vessel), width / 2.0 + rim))
            painter.drawLines(lines)
        for (fresh, width), lines in order:
            painter.setPen(flat_pen(colour(tones.LOOP if fresh else tones.LOOP_BACK), width / 2.0))
            painter.drawLines(lines)
        painter.translate(-0.0006 * unit, -0.0006 * unit)
        for (fresh, width), lines in order:
            if fresh:
                painter.setPen(flat_pen(colour(tones.LOOP_LIGHT), 0.09 * width))
                painter.drawLines(lines)
        painter.translate(0.0006 * unit, 0.0006 * unit)
