"""Tables whose head stands again on each page that they go on to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import msgspec

from kiosk.domain.tokens import COLOURS
from kiosk.ui.review import styles
from kiosk.ui.review.block import Block, beside, rule, stack
from kiosk.ui.review.block import words as set_words
from kiosk.ui.review.paper import mm
from kiosk.ui.review.styles import Style

_GUTTER_MM = 3.0


class Cell(msgspec.Struct, frozen=True):
    """Words in a table."""

    text: str
    style: Style = styles.SMALL
    is_rtl: bool = False


class Grid(msgspec.Struct, frozen=True):
    """Columns by their heads, and the share of the width that each has; together 1."""

    heads: Sequence[Cell]
    shares: Sequence[float]
    width: float

    def blocks(self, rows: Iterable[Sequence[Cell]], gap: float) -> Iterator[Block]:
        """The head and every row."""
        head = stack(
            [self._row(self.heads, 0.0), rule(self.width, COLOURS.track, gap=mm(1), thick=0.3)],
            gap=gap,
            keep=True,
        )
        yield head
        for number, row in enumerate(rows):
            cells = self._row(row, mm(1.3))
            lines = [rule(self.width, COLOURS.line, thick=0.2), cells] if number else [cells]
            yield msgspec.structs.replace(stack(lines, gap=mm(1.3)), again=head)

    def _row(self, cells: Sequence[Cell], gap: float) -> Block:
        placed, x = [], 0.0
        for cell, share in zip(cells, self.shares, strict=True):
            wide = share * self.width - mm(_GUTTER_MM)
            placed.append((x, set_words(cell.text, cell.style, wide, is_rtl=cell.is_rtl)))
            x += share * self.width
        return beside(*placed, gap=gap)


def head_cells(*names: str) -> list[Cell]:
    """The heads of columns."""
    return [Cell(name, styles.KICKER) for name in names]
