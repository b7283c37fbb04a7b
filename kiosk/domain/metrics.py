"""Every size on screen, worked out from millimetres. The one place where millimetres become pixels."""

from __future__ import annotations

import math
from typing import Final

import msgspec

from kiosk.domain.comfort import TextSize
from kiosk.domain.panel import Panel
from kiosk.domain.script import LATIN, Script

CAPITAL_OF_EM = 0.727
"""Height of Inter's capitals as a share of its font size."""

LETTER_OF_EM = 0.6
"""Width of a letter of its heavier weights, as the same share; a little more than the mean."""

TARGET_MM = 20.0
PRIMARY_TARGET_MM = 22.0
GAP_MM = 3.5
MOST_GAP_MM = 5.0

_HEADLINE_MM = {
    TextSize.SMALL: 11.6,
    TextSize.MEDIUM: 13.2,
    TextSize.LARGE: 14.4,
    TextSize.LARGEST: 15.6,
}
_TITLE_MM = {
    TextSize.SMALL: 7.0,
    TextSize.MEDIUM: 8.4,
    TextSize.LARGE: 9.4,
    TextSize.LARGEST: 10.6,
}
_LEDE_MM = {
    TextSize.SMALL: 5.8,
    TextSize.MEDIUM: 7.3,
    TextSize.LARGE: 8.6,
    TextSize.LARGEST: 10.0,
}


_BUTTON_LINE: Final = 1.23
"""A line of words on a button, in ems of Latin letters."""


def _clamp(value: float, low: float, high: float) -> float:
    return max(low, min(high, value))


class Metrics(msgspec.Struct, frozen=True):
    """Sizes in px for one panel and one text size. Font sizes are those of the em. Lines are `leading`
    times as tall as Latin ones.
    """

    px_per_mm: float
    body: int
    lede: int
    title: int
    headline: int
    loop_headline: int
    loop_sentence: int
    label: int
    target: int
    primary: int
    gap: int
    space: int
    margin: int
    radius: int
    line: int
    focus: int
    travel: int
    icon: int
    is_tall: bool
    is_compact: bool
    leading: float = 1.0

    @property
    def button(self) -> int:
        """Height in px of a button with one line of words, at least that of a target."""
        return max(self.target, math.ceil(_BUTTON_LINE * self.leading * self.body))

    def mm(self, millimetres: float) -> float:
        """Millimetres in px."""
        return millimetres * self.px_per_mm


def metrics_for(panel: Panel, text_size: TextSize, script: Script = LATIN) -> Metrics:
    """The sizes for `panel`, and for words of a script.

    Text and targets keep their floors in mm on every panel, and grow with panels above 24 inch, which
    are looked at from farther away; headlines follow the panel both ways.
    """
    px = panel.px_per_mm
    room = panel.short_mm / 299
    grown = _clamp(room, 1.0, 2.3) ** 0.85
    capital = text_size.capital_mm

    def em(capital_mm: float) -> int:
        return math.ceil(capital_mm * script.size / CAPITAL_OF_EM * px)

    def least(millimetres: float) -> int:
        return math.ceil(millimetres * px)

    large = _clamp(room, 0.55, 1.0) * grown
    middle = _clamp(room, 0.72, 1.0) * grown
    body = em(capital * _clamp(1.12 * room, 1.0, 1.12) * grown)
    return Metrics(
        px_per_mm=px,
        body=body,
        lede=max(body, em(_LEDE_MM[text_size] * middle)),
        title=max(body, em(capital * 1.08), em(_TITLE_MM[text_size] * middle)),
        headline=max(body, em(capital * 1.2), em(_HEADLINE_MM[text_size] * large)),
        loop_headline=em(18.6 * _clamp(room, 0.42, 2.4)),
        loop_sentence=em(7.8 * _clamp(room, 0.6, 2.4)),
        label=em(max(min(capital, 4.8), capital * (0.8 if panel.is_compact else 0.92)) * grown),
        target=least(TARGET_MM * grown),
        primary=least(PRIMARY_TARGET_MM * grown),
        gap=least(min(GAP_MM * grown, MOST_GAP_MM)),
        space=round(_clamp(room, 0.45, 2.3) * 2.2 * px),
        margin=round((6.0 if panel.is_compact else _clamp(room, 0.6, 2.3) * 17.0) * px),
        radius=round(_clamp(room, 0.5, 2.3) * 10.0 * px),
        line=max(1, round(0.5 * grown * px)),
        focus=max(3, round(1.4 * grown * px)),
        travel=round(_clamp(room, 0.5, 2.3) * 13.0 * px),
        icon=round(_clamp(capital * 1.9, 8.6, 12.0) * grown * px),
        is_tall=panel.is_tall,
        is_compact=panel.is_compact,
        leading=script.leading,
    )
