"""Which colours of a theme meet on the screen, and how far apart they must be.

`tests/qml/test_theme_colours.py` compares this table with what QML uses, and with what is seen.
"""

from __future__ import annotations

from typing import Final

from kiosk.domain.comfort import Contrast
from kiosk.domain.tokens import GROUND_NAMES

BANDS: Final = {
    Contrast.DEFAULT: (10.0, 21.0),
    Contrast.HIGH_DARK: (18.0, 21.0),
    Contrast.HIGH_LIGHT: (18.0, 21.0),
    Contrast.LOW: (4.5, 8.0),
}
"""The contrast of all words in each theme, from and to."""

LEAST_LINE: Final = 3.0
"""Of what must be seen to use the kiosk, but is no word (WCAG 2.2 1.4.11)."""

PAGES: Final = ("paper", "card", *GROUND_NAMES)
CARDS: Final = ("sand", "good", "notice", "urgent")

WORDS: Final = {
    "ink": (*PAGES, *CARDS),
    "ink_soft": (*PAGES, "sand", "good"),
    "action": (*PAGES, "good"),
    "on_action": ("action",),
    "on_good": ("good",),
    "on_notice": ("notice",),
    "on_urgent": ("urgent", "card"),
    "card": ("on_urgent",),
}
"""Words, and every ground that they stand on."""

LINES: Final = {
    "edge": (*PAGES, "sand"),
    "track": PAGES,
    "action": (*PAGES, "sand", "good"),
    "focus": (*PAGES, *CARDS),
}
"""Borders of controls, marks, progress and focus, and every ground beside them."""

HIGH_LINES: Final = {
    "line": PAGES,
    "good_line": ("paper", "good"),
    "notice_line": ("paper", "notice"),
    "urgent_line": ("paper", "card", "urgent"),
}
"""Borders that only themes of high contrast draw, or draw for everybody to see."""

NEITHER: Final = {"shade", "canvas"}
"""A veil over a whole screen; what pictures stand on, which is measured with their outlines."""
