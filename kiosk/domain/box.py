"""A rectangle on the screen."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec


class Box(msgspec.Struct, frozen=True):
    """A rectangle in px."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The x just past its right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The y just past its lower edge."""
        return self.y + self.height

    def inset(self, across: float, down: float) -> Box:
        """The box without a rim."""
        return Box(self.x + across, self.y + down, self.width - 2 * across, self.height - 2 * down)

    def mirrored(self, width: float) -> Box:
        """The box on the other side of what is `width` px wide."""
        return Box(width - self.right, self.y, self.width, self.height)


def around(boxes: Sequence[Box]) -> Box:
    """The smallest box that holds all of `boxes`, of which there is one at least."""
    x, y = min(box.x for box in boxes), min(box.y for box in boxes)
    right, bottom = max(box.right for box in boxes), max(box.bottom for box in boxes)
    return Box(x, y, right - x, bottom - y)
