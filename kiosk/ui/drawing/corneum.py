"""The horny layer: a pale band of thin lamellae, frayed where the skin is rough."""

from __future__ import annotations

import math
from typing import NamedTuple

from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QPainter

from kiosk.domain.skin import SkinNumbers
from kiosk.domain.skin_shape.noise import ease, spread, unit
from kiosk.ui.drawing import tones
from kiosk.ui.drawing.lines import CORNEUM, Lines
from kiosk.ui.drawing.shapes import fill, flat_pen, hairlines, polygons, soft, solid
from kiosk.ui.drawing.tones import Tone, colour, mix

LAMELLAE = (0.40, 0.80)
"""How far down the band its lamellae lie."""

FOLD = 0.034
"""A dip of this depth has its whole shadow."""


class Scale(NamedTuple):
    """A piece of the uppermost lamella that stands off rough skin."""

    x: float
    long: float
    high: float
    lean: float
    rank: float


class Corneum:
    """Paints the horny layer; its scales are placed once for a size."""

    def __init__(self, aspect: float, size: float, samples: int) -> None:
        self.unit = size
        self.scales = [
            Scale(
                (k + spread(0.1, 0.9, 191, k)) * 0.0235 * size,
                spread(0.014, 0.024, 192, k) * size,
                spread(0.0055, 0.0100, 193, k) * size,
                1.0 if unit(194, k) < 0.7 else -1.0,
                unit(195, k),
            )
            for k in range(int(aspect / 0.0235) + 1)
        ]
        # Each lamella is a line with short breaks, more of them where the skin is rough.
        gaps = [[unit(196, k, i) for i in range(samples // 4 + 1)] for k in range(len(LAMELLAE))]
        self.breaks = [[some[i // 4] for i in range(samples)] for some in gaps]
        self.waves = [
            [0.06 * math.sin(1.9 * i + 2.1 * k) for i in range(samples)] for k in range(3)
        ]

    def paint(
        self, painter: QPainter, lines: Lines, n: SkinNumbers, tone: Tone, moving: bool
    ) -> None:
        """The whole layer."""
        xs, top, low = lines.xs, lines.top, lines.corneum
        thick = [b - a for a, b in zip(top, low, strict=True)]
        shade = [b + c * 0.34 for b, c in zip(low, thick, strict=True)]
        soft(painter, xs, low, shade, colour(tone.basal, 0.24))
        soft(painter, xs, top, low, colour(tone.corneum_low))
        upper = [a + c * 0.66 for a, c in zip(top, thick, strict=True)]
        soft(painter, xs, top, upper, colour(tone.corneum))
        self._lamellae(painter, lines, n, (thick, tone))
        # Light comes from above left: slopes that fall to the left are lit.
        lit = [
            a + c * max(0.0, min(0.34, 0.22 - s * 0.9))
            for a, c, s in zip(top, thick, lines.slope, strict=True)
        ]
        soft(painter, xs, top, lit, colour(mix(tone.corneum, tones.WHITE, 0.24)))
        self._folds(painter, lines, tone)
        self._edge(painter, lines, tone, moving)
        if n.texture > 0.02:
            self._scales(painter, lines, n.texture, tone)

    def _lamellae(
        self, painter: QPainter, lines: Lines, n: SkinNumbers, how: tuple[list[float], Tone]
    ) -> None:
        thick, tone = how
        whole = 0.4 * CORNEUM * self.unit
        xs, top = lines.xs, lines.top
        torn = 0.08 + 0.34 * n.texture
        pen = max(0.9, 0.0011 * self.unit)
        loose = 0.4 + 1.6 * n.texture
        for k, down in enumerate(LAMELLAE):
            some = slice(k, None, 2)
            at, thin = xs[some], thick[some]
            ys = [
                a + c * (down + loose * w)
                for a, c, w in zip(top[some], thin, self.waves[k][some], strict=True)
            ]
            ends = zip(at, ys, at[1:], ys[1:], self.breaks[k][some], thin, strict=False)
            parts = [
                QLineF(x0, y0, x1 + 0.8, y1)
                for x0, y0, x1, y1, gap, c in ends
                if gap > torn and c > whole
            ]
            c = mix(tone.corneum if k < 1 else tone.corneum_low, tone.edge, 0.26 + 0.08 * k)
            painter.setPen(flat_pen(colour(c), pen))
            painter.drawLines(parts)
        painter.setPen(Qt.PenStyle.NoPen)

    def _folds(self, painter: QPainter, lines: Lines, tone: Tone) -> None:
        """The soft shadow in folds, pores and dents."""
        deepest = FOLD * self.unit
        if max(lines.fold) < 0.05 * deepest:
            return
        c = mix(tone.edge, tone.flush, 0.22)
        weak = 0.05 * deepest
        inside = [i for i, f in enumerate(lines.fold) if f > weak]
        starts = [k for k in range(len(inside)) if k == 0 or inside[k] - inside[k - 1] > 2]
        for k, end in zip(starts, [*starts[1:], len(inside)], strict=True):
            at = slice(max(0, inside[k] - 1), inside[end - 1] + 2)
            top = lines.top[at]
            deep = [
                min(1.0, max(0.0, f - weak) / deepest) * 0.66 * (b - t)
                for t, b, f in zip(top, lines.low[at], lines.fold[at], strict=True)
            ]
            foot = [t + d for t, d in zip(top, deep, strict=True)]
            soft(painter, lines.xs[at], top, foot, colour(c, 0.24))

    def _edge(self, painter: QPainter, lines: Lines, tone: Tone, moving: bool) -> None:
        """The thin dark rim; it fades where the horny layer is gone."""
        unit, xs, top = self.unit, lines.xs, lines.top
        rim = max(1.3, 0.0028 * unit)
        whole = CORNEUM * unit
        thick = (c - a for a, c in zip(top, lines.corneum, strict=True))
        ends = [rim * min(1.0, 0.15 + c / whole) for c in thick]
        above = [a - 0.75 * e for a, e in zip(top, ends, strict=True)]
        below = [a + 0.35 * e for a, e in zip(top, ends, strict=True)]
        if not moving or lines.off:
            solid(painter, xs, above, below, colour(tone.edge))
            return
        # Its own rims are half as wide as a hairline.
        above, below = [y + 0.5 for y in above], [y - 0.5 for y in below]
        soft(painter, xs, above, below, colour(tone.edge))
        for ys in (above, below):
            hairlines(painter, xs, ys, colour(tone.edge), 1.0)

    def _scales(self, painter: QPainter, lines: Lines, rough: float, tone: Tone) -> None:
        """Small scales that lift off at one end."""
        step = lines.xs[1] - lines.xs[0]
        whole = CORNEUM * self.unit
        bodies, rims = [], []
        for scale in self.scales:
            up = ease(0.55 * scale.rank, 0.55 * scale.rank + 0.45, rough)
            i = lines.at(scale.x)
            up *= min(1.0, max(0.0, (lines.corneum[i] - lines.top[i]) / whole))
            if up <= 0.03:
                continue
            far, high = scale.lean * scale.long, scale.high * up
            j = max(0, min(len(lines.xs) - 1, i + round(far / step)))
            y0, y1 = lines.top[i], lines.top[j]
            x0 = lines.xs[i]
            tip = (x0 + far, y1 - high)
            belly = (x0 + 0.55 * far, y0 + 0.45 * (y1 - y0) - 0.62 * high)
            under = (x0 + 0.50 * far, y0 + 0.5 * (y1 - y0) + 0.0016 * self.unit)
            body = [x0 - 0.12 * far, y0 + 1.0, *belly, *tip, *under]
            bodies.append(body)
            lift = max(1.1, 0.0020 * self.unit)
            rims.append(
                [
                    x0 - 0.2 * far,
                    y0 - 0.4,
                    belly[0],
                    belly[1] - lift,
                    tip[0] + 0.06 * far,
                    tip[1] - 0.4 * lift,
                    belly[0],
                    belly[1] + 0.3,
                ]
            )
        fill(painter, polygons(bodies), colour(tone.corneum))
        fill(painter, polygons(rims), colour(tone.edge))
