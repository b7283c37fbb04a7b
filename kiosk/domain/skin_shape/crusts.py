"""Pieces of crust: small uneven scabs that dry to thin flakes, curl, lift and drift off."""

import math

import msgspec

from kiosk.domain.skin_shape.noise import TAU, ease, spread, unit
from kiosk.domain.skin_shape.places import column_places, treated

ALONG = (-1.0, -0.88, -0.66, -0.36, 0.0, 0.36, 0.66, 0.88, 1.0)
"""Where the points of a piece lie, in half widths from its middle."""


class Piece(msgspec.Struct, frozen=True):
    """One piece: `x`, half width, thickness, how it lifts (turn in radians, rise, curl), when."""

    x: float
    half: float
    thick: float
    turn: float
    rise: float
    curl: float
    leaves: float
    """Which share of all has begun to lift before it does."""
    shade: float
    """Its own colour between the two of its kind, 0 to 1."""
    dome: tuple[float, ...]
    """Height of its upper side at each point of `ALONG`."""


def _piece(seed: int, k: int, x: float, half: float, thick: float) -> Piece:
    afloat = k % 3 == 1
    return Piece(
        x=x,
        half=half,
        thick=thick,
        turn=spread(0.10, 0.45, seed, k, 3) * (1 if k * 7 % 5 < 3 else -1),
        rise=spread(0.020, 0.052, seed, k, 4) if afloat else spread(0.0, 0.004, seed, k, 4),
        curl=spread(0.10, 0.30, seed, k, 5),
        leaves=spread(0.0, 0.3, seed, k, 6) if afloat else spread(0.2, 0.8, seed, k, 6),
        shade=spread(0.0, 1.0, seed, k, 7),
        dome=tuple(_dome(seed, k, u) for u in ALONG),
    )


def _dome(seed: int, k: int, u: float) -> float:
    """An uneven lump: one slow wave and a quicker one."""
    lump = 0.22 * math.sin(2.6 * u + TAU * unit(seed, k, 8))
    lump += 0.13 * math.sin(6.4 * u + TAU * unit(seed, k, 9))
    return math.pow(1.0 - math.pow(abs(u), 2.4), 0.7) * (0.86 + lump)


def column_crusts(aspect: float) -> tuple[Piece, ...]:
    """The small brown cap of every fractional column."""
    return tuple(
        _piece(51, k, x, spread(0.0150, 0.0205, 52, k), spread(0.0085, 0.0120, 53, k))
        for k, x in enumerate(column_places(aspect))
    )


def plate_crusts(aspect: float) -> tuple[Piece, ...]:
    """The scabs over an ablated part: many small ones of several sizes, with wet gaps between."""
    centre, half = treated(aspect)
    x, end, k = centre - half * 0.90, centre + half * 0.90, 0
    out = []
    while x < end:
        wide = spread(0.016, 0.036, 61, k)
        out.append(_piece(62, k, x + wide, wide, spread(0.0105, 0.0190, 63, k)))
        x += 2.0 * wide * spread(0.86, 1.18, 64, k)
        k += 1
    return tuple(out)


def lifted(piece: Piece, lift: float) -> float:
    """How far `piece` has lifted off, 0 to 1, when all together have by `lift`."""
    start = piece.leaves * 0.5
    return ease(start, start + 0.5, lift)


def drops(aspect: float) -> tuple[tuple[float, float], ...]:
    """Drops of clear ooze between the scabs of an ablated part: x and size."""
    plates = plate_crusts(aspect)
    return tuple(
        (piece.x - piece.half, spread(0.0120, 0.0190, 67, k))
        for k, piece in enumerate(plates)
        if k and k % 5 not in (1, 3)
    )
