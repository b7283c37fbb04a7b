"""How chips that each hold a few words stand in a row: their number, their height, long or short words."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

import msgspec

from kiosk.domain.metrics import Metrics
from kiosk.domain.moment_layout import longest_half

LETTER: Final = 0.6
LEADING: Final = 1.15
"""Width of a letter and height of a line in ems."""

_RIM: Final = 1.2
_SHORT_RIM: Final = 0.6
"""What the words leave free of a chip's width, in gaps."""


class Chips(msgspec.Struct, frozen=True):
    """Chips in `columns` and `rows`, each `height` px high. `short`: with the short words."""

    columns: int = 1
    rows: int = 1
    height: float = 0.0
    short: bool = False

    def all_height(self, m: Metrics) -> float:
        """The height of all rows, in px."""
        return self.rows * self.height + (self.rows - 1) * m.gap


def chips(
    titles: Sequence[str], short: Sequence[str], width: float, m: Metrics, most_rows: int
) -> Chips:
    """Chips of these titles in `width` px: in few rows with whole words, else with the short ones."""
    for rows in range(1, most_rows + 1):
        fitting = _fitting(titles, rows, width, m, _RIM)
        if fitting is not None:
            return fitting
    for rows in (1, 2, 3):
        fitting = _fitting(short, rows, width, m, _SHORT_RIM)
        if fitting is not None:
            return msgspec.structs.replace(fitting, short=True)
    return Chips(columns=1, rows=len(titles), height=m.target)


def _fitting(
    titles: Sequence[str], rows: int, width: float, m: Metrics, rim: float
) -> Chips | None:
    columns = max(1, math.ceil(len(titles) / rows))
    one = (width - (columns - 1) * m.gap) / columns
    room = one - rim * m.gap
    half = max(map(longest_half, titles), default=0) * LETTER * m.label
    if one < m.target or half > room:
        return None
    lines = 1 if max(map(len, titles), default=0) * LETTER * m.label <= room else 2
    return Chips(columns, rows, max(m.target, lines * LEADING * m.label + m.gap))
