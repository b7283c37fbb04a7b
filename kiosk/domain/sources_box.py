"""Where "Where this comes from" stands: at the top right of a page, the same place on every screen."""

from __future__ import annotations

from typing import Final

from kiosk.domain.box import Box
from kiosk.domain.metrics import Metrics

_WORDS_EM: Final = 12.4
_RIMS: Final = 1.3
"""What its words take in ems of the body, and the room around them and its icon in targets."""

_MOST: Final = 0.4
"""With its words it takes no more than this share of a page: it is quiet."""


def sources_box(page: Box, m: Metrics) -> tuple[Box, bool]:
    """Its box in px, and whether that has room for its words beside the icon."""
    words = round(_WORDS_EM * m.body + _RIMS * m.target)
    has_words = not m.is_compact and words <= _MOST * page.width
    width = words if has_words else m.target
    return Box(page.right - width, page.y, width, m.button), has_words
