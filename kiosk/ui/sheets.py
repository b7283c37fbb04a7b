"""Many pictures on one sheet of paper, to be looked at together."""

from __future__ import annotations

import math
from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from kiosk.domain.tokens import COLOURS

THUMB_WIDTH = 480
"""Width of a picture on a contact sheet, in px."""

GAP = 24
_FAMILY = "Inter"
_CAPTION = 30
_HEADING = 96
_CAPTION_PX = 17
_HEADING_PX = 44


class Hung(msgspec.Struct, frozen=True):
    """A picture on a plate, and what stands under it."""

    caption: str
    picture: QImage


class Room(msgspec.Struct, frozen=True):
    """The pictures that hang together on a plate, under their title, in reading order."""

    title: str
    hung: Sequence[Hung]


def thumb(picture: QImage, width: int = THUMB_WIDTH) -> QImage:
    """A picture made small, `width` px wide."""
    return picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)


def sheet(thumbs: Sequence[QImage]) -> QImage:
    """Pictures of one size in a grid about as wide as it is high."""
    width, height = thumbs[0].width() + GAP, thumbs[0].height() + GAP
    columns = max(1, round(math.sqrt(len(thumbs) * height / width)))
    rows = math.ceil(len(thumbs) / columns)
    paper = _paper(columns * width + GAP, rows * height + GAP, COLOURS.line)
    painter = QPainter(paper)
    for index, one in enumerate(thumbs):
        row, column = divmod(index, columns)
        painter.drawImage(GAP + column * width, GAP + row * height, one)
    painter.end()
    return paper


def plate(rooms: Sequence[Room], most: int) -> QImage:
    """Pictures of one size, at `most` that many in a row, each room under its title."""
    first = rooms[0].hung[0].picture
    across, down = first.width() + GAP, first.height() + _CAPTION + GAP
    rows = [math.ceil(len(room.hung) / most) for room in rooms]
    columns = [math.ceil(len(room.hung) / count) for room, count in zip(rooms, rows, strict=True)]
    height = sum(_HEADING + count * down for count in rows) + GAP
    paper = _paper(max(columns) * across + GAP, height, COLOURS.sand)
    painter = QPainter(paper)
    top = 0
    for room, count, in_row in zip(rooms, rows, columns, strict=True):
        heading = QRect(GAP, top, paper.width() - 2 * GAP, _HEADING)
        _write(painter, heading, room.title, _HEADING_PX, COLOURS.ink)
        top += _HEADING
        for index, one in enumerate(room.hung):
            row, column = divmod(index, in_row)
            x, y = GAP + column * across, top + row * down
            painter.drawImage(x, y, one.picture)
            caption = QRect(x, y + first.height(), first.width(), _CAPTION)
            _write(painter, caption, one.caption, _CAPTION_PX, COLOURS.ink_soft)
        top += count * down
    painter.end()
    return paper


def _paper(width: int, height: int, ground: str) -> QImage:
    paper = QImage(width, height, QImage.Format.Format_RGB32)
    paper.fill(QColor(ground))
    return paper


def _write(painter: QPainter, box: QRect, words: str, size: int, colour: str) -> None:
    font = QFont(_FAMILY)
    font.setPixelSize(size)
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, flags | Qt.TextFlag.TextSingleLine, shown)
