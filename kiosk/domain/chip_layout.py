"""How chips that each hold a few words stand in rows: their number, their height, long or short words."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

import msgspec

from kiosk.domain.letters import letters, longest_half
from kiosk.domain.metrics import LETTER_OF_EM, Metrics

LEADING: Final = 1.15
"""Height of a line in ems."""

_DIGIT: Final = 0.57
"""Width of a digit in ems."""

_RIM: Final = 1.2
_SHORT_RIM: Final = 0.6
"""What the words leave free of a chip's width, in gaps."""


class Chips(msgspec.Struct, frozen=True):
    """Chips in `columns` and `rows`, each `height` px high, with words of `em` px.

    `short`: with the short words.
    """

    columns: int = 1
    rows: int = 1
    height: float = 0.0
    short: bool = False
    em: int = 1

    def all_height(self, m: Metrics) -> float:
        """The height of all rows, in px."""
        return self.rows * self.height + (self.rows - 1) * m.gap


def chips(
    titles: Sequence[str], short: Sequence[str], width: float, m: Metrics, most_rows: int
) -> Chips:
    """Chips of these titles in `width` px: in few rows with whole words, else with the short ones.

    Where more rows are allowed, words in one line come before chips in one row. Words are as large as
    the body where they fit so.
    """
    low = m.target if m.is_compact else m.primary
    longest = max(map(letters, titles), default=0)
    half = max(map(longest_half, titles), default=0)
    for wide, em, lines in ((longest, m.body, 1), (longest, m.label, 1), (half, m.label, 2)):
        least = max(m.target, wide * LETTER_OF_EM * em + _RIM * m.gap)
        for rows in range(1, most_rows + 1):
            columns = max(1, math.ceil(len(titles) / rows))
            if _width(columns, width, m) >= least:
                height = max(low, lines * LEADING * m.leading * em + m.gap)
                return Chips(columns, rows, height, em=em)
    least = max(map(letters, short), default=0) * _DIGIT * m.label + _SHORT_RIM * m.gap
    for rows in (1, 2, 3):
        columns = max(1, math.ceil(len(short) / rows))
        if _width(columns, width, m) >= max(m.target, least):
            return Chips(columns, rows, m.target, short=True, em=m.label)
    return Chips(columns=1, rows=len(titles), height=m.target, em=m.label)


def _width(columns: int, width: float, m: Metrics) -> float:
    return (width - (columns - 1) * m.gap) / columns
