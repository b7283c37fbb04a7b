"""Where an arrow key moves the focus to: to what stands there, and where nothing does, on in order."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from typing import Final

from kiosk.domain.box import Box


class Arrow(enum.Enum):
    """The four arrow keys."""

    LEFT = "left"
    RIGHT = "right"
    UP = "up"
    DOWN = "down"


_ASIDE: Final = 3.0
"""How much farther than straight on a thing may be that stands aside."""

_SLACK: Final = 1.0


def arrow_target(boxes: Sequence[Box], at: int, arrow: Arrow, *, from_right: bool = False) -> int:
    """The number of the box that `arrow` leads to from `at`. `boxes` are in reading order.

    Sideways only to what stands in the same row; up and down to the nearest. Where there is none, the
    next or the one before in reading order, around its ends, so that no key ends in a trap.
    """
    ahead = [n for n in range(len(boxes)) if n != at and _is_ahead(boxes[at], boxes[n], arrow)]
    if ahead:
        return min(ahead, key=lambda n: (_distance(boxes[at], boxes[n], arrow), n))
    onward = Arrow.LEFT if from_right else Arrow.RIGHT
    step = 1 if arrow in (Arrow.DOWN, onward) else -1
    return (at + step) % len(boxes)


def _is_ahead(here: Box, there: Box, arrow: Arrow) -> bool:
    match arrow:
        case Arrow.LEFT:
            return there.right <= here.x + _SLACK and _shared_rows(here, there)
        case Arrow.RIGHT:
            return there.x >= here.right - _SLACK and _shared_rows(here, there)
        case Arrow.UP:
            return there.bottom <= here.y + _SLACK
        case Arrow.DOWN:
            return there.y >= here.bottom - _SLACK


def _shared_rows(here: Box, there: Box) -> bool:
    return min(here.bottom, there.bottom) - max(here.y, there.y) > _SLACK


def _distance(here: Box, there: Box, arrow: Arrow) -> float:
    """How far it is from edge to edge; what stands aside counts as farther away."""
    across = max(0.0, there.x - here.right, here.x - there.right)
    down = max(0.0, there.y - here.bottom, here.y - there.bottom)
    if arrow in (Arrow.LEFT, Arrow.RIGHT):
        return across + _ASIDE * abs(_middle(there) - _middle(here)) / max(1.0, here.height)
    off = abs((there.x + there.right) - (here.x + here.right)) / 2
    return down + _ASIDE * across + off / max(1.0, here.width + there.width)


def _middle(box: Box) -> float:
    return (box.y + box.bottom) / 2
