"""How the words of the review pack are set: the kiosk's own letters and colours, on white paper."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

import msgspec
from PySide6.QtGui import QFont

from kiosk.domain.tokens import COLOURS
from kiosk.ui.review.paper import pt

FAMILIES: Final = (
    *("Inter", "Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans Devanagari"),
    *("Noto Sans Thai", "Noto Sans CJK SC", "Noto Sans CJK JP", "Noto Sans CJK KR"),
)
"""Inter first; where it lacks a letter, the next of them that has it."""


class Style(msgspec.Struct, frozen=True):
    """Size in points, weight from 1 to 1000, distance of lines in sizes, and of letters in percent."""

    size: float
    weight: int = 400
    colour: str = COLOURS.ink
    leading: float = 1.4
    spacing: float = 100.0


HEAVIEST: Final = 700
"""WORKAROUND: of a face that says it is not bold, such as ExtraBold, Qt 6.12 also draws the outlines into
a PDF, which makes it too heavy (`QFontEngineFT::synthesized`)."""

TITLE: Final = Style(34, HEAVIEST, leading=1.1, spacing=97.5)
SECTION: Final = Style(25, HEAVIEST, leading=1.12, spacing=97.5)
CHAPTER: Final = Style(15, 700, leading=1.2, spacing=98.5)
CLINIC: Final = Style(12, 600, COLOURS.on_good, 1.3)
LEDE: Final = Style(12, 400, COLOURS.ink_soft, 1.45)
KICKER: Final = Style(8.5, 600, COLOURS.on_good, 1.3, 102)
HEADLINE: Final = Style(14, 700, leading=1.25, spacing=99)
BODY: Final = Style(10)
STRONG: Final = Style(10, 600)
HEADLINE_DENSE: Final = Style(11, 700, leading=1.25, spacing=99)
BODY_DENSE: Final = Style(9)
STRONG_DENSE: Final = Style(9, 600)
LABEL: Final = Style(7.5, 500, COLOURS.ink_soft, 1.35)
LABEL_INK: Final = Style(7.5, 700, COLOURS.ink, 1.35)
LABEL_GOOD: Final = Style(7.5, 700, COLOURS.on_good, 1.35)
LABEL_NOTICE: Final = Style(7.5, 700, COLOURS.on_notice, 1.35)
LABEL_URGENT: Final = Style(7.5, 700, COLOURS.on_urgent, 1.35)
SMALL: Final = Style(8, 400, COLOURS.ink_soft, 1.36)
SMALL_STRONG: Final = Style(8, 600, COLOURS.ink, 1.36)
SMALL_DENSE: Final = Style(7.5, 400, COLOURS.ink_soft, 1.36)
RUNNING: Final = Style(7, 500, COLOURS.ink_soft, 1.2)


@lru_cache(maxsize=64)
def font_of(style: Style) -> QFont:
    """The font of a style, in dots."""
    font = QFont(list(FAMILIES))
    font.setPixelSize(round(pt(style.size)))
    font.setWeight(QFont.Weight(style.weight))
    font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, style.spacing)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
