"""Cells of the epidermis: where they stand between the surface and its lower border."""

import msgspec

from kiosk.domain.skin_shape.noise import spread
from kiosk.domain.skin_shape.places import spot_places


class Cell(msgspec.Struct, frozen=True):
    """One cell: its `x`, how far down the epidermis (0 to 1), a seeded kind, and pigment 0 to 1."""

    x: float
    down: float
    kind: int
    pigment: float = 0.0


def pigment(x: float, spots: tuple[tuple[float, float], ...]) -> float:
    """How much a pigmented cluster reaches `x`, 0 to 1."""
    return max((1.0 - min(1.0, abs(x - at) / half) ** 2 for at, half in spots), default=0.0)


def basal_row(aspect: float) -> tuple[Cell, ...]:
    """The upright cells along the lower border."""
    step = 0.0132
    spots = spot_places(aspect)
    return tuple(
        Cell(
            x=k * step + spread(-0.0016, 0.0016, 131, k),
            down=1.0,
            kind=int(spread(0, 4, 132, k)),
            pigment=pigment(k * step, spots),
        )
        for k in range(int(aspect / step) + 2)
    )


def flat_rows(aspect: float) -> tuple[Cell, ...]:
    """Three rows of flat cells, upper row first."""
    step = 0.0268
    return tuple(
        Cell(
            x=(k + 0.5 * (row % 2)) * step + spread(-0.003, 0.003, 141, row, k),
            down=down + spread(-0.02, 0.02, 142, row, k),
            kind=int(spread(0, 4, 143, row, k)),
        )
        for row, down in enumerate((0.30, 0.455, 0.61))
        for k in range(int(aspect / step) + 2)
    )
