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


class Contrast(enum.Enum):
    """Four themes, by the contrast of words (VVSG 2.0 7.1-C and 7.1-D).

    Of the default at least 10:1, of the two high ones about 20:1, of the low one 4.5 to 8:1.
    """

    DEFAULT = "default"
    HIGH_DARK = "high_dark"
    HIGH_LIGHT = "high_light"
    LOW = "low"

    @property
    def is_high(self) -> bool:
        """Whether everything has an outline, drawings and pictures too."""
        return self in (Contrast.HIGH_DARK, Contrast.HIGH_LIGHT)


SKIN_TONES = range(1, 7)
"""From light to deep."""


class Comfort(msgspec.Struct, frozen=True):
    """Text size, theme, the tone that all skin is drawn in, and whether all but fades stands still.

    `skin_tone` runs from 1 (light) to 6 (deep); without one each drawing has its own. With `low_reach`
    everything stands in the lower part of a high panel.
    """

    text_size: TextSize = TextSize.MEDIUM
    calm_motion: bool = False
    skin_tone: int | None = None
    contrast: Contrast = Contrast.DEFAULT
    low_reach: bool = False
