"""The thick vessel, its companion vein, and the loops that rise from it into the papillae."""

import math

import msgspec

from kiosk.domain.skin_shape.noise import TAU, ease, spread, unit, waves
from kiosk.domain.skin_shape.places import VESSEL, loop_places
from kiosk.domain.skin_shape.profile import hang

Points = list[tuple[float, float]]


class Loop(msgspec.Struct, frozen=True):
    """One hairpin: points up its left limb, over the top and down the right one; its width."""

    points: Points
    width: float


def artery(x: float) -> float:
    """Depth of the thick vessel at `x`."""
    return VESSEL + 0.026 * math.sin(TAU * (x / 0.94 + 0.55)) + 0.007 * waves(x, 71, (0.5,))


def vein(x: float) -> float:
    """Depth of the vein below it at `x`."""
    return VESSEL + 0.062 + 0.018 * math.sin(TAU * (x / 1.13 + 0.2))


def loops(aspect: float, sag: float) -> list[Points]:
    """The hairpins under the papillae, which always stand."""
    places = enumerate(loop_places(aspect))
    return [_loop(x, k, sag, artery(x + 0.012)) for k, x in places]


def loop_width(redness: float) -> float:
    """Width of those hairpins; `redness` is the number `vessels`."""
    return 0.0044 + 0.0034 * redness


def extra_loops(aspect: float, redness: float, sag: float) -> list[Loop]:
    """More and shorter hairpins, which come between them with `redness`."""
    out = []
    for k, x in enumerate(loop_places(aspect)):
        shown = ease(0.25, 0.85, redness - 0.12 * unit(72, k))
        if shown > 0.02:
            points = _loop(x + 0.116, k + 40, sag, 0.118 + 0.085 * shown)
            out.append(Loop(points, 0.0050 * shown))
    return out


def _loop(x: float, k: int, sag: float, foot: float) -> Points:
    top = 0.099 + 0.010 * unit(73, k)
    gap, head = 0.0085, 0.0122
    lean = spread(-0.02, 0.02, 74, k)
    drop = sag * hang(x) * 0.7
    span = foot - top

    def limb(side: float) -> Points:
        out = []
        for j in range(6):
            down = j / 5.0
            wind = 0.0058 * math.sin(TAU * (down * 0.9 + unit(75, k))) * down * (1.0 - 0.5 * down)
            wide = gap * (1.0 + 0.25 * down)
            at = x + side * wide + lean * down + wind
            out.append((at, top + 0.024 + (span - 0.024) * down + drop * (1.0 - down)))
        return out

    over = [
        (x + head * math.sin(a), top + 0.006 - 0.011 * math.cos(a) + drop)
        for a in (0.325 * j for j in range(-6, 7))
    ]
    return limb(-1.0)[::-1] + over + limb(1.0)


def threads(aspect: float, redness: float, sag: float) -> list[Points]:
    """Fine visible vessels just below the epidermis; they spread with `redness`."""
    grown = ease(0.3, 1.0, redness)
    if grown <= 0.02:
        return []
    out = []
    for k in range(int(aspect / 0.155)):
        x = 0.06 + k * 0.155 + spread(-0.02, 0.02, 81, k)
        y = 0.127 + 0.022 * unit(82, k)
        reach = spread(0.05, 0.085, 83, k) * grown
        drop = sag * hang(x) * 0.85
        out.append(
            [
                (x + reach * u, y + drop + 0.0060 * math.sin(TAU * (0.8 * u + unit(84, k))))
                for u in (j / 5.0 - 1.0 for j in range(11))
            ]
        )
    return out
