"""Words set in lines of a width, for any painter."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QTextLayout, QTextOption

from kiosk.ui.review.paper import pt
from kiosk.ui.review.styles import Style, font_of

LINE_END = "\u2028"
"""Qt's sign for a new line within a text."""


MOST_LEADING = 1.62
"""Faces of other scripts ask for more room than their letters take, in sizes of the words."""


class SetWords:
    """Words in lines of at most `width` dots. Nothing is left out: a word that is too long is broken.

    Words that are read from right to left stand at the right. `height` is that of all lines, and `wide`
    that of the longest, in dots.
    """

    def __init__(
        self,
        words: str,
        style: Style,
        width: float,
        *,
        is_rtl: bool = False,
        at_right: bool = False,
    ) -> None:
        self.colour = style.colour
        self._layout = QTextLayout(words.replace("\n", LINE_END), font_of(style))
        self._layout.setCacheEnabled(True)
        self._layout.setTextOption(_option(is_rtl, at_right or is_rtl))
        self.height, self.wide = self._set(max(width, pt(style.size)), style)

    def _set(self, width: float, style: Style) -> tuple[float, float]:
        leading, most = pt(style.size * style.leading), pt(style.size * MOST_LEADING)
        top = wide = 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            room = max(leading, min(line.height(), most))
            line.setPosition(QPointF(0, top + (room - line.height()) / 2))
            top += room
            wide = max(wide, line.naturalTextWidth())
        self._layout.endLayout()
        return top, wide

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw them with their upper left corner there."""
        painter.setPen(QColor(self.colour))
        self._layout.draw(painter, QPointF(x, y))


def _option(is_rtl: bool, at_right: bool) -> QTextOption:
    side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
    # Headings are in the kiosk's first language, whichever that is: their words tell how they are read.
    own = Qt.LayoutDirection.LayoutDirectionAuto
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if is_rtl else own)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setUseDesignMetrics(True)
    return option
