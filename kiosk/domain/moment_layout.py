"""Where the bar stands that moves a figure through time, and what of it there is room for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import msgspec

from kiosk.domain.box import Box
from kiosk.domain.letters import letters, longest_half
from kiosk.domain.metrics import CAPITAL_OF_EM, LETTER_OF_EM, Metrics

_MOST_HIGH: Final = 0.32
"""The share of the figure's height that the bar may take for the sake of the slider."""

_LEADING: Final = 1.12
_RIM: Final = 1.3
"""Height of a line in ems of a button's words, and the room beside them in gaps."""

_ARROW: Final = 1.3
"""What the arrow of a single button takes of its width, in icons."""

_LEAST_MM: Final = 4.0
"""No words are smaller, by the height of a capital: the smallest text size."""


class MomentBar(msgspec.Struct, frozen=True):
    """The bar in px within the figure: a button for each moment, and above them perhaps a slider.

    Where there is room for one button only (`steps`), it leads from each moment to the next. `em` is
    the size of the words on the buttons, `foot` what the bar takes of the figure's height with its rim.
    """

    box: Box = Box(0.0, 0.0, 0.0, 0.0)
    has_slider: bool = False
    steps: bool = False
    em: int = 1
    foot: float = 0.0


def moment_bar(
    figure: Box, seen: tuple[float, float], m: Metrics, titles: Sequence[str]
) -> MomentBar:
    """The bar for moments of these names, at the foot of a figure that is `seen` from x to x."""
    rim, pad = (m.gap / 2, m.gap / 2) if m.is_compact else (2 * m.gap, m.gap)
    left = seen[0] + rim
    width = seen[1] - left - rim
    button = (width - 2 * pad - (len(titles) - 1) * m.gap) / len(titles)
    em = _em(titles, button - _RIM * m.gap, 0.9 * m.target, m)
    steps = button < m.target or em < _LEAST_MM / CAPITAL_OF_EM * m.px_per_mm
    if steps:
        em = _em(titles, width - 2 * pad - _ARROW * m.icon, 0.62 * m.target, m)
    height = m.target + 2 * pad
    has_slider = not steps and height + m.target <= _MOST_HIGH * figure.height
    if has_slider:
        height += m.target
    return MomentBar(
        box=Box(left, figure.height - rim - height, width, height),
        has_slider=has_slider,
        steps=steps,
        em=em,
        foot=height + 2 * rim,
    )


def _em(titles: Sequence[str], wide: float, high: float, m: Metrics) -> int:
    """The size in px in which every title fits, in one line or two; at most a label's."""
    one = wide / (LETTER_OF_EM * max(letters(title) for title in titles))
    longest = max(longest_half(title) for title in titles)
    two = min(wide / (LETTER_OF_EM * longest), high / (2 * _LEADING * (2 * m.leading - 1)))
    return min(m.label, int(max(one, two)))
