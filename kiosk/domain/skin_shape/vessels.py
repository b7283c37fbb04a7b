"""The blood vessels: a deep artery and vein, a fine pair below the papillae, and what joins them."""

import math

import msgspec

from kiosk.domain.skin import SkinNumbers
from kiosk.domain.skin_shape import profile
from kiosk.domain.skin_shape.footing import Footing, border_at, footing
from kiosk.domain.skin_shape.noise import TAU, ease, spread, unit, waves
from kiosk.domain.skin_shape.places import LOOP_STEP, RIDGE_STEP, VESSEL

Points = list[tuple[float, float]]

PLEXUS = 0.172
"""Mean depth of the fine artery below the papillae; its vein lies a little deeper."""

CUTS = 8


Span = tuple[float, float]
"""A part of the width, from left to right."""


class Vessel(msgspec.Struct, frozen=True):
    """One vessel now: points along it, its width, and whether its blood is spent (a vein)."""

    points: Points
    width: float
    spent: bool = False


class Bed(msgspec.Struct, frozen=True):
    """What the fine vessels of one width of drawing hang from."""

    loops: tuple[Footing, ...]
    twigs: tuple[Footing, ...]
    aspect: float


def bed(aspect: float) -> Bed:
    """One loop for each papilla, and the twigs that lasting redness lets grow between them."""
    parts = profile.Parts(aspect)
    first = 0.115 - RIDGE_STEP
    loops = (first + k * RIDGE_STEP for k in range(int(aspect / RIDGE_STEP) + 3))
    twigs = (0.02 + k * 0.104 + spread(-0.02, 0.02, 81, k) for k in range(int(aspect / 0.104) + 2))
    return Bed(
        tuple(footing(parts, aspect, x) for x in loops),
        tuple(footing(parts, aspect, x) for x in twigs),
        aspect,
    )


def artery(x: float) -> float:
    """Depth of the thick vessel at `x`, without sag."""
    return VESSEL + 0.020 * math.sin(TAU * (x / 0.94 + 0.55)) + 0.007 * waves(x, 71, (0.5,))


def vein(x: float) -> float:
    """Depth of the vein below it at `x`, without sag."""
    return VESSEL + 0.058 + 0.014 * math.sin(TAU * (x / 1.13 + 0.2))


def artery_at(n: SkinNumbers, x: float) -> float:
    """Depth of the thick vessel at `x`, as it is now."""
    return _hung(n, x, artery(x))


def vein_at(n: SkinNumbers, x: float) -> float:
    """Depth of the vein below it at `x`, as it is now."""
    return _hung(n, x, vein(x))


def plexus(x: float, spent: bool) -> float:
    """Depth of the fine pair below the papillae, without sag and swelling."""
    if spent:
        return PLEXUS + 0.014 + 0.0065 * math.sin(TAU * (x / 0.36 + 0.4))
    return PLEXUS + 0.0075 * math.sin(TAU * (x / 0.43 + 0.1)) + 0.003 * waves(x, 76, (0.19,))


def _hung(n: SkinNumbers, x: float, y: float) -> float:
    return y + n.sag * profile.hung(x, y) if n.sag else y


def plexus_at(n: SkinNumbers, aspect: float, x: float, spent: bool) -> float:
    """Depth of the fine pair at `x`, as it is now."""
    y = _hung(n, x, plexus(x, spent))
    return y + 0.55 * n.swelling * profile.dome(x, aspect) if n.swelling else y


def pair(n: SkinNumbers, aspect: float, seen: Span) -> list[Vessel]:
    """The fine pair below the papillae, as far as it can reach `seen`."""
    step = 0.03
    first, last = max(-1, int(seen[0] / step) - 2), math.ceil(seen[1] / step) + 3
    xs = [k * step for k in range(first, last)]
    return [
        Vessel([(x, plexus_at(n, aspect, x, spent)) for x in xs], width * (1.0 + n.vessels), spent)
        for spent, width in ((True, 0.0040), (False, 0.0036))
    ]


def risers(n: SkinNumbers, aspect: float, seen: Span) -> list[Vessel]:
    """What joins the deep vessels and the fine pair, as far as it can reach `seen`."""
    out = []
    step = 1.5 * LOOP_STEP
    first = max(0, int((seen[0] - 0.20) / step))
    for k in range(first, min(int(aspect / step), int((seen[1] + 0.07) / step)) + 2):
        x = 0.06 + k * 1.5 * LOOP_STEP + spread(-0.03, 0.03, 77, k)
        if not seen[0] - 0.10 < x < seen[1] + 0.07:
            continue
        for spent, off in ((True, 0.030), (False, 0.0)):
            lean = spread(-0.05, 0.05, 78, k)
            foot = vein(x + off) if spent else artery(x + off)
            top = plexus(x + off + lean, spent)
            points = []
            for j in range(CUTS + 1):
                u = j / CUTS
                wind = (
                    0.007 * math.sin(TAU * (1.1 * u + unit(79, k, spent))) * math.sin(math.pi * u)
                )
                at, y = x + off + lean * (1.0 - u) + wind, top + (foot - top) * u
                y = _hung(n, at, y)
                y += 0.55 * n.swelling * profile.dome(at, aspect) * (1.0 - u)
                points.append((at, y))
            out.append(Vessel(points, 0.0052 + 0.0022 * n.vessels, spent))
    return out


def loops(n: SkinNumbers, beds: Bed, seen: Span) -> list[Vessel]:
    """One short hairpin in each papilla: up from the artery, over, and down into the vein."""
    wide = ease(0.2, 1.0, n.vessels)
    out = []
    for k, f in enumerate(beds.loops):
        if not seen[0] - 0.04 < f.x < seen[1] + 0.04:
            continue
        top = border_at(f, n) + 0.0155 + 0.006 * unit(73, k)
        lean = spread(-0.012, 0.012, 74, k)
        gap = 0.0056 + 0.003 * wide
        limbs = []
        for side in (-1.0, 1.0):
            foot = f.x + lean + side * (0.013 + 0.004 * unit(75, k))
            low = plexus_at(n, beds.aspect, foot, side > 0.0)
            wind = side * 0.0018 + (0.0042 + 0.0036 * wide) * math.sin(TAU * unit(70, k))
            limb = []
            for j in range(5):
                u = j / 4.0
                x = f.x + side * gap + (foot - f.x - side * gap) * u * u
                limb.append((x + wind * math.sin(TAU * u), top + 0.008 + (low - top - 0.008) * u))
            limbs.append(limb)
        head = [
            (f.x + 1.12 * gap * math.sin(a), top + 0.0045 - 0.0075 * math.cos(a))
            for a in (0.42 * j for j in range(-3, 4))
        ]
        width = 0.0034 + 0.0042 * wide
        turn = limbs[0][::-1] + head
        out.append(Vessel([turn[-1], *limbs[1]], width, True))
        out.append(Vessel(turn, width))
    return out
