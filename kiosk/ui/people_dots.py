"""A number of people, each of them drawn: those that are counted filled, the others in outline."""

from __future__ import annotations

import math

from PySide6.QtCore import Property, QPointF, QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

from kiosk.domain.tokens import COLOURS
from kiosk.ui.qml_made import QmlMadeItem

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_HEAD = 0.2
_SHOULDERS = 0.36
_STROKE = 0.07
"""In cells: radius of a head, half the width of shoulders, an outline."""


def columns_for(people: int) -> int:
    """How many stand in a row: tens, so that they can be counted at a glance."""
    return 10 if people > 20 else 5 if people > 5 else max(1, people)


def paint_people(
    painter: QPainter,
    box: QRectF,
    count: int,
    people: int,
    colours: tuple[QColor, QColor, QColor] | None = None,
) -> None:
    """Paint `people` (one or more) into a box, in rows; the first `count` of them filled.

    `colours` are those of the filled, and of the edge and the ground of the others.
    """
    from PySide6.QtCore import Qt  # noqa: PLC0415 - no start pays for it

    full, edge, blank = colours or map(QColor, (COLOURS.action, COLOURS.edge, COLOURS.card))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    columns = columns_for(people)
    rows = math.ceil(people / columns)
    cell = min(box.width() / columns, box.height() / rows)
    left = box.left() + (box.width() - columns * cell) / 2
    top = box.top() + (box.height() - rows * cell) / 2
    filled, outlined = _person(cell, 0.0), _person(cell, _STROKE / 2)
    pen = QPen(edge, _STROKE * cell)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    for number in range(people):
        row, column = divmod(number, columns)
        painter.save()
        painter.translate(left + (column + 0.5) * cell, top + (row + 0.5) * cell)
        if number < count:
            painter.fillPath(filled, full)
        else:
            painter.setPen(pen)
            painter.setBrush(blank)
            painter.drawPath(outlined)
        painter.restore()


@QmlElement
class PeopleDots(QmlMadeItem):
    """`people` in rows, of whom the first `count` are `filled`; the others are `blank` with an `edge`.

    Painted once: it stands still.
    """

    changed = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._people = 0
        self._filled = QColor(COLOURS.action)
        self._edge = QColor(COLOURS.edge)
        self._blank = QColor(COLOURS.card)

    def paint(self, painter: QPainter) -> None:
        if self._people < 1:
            return
        colours = (self._filled, self._edge, self._blank)
        paint_people(painter, self.boundingRect(), self._count, self._people, colours)

    @Property(int, notify=changed)
    def count(self) -> int:
        return self._count

    @count.setter
    def count(self, count: int) -> None:
        if count != self._count:
            self._count = count
            self.update()
            self.changed.emit()

    @Property(QColor, notify=changed)
    def filled(self) -> QColor:
        return self._filled

    @filled.setter
    def filled(self, colour: QColor) -> None:
        self._filled = QColor(colour)
        self.update()

    @Property(QColor, notify=changed)
    def edge(self) -> QColor:
        return self._edge

    @edge.setter
    def edge(self, colour: QColor) -> None:
        self._edge = QColor(colour)
        self.update()

    @Property(QColor, notify=changed)
    def blank(self) -> QColor:
        return self._blank

    @blank.setter
    def blank(self, colour: QColor) -> None:
        self._blank = QColor(colour)
        self.update()

    @Property(int, notify=changed)
    def people(self) -> int:
        return self._people

    @people.setter
    def people(self, people: int) -> None:
        if people != self._people:
            self._people = people
            self.update()
            self.changed.emit()


def _person(cell: float, rim: float) -> QPainterPath:
    """Head and shoulders around the middle of a cell, smaller all around by `rim` cells."""
    path = QPainterPath()
    path.addEllipse(QPointF(0, -0.2 * cell), (_HEAD - rim) * cell, (_HEAD - rim) * cell)
    wide, top, foot = (_SHOULDERS - rim) * cell, (0.05 + rim) * cell, (0.42 - rim) * cell
    body = QRectF(-wide, top, 2 * wide, 2 * wide)
    path.moveTo(-wide, foot)
    path.arcTo(body, 180, -180)
    path.lineTo(wide, foot)
    path.closeSubpath()
    return path
