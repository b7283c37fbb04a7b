"""The surface line and the lower border of the epidermis, sampled along the width."""

import math

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
    window: Floats
    ridge: Floats


def hang(x: float) -> float:
    """How far fully sagging skin hangs at `x`: heavy folds that lean to the right."""
    phase = x / 0.56 + 0.12
    lean = phase + 0.07 * math.sin(TAU * phase)
    return 0.029 * math.sin(TAU * lean) + 0.012 * math.sin(TAU * x / 1.3 + 2.0)


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
        """Narrow dips with softly raised shoulders."""
        return math.fsum(
            0.046 * depth * (math.pow(bell(x, at, half), 1.7) - 0.16 * bell(x, at, half * 2.6))
            for at, half, depth in self.dips
            if abs(x - at) < 2.6 * half
        )

    def texture(self, x: float) -> float:
        """Fine unevenness."""
        return 0.0054 * waves(x, 3, (0.085, 0.058, 0.127))

    def pore(self, x: float) -> float:
        """Pits."""
        return math.fsum(0.0125 * bell(x, p, 0.0165) for p in self.pits if abs(x - p) < 0.0165)

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
    )


def surface(profile: Profile, n: SkinNumbers) -> list[float]:
    """Surface line before any removal: one y for each sample."""
    w, t, p, s, g = n.wrinkles, n.texture, n.pores, n.scars, n.sag
    return [
        y0 + w * yw + t * yt + p * yp + s * ys + g * yg
        for y0, yw, yt, yp, ys, yg in zip(
            profile.calm,
            profile.wrinkle,
            profile.texture,
            profile.pore,
            profile.scar,
            profile.hang,
            strict=True,
        )
    ]


def border(profile: Profile, n: SkinNumbers) -> list[float]:
    """Lower border of the epidermis: follows the surface softly; ridges flatten as skin thins."""
    w, s, g = n.wrinkles * 0.5, n.scars * 0.55, n.sag
    thick = places.EPIDERMIS * (0.90 + 0.14 * n.collagen)
    ridges = 0.62 + 0.43 * n.collagen
    return [
        thick + y0 + w * yw + s * ys + g * yg + ridges * yr
        for y0, yw, ys, yg, yr in zip(
            profile.calm, profile.wrinkle, profile.scar, profile.hang, profile.ridge, strict=True
        )
    ]
