"""The lines on which a clinician approves a sheet or asks for a change, and how it stands until then."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from kiosk.domain.review_sheets import Sheet
from kiosk.domain.text import Review, ReviewStatus
from kiosk.domain.tokens import COLOURS
from kiosk.ui.review import styles, words
from kiosk.ui.review.block import Block, beside, fill, framed, stack
from kiosk.ui.review.block import words as set_words
from kiosk.ui.review.paper import mm
from kiosk.ui.review.setting import SetWords
from kiosk.ui.review.styles import Style

_BOX_MM: Final = 3.4
_LINE_MM: Final = 7.4
_PAD_MM: Final = 2.6


def signing(sheet: Sheet, width: float, gap: float) -> Block:
    """The review of a sheet, and where to sign."""
    inner = width - 2 * mm(_PAD_MM)
    told = set_words(words.review_line(sheet.review), styles.SMALL, inner)
    boxes = _fields(inner, (("Approved", 0.0, True), ("Change:", 0.17, True)))
    names = _fields(
        inner, (("Name", 0.0, False), ("Date", 0.44, False), ("Signature", 0.66, False))
    )
    return framed(
        stack([told, boxes, names]),
        width,
        COLOURS.card,
        edge=COLOURS.track,
        pad=mm(_PAD_MM),
        gap=gap,
    )


def signing_whole(width: float) -> Block:
    """Where the whole pack is signed, at the foot of its page."""
    inner = width - 2 * mm(_PAD_MM)
    told = set_words(words.WHOLE, styles.SMALL, inner)
    names = _fields(
        inner, (("Name", 0.0, False), ("Date", 0.44, False), ("Signature", 0.66, False))
    )
    box = framed(
        stack([told, names]), width, COLOURS.card, edge=COLOURS.track, pad=mm(_PAD_MM), gap=mm(6)
    )
    box.sinks = True
    return box


def pill(review: Review, is_overdue: bool, right: float) -> Block:
    """Draft, approved or overdue, in a word, ending at `right` dots."""
    ground, colour = _look(review, is_overdue)
    style = Style(7.5, 700, colour, 1.3)
    placed = SetWords(words.state(review, is_overdue), style, right)
    pad, high = mm(2.2), placed.height + mm(1.2)
    left = right - placed.wide - 2 * pad

    def mark(painter: QPainter, x: float, y: float) -> None:
        box = QRectF(x + left, y, placed.wide + 2 * pad, high)
        fill(painter, box, ground, QPen(Qt.PenStyle.NoPen), high / 2)
        placed.draw(painter, x + left + pad, y + mm(0.6))

    return Block(high, [mark])


def pill_width(review: Review, is_overdue: bool) -> float:
    """How much room a pill takes, with the room beside it, in dots."""
    placed = SetWords(words.state(review, is_overdue), Style(7.5, 700), mm(60))
    return placed.wide + mm(8)


def _look(review: Review, is_overdue: bool) -> tuple[str, str]:
    if is_overdue:
        return COLOURS.urgent, COLOURS.on_urgent
    if review.status is ReviewStatus.APPROVED:
        return COLOURS.good, COLOURS.on_good
    return COLOURS.notice, COLOURS.on_notice


def _fields(width: float, fields: tuple[tuple[str, float, bool], ...]) -> Block:
    """Names with a line to write on after them; `True` puts a box to tick before, and the first of
    such boxes has no line."""
    placed = []
    for number, (name, share, has_box) in enumerate(fields):
        end = fields[number + 1][1] if number + 1 < len(fields) else 1.0
        room = (end - share) * width - (mm(4) if end < 1.0 else 0.0)
        placed.append((share * width, _field(name, room, has_box, is_bare=has_box and not number)))
    return beside(*placed)


def _field(name: str, room: float, has_box: bool, *, is_bare: bool) -> Block:
    label = SetWords(name, styles.SMALL_STRONG, room)
    foot = mm(_LINE_MM) - mm(0.6)
    start = mm(_BOX_MM + 1.6) if has_box else 0.0

    def mark(painter: QPainter, x: float, y: float) -> None:
        painter.setPen(QPen(QColor(COLOURS.ink_soft), mm(0.25)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if has_box:
            side = mm(_BOX_MM)
            painter.drawRoundedRect(
                QRectF(x, y + foot - side + mm(0.3), side, side), mm(0.6), mm(0.6)
            )
        if not is_bare:
            from_x = x + start + label.wide + mm(2)
            painter.setPen(QPen(QColor(COLOURS.edge), mm(0.2)))
            painter.drawLine(QPointF(from_x, y + foot), QPointF(x + room, y + foot))
        label.draw(painter, x + start, y + foot - label.height + mm(0.5))

    return Block(mm(_LINE_MM), [mark])
