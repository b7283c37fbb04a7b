"""Seeded noise: the same key always gives the same number, on every machine."""

import math
from functools import lru_cache

TAU = math.tau


@lru_cache(maxsize=512)
def unit(*key: int) -> float:
    """A number from 0 to under 1, fixed by `key`; those that each picture needs are kept."""
    h = 0x811C9DC5
    for part in key:
        h = (h ^ (part & 0xFFFFFFFF)) * 0x01000193 & 0xFFFFFFFF
        h ^= h >> 15
        h = h * 0x2C1B3C6D & 0xFFFFFFFF
        h ^= h >> 12
    h = h * 0x297A2D39 & 0xFFFFFFFF
    h ^= h >> 15
    return h / 0x100000000


def spread(low: float, high: float, *key: int) -> float:
    """A number from `low` to `high`, fixed by `key`."""
    return low + (high - low) * unit(*key)


def waves(x: float, seed: int, lengths: tuple[float, ...]) -> float:
    """A sum of sine waves at `x`, about -1 to 1, one for each wave length."""
    total = 0.0
    for length, phase in zip(lengths, phases(seed, len(lengths)), strict=True):
        total += math.sin(TAU * (x / length + phase))
    return total / len(lengths)


@lru_cache(maxsize=64)
def phases(seed: int, count: int) -> tuple[float, ...]:
    """`count` numbers from 0 to under 1, fixed by `seed`."""
    return tuple(unit(seed, k) for k in range(count))


def ease(low: float, high: float, value: float) -> float:
    """Smooth step: 0 below `low`, 1 above `high`."""
    t = (value - low) / (high - low)
    if t <= 0.0:
        return 0.0
    if t >= 1.0:
        return 1.0
    return t * t * (3.0 - 2.0 * t)


def bell(x: float, centre: float, width: float) -> float:
    """A smooth hill of height 1 at `centre`; `width` is half its foot; 0 outside."""
    t = abs(x - centre) / width
    if t >= 1.0:
        return 0.0
    t = 1.0 - t * t
    return t * t
