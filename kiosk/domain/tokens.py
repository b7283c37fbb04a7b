"""The colours of the interface, each with one job. A test measures their contrast."""

from __future__ import annotations

from typing import Final

import msgspec


class Colours(msgspec.Struct, frozen=True):
    """Colours as #rrggbb. `on_...` names words on a ground of that name."""

    paper: str = "#FBF6F0"
    card: str = "#FFFFFF"
    line: str = "#EFE4DA"
    edge: str = "#957F73"
    sand: str = "#F3E8DF"
    ink: str = "#2A1726"
    ink_soft: str = "#4A3344"
    action: str = "#0B4F52"
    action_pressed: str = "#083B3D"
    on_action: str = "#FFFFFF"
    good: str = "#E4F1EE"
    on_good: str = "#0B4F52"
    notice: str = "#FCEBD9"
    on_notice: str = "#7A3E0B"
    urgent: str = "#FBE1E1"
    on_urgent: str = "#8C1220"
    focus: str = "#B3261E"
    track: str = "#DCCBBE"
    shade: str = "#2A1726"


COLOURS: Final = Colours()

CODE_DARK: Final = "#000000"
CODE_LIGHT: Final = "#FFFFFF"
"""A code to be read by a phone: the same whatever the other colours become."""

GROUNDS: Final = {
    "basics": "#F7EBDD",
    "rejuvenation": "#FCE6D6",
    "resurfacing": "#DDEEEA",
    "tightening": "#E7E2F4",
}

ICONS_WITH_DIRECTION: Final = frozenset(("back", "forward", "list", "question"))
"""Icons that turn with the direction of reading."""

FADE_MS: Final = 600
PAGE_MS: Final = 260
MORPH_MS: Final = 900

LEAVE_MS: Final = 260
ENTER_MS: Final = 420
STAGGER_MS: Final = 90
"""Words of the loop: they leave together and enter one after the other."""

BREATH_MS: Final = 4400
BREATH_AFTER_MS: Final = 1200
"""The drawing's breath, and how long it stands still before."""

MOVING_PICTURE_MS: Final = 30
SLOWEST_PICTURE_MS: Final = 46
BREATH_PICTURE_MS: Final = 62
"""Time from one picture of the drawing to the next: while it moves, if painting is cheap and if it is
dear, and in a breath, which moves by less than half a pixel from picture to picture."""
FOLLOW_MS: Final = 90
"""How long the drawing takes to come up to a finger that moves it."""


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two #rrggbb colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    bright, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


SKIN_TONES: Final = ("#F4D0AE", "#EBBE90", "#D39B68", "#B07443", "#86512F", "#623823")
"""Samples of the skin tones 1 to 6: what the upper epidermis of the drawing has."""
