"""What staff set on their panel, for every visit and over every restart."""

from __future__ import annotations

from typing import Final

import msgspec

from kiosk.domain.quiet_hours import QuietHours
from kiosk.domain.speech import VOLUMES

LIGHTS: Final = (0.2, 0.4, 0.6, 0.8, 1.0)
"""Steps of the brightness as shares of the brightest, darkest first. None of them is dark."""


class StaffSet(msgspec.Struct, frozen=True):
    """None is what staff have never touched: there the installer's setting counts.

    `volume` and `brightness` are numbers of `VOLUMES` and `LIGHTS`. `ValueError` for others.
    """

    quiet: QuietHours | None = None
    volume: int | None = None
    brightness: int | None = None

    def __post_init__(self) -> None:
        if self.volume is not None and not 0 <= self.volume < len(VOLUMES):
            raise ValueError(f"volume {self.volume}")
        if self.brightness is not None and not 0 <= self.brightness < len(LIGHTS):
            raise ValueError(f"brightness {self.brightness}")


class Backlight(msgspec.Struct, frozen=True):
    """The light of the panel: whether the machine has it in hand, may change it, and a number of `LIGHTS`."""

    is_there: bool = False
    is_ours: bool = False
    level: int = len(LIGHTS) - 1


def nearest_light(share: float) -> int:
    """The number of the step that is nearest to a share of the brightest."""
    return min(range(len(LIGHTS)), key=lambda one: abs(LIGHTS[one] - share))
