"""The fat below the dermis: its wavy upper line and overlapping lobules."""

import math

import msgspec

from kiosk.domain.skin_shape.noise import TAU, spread, waves
from kiosk.domain.skin_shape.places import FAT


class Lobule(msgspec.Struct, frozen=True):
    """One globe of fat."""

    x: float
    y: float
    radius: float
    warmth: float


def line(x: float) -> float:
    """Depth of the border between dermis and fat at `x`."""
    return FAT + 0.0125 * math.sin(TAU * (x / 0.70 + 0.02)) + 0.006 * waves(x, 121, (0.31,))


def lobules(aspect: float, bottom: float) -> tuple[Lobule, ...]:
    """Lobules from the upper line down to depth `bottom`, the farthest ones first."""
    out = []
    step = 0.068
    rows = max(1, math.ceil((bottom - FAT) / (step * 0.74)) + 1)
    for row in range(rows):
        for column in range(math.ceil(aspect / step) + 2):
            k = row * 128 + column
            x = (column - 0.5 + 0.5 * (row % 2)) * step + spread(-0.015, 0.015, 122, k)
            radius = spread(0.026, 0.047, 123, k)
            y = line(x) + radius * 0.90 + 0.006 + row * step * 0.74 + spread(0.0, 0.012, 124, k)
            out.append(Lobule(x, y, radius, spread(0.0, 1.0, 125, k)))
    return tuple(
        sorted(out, key=lambda b: spread(0.0, 1.0, 126, round(b.x * 997), round(b.y * 997)))
    )
