"""Draws the plate of the living skin: one row for each number, from none to most of it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter, QPainterPath

from assets.plates.few_colours import few_colours, grain
from assets.plates.parts import Cell, Words, parts, size
from kiosk.domain.skin import numbers
from kiosk.domain.tokens import COLOURS
from kiosk.ui.drawing.skin_painter import paint_skin

OUT: Final = Path(__file__).resolve().parent / "living_skin.png"

HORIZON: Final = 0.38
FINE: Final = 2
"""How many times larger a cell is painted than it is shown."""

_CORNER = 8.0


def draw() -> QImage:
    """The plate. Needs an application."""
    plate = QImage(*size(), QImage.Format.Format_RGB32)
    plate.fill(QColor(COLOURS.paper))
    painter = QPainter(plate)
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
    )
    for part in parts():
        if isinstance(part, Cell):
            _paint_cell(painter, part)
        else:
            _paint_words(painter, part)
    painter.end()
    return plate


def _paint_cell(painter: QPainter, cell: Cell) -> None:
    x, y, width, height = cell.box
    large = QImage(width * FINE, height * FINE, QImage.Format.Format_RGB32)
    inner = QPainter(large)
    box = QRectF(0, 0, large.width(), large.height())
    paint_skin(inner, numbers(cell.skin), box, HORIZON, QColor(cell.ground), cell.zoom)
    inner.end()
    outline = QPainterPath()
    outline.addRoundedRect(QRectF(x, y, width, height), _CORNER, _CORNER)
    painter.save()
    painter.setClipPath(outline)
    smooth = Qt.TransformationMode.SmoothTransformation
    painter.drawImage(x, y, large.scaledToWidth(width, smooth))
    if cell.skin.energy > 0 or cell.skin.sun > 0:
        painter.fillRect(x, y, width, round(height * HORIZON), grain())
    painter.restore()


def _paint_words(painter: QPainter, words: Words) -> None:
    font = QFont("Inter")
    font.setPixelSize(words.size)
    font.setWeight(QFont.Weight.DemiBold if words.bold else QFont.Weight.Normal)
    painter.setFont(font)
    painter.setPen(QColor(COLOURS.ink if words.bold else COLOURS.ink_soft))
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(QRect(*words.box), flags | Qt.TextFlag.TextSingleLine, words.text)


def main() -> None:
    """Write the plate anew."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication.instance() or QGuiApplication([])
    if not few_colours(draw()).save(str(OUT), quality=0):
        raise OSError(f"{OUT} cannot be written")
    del application


if __name__ == "__main__":
    main()
