"""What lasers do to the skin and how it heals: amounts, columns, removal and debris."""

import msgspec

from kiosk.domain.skin import SkinNumbers
from kiosk.domain.skin_shape.noise import ease, spread
from kiosk.domain.skin_shape.places import EPIDERMIS, column_places, treated


class Stage(msgspec.Struct, frozen=True):
    """How much of each stage of healing is seen, 0 to 1 each."""

    open: float
    crust: float
    flakes: float
    lift: float
    pink: float
    closed: float
    """How far a channel has closed from below."""


def stage(wound: float, energy: float, healing: float) -> Stage:
    """The stage of one kind of wound. While its beam is on, the wound is open."""
    lit = ease(0.0, 0.35, energy)
    rest = wound * (1.0 - lit)
    return Stage(
        open=max(wound * lit, rest * (1.0 - ease(0.04, 0.38, healing))),
        crust=rest * ease(0.04, 0.22, healing) * (1.0 - ease(0.56, 0.72, healing)),
        flakes=rest * ease(0.30, 0.48, healing) * (1.0 - ease(0.54, 0.72, healing)),
        lift=ease(0.27, 0.62, healing),
        pink=rest * ease(0.30, 0.62, healing) * (1.0 - ease(0.78, 1.0, healing)),
        closed=(1.0 - lit) * ease(0.04, 0.60, healing),
    )


def column_depth(n: SkinNumbers) -> float:
    """How deep the fractional columns reach."""
    return 0.095 + 0.20 * n.depth


def removal(n: SkinNumbers) -> float:
    """How much of the top an ablative laser has taken off, in the middle of the treated part."""
    lit = ease(0.0, 0.35, n.beam_ablative)
    unhealed = 1.0 - ease(0.12, 0.98, n.healing)
    deep = 0.028 + (EPIDERMIS + 0.028) * n.depth
    return n.wound_ablative * max(lit, unhealed) * deep


def focus(n: SkinNumbers) -> float:
    """Depth of the middle of the warm glow of a surface-sparing laser."""
    return 0.13 + 0.22 * n.depth


def heat_focus(n: SkinNumbers) -> float:
    """Depth of the middle of the warm glow of deep heat."""
    return 0.27 + 0.20 * n.depth


class Grain(msgspec.Struct, frozen=True):
    """A grain of bronze debris in the epidermis: `x`, its first depth, and its turn, 0 to 1."""

    x: float
    down: float
    turn: float
    size: float


def debris(aspect: float) -> tuple[Grain, ...]:
    """The grains beside every fractional column."""
    return tuple(
        Grain(
            x + spread(-0.016, 0.016, 91, k, j),
            spread(0.62, 1.02, 92, k, j),
            j / 3.0,
            spread(0.7, 1.15, 93, k, j),
        )
        for k, x in enumerate(column_places(aspect))
        for j in range(4)
    )


def risen(grain: Grain, healing: float) -> tuple[float, float]:
    """How deep in the epidermis a grain lies (1 its border, 0 the surface) and how much is seen."""
    start = 0.06 + 0.07 * grain.turn
    way = ease(start, start + 0.44, healing)
    seen = ease(start, start + 0.10, healing) * (
        1.0 - ease(0.50, 0.60, healing - 0.06 * grain.turn)
    )
    return grain.down * (1.0 - way) + 0.04, seen


class Speck(msgspec.Struct, frozen=True):
    """Something light in the air above a removed part: its place, size and kind."""

    x: float
    y: float
    """Above the mean surface line: negative."""
    size: float
    kind: int


PUFFS = (0.050, 0.068, 0.084)
"""A few sizes, so that few pictures are kept."""


def mist(aspect: float) -> tuple[Speck, ...]:
    """What an ablative beam lifts off: soft puffs (kind 0) and fine particles (1 and 2)."""
    middle, half = treated(aspect)
    puffs = round(half / 0.036)
    out = []
    for k in range(puffs):
        x = middle + half * 0.80 * (2.0 * (k + 0.5) / puffs - 1.0) + spread(-0.02, 0.02, 95, k)
        out.append(Speck(x, spread(-0.075, 0.0, 96, k), PUFFS[k * 7 % 3], 0))
    for k in range(puffs * 6):
        x = middle + half * 0.92 * spread(-1.0, 1.0, 98, k)
        high = spread(0.0, 1.0, 99, k) ** 1.6
        out.append(Speck(x, 0.01 - 0.15 * high, 0.0098 - 0.0052 * high, 1 + k % 2))
    return tuple(out)
