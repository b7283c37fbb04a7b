"""The screen of quiet hours: a few words in the dark."""

from __future__ import annotations

from typing import Final

import msgspec

from kiosk.domain.box import Box
from kiosk.domain.derive.view import View
from kiosk.domain.session import QuietScreen

_PLACES: Final = ((0.5, 0.62), (0.32, 0.72), (0.64, 0.52), (0.42, 0.46), (0.58, 0.8))
"""Where the middle of the words stands, as shares of the panel: each within reach and sight."""

_WIDTH: Final = 0.56
"""How much of the panel's width the words may take."""


class QuietProps(msgspec.Struct, frozen=True):
    """What it says, and the box in px that it stands in the middle of."""

    words: str = ""
    box: Box = Box(0, 0, 0, 0)


def derive_quiet(view: View, screen: QuietScreen) -> QuietProps:
    """How to begin, at the place that is its turn."""
    panel, m = view.layout.panel, view.metrics
    across, down = _PLACES[screen.place % len(_PLACES)]
    width, height = round(panel.width * _WIDTH), round(m.lede * 3)
    box = Box(
        round(panel.x + across * panel.width - width / 2),
        round(panel.y + down * panel.height - height / 2),
        width,
        height,
    )
    return QuietProps(view.word("loop.begin"), box)
