"""What stands over and under the words of each page: where in the document one is."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPen

from kiosk.domain.review_sheets import Overview
from kiosk.domain.tokens import COLOURS
from kiosk.ui.review import styles, words
from kiosk.ui.review.paper import RIM_MM, Paper, mm
from kiosk.ui.review.setting import SetWords

_CLINIC_SHARE: Final = 0.42


class Margins:
    """The running heads and page numbers of one document of `count` pages."""

    def __init__(self, overview: Overview, paper: Paper, count: int) -> None:
        self._clinic = overview.clinic.in_(overview.tongues[0].tag)
        self._revision = words.REVISION.format(
            revision=overview.revision[:12], day=words.day(overview.day)
        )
        self._paper = paper
        self._count = count

    def draw(self, painter: QPainter, page: int, head: str) -> None:
        """Draw those of a page; `head` is the part of the document that it begins with."""
        paper = self._paper
        width = paper.width
        clinic = SetWords(self._clinic, styles.RUNNING, width * _CLINIC_SHARE)
        part = SetWords(head, styles.RUNNING, width * (1 - _CLINIC_SHARE), at_right=True)
        top = mm(RIM_MM)
        clinic.draw(painter, paper.left, top)
        part.draw(painter, paper.left + width * _CLINIC_SHARE, top)
        painter.setPen(QPen(QColor(COLOURS.track), mm(0.2)))
        line = top + max(clinic.height, part.height) + mm(1.2)
        painter.drawLine(QPointF(paper.left, line), QPointF(paper.left + width, line))
        revision = SetWords(self._revision, styles.RUNNING, width * 0.7)
        told = words.PAGE.format(page=page, count=self._count)
        number = SetWords(told, styles.RUNNING, width * 0.3, at_right=True)
        foot = mm(paper.height_mm - RIM_MM) - number.height
        revision.draw(painter, paper.left, foot)
        number.draw(painter, paper.left + width * 0.7, foot)
