"""The colours of the interface in each theme, each with one job. A test measures their contrast."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import msgspec

from kiosk.domain.comfort import Contrast


class Colours(msgspec.Struct, frozen=True):
    """The colours of one theme as #rrggbb. `on_...` names words on a ground of that name.

    `..._line` is a border of such a ground, `track` the part of a way that is still to come, `canvas`
    what a picture stands on where the theme frames pictures. The last four are the grounds of
    treatments (`kiosk.domain.catalog.Ground`).
    """

    paper: str
    card: str
    line: str
    edge: str
    sand: str
    ink: str
    ink_soft: str
    action: str
    on_action: str
    good: str
    on_good: str
    good_line: str
    notice: str
    on_notice: str
    notice_line: str
    urgent: str
    on_urgent: str
    urgent_line: str
    focus: str
    track: str
    shade: str
    canvas: str
    basics: str
    rejuvenation: str
    resurfacing: str
    tightening: str

    def ground(self, name: str) -> str:
        """What a treatment stands on; paper for a name that is none."""
        return str(getattr(self, name)) if name in GROUND_NAMES else self.paper


GROUND_NAMES: Final = ("basics", "rejuvenation", "resurfacing", "tightening")

THEMES: Final[Mapping[Contrast, Colours]] = {
    Contrast.DEFAULT: Colours(
        paper="#FBF6F0",
        card="#FFFFFF",
        line="#EFE4DA",
        edge="#8F796D",
        sand="#F3E8DF",
        ink="#2A1726",
        ink_soft="#43293B",
        action="#03383C",
        on_action="#FFFFFF",
        good="#E4F1EE",
        on_good="#03383C",
        good_line="#03383C",
        notice="#FCEBD9",
        on_notice="#56290A",
        notice_line="#56290A",
        urgent="#FBE1E1",
        on_urgent="#690A16",
        urgent_line="#690A16",
        focus="#B3261E",
        track="#8F796D",
        shade="#2A1726",
        canvas="#FBF6F0",
        basics="#F7EBDD",
        rejuvenation="#FCE6D6",
        resurfacing="#DDEEEA",
        tightening="#E7E2F4",
    ),
    Contrast.HIGH_DARK: Colours(
        paper="#0A0506",
        card="#140C0E",
        line="#94808A",
        edge="#DCCBD0",
        sand="#120B0D",
        ink="#FFFFFF",
        ink_soft="#FFF9F3",
        action="#E9FFFB",
        on_action="#0A0506",
        good="#031010",
        on_good="#E9FFFB",
        good_line="#5FD6C8",
        notice="#130C03",
        on_notice="#FFFAE8",
        notice_line="#FFB84D",
        urgent="#180709",
        on_urgent="#FFF8F8",
        urgent_line="#FF7D86",
        focus="#FFC83D",
        track="#8A767F",
        shade="#000000",
        canvas="#FFF9F2",
        basics="#0D0707",
        rejuvenation="#140A06",
        resurfacing="#05110F",
        tightening="#0D0913",
    ),
    Contrast.HIGH_LIGHT: Colours(
        paper="#FFFFFF",
        card="#FFFFFF",
        line="#5C4A52",
        edge="#1F1218",
        sand="#FBF7F3",
        ink="#000000",
        ink_soft="#0B0609",
        action="#001113",
        on_action="#FFFFFF",
        good="#F4FCFA",
        on_good="#001113",
        good_line="#0B5F60",
        notice="#FFFAF0",
        on_notice="#160B00",
        notice_line="#9A4A00",
        urgent="#FFF7F7",
        on_urgent="#1D0004",
        urgent_line="#B3001B",
        focus="#C4001F",
        track="#7E6D75",
        shade="#2A1726",
        canvas="#FFFFFF",
        basics="#FFFFFF",
        rejuvenation="#FFFBF7",
        resurfacing="#F8FDFB",
        tightening="#FBFAFF",
    ),
    Contrast.LOW: Colours(
        paper="#E7DDD1",
        card="#EEE6DB",
        line="#D6C8BA",
        edge="#857063",
        sand="#E1D5C8",
        ink="#533E4B",
        ink_soft="#5A4652",
        action="#2A5A5C",
        on_action="#F3ECE2",
        good="#D8E3DC",
        on_good="#24585A",
        good_line="#24585A",
        notice="#EFDCC4",
        on_notice="#6A4113",
        notice_line="#6A4113",
        urgent="#EED3CE",
        on_urgent="#82282F",
        urgent_line="#82282F",
        focus="#A8332A",
        track="#857063",
        shade="#3A2C34",
        canvas="#E7DDD1",
        basics="#E4D6C5",
        rejuvenation="#EBD5C3",
        resurfacing="#D3E0DA",
        tightening="#DAD4E4",
    ),
}
"""A test measures each pair of colours that meet: `tests/domain/colour_pairs.py`."""

COLOURS: Final = THEMES[Contrast.DEFAULT]
"""For what is not on the screen, such as sheets of pictures."""

CODE_DARK: Final = "#000000"
CODE_LIGHT: Final = "#FFFFFF"
"""A code to be read by a phone: the same in every theme."""

NIGHT: Final = "#0C080A"
ON_NIGHT: Final = "#A99C92"
"""Quiet hours: the same in every theme, almost black, and words that are read without lighting a room."""

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
