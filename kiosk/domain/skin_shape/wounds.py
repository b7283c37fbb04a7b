"""What lasers do to the skin and how it heals: amounts, columns, removal, crust and flakes."""

import math

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


def stage(wound: float, energy: float, healing: float) -> Stage:
    """The stage of one kind of wound. While its beam is on, the wound is open."""
    lit = ease(0.0, 0.35, energy)
    rest = wound * (1.0 - lit)
    return Stage(
        open=max(wound * lit, rest * (1.0 - ease(0.04, 0.38, healing))),
        crust=rest * ease(0.04, 0.22, healing) * (1.0 - ease(0.58, 0.72, healing)),
        flakes=rest * ease(0.30, 0.48, healing) * (1.0 - ease(0.54, 0.72, healing)),
        lift=ease(0.27, 0.62, healing),
        pink=rest * ease(0.30, 0.62, healing) * (1.0 - ease(0.78, 1.0, healing)),
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


class Piece(msgspec.Struct, frozen=True):
    """One piece of crust: `x`, half width, thickness, and how it lifts (turn in radians, rise)."""

    x: float
    half: float
    thick: float
    turn: float
    rise: float
    leaves: float


def column_crusts(aspect: float) -> tuple[Piece, ...]:
    """The small brown cap of every fractional column."""
    return tuple(
        Piece(
            x,
            spread(0.0190, 0.0225, 51, k),
            spread(0.0135, 0.0165, 52, k),
            spread(0.35, 0.75, 53, k) * (1 if k % 2 else -1),
            spread(0.0, 0.005, 54, k),
            spread(0.0, 0.5, 55, k),
        )
        for k, x in enumerate(column_places(aspect))
    )


def plate_crusts(aspect: float) -> tuple[Piece, ...]:
    """The plates of crust over an ablated part."""
    centre, half = treated(aspect)
    left, right = centre - half * 0.93, centre + half * 0.93
    count = max(4, round((right - left) / 0.082))
    step = (right - left) / count
    return tuple(
        Piece(
            left + (k + 0.5 + spread(-0.14, 0.14, 61, k)) * step,
            step * spread(0.50, 0.60, 62, k),
            spread(0.0125, 0.0175, 63, k),
            spread(0.16, 0.46, 64, k) * (1 if math.sin(k * 2.4) > 0 else -1),
            spread(0.0, 0.006, 65, k),
            spread(0.0, 0.5, 66, k),
        )
        for k in range(count)
    )
