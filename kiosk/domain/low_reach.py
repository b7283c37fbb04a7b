"""The whole interface within reach of somebody who sits: in the lower part of a high panel.

What is lowered is laid out as a panel of less height. It is never lower than what its boxes need, and
never wider than twice its height: arms reach sideways no farther than up.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

import msgspec

from kiosk.domain.bar_layout import has_handle_room
from kiosk.domain.box import Box
from kiosk.domain.comfort import TextSize
from kiosk.domain.layout import Layout, layout_for
from kiosk.domain.metrics import TARGET_MM, Metrics, metrics_for
from kiosk.domain.panel import MM_PER_INCH, Panel
from kiosk.domain.script import LATIN, SCRIPTS, Script

WIDEST: Final = 2.0
"""The most that the lowered interface is wide, by its height."""

WORTH_MM: Final = 60.0
"""A panel on which less than this would stay empty is not worth lowering."""

LEAST_MM: Final = 130.0
LEAST_ACROSS_MM: Final = 220.0
"""Height and width of the lowest panel that the screens are laid out for, of 10 inch."""

_NEARLY_SQUARE: Final = 1.15
"""A little higher than wide, words and drawing have more room side by side: it is then cut to a square."""

_SCRIPTS: Final = {(one.size, one.leading): one for one in (LATIN, *SCRIPTS.values())}.values()
_FORMS: Final = tuple((size, script) for script in _SCRIPTS for size in TextSize)
"""All that words may be set in: another language or text size leaves everything at its height."""

_STEP_MM: Final = 5.0
_MOST_MM: Final = 1500.0
_SLACK: Final = 0.5
_LINES_READ: Final = 2.5


class Reach(msgspec.Struct, frozen=True):
    """Where the interface stands in the window, in px, and the panel it is laid out for."""

    panel: Panel
    box: Box

    @property
    def is_low(self) -> bool:
        """Whether something of the window stays empty above it."""
        return self.box.y > 0


def whole(panel: Panel) -> Reach:
    """The interface over all of `panel`."""
    return Reach(panel, Box(0, 0, panel.width, panel.height))


@lru_cache(maxsize=16)
def lowered(panel: Panel, height_mm: float) -> Reach | None:
    """The interface in the lowest `height_mm` of `panel`; None where that makes no difference.

    Where its boxes need more, it is as much higher.
    """
    if not all(has_handle_room(panel.width, metrics_for(panel, *form)) for form in _FORMS):
        return None
    height = max(height_mm, LEAST_MM)
    while panel.height_mm - height >= WORTH_MM and height <= _MOST_MM:
        part = _lower_part(panel, height)
        if all(_has_room(part, *form) for form in _FORMS):
            x, y = (panel.width - part.width) // 2, panel.height - part.height
            return Reach(part, Box(x, y, part.width, part.height))
        height += _STEP_MM
    return None


def _lower_part(panel: Panel, height_mm: float) -> Panel:
    px = panel.px_per_mm
    height = round(height_mm * px)
    if panel.width < height <= panel.width * _NEARLY_SQUARE:
        height = panel.width
    width = min(panel.width, round(height * WIDEST))
    diagonal_mm = (width**2 + height**2) ** 0.5 / px
    return Panel(width, height, diagonal_mm / MM_PER_INCH)


def _has_room(panel: Panel, text_size: TextSize, script: Script) -> bool:
    """Whether every box keeps its floor: targets of their size, and lines to read over them."""
    m, layout = metrics_for(panel, text_size, script), layout_for(panel, text_size, script)
    # Without a height of its own, the star stands with the words.
    boxes = [box for box in msgspec.structs.astuple(layout) if isinstance(box, Box) and box.height]
    least = m.mm(TARGET_MM) - _SLACK
    return (
        (panel.is_tall or panel.width_mm >= LEAST_ACROSS_MM)
        and all(_is_in(box, layout.panel) and min(box.width, box.height) >= least for box in boxes)
        and has_handle_room(layout.bar.width, m)
        and layout.reading_controls.width >= 3 * m.primary + 2 * m.gap
        and layout.choices.height >= 2 * m.primary + m.gap
        and _reads(layout, m)
    )


def _reads(layout: Layout, m: Metrics) -> bool:
    boxes = [slide.words for slide in layout.reading_slides.values()]
    return all(box.height >= m.headline + _LINES_READ * 1.4 * m.lede for box in boxes)


def _is_in(inner: Box, outer: Box) -> bool:
    return (
        inner.x >= -_SLACK
        and inner.y >= -_SLACK
        and inner.right <= outer.right + _SLACK
        and inner.bottom <= outer.bottom + _SLACK
    )
