"""How fast something grows, whatever a few samples say."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from statistics import median


def slope(at: Sequence[float], values: Sequence[float]) -> float:
    """The median of the slopes between all pairs of samples (Theil and Sen): a few odd ones do not matter."""
    pairs = combinations(zip(at, values, strict=True), 2)
    return median((b - a) / (y - x) for (x, a), (y, b) in pairs if y != x)
