"""Marks that lasers leave and how they heal: channels, raw base, crust, flakes, pink new skin."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from kiosk.domain.skin import SkinNumbers
from kiosk.domain.skin_shape import places, wounds
from kiosk.domain.skin_shape.noise import ease
from kiosk.ui.drawing import sprites, tones
from kiosk.ui.drawing.lines import Lines
from kiosk.ui.drawing.shapes import fill, polygons, soft
from kiosk.ui.drawing.tones import Tone, colour, mix

STEPS = 9
WARMTH = ((0.07, 0.09), (0.054, 0.10), (0.038, 0.13), (0.022, 0.22), (0.011, 0.5))
"""A raw base: depths, and how red each is."""


class Healing:
    """Paints the marks of fractional and ablative lasers."""

    def __init__(self, aspect: float, unit: float) -> None:
        self.unit = unit
        self.columns = [x * unit for x in places.column_places(aspect)]
        self.caps = wounds.column_crusts(aspect)
        self.plates = wounds.plate_crusts(aspect)
        middle, half = places.treated(aspect)
        self.left, self.right = (middle - half) * unit, (middle + half) * unit

    def paint_columns(
        self, painter: QPainter, lines: Lines, n: SkinNumbers, tone: Tone, moving: bool
    ) -> None:
        """Pale tapered channels through the surface; `moving`: changing in small steps."""
        s = wounds.stage(n.wound_fractional, n.beam_fractional, n.healing)
        shown = max(s.open, 0.5 * s.crust, 0.4 * s.pink)
        if shown <= 0.004:
            return
        deep = round(wounds.column_depth(n) * self.unit)
        lit = ease(0.0, 0.35, n.beam_fractional)
        heal = 1.0 - s.open / shown
        if moving:
            deep, lit, heal = deep // 3 * 3, tones.stepped(lit), tones.stepped(heal)
        inside = mix(mix(tones.CHANNEL, tone.flush, 0.20), tones.CHANNEL, lit)
        rim = mix(tones.CHANNEL_RIM, tone.flush, 0.25)
        picture = sprites.channel(self.unit, deep, mix(inside, rim, heal), rim, 1.0)
        painter.setOpacity(shown)
        for x in self.columns:
            y = lines.top[lines.at(x)]
            painter.drawPixmap(QPointF(x - picture.width() / 2, y), picture)
        painter.setOpacity(1.0)

    def paint_base(self, painter: QPainter, lines: Lines, n: SkinNumbers, tone: Tone) -> None:
        """Raw, warm base of an ablated part, then its thin pink new skin."""
        s = wounds.stage(n.wound_ablative, n.beam_ablative, n.healing)
        unit, xs, top = self.unit, lines.xs, lines.top
        i, j = lines.at(self.left), lines.at(self.right)
        if s.open > 0.004:
            raw = mix(tones.RAW, tone.flush, 0.3)
            for thick, alpha in WARMTH:
                low = [y + thick * unit * w for y, w in zip(top, lines.window, strict=True)]
                soft(painter, xs, top, low, colour(raw, alpha * s.open), (i, j))
            # Below the smooth rim of the surface, which it leaves as it is.
            rim = [y + min(1.0, w) for y, w in zip(top, lines.window, strict=True)]
            wet = [y + 0.0050 * unit * w for y, w in zip(top, lines.window, strict=True)]
            soft(painter, xs, rim, wet, colour(tones.CHANNEL, 0.6 * s.open), (i, j))
        if s.pink > 0.004:
            for thick, alpha in ((0.052, 0.24), (0.017, 0.62)):
                low = [y + thick * unit * w for y, w in zip(top, lines.window, strict=True)]
                pink = mix(tone.flush, tones.WHITE, 0.18)
                soft(painter, xs, top, low, colour(pink, alpha * s.pink), (i, j))

    def paint_patches(self, painter: QPainter, lines: Lines, n: SkinNumbers, tone: Tone) -> None:
        """Pink patches of new skin over each column."""
        s = wounds.stage(n.wound_fractional, n.beam_fractional, n.healing)
        if s.pink <= 0.004:
            return
        for wide, thick, alpha in ((0.046, 0.030, 0.26), (0.032, 0.017, 0.34)):
            half, deep = wide * self.unit, thick * self.unit
            for x in self.columns:
                i, j = lines.at(x - half), lines.at(x + half)
                low = list(lines.top)
                for k in range(i, j + 1):
                    near = 1.0 - min(1.0, abs(lines.xs[k] - x) / half) ** 2
                    low[k] += near * deep
                soft(painter, lines.xs, lines.top, low, colour(tone.flush, alpha * s.pink), (i, j))

    def paint_crusts(self, painter: QPainter, lines: Lines, n: SkinNumbers, tone: Tone) -> None:
        """Amber-brown crust that lifts off in flakes."""
        for pieces, wound, beam in (
            (self.caps, n.wound_fractional, n.beam_fractional),
            (self.plates, n.wound_ablative, n.beam_ablative),
        ):
            s = wounds.stage(wound, beam, n.healing)
            if s.crust > 0.004:
                self._pieces(painter, lines, pieces, s, tone)

    def _pieces(
        self,
        painter: QPainter,
        lines: Lines,
        pieces: tuple[wounds.Piece, ...],
        s: wounds.Stage,
        tone: Tone,
    ) -> None:
        dry = s.flakes * 0.5
        body = mix(tones.CRUST, tone.corneum, dry)
        bodies, shades, lights = [], [], []
        for p in pieces:
            up = ease(p.leaves * 0.6, p.leaves * 0.6 + 0.6, s.lift)
            outline, upper, lower = self._piece(lines, p, up, s.crust)
            bodies.append(outline)
            shades.append(lower)
            lights.append(upper)
        alpha = min(1.0, s.crust * 1.6)
        fill(painter, polygons(bodies), colour(body, alpha))
        fill(
            painter, polygons(shades), colour(mix(tones.CRUST_SHADE, tone.edge, 0.3), 0.75 * alpha)
        )
        fill(
            painter,
            polygons(lights),
            colour(mix(tones.CRUST_LIGHT, tone.corneum, dry), 0.9 * alpha),
        )

    def _piece(
        self, lines: Lines, p: wounds.Piece, up: float, grown: float
    ) -> tuple[list[float], list[float], list[float]]:
        """One piece as outline, lit upper rim and dark lower rim, each x, y, x, y..."""
        unit = self.unit
        x0, half = p.x * unit, p.half * unit * (1.0 - 0.12 * up)
        turn, rise = p.turn * up, p.rise * unit * up
        cos, sin = math.cos(turn), math.sin(turn)
        hinge = -half if turn > 0.0 else half
        base = lines.top[lines.at(x0)]
        thick = p.thick * unit * min(1.0, grown * 1.4) * (1.0 - 0.35 * up)
        upper: list[tuple[float, float]] = []
        lower: list[tuple[float, float]] = []
        for k in range(STEPS):
            u = 2.0 * k / (STEPS - 1) - 1.0
            x = u * half
            lying = lines.top[lines.at(x0 + x)] - base
            bottom = lying * (1.0 - 0.5 * up) + 0.22 * thick - 0.30 * thick * up * u * u
            dome = (1.0 - u**4) * (1.0 + 0.16 * math.sin(5.0 * u + 40.0 * p.x))
            for line, y in ((upper, bottom - thick * dome), (lower, bottom)):
                a, b = x - hinge, y
                line.append((x0 + hinge + a * cos + b * sin, base - rise + b * cos - a * sin))
        flat = [v for point in upper + lower[::-1] for v in point]
        rim = [(x, y + 0.34 * thick) for x, y in upper[1:-1]]
        foot = [(x, y - 0.26 * thick) for x, y in lower[1:-1]]
        lit = [v for point in upper[1:-1] + rim[::-1] for v in point]
        dark = [v for point in foot + lower[1:-1][::-1] for v in point]
        return flat, lit, dark
