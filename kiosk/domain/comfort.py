"""What a patient may set for their own comfort. All of it is forgotten when the visit ends."""

from __future__ import annotations

import enum

import msgspec


class TextSize(enum.Enum):
    """Four sizes by the height of a capital letter."""

    SMALL = "small"
    MEDIUM = "medium"
    LARGE = "large"
    LARGEST = "largest"

    @property
    def capital_mm(self) -> float:
        """Height of a capital in running text, in mm (VVSG 2.0 7.1-G; US Section 508 402.4)."""
        return _CAPITAL_MM[self]


_CAPITAL_MM = {
    TextSize.SMALL: 4.0,
    TextSize.MEDIUM: 5.2,
    TextSize.LARGE: 7.0,
    TextSize.LARGEST: 9.0,
}


class Comfort(msgspec.Struct, frozen=True):
    """Text size, and whether everything that moves but fades stands still."""

    text_size: TextSize = TextSize.MEDIUM
    calm_motion: bool = False
