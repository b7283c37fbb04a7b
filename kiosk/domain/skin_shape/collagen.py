"""Collagen strands: the same strand from slack to firm, so that nothing jumps."""

import math

import msgspec

from kiosk.domain.skin import SkinNumbers
from kiosk.domain.skin_shape.noise import TAU, ease, spread, unit
from kiosk.domain.skin_shape.places import EPIDERMIS, FAT, treated
from kiosk.domain.skin_shape.profile import hang
from kiosk.domain.skin_shape.wounds import heat_focus

COARSE = (-0.5, -0.478, -0.32, -0.16, 0.0, 0.16, 0.32, 0.478, 0.5)
"""Where a strand's points lie while it moves, in lengths from its middle."""

ENDS = (0.5, 0.4955, 0.489, 0.478)
FINE = (*(-u for u in ENDS), *(-0.478 + 0.956 * k / 16 for k in range(1, 16)), *ENDS[::-1])
"""The same for a strand at rest: smooth, and close at the ends, which are round."""

WEAVES = 6
"""Strands of one depth are laid in this many turns, each over the one before."""


class Strand(msgspec.Struct, frozen=True):
    """One strand at rest; `rank` is the share of collagen from which it is seen."""

    x: float
    y: float
    length: float
    thick: float
    tilt: float
    coarse: tuple[float, ...]
    fine: tuple[float, ...]
    """Height of its wave, -1 to 1, at each point of `COARSE` and of `FINE`."""
    hang: float
    rank: float
    warm: float
    """How far its middle is from the middle of the treated part."""
    weave: int


class Laid(msgspec.Struct, frozen=True):
    """One strand as it lies now: points from left to right, thickness and weave."""

    xs: list[float]
    ys: list[float]
    thick: float
    weave: int


def strands(aspect: float, front: bool) -> tuple[Strand, ...]:
    """All strands of one depth; more of them than are ever seen when collagen is low."""
    seed = 100 if front else 200
    rows = 12 if front else 14
    top, bottom = EPIDERMIS + (0.068 if front else 0.045), FAT - 0.03
    step = 0.24 if front else 0.27
    columns = math.ceil(aspect / step) + 2
    middle = treated(aspect)[0]
    out = []
    for row in range(rows):
        for column in range(columns):
            k = row * 64 + column
            down = (row + spread(0.05, 0.95, seed, k, 1)) / rows
            length = spread(0.21, 0.33, seed, k, 3) * (1.0 if front else 1.15)
            out.append(
                _strand(seed, k, middle, column * step - 0.2, top + (bottom - top) * down, length)
            )
    return tuple(sorted(out, key=lambda s: (s.weave, s.x)))


def _strand(seed: int, k: int, middle: float, x: float, y: float, length: float) -> Strand:
    x += spread(-0.10, 0.10, seed, k, 2) + length / 2.0
    phase, turns = unit(seed, k, 4), spread(0.6, 1.05, seed, k, 5)
    return Strand(
        x=x,
        y=y,
        length=length,
        thick=(0.0078, 0.0096, 0.0114)[int(3 * unit(seed, k, 6))],
        tilt=spread(-0.10, 0.10, seed, k, 7),
        coarse=tuple(math.sin(TAU * (turns * u + phase)) for u in COARSE),
        fine=tuple(math.sin(TAU * (turns * u + phase)) for u in FINE),
        hang=hang(x),
        rank=unit(seed, k, 8) * 0.94,
        warm=x - middle,
        weave=k * 5 % WEAVES,
    )


def lay(all_strands: tuple[Strand, ...], n: SkinNumbers, fine: bool = True) -> list[Laid]:
    """Lay the strands that `n` shows; a strand comes and goes by growing from its middle."""
    along = FINE if fine else COARSE
    firm = ease(0.0, 1.0, n.collagen)
    seen = 0.33 + 0.67 * n.collagen
    slack = 0.0155 * (1.0 - firm) ** 1.2 + 0.0018
    heat = max(n.beam_deep_heat, n.wound_deep_heat * (1.0 - n.healing))
    warm_y = heat_focus(n)
    out = []
    for s in all_strands:
        shown = (seen - s.rank) * 7.0
        if shown <= 0.02:
            continue
        shown = min(1.0, shown)
        near = 0.0
        if heat > 0.0:
            far = (s.warm / 0.30) ** 2 + ((s.y - warm_y) / 0.13) ** 2
            near = heat * math.exp(-far)
        length = s.length * (0.35 + 0.65 * shown) * (0.86 + 0.14 * firm) * (1.0 - 0.22 * near)
        high = slack * (1.0 - 0.9 * near)
        rise = length * s.tilt * (1.5 - 0.8 * firm)
        x, y = s.x, s.y + n.sag * s.hang * (1.0 - 0.8 * s.y)
        wave = s.fine if fine else s.coarse
        out.append(
            Laid(
                [x + length * u for u in along],
                [y + rise * u + high * w for u, w in zip(along, wave, strict=True)],
                s.thick * shown * (0.62 + 0.50 * firm + 0.35 * near),
                s.weave,
            )
        )
    return out
