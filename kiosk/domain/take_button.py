"""Where "Take it with you" stands on an aftercare plan. All in px."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

from kiosk.domain.box import Box
from kiosk.domain.letters import letters
from kiosk.domain.metrics import LETTER_OF_EM, Metrics

CAPITAL: Final = 0.74
"""Width of a letter of a kicker, which is all capitals, in ems."""

_TITLE: Final = 0.6
_WRAPPED: Final = 0.45
"""Width of a letter of a title in ems, and where the longest may take two lines."""


def take_button(
    page: Box,
    m: Metrics,
    kicker: str,
    titles: Sequence[str],
    title: int,
    says: str,
    *,
    in_pane: bool = False,
) -> Box:
    """The button beside the titles of a plan's stages, `title` px high.

    Where what it `says` has no room it is a square, for its sign alone. Where the title stands
    `in_pane`, as on a small panel, the box is told from the pane's corner.
    """
    width = math.ceil(letters(says) * LETTER_OF_EM * m.body + 0.7 * m.target + 1.5 * m.icon)
    longest = max(map(letters, titles), default=0)
    if in_pane:
        room = page.width - (0 if m.is_tall else m.target + m.gap)
        words = longest * _WRAPPED * title
    else:
        room = page.width
        words = max(longest * _TITLE * title, letters(kicker) * CAPITAL * m.label)
    wide = width if words + 2 * m.gap + width <= room else m.target
    if in_pane:
        return Box(room - wide, 0.0, wide, m.button)
    return Box(page.right - wide, page.y, wide, m.button)
