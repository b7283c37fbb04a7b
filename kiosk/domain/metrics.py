"""Every size on screen, worked out from millimetres. The one place where millimetres become pixels."""

from __future__ import annotations

import msgspec

from kiosk.domain.comfort import TextSize
from kiosk.domain.panel import Panel

CAPITAL_OF_EM = 0.727
"""Height of Inter's capitals as a share of its font size."""

TARGET_MM = 20.0
PRIMARY_TARGET_MM = 22.0
TARGET_FLOOR_MM = 12.7
GAP_MM = 3.5

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


def _clamp(value: float, low: float, high: float) -> float:
    return max(low, min(high, value))


class Metrics(msgspec.Struct, frozen=True):
    """Sizes in px for one panel and one text size. Font sizes are those of the em."""

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

    def mm(self, millimetres: float) -> float:
        """Millimetres in px."""
        return millimetres * self.px_per_mm


def metrics_for(panel: Panel, text_size: TextSize) -> Metrics:
    """The sizes for `panel`. Text keeps its floor in mm on every panel; headlines follow the panel."""
    px = panel.px_per_mm
    room = panel.short_mm / 299
    capital = text_size.capital_mm

    def em(capital_mm: float) -> int:
        return round(capital_mm / CAPITAL_OF_EM * px)

    large = _clamp(room, 0.55, 1.5)
    middle = _clamp(room, 0.72, 1.3)
    return Metrics(
        px_per_mm=px,
        body=em(capital * _clamp(1.12 * room, 1.0, 1.3)),
        lede=em(max(capital, _LEDE_MM[text_size] * middle)),
        title=em(max(capital * 1.08, _TITLE_MM[text_size] * middle)),
        headline=em(max(capital * 1.2, _HEADLINE_MM[text_size] * large)),
        loop_headline=em(18.6 * _clamp(room, 0.42, 2.2)),
        loop_sentence=em(7.8 * _clamp(room, 0.6, 2.2)),
        label=em(max(min(capital, 4.8), capital * (0.8 if panel.is_compact else 0.92))),
        target=round(TARGET_MM * px),
        primary=round(PRIMARY_TARGET_MM * px),
        gap=round(GAP_MM * px),
        space=round(_clamp(room, 0.45, 1.3) * 2.2 * px),
        margin=round((6.0 if panel.is_compact else _clamp(room, 0.8, 1.4) * 17.0) * px),
        radius=round(_clamp(room, 0.5, 1.2) * 10.0 * px),
        line=max(1, round(0.5 * px)),
        focus=max(3, round(1.4 * px)),
        travel=round(_clamp(room, 0.5, 1.3) * 13.0 * px),
        icon=round(_clamp(capital * 1.9, 8.6, 12.0) * px),
        is_tall=panel.is_tall,
        is_compact=panel.is_compact,
    )
