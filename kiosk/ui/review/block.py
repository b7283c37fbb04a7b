"""What stands on a page: blocks of a height, which draw themselves where they are put."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from kiosk.ui.review.paper import mm
from kiosk.ui.review.setting import SetWords
from kiosk.ui.review.styles import Style

Mark = Callable[[QPainter, float, float], None]
"""Draws something that belongs to a block whose upper left corner is at x and y."""


class Block(msgspec.Struct):
    """Something that no page end divides. Lengths in dots; `gap` is the room over it.

    One that is kept with the next never stands last on a page. `again` is drawn over it where it comes
    first on a page, such as the head of a table that goes on. One that `sinks` stands at the foot of
    its page.
    """

    height: float
    marks: Sequence[Mark]
    gap: float = 0.0
    keep: bool = False
    again: Block | None = None
    sinks: bool = False

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw all of it."""
        for mark in self.marks:
            mark(painter, x, y)


class Group(msgspec.Struct):
    """Blocks that belong together: on one page where there is room for all of them.

    `head` is what the running head says where a page begins with it; `key` finds its page; `entry` is
    its line in the list of contents, and `level` 0 to 2 how far in that stands. With `on_new_page` it
    begins one; where it does not, `between` is drawn in the middle of the gap before it.
    """

    blocks: Sequence[Block]
    head: str = ""
    key: str = ""
    entry: str = ""
    level: int = 0
    gap: float = 0.0
    on_new_page: bool = False
    keep: bool = False
    between: Block | None = None


def words(
    text: str,
    style: Style,
    width: float,
    *,
    gap: float = 0.0,
    keep: bool = False,
    is_rtl: bool = False,
    at_right: bool = False,
) -> Block:
    """Words as a block."""
    placed = SetWords(text, style, width, is_rtl=is_rtl, at_right=at_right)
    return Block(placed.height, [placed.draw], gap, keep)


def stack(blocks: Sequence[Block], *, gap: float = 0.0, keep: bool = False) -> Block:
    """Blocks one under the other, as one block."""
    marks, height = [], 0.0
    for number, block in enumerate(blocks):
        height += block.gap if number else 0.0
        marks.append(_moved(block, 0.0, height))
        height += block.height
    return Block(height, marks, gap, keep)


def beside(*placed: tuple[float, Block], gap: float = 0.0, keep: bool = False) -> Block:
    """Blocks side by side, each so many dots from the left."""
    height = max((block.height for _, block in placed), default=0.0)
    return Block(height, [_moved(block, x, 0.0) for x, block in placed], gap, keep)


def framed(
    inside: Block, width: float, ground: str, *, edge: str = "", pad: float, gap: float = 0.0
) -> Block:
    """A block on a ground with round corners, `pad` dots from its rim."""
    high = inside.height + 2 * pad

    def ground_of(painter: QPainter, x: float, y: float) -> None:
        pen = QPen(QColor(edge), mm(0.2)) if edge else QPen(Qt.PenStyle.NoPen)
        fill(painter, QRectF(x, y, width, high), ground, pen, mm(2))

    return Block(high, [ground_of, _moved(inside, pad, pad)], gap)


def rule(width: float, colour: str, *, gap: float = 0.0, thick: float = 0.2) -> Block:
    """A line across, `thick` mm."""

    def line(painter: QPainter, x: float, y: float) -> None:
        painter.setPen(QPen(QColor(colour), mm(thick)))
        painter.drawLine(QPointF(x, y), QPointF(x + width, y))

    return Block(mm(thick), [line], gap)


def fill(painter: QPainter, box: QRectF, ground: str, pen: QPen, radius: float) -> None:
    """A rectangle with round corners."""
    painter.setPen(pen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(box, radius, radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _moved(block: Block, x: float, y: float) -> Mark:
    return lambda painter, left, top: block.draw(painter, left + x, top + y)
