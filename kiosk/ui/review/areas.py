"""The picture of a question, with the areas that are touched."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtSvg import QSvgRenderer

from kiosk.domain.question import Area
from kiosk.domain.tokens import COLOURS
from kiosk.ui.review.block import Block, fill
from kiosk.ui.review.paper import mm
from kiosk.ui.review.pictures import ASPECT, clip
from kiosk.ui.review.setting import SetWords
from kiosk.ui.review.styles import Style

_NUMBER: Final = Style(7.5, 700, COLOURS.on_action, 1.2)


def areas_picture(path: str, areas: Sequence[Area], width: float, gap: float) -> Block:
    """A whole picture with the areas that are touched, numbered; a tick stands in the right one."""
    renderer = QSvgRenderer(path)
    size = renderer.defaultSize()
    height = width * size.height() / size.width() if size.width() > 0 else width / ASPECT

    def mark(painter: QPainter, x: float, y: float) -> None:
        box = QRectF(x, y, width, height)
        painter.save()
        clip(painter, box)
        painter.fillRect(box, QColor(COLOURS.sand))
        renderer.render(painter, box)
        for number, area in enumerate(areas, 1):
            _outline(painter, area, number, box)
        painter.restore()

    return Block(height, [mark], gap)


def _outline(painter: QPainter, area: Area, number: int, box: QRectF) -> None:
    colour = COLOURS.action if area.right else COLOURS.ink_soft
    place = QRectF(
        box.left() + area.place.x * box.width(),
        box.top() + area.place.y * box.height(),
        area.place.width * box.width(),
        area.place.height * box.height(),
    )
    pen = QPen(QColor(colour), mm(0.7 if area.right else 0.35))
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(place, mm(1), mm(1))
    told = SetWords(f"{number} ✓" if area.right else str(number), _NUMBER, mm(12))
    badge = QRectF(place.left(), place.top(), told.wide + mm(2.4), told.height + mm(0.8))
    fill(painter, badge, colour, QPen(Qt.PenStyle.NoPen), mm(1))
    told.draw(painter, badge.left() + mm(1.2), badge.top() + mm(0.4))
