"""The names in a drawing of the skin, at its right, with a line to what each of them names."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from kiosk.domain.catalog import SkinFigure
from kiosk.domain.derive.figure import HORIZON
from kiosk.domain.derive.labels import LabelRow, Named, column, place_labels
from kiosk.domain.skin import Label, numbers
from kiosk.domain.skin_geometry import label_anchor
from kiosk.domain.tokens import COLOURS
from kiosk.ui.review.block import fill
from kiosk.ui.review.paper import mm, pt
from kiosk.ui.review.setting import SetWords
from kiosk.ui.review.styles import Style

_STYLE: Final = Style(6.5, 600, leading=1.2)
_RIM_MM: Final = 2.0
_POINTS_AT: Final = 0.6
"""Where across the drawing the named points lie."""


def draw_labels(
    painter: QPainter, figure: SkinFigure, box: QRectF, names: Mapping[str, str]
) -> None:
    """Draw those labels of a figure that have a name and room."""
    em, right = pt(_STYLE.size), box.width() - mm(_RIM_MM)
    shown = [one for one in figure.labels if one.value in names]
    wide = column([names[one.value] for one in shown], em)
    at = min(_POINTS_AT * box.width(), right - wide - 2 * em) / box.width()

    def named(label: Label) -> Named:
        x, y = label_anchor(
            label, numbers(figure.skin), box.width() / box.height(), HORIZON, near=at
        )
        return Named(names[label.value], x * box.height(), y * box.height())

    rows = place_labels(
        [named(one) for one in shown],
        em,
        seen=(0.0, right),
        rows=(mm(_RIM_MM), box.height() - mm(_RIM_MM)),
        lowest=box.height(),
    )
    for row in rows:
        _draw_label(painter, row, box, right)


def _draw_label(painter: QPainter, row: LabelRow, box: QRectF, right: float) -> None:
    em = pt(_STYLE.size)
    words = SetWords(row.text, _STYLE, right)
    pill = QRectF(0, 0, words.wide + 1.3 * em, 1.8 * em)
    pill.moveTo(box.left() + right - pill.width(), box.top() + row.middle - pill.height() / 2)
    dot = QPointF(box.left() + row.anchorX, box.top() + row.anchorY)
    line = QPolygonF([pill.center(), QPointF(box.left() + row.turnX, box.top() + row.middle), dot])
    for colour, thick in ((COLOURS.card, 0.7), (COLOURS.ink, 0.25)):
        pen = QPen(QColor(colour), mm(thick))
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPolyline(line)
    painter.setPen(QPen(QColor(COLOURS.card), mm(0.3)))
    painter.setBrush(QColor(COLOURS.ink))
    painter.drawEllipse(dot, mm(0.75), mm(0.75))
    fill(painter, pill, COLOURS.card, QPen(QColor(COLOURS.line), mm(0.15)), pill.height() / 2)
    words.draw(painter, pill.left() + 0.65 * em, pill.center().y() - words.height / 2)
