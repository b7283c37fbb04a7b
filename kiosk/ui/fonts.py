"""Which fonts stand in for each other where one lacks a letter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache

import msgspec
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from kiosk.domain.script import LATIN_FAMILY, SCRIPTS

LAST = "Noto Sans"
WEIGHT = QFont.Weight.DemiBold
"""In which the loop greets: a font of Chinese takes 2 MiB for each weight."""


_NAMES_OF_NOTHING = frozenset({"Monospace", "Sans Serif", "Serif"})
"""What fontconfig names where nothing stands behind the names."""

Families = Callable[..., Sequence[str]]


def has_fonts(families: Families = QFontDatabase.families) -> bool:
    """Whether this machine has any font. Without one Qt shows a box for each letter."""
    return not set(families()) <= _NAMES_OF_NOTHING


@cache
def families(family: str) -> tuple[str, ...]:
    """A family and those that are asked for what it lacks, in their order."""
    others = (one.family for one in SCRIPTS.values())
    return tuple(dict.fromkeys((family, LATIN_FAMILY, LAST, *others)))


class Line(msgspec.Struct, frozen=True):
    """How a line of a font is set, in ems: its `natural` height as the font has it, and what of that is
    taken off above (`lift`) and below (`drop`), so that letters stand where Latin ones would.
    """

    natural: float
    lift: float = 0.0
    drop: float = 0.0


_NATURAL = 1.21
_ASCENT = 0.969
"""The line of Inter, and what of it is above the baseline."""

LATIN_LINE = Line(_NATURAL)


@cache
def line_of(family: str, leading: float = 1.0) -> Line:
    """The line of a font, or of what stands in for it, whose lines are `leading` times as tall."""
    if family == LATIN_FAMILY:
        return LATIN_LINE
    font = QFont(family)
    font.setWeight(WEIGHT)  # all weights of a family stand alike, and the loop needs no other
    font.setPixelSize(1000)
    metrics = QFontMetricsF(font)
    natural, wanted = metrics.height() / 1000, _NATURAL * leading
    lift = metrics.ascent() / 1000 - _ASCENT - (wanted - _NATURAL) / 2
    return Line(natural, lift, natural - wanted - lift)


def let_fonts_stand_in() -> None:
    """Tell Qt, once a process. Without a font Qt takes any that has the letter."""
    for family in {LATIN_FAMILY, *(one.family for one in SCRIPTS.values())}:
        QFont.insertSubstitutions(family, list(families(family)[1:]))
