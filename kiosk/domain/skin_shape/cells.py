"""Cells of the epidermis: where they stand between the surface and its lower border."""

from itertools import pairwise

import msgspec

from kiosk.domain.skin_shape.noise import spread
from kiosk.domain.skin_shape.places import spot_places

ROWS = ((0.235, 0.0282), (0.375, 0.0264), (0.535, 0.0232), (0.70, 0.0212))
"""Rows of cells above the basal one: how far down (0 to 1), and how far apart."""

MELANOCYTES = 11
"""About one pigment cell for so many basal cells."""

Patches = tuple[tuple[float, float], ...]
"""(x, half width) of each."""


class Cell(msgspec.Struct, frozen=True):
    """One cell: its `x`, how far down the epidermis (0 to 1), its row and a seeded kind.

    `dark` and `pale` tell how much of a patch of pigment, or of one without, reaches it.
    """

    x: float
    down: float
    row: int
    kind: int
    dark: float = 0.0
    pale: float = 0.0


def reach(x: float, patches: Patches) -> float:
    """How much a patch reaches `x`, 0 to 1."""
    return max((1.0 - min(1.0, abs(x - at) / half) ** 2 for at, half in patches), default=0.0)


def pale_places(aspect: float) -> Patches:
    """Patches that have lost pigment, between those that have too much."""
    spots = spot_places(aspect)
    out = []
    for k, ((a, wide), (b, other)) in enumerate(pairwise(spots)):
        room = b - other - (a + wide)
        half = min(0.062, max(0.032, 0.5 * room)) * spread(0.92, 1.08, 45, k)
        out.append(((a + wide + b - other) / 2.0, half))
    return tuple(out)


def basal_row(aspect: float) -> tuple[Cell, ...]:
    """The upright cells along the lower border."""
    step = 0.0132
    spots, pale = spot_places(aspect), pale_places(aspect)
    return tuple(
        Cell(
            x=k * step + spread(-0.0013, 0.0013, 131, k),
            down=1.0,
            row=len(ROWS),
            kind=int(spread(0, 4, 132, k)),
            dark=reach(k * step, spots),
            pale=reach(k * step, pale),
        )
        for k in range(int(aspect / step) + 2)
    )


def melanocytes(aspect: float) -> tuple[Cell, ...]:
    """The pigment cells, each between two basal cells."""
    step = 0.0132 * MELANOCYTES
    return tuple(
        Cell(x=(k + 0.4) * step + spread(-0.03, 0.03, 135, k), down=1.0, row=len(ROWS), kind=0)
        for k in range(int(aspect / step) + 2)
    )


def flat_rows(aspect: float) -> tuple[Cell, ...]:
    """Rows of cells that are flat above and rounder below, upper row first."""
    return tuple(
        Cell(
            x=(k + 0.5 * (row % 2)) * step + spread(-0.003, 0.003, 141, row, k),
            down=down + spread(-0.02, 0.02, 142, row, k),
            row=row,
            kind=int(spread(0, 4, 143, row, k)),
        )
        for row, (down, step) in enumerate(ROWS)
        for k in range(int(aspect / step) + 2)
    )
