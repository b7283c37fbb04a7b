"""Where the labels of a drawing stand: in a column at its right, with lines that do not cross."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import permutations
from typing import Final

import msgspec

from kiosk.domain.letters import letters
from kiosk.domain.metrics import LETTER_OF_EM

_MOST_HIGH: Final = 0.55
_MOST_WIDE: Final = 0.62
"""Labels that would cover more than these shares of the drawing stay away: the words name them."""

_PILL: Final = 2.0
_PAD: Final = 1.9
"""Height of a label with the room around it, and what it is wider than its words, in ems."""


class LabelRow(msgspec.Struct, frozen=True):
    """A label in the drawing: its words, the middle of its pill, the point it names, and the x where
    its line turns towards that point. All in px."""

    text: str
    middle: float
    anchorX: float  # noqa: N815 - a QML role
    anchorY: float  # noqa: N815
    turnX: float  # noqa: N815


class Named(msgspec.Struct, frozen=True):
    """Words, and the point in px that they name."""

    text: str
    x: float
    y: float


def column(texts: Sequence[str], em: float) -> float:
    """About how wide labels with these words are, with their rim, in px."""
    return (max(map(letters, texts), default=0) * LETTER_OF_EM + _PAD) * em


def place_labels(
    named: Sequence[Named],
    em: float,
    seen: tuple[float, float],
    rows: tuple[float, float],
    lowest: float,
) -> tuple[LabelRow, ...]:
    """Labels for points of a drawing that is seen from one x to another. They stand between two `rows`.

    `em` is the size of their words in px. Points beside what is seen, under the labels,
    and lower than `lowest` get none.
    """
    left, right = seen
    top, bottom = rows
    wide = column([one.text for one in named], em)
    turn = right - wide
    free = [one for one in named if left <= one.x <= turn - em and one.y < lowest]
    gap = math.ceil(_PILL * em)
    too_high = len(free) * gap > _MOST_HIGH * (bottom - top)
    if not free or too_high or wide > _MOST_WIDE * (right - left):
        return ()
    free.sort(key=lambda one: one.y)
    low, high = math.ceil(top + gap / 2), math.floor(bottom - gap / 2)
    middles = spread([one.y for one in free], gap, low, high)

    def length(order: Sequence[Named]) -> float:
        ends = zip(order, middles, strict=True)
        return sum(math.hypot(turn - one.x, middle - one.y) for one, middle in ends)

    # Of all ways to join points, the shortest crosses nothing.
    shortest = min(permutations(free), key=length)
    return tuple(
        LabelRow(text=one.text, middle=middle, anchorX=one.x, anchorY=one.y, turnX=turn)
        for one, middle in zip(shortest, middles, strict=True)
    )


def spread(wanted: Sequence[float], gap: float, low: float, high: float) -> list[float]:
    """Ascending places as near to the `wanted` ones as a distance of `gap` allows, in low..high.

    Where they cannot all fit they keep their distance from the top down.
    """
    places: list[float] = []
    for place in wanted:
        least = places[-1] + gap if places else low
        places.append(max(place, least))
    ceiling = high
    for index in reversed(range(len(places))):
        least = low + index * gap
        places[index] = max(least, min(places[index], ceiling))
        ceiling = places[index] - gap
    return places
