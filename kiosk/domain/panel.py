"""The touch panel: its pixels and its size in the hand."""

from __future__ import annotations

import math

import msgspec

MM_PER_INCH = 25.4
SMALLEST_INCHES = 7.0
LARGEST_INCHES = 110.0
USUAL_INCHES = 24.0

_UPRIGHT = 1.22
"""How many times as high as wide an upright panel is at least."""


class Panel(msgspec.Struct, frozen=True):
    """A screen of `width` x `height` px whose diagonal is `inches`."""

    width: int
    height: int
    inches: float = USUAL_INCHES

    @property
    def px_per_mm(self) -> float:
        """Pixels in one millimetre."""
        return math.hypot(self.width, self.height) / (self.inches * MM_PER_INCH)

    @property
    def width_mm(self) -> float:
        """Width in mm."""
        return self.width / self.px_per_mm

    @property
    def height_mm(self) -> float:
        """Height in mm."""
        return self.height / self.px_per_mm

    @property
    def short_mm(self) -> float:
        """The shorter side in mm."""
        return min(self.width_mm, self.height_mm)

    @property
    def is_tall(self) -> bool:
        """Whether the panel stands upright. One that is nearly square has more room as a lying one."""
        return self.height > _UPRIGHT * self.width

    @property
    def is_compact(self) -> bool:
        """Whether fewer things must share a screen, because targets do not shrink."""
        return self.short_mm < 190


def plausible_inches(width_mm: float, height_mm: float) -> float | None:
    """The diagonal in inches that a screen reports, or None where no panel can have that size."""
    if width_mm <= 0 or height_mm <= 0:
        return None
    inches = math.hypot(width_mm, height_mm) / MM_PER_INCH
    ratio = max(width_mm, height_mm) / min(width_mm, height_mm)
    if not SMALLEST_INCHES <= inches <= LARGEST_INCHES or ratio > 3:
        return None
    return inches
