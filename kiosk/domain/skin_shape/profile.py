"""The surface line and the lower border of the epidermis, sampled along the width."""

import math
from collections.abc import Sequence

import msgspec

from kiosk.domain.skin import SkinNumbers
from kiosk.domain.skin_shape import places
from kiosk.domain.skin_shape.noise import TAU, bell, ease, waves

Floats = tuple[float, ...]


class Profile(msgspec.Struct, frozen=True):
    """What the two lines are mixed from; every tuple has one entry for each sample."""

    aspect: float
    step: float
    xs: Floats
    calm: Floats
    wrinkle: Floats
    texture: Floats
    pore: Floats
    scar: Floats
    hang: Floats
    dome: Floats
    window: Floats
    ridge: Floats


def hang(x: float) -> float:
    """How far fully sagging skin hangs at `x`: heavy folds that lean to the right."""
    phase = x / 0.56 + 0.12
    lean = phase + 0.07 * math.sin(TAU * phase)
    return 0.029 * math.sin(TAU * lean) + 0.012 * math.sin(TAU * x / 1.3 + 2.0)


def hung(x: float, y: float) -> float:
    """How far fully sagging skin hangs at depth `y`: less, the deeper."""
    return hang(x) * (1.0 - 0.8 * min(places.FAT, max(0.0, y)))


def dome(x: float, aspect: float) -> float:
    """How far full swelling lifts the surface at `x`: soft, over the middle, negative."""
    centre, half = places.treated(aspect)
    return -0.035 * bell(x, centre, half * 1.30)


def window(x: float, aspect: float) -> float:
    """How much of an even removal reaches `x`: 1 in the treated middle, 0 outside, smooth rims."""
    centre, half = places.treated(aspect)
    rim = min(0.15, half * 0.55)
    return 1.0 - ease(half - rim, half, abs(x - centre))


class Parts:
    """The parts of the lines at one x, for a drawing of one width."""

    def __init__(self, aspect: float) -> None:
        self.dips = places.wrinkle_places(aspect)
        self.pits = places.pore_places(aspect)
        self.scars = places.scar_places(aspect)
        self.follicle = places.follicle_x(aspect)

    def calm(self, x: float) -> float:
        """Slow waves of any skin."""
        return 0.0042 * waves(x, 1, (0.92, 0.47)) + 0.007 * bell(x, self.follicle, 0.03)

    def wrinkle(self, x: float) -> float:
        """Deep folds with a round floor and softly raised shoulders."""
        return math.fsum(
            0.062
            * depth
            * (math.pow(bell(x, at, half * 1.22), 1.6) - 0.15 * bell(x, at, half * 2.6))
            for at, half, depth in self.dips
            if abs(x - at) < 2.6 * half
        )

    def texture(self, x: float) -> float:
        """Fine, rough unevenness."""
        return 0.0098 * waves(x, 3, (0.047, 0.0715, 0.034, 0.127))

    def pore(self, x: float) -> float:
        """Funnels: a wide mouth and a narrow foot."""
        return math.fsum(
            0.030 * math.pow(bell(x, p, 0.027), 1.35) for p in self.pits if abs(x - p) < 0.027
        )

    def scar(self, x: float) -> float:
        """Pitted scars with a flat floor."""
        return math.fsum(
            0.036 * deep * (math.pow(bell(x, at, half), 0.62) - 0.16 * bell(x, at, half * 1.8))
            for at, half, deep in self.scars
            if abs(x - at) < 1.8 * half
        )

    def ridge(self, x: float) -> float:
        """Ridges of the lower border; papillae stand where vessel loops rise."""
        turn = math.cos(TAU * (x - 0.115) / places.RIDGE_STEP)
        turn += 0.30 * math.cos(TAU * (x - 0.115) / places.LOOP_STEP)
        return -0.0150 * turn * (0.88 + 0.28 * waves(x, 6, (0.41, 0.73)))


def sample(aspect: float, step: float) -> Profile:
    """Sample all parts of the lines every `step` from 0 to at least `aspect`."""
    aspect = places.held_aspect(aspect)
    xs = tuple(k * step for k in range(math.ceil(aspect / step) + 1))
    parts = Parts(aspect)
    return Profile(
        aspect=aspect,
        step=step,
        xs=xs,
        calm=tuple(map(parts.calm, xs)),
        wrinkle=tuple(map(parts.wrinkle, xs)),
        texture=tuple(map(parts.texture, xs)),
        pore=tuple(map(parts.pore, xs)),
        scar=tuple(map(parts.scar, xs)),
        hang=tuple(map(hang, xs)),
        dome=tuple(dome(x, aspect) for x in xs),
        window=tuple(window(x, aspect) for x in xs),
        ridge=tuple(map(parts.ridge, xs)),
    )


def surface_at(n: SkinNumbers, aspect: float, x: float) -> float:
    """The surface line at one `x`."""
    parts = Parts(aspect)
    return (
        parts.calm(x)
        + n.wrinkles * parts.wrinkle(x)
        + n.texture * parts.texture(x)
        + n.pores * parts.pore(x)
        + n.scars * parts.scar(x)
        + n.sag * hang(x)
        + n.swelling * dome(x, aspect)
    )


def surface(profile: Profile, n: SkinNumbers) -> list[float]:
    """Surface line before any removal: one y for each sample."""
    p = profile
    shares = (n.wrinkles, n.texture, n.pores, n.scars, n.sag, n.swelling)
    parts = (p.wrinkle, p.texture, p.pore, p.scar, p.hang, p.dome)
    return _mixed(p.calm, shares, parts)


def border(profile: Profile, n: SkinNumbers) -> list[float]:
    """Lower border of the epidermis: follows the surface softly; ridges flatten as skin thins."""
    thick, ridges = thickness(n)
    wrinkle, pore, scar = FOLLOW
    p = profile
    shares = (wrinkle * n.wrinkles, pore * n.pores, scar * n.scars, n.sag, n.swelling, ridges)
    parts = (p.wrinkle, p.pore, p.scar, p.hang, p.dome, p.ridge)
    return _mixed([thick + y for y in p.calm], shares, parts)


def _mixed(
    line: Sequence[float], shares: Sequence[float], parts: Sequence[Sequence[float]]
) -> list[float]:
    """A line and so much of each of the parts."""
    mixed = list(line)
    for share, part in zip(shares, parts, strict=True):
        if share:
            mixed = [y + share * v for y, v in zip(mixed, part, strict=True)]
    return mixed


def thickness(n: SkinNumbers) -> tuple[float, float]:
    """Mean thickness of the epidermis, and the share of its ridges."""
    return places.EPIDERMIS * (0.90 + 0.14 * n.collagen), 0.62 + 0.43 * n.collagen


FOLLOW = (0.66, 0.40, 0.62)
"""How much of wrinkles, pores and scars bends the lower border."""
