"""Widened vessels that branch close under the epidermis; they grow with lasting redness."""

import math

import msgspec

from kiosk.domain.skin import SkinNumbers
from kiosk.domain.skin_shape.footing import Footing, border_at
from kiosk.domain.skin_shape.noise import TAU, ease, spread, unit
from kiosk.domain.skin_shape.profile import thickness
from kiosk.domain.skin_shape.vessels import Bed, Points, Span, Vessel, plexus_at

SHOOTS = ((0.34, 0.75, 0.034), (0.58, -0.9, 0.030), (0.80, 0.8, 0.026))
"""Branches of a twig: where on it, how steeply up, how long."""


class _Stem(msgspec.Struct, frozen=True):
    """The way of one twig from the fine artery up and along the epidermis."""

    x: float
    reach: float
    foot: float
    level: float
    phase: float

    def at(self, u: float) -> tuple[float, float]:
        """The point at a share of its way."""
        wind = 0.0052 * math.sin(TAU * (1.7 * u + self.phase)) * min(1.0, 3.0 * u)
        rise = 1.0 - (1.0 - u) ** 2.6
        return self.x + self.reach * u, self.foot + (self.level - self.foot) * rise + wind


def twigs(n: SkinNumbers, beds: Bed, seen: Span) -> list[Vessel]:
    """All twigs and their branches that can reach `seen`."""
    out = []
    for k, f in enumerate(beds.twigs):
        grown = ease(0.34, 0.70, n.vessels - 0.07 * unit(84, k))
        if grown > 0.02 and seen[0] - 0.14 < f.x < seen[1] + 0.14:
            out += _twig(n, beds, (k, f), grown)
    return out


def _twig(n: SkinNumbers, beds: Bed, which: tuple[int, Footing], grown: float) -> list[Vessel]:
    k, f = which
    side = 1.0 if unit(83, k) < 0.5 else -1.0
    roof = border_at(f, n) - thickness(n)[1] * f.ridge
    stem = _Stem(
        x=f.x,
        reach=side * spread(0.075, 0.105, 85, k),
        foot=plexus_at(n, beds.aspect, f.x, False),
        level=roof + 0.022 + 0.014 * unit(86, k),
        phase=unit(87, k),
    )
    out = [Vessel([stem.at(grown * j / 10.0) for j in range(11)], 0.0078 * grown)]
    for at, way, length in SHOOTS:
        shoot = ease(at, at + 0.3, grown)
        if shoot > 0.02:
            x, y = stem.at(at)
            far = length * shoot
            lean = side * (0.75 + 0.3 * unit(88, k))
            branch: Points = [
                (
                    x + lean * far * u + 0.002 * math.sin(TAU * 0.9 * u),
                    max(roof - 0.004, y - way * far * 0.62 * u * (1.5 - 0.5 * u)),
                )
                for u in (0.0, 0.25, 0.5, 0.75, 1.0)
            ]
            out.append(Vessel(branch, 0.0048 * grown * shoot))
    return out
