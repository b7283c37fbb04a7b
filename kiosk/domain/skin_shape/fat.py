"""The fat below the dermis: its wavy upper line, and globes in lobules with walls between."""

import math
from functools import lru_cache
from itertools import pairwise

import msgspec

from kiosk.domain.skin import SkinNumbers
from kiosk.domain.skin_shape import profile
from kiosk.domain.skin_shape.noise import TAU, spread, waves
from kiosk.domain.skin_shape.places import FAT

WALL = 0.0085
"""Thickness of the walls between lobules."""

WIDE, HIGH = 0.245, 0.132
"""How far apart the middles of lobules stand."""


class Globe(msgspec.Struct, frozen=True):
    """One globe of fat."""

    x: float
    y: float
    radius: float
    warmth: float


def line(x: float) -> float:
    """Depth of the border between dermis and fat at `x`, without sag."""
    return FAT + 0.0115 * math.sin(TAU * (x / 0.70 + 0.02)) + 0.006 * waves(x, 121, (0.31,))


def line_at(n: SkinNumbers, x: float) -> float:
    """Depth of that border as it is now."""
    return line(x) + shift(n, x)


def shift(n: SkinNumbers, x: float) -> float:
    """How far everything deep has moved down at `x`."""
    return n.sag * profile.hung(x, FAT)


def middles(aspect: float, bottom: float) -> tuple[tuple[float, float], ...]:
    """The middles of the lobules."""
    out = []
    for row in range(max(1, math.ceil((bottom - FAT) / HIGH)) + 1):
        for column in range(-1, math.ceil(aspect / WIDE) + 2):
            k = row * 64 + column + 1
            x = (column + 0.35 + 0.5 * (row % 2)) * WIDE + spread(-0.035, 0.035, 122, k)
            out.append((x, FAT + 0.062 + row * HIGH + spread(-0.022, 0.022, 123, k)))
    return tuple(out)


def inside(x: float, y: float, homes: tuple[tuple[float, float], ...]) -> float:
    """How far (x, y) lies from the nearest wall between two lobules, sideways walls closer."""
    (a, ax, ay), (b, bx, by) = sorted(
        (((x - hx) ** 2 + 2.2 * (y - hy) ** 2), hx, hy) for hx, hy in homes
    )[:2]
    apart = math.hypot(bx - ax, 2.2 * (by - ay))
    return (b - a) / (2.0 * max(1e-6, apart))


@lru_cache(maxsize=2)
def globes(aspect: float, bottom: float) -> tuple[Globe, ...]:
    """The globes of all lobules, upper rows first; what touches a wall is left out or smaller."""
    homes = middles(aspect, bottom)
    step = 0.0385
    out = []
    for row in range(math.ceil((bottom - FAT + 0.04) / (step * 0.85)) + 1):
        for column in range(math.ceil(aspect / step) + 2):
            k = row * 128 + column
            x = (column - 0.5 + 0.5 * (row % 2)) * step + spread(-0.007, 0.007, 124, k)
            y = FAT - 0.012 + row * step * 0.85 + spread(-0.006, 0.006, 125, k)
            near = [h for h in homes if abs(h[0] - x) < 2.0 * WIDE and abs(h[1] - y) < 2.0 * HIGH]
            room = min(inside(x, y, tuple(near)) - WALL / 2.0, y - line(x) - 0.004)
            radius = min(spread(0.0185, 0.0235, 126, k), room + 0.0045)
            if radius > 0.0085:
                out.append(Globe(x, y, radius, spread(0.0, 1.0, 127, k)))
    return tuple(out)


def wall_vessels(aspect: float, bottom: float) -> tuple[tuple[tuple[float, float], ...], ...]:
    """A small vessel in every other wall of the upper lobules, from the border downwards."""
    top = [h for h in middles(aspect, bottom) if h[1] < FAT + HIGH * 0.75]
    out = []
    for k, ((ax, ay), (bx, by)) in enumerate(pairwise(top)):
        if k % 2:
            continue
        x, y = (ax + bx) / 2.0, (ay + by) / 2.0
        slope = -(bx - ax) / max(1e-6, 2.2 * (by - ay)) if abs(by - ay) > 1e-4 else 1e6
        points = []
        for j in range(6):
            at = line(x) + 0.006 + 0.10 * j / 5.0
            points.append((x + (at - y) / slope + 0.002 * math.sin(2.4 * j + k), at))
        out.append(tuple(points))
    return tuple(out)
