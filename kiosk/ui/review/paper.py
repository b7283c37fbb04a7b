"""Sheets of paper, and where on them words may stand. Lengths in dots, of which 1200 make an inch."""

from __future__ import annotations

from typing import Final

import msgspec

DOTS_PER_INCH: Final = 1200


def mm(millimetres: float) -> float:
    """Millimetres in dots."""
    return millimetres * DOTS_PER_INCH / 25.4


def pt(points: float) -> float:
    """Printer's points in dots."""
    return points * DOTS_PER_INCH / 72


class Paper(msgspec.Struct, frozen=True):
    """A size of paper, in mm.

    Nothing stands nearer to an edge than `RIM_MM`: printers keep 6 mm free, and A4 printed on Letter as it
    is loses 9 mm above and below.
    """

    name: str
    width_mm: float
    height_mm: float

    @property
    def left(self) -> float:
        """Where words begin."""
        return mm(SIDE_MM)

    @property
    def width(self) -> float:
        """How wide the words may be."""
        return mm(self.width_mm - 2 * SIDE_MM)

    @property
    def top(self) -> float:
        """Where the words begin, under the running head."""
        return mm(RIM_MM + HEAD_MM)

    @property
    def bottom(self) -> float:
        """Where they end, above the page number."""
        return mm(self.height_mm - RIM_MM - FOOT_MM)

    @property
    def height(self) -> float:
        """How high the words of one page may be."""
        return self.bottom - self.top


RIM_MM: Final = 16.0
SIDE_MM: Final = 18.0
HEAD_MM: Final = 9.0
FOOT_MM: Final = 8.0

PAPERS: Final = {
    "a4": Paper("a4", 210.0, 297.0),
    "letter": Paper("letter", 215.9, 279.4),
}
