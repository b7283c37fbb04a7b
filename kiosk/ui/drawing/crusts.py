"""Crust on a wound that heals: dark honey scabs that dry, curl, lift and drift off in flakes."""

from __future__ import annotations

import math

from PySide6.QtGui import QPainter

from kiosk.domain.skin import SkinNumbers
from kiosk.domain.skin_shape import crusts, wounds
from kiosk.domain.skin_shape.noise import ease
from kiosk.ui.drawing import tones
from kiosk.ui.drawing.lines import Lines
from kiosk.ui.drawing.shapes import fill, polygons
from kiosk.ui.drawing.tones import Tone, colour, mix

Flat = list[float]

SHADES = 3
"""Colours that the pieces of one wound have."""


class Crusts:
    """Paints the crust of fractional and ablative wounds; pieces grow and shrink, opaque."""

    def __init__(self, aspect: float, unit: float) -> None:
        self.unit = unit
        self.caps = crusts.column_crusts(aspect)
        self.plates = crusts.plate_crusts(aspect)

    def paint(self, painter: QPainter, lines: Lines, n: SkinNumbers, tone: Tone) -> None:
        """Everything that lies on the wound or has just come off."""
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
        pieces: tuple[crusts.Piece, ...],
        s: wounds.Stage,
        tone: Tone,
    ) -> None:
        dry = ease(0.25, 0.75, s.lift)
        flake = mix(tones.DEBRIS_FLAKE, tone.corneum, 0.55)
        bodies: list[list[Flat]] = [[] for _ in range(SHADES)]
        shades: list[Flat] = []
        lights: list[Flat] = []
        for p in pieces:
            outline, upper, lower = self._piece(lines, p, crusts.lifted(p, s.lift), s.crust)
            bodies[int(p.shade * SHADES)].append(outline)
            shades.append(lower)
            lights.append(upper)
        for k, some in enumerate(bodies):
            honey = mix(tones.CRUST, tones.CRUST_SHADE, 0.34 * k)
            body = mix(honey, mix(flake, tone.edge, 0.10 * k), 0.82 * dry)
            fill(painter, polygons(some), colour(body))
        fill(painter, polygons(shades), colour(mix(tones.CRUST_SHADE, tone.edge, 0.3 + 0.3 * dry)))
        gleam = mix(tones.CRUST_LIGHT, mix(flake, tones.WHITE, 0.45), dry)
        fill(painter, polygons(lights), colour(gleam))

    def _piece(
        self, lines: Lines, p: crusts.Piece, up: float, grown: float
    ) -> tuple[Flat, Flat, Flat]:
        """One piece as outline, lit upper rim and dark lower rim, each x, y, x, y..."""
        unit, top, at = self.unit, lines.top, lines.at
        x0 = p.x * unit
        half = p.half * unit * (0.55 + 0.45 * grown) * (1.0 - 0.10 * up)
        cos, sin = math.cos(p.turn * up), math.sin(p.turn * up)
        hinge = -half if p.turn > 0.0 else half
        base = top[at(x0)]
        rise = p.rise * unit * up
        thick = p.thick * unit * min(1.0, grown * 1.3) * (1.0 - 0.62 * up)
        curl = p.curl * half * up
        upper: Flat = []
        lower: Flat = []
        lit: Flat = []
        dark: Flat = []
        for u, dome in zip(crusts.ALONG, p.dome, strict=True):
            x = u * half
            lying = (top[at(x0 + x)] - base) * (1.0 - 0.7 * up)
            foot = lying + 0.20 * thick * (1.0 - up) - curl * u * u
            # A scab is a lump; a flake is even and thin.
            high = thick * (dome + (1.0 - abs(u) ** 4 - dome) * 0.7 * up) + 0.8 * min(
                1.0, 3.0 * grown
            )
            a = x - hinge
            left, turned = x0 + hinge + a * cos, base - rise - a * sin
            for line, y in (
                (upper, foot - high),
                (lower, foot),
                (lit, foot - 0.76 * high),
                (dark, foot - 0.20 * high),
            ):
                line.extend((left + y * sin, turned + y * cos))
        return upper + _back(lower), upper[2:-2] + _back(lit[2:-2]), dark + _back(lower)


def _back(line: Flat) -> Flat:
    """A line of x, y, x, y... from its other end."""
    out = [0.0] * len(line)
    out[0::2], out[1::2] = line[0::2][::-1], line[1::2][::-1]
    return out
