"""Films on the skin: glossy golden ointment that fills small dips, and even pale sunscreen."""

from __future__ import annotations

from PySide6.QtGui import QPainter

from kiosk.domain.skin import SkinNumbers
from kiosk.domain.skin_shape import extras, places
from kiosk.domain.skin_shape.noise import ease
from kiosk.ui.drawing import tones
from kiosk.ui.drawing.lines import Lines
from kiosk.ui.drawing.shapes import fill, polygons, soft, solid
from kiosk.ui.drawing.tones import colour, mix

THICK = 0.0165
SCREEN = 0.0100
"""Thickness of the two films."""
WEAK = 0.004


class Films:
    """Paints the films of one size."""

    def __init__(
        self, aspect: float, unit: float, xs: tuple[float, ...], outlined: bool = False
    ) -> None:
        self.unit = unit
        self.rims = [tones.OUTLINE if outlined else c[2] for c in (tones.OINTMENT, tones.SUNSCREEN)]
        self.share = [extras.ointment_share(x, aspect) for x in xs]
        inside = [k for k, share in enumerate(self.share) if share > 0.0] or [0]
        self.span = (max(0, inside[0] - 1), min(len(xs) - 1, inside[-1] + 1))
        self.reach = max(1, round(0.045 / (xs[1] - xs[0])))
        middle, half = places.treated(aspect)
        self.gleams = extras.gleams(middle - half * 0.97, middle + half, 0.120, 181)

    def paint(self, painter: QPainter, lines: Lines, n: SkinNumbers) -> list[float]:
        """Paint what there is of both, and return the line of the surface that is now on top."""
        top = lines.top
        if n.ointment > WEAK:
            top = self._ointment(painter, lines, n.ointment)
        if n.sunscreen > WEAK:
            top = self._sunscreen(painter, lines.xs, top, n.sunscreen)
        return top

    def _ointment(self, painter: QPainter, lines: Lines, much: float) -> list[float]:
        unit, xs, skin, (i, j) = self.unit, lines.xs, lines.top, self.span
        level = extras.smoothed(skin, self.reach)
        filled, thick = ease(0.0, 0.7, much), THICK * unit * much
        top = [
            y - s * (max(0.0, y - flat) * filled + thick)
            for y, flat, s in zip(skin, level, self.share, strict=True)
        ]
        body, deep, _ = tones.OINTMENT
        # A little into the skin: a film is clear, and what is under it looks deeper.
        wet = [y + 0.006 * unit * s for y, s in zip(skin, self.share, strict=True)]
        soft(painter, xs, top, wet, colour(body, 0.50), self.span)
        low = [t + (y - t) * 0.45 for t, y in zip(top, skin, strict=True)]
        soft(painter, xs, low, wet, colour(deep, 0.30), self.span)
        edge = [t + min(0.0026 * unit, 0.7 * (y - t)) for t, y in zip(top, skin, strict=True)]
        cut = slice(i, j + 1)
        solid(painter, xs[cut], top[cut], edge[cut], colour(self.rims[0]))
        self._gloss(painter, lines, top, skin)
        return top

    def _gloss(self, painter: QPainter, lines: Lines, top: list[float], skin: list[float]) -> None:
        """Reflections of light, longer than those of a wet wound, with a small one behind."""
        unit, flats, body = self.unit, [], tones.OINTMENT[0]
        for g in self.gleams:
            for shift, share in ((0.0, 1.0), (1.32, 0.16)):
                upper, lower = [], []
                for u in (-1.0, -0.6, 0.0, 0.6, 1.0):
                    x = (g.x + g.half * (shift + share * u)) * unit
                    k = lines.at(x)
                    deep = skin[k] - top[k]
                    y = top[k] + 0.30 * deep
                    upper += [x, y]
                    lower += [y + 0.34 * deep * g.thick * (1.0 - u * u), x]
                flats.append(upper + lower[::-1])
        fill(painter, polygons(flats), colour(mix(body, tones.WHITE, 0.90)))

    def _sunscreen(
        self, painter: QPainter, xs: list[float], skin: list[float], much: float
    ) -> list[float]:
        unit = self.unit
        body, low, _ = tones.SUNSCREEN
        thick = SCREEN * unit * (0.25 + 0.75 * much) * ease(0.0, 0.25, much)
        top = [y - thick for y in skin]
        share = ease(0.0, 0.4, much)
        under = [y + 0.0016 * unit * share for y in skin]
        # Opaque: it grows instead of fading in.
        solid(painter, xs, top, under, colour(body))
        half = [y - 0.42 * thick for y in skin]
        soft(painter, xs, half, under, colour(low, 0.60 * share))
        edge = [y + min(0.0024 * unit, 0.5 * thick) for y in top]
        solid(painter, xs, top, edge, colour(self.rims[1]))
        return top
