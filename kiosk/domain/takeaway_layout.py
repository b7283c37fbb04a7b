"""Where the code to take home stands, and the words beside it. All in px."""

from __future__ import annotations

import msgspec

from kiosk.domain.box import Box
from kiosk.domain.code_layout import MOST_MM
from kiosk.domain.metrics import Metrics

_MOST_WIDE = 0.5
"""The share of a flat panel's width that the code takes at most."""
_MOST_HIGH = (0.44, 0.56)
"""The share of an upright panel's height, and of a small one's."""


class TakeawayBoxes(msgspec.Struct, frozen=True):
    """The square that the code stands in, the words, and the buttons under them."""

    code: Box = Box(0.0, 0.0, 0.0, 0.0)
    words: Box = Box(0.0, 0.0, 0.0, 0.0)
    controls: Box = Box(0.0, 0.0, 0.0, 0.0)


def takeaway_boxes(page: Box, m: Metrics) -> TakeawayBoxes:
    """The boxes on a panel whose `page` is all but its rim and the bottom bar."""
    between = max(2 * m.gap, m.space * 3)
    most = m.mm(MOST_MM)
    if m.is_tall:
        side = round(min(page.width, page.height * _MOST_HIGH[m.is_compact], most))
        code = Box(page.x + round((page.width - side) / 2), page.y, side, side)
        rest = Box(page.x, code.bottom + between, page.width, page.bottom - code.bottom - between)
    else:
        side = round(min(page.height, page.width * _MOST_WIDE, most))
        code = Box(page.x, page.y, side, side)
        left = code.right + between
        rest = Box(left, page.y, page.right - left, page.height)
    controls = Box(rest.x, rest.bottom - m.primary, rest.width, m.primary)
    gap = m.gap if m.is_compact else 2 * m.gap
    words = Box(rest.x, rest.y, rest.width, controls.y - rest.y - gap)
    return TakeawayBoxes(code, words, controls)


def mirrored_takeaway(boxes: TakeawayBoxes, panel: float) -> TakeawayBoxes:
    """The boxes for a language that is read from the right, on a panel that is `panel` px wide."""
    return TakeawayBoxes(
        code=boxes.code.mirrored(panel),
        words=boxes.words.mirrored(panel),
        controls=boxes.controls.mirrored(panel),
    )
