"""The list of contents."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPen

from kiosk.domain.tokens import COLOURS
from kiosk.ui.review import styles, words
from kiosk.ui.review.block import Block, Group, beside, stack
from kiosk.ui.review.block import words as set_words
from kiosk.ui.review.flow import Entry
from kiosk.ui.review.paper import Paper, mm
from kiosk.ui.review.setting import SetWords

_COLUMNS = 3
_COLUMN_GAP_MM = 8.0
_INDENT_MM = (0.0, 3.0, 6.0)
_PAGE_MM = 10.0


def contents(entries: Sequence[Entry], paper: Paper) -> Group:
    """Every part with its page, in columns."""
    title = set_words(words.CONTENTS, styles.SECTION, paper.width, keep=True)
    gutter = mm(_COLUMN_GAP_MM)
    each = (paper.width - (_COLUMNS - 1) * gutter) / _COLUMNS
    columns = _balanced(entries, each, paper.height - title.height - mm(10))
    blocks = [title]
    for number in range(0, len(columns), _COLUMNS):
        shown = columns[number : number + _COLUMNS]
        placed = [(at * (each + gutter), stack(column)) for at, column in enumerate(shown)]
        blocks.append(beside(*placed, gap=mm(6)))
    return Group(blocks, head=words.CONTENTS, on_new_page=True)


def _balanced(entries: Sequence[Entry], width: float, height: float) -> list[list[Block]]:
    """Columns that are no higher than they need to be, where one page has room for all."""
    tried = [list(_columns(entries, width, height * part / 10)) for part in range(4, 11)]
    return next((one for one in tried if len(one) <= _COLUMNS), tried[-1])


def _columns(entries: Sequence[Entry], width: float, height: float) -> Iterator[list[Block]]:
    """Lines in columns of a height: no heading stands last in one."""
    column: list[Block] = []
    levels: list[int] = []
    used = 0.0
    for entry in entries:
        line = _line(entry, width, is_first=not column)
        if column and used + line.gap + line.height > height:
            moved = 1 if levels[-1] < entry.level else 0
            kept, carried = column[: len(column) - moved], column[len(column) - moved :]
            yield kept
            column, levels = [*carried], levels[len(levels) - moved :]
            line = _line(entry, width, is_first=not column)
            used = sum(one.height for one in column)
        used += line.height + (line.gap if column else 0.0)
        column.append(line)
        levels.append(entry.level)
    if column:
        yield column


def _line(entry: Entry, width: float, *, is_first: bool) -> Block:
    style = styles.STRONG if entry.level == 0 else styles.SMALL
    indent = mm(_INDENT_MM[entry.level])
    room = width - indent - mm(_PAGE_MM)
    title = SetWords(entry.title, style, room)
    page = SetWords(str(entry.page) if entry.page else "", style, mm(_PAGE_MM), at_right=True)
    # The page stands on the last line of its title.
    top = title.height - page.height

    def mark(painter: QPainter, x: float, y: float) -> None:
        title.draw(painter, x + indent, y)
        page.draw(painter, x + width - mm(_PAGE_MM), y + top)
        painter.setPen(QPen(QColor(COLOURS.line), mm(0.2)))
        foot = y + title.height + mm(0.5)
        painter.drawLine(QPointF(x + indent, foot), QPointF(x + width, foot))

    gap = 0.0 if is_first else mm(3.2) if entry.level == 0 else mm(1.0)
    return Block(title.height + mm(0.6), [mark], gap)
