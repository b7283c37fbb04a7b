"""Draws the picture of the last rung: “Please ask at the front desk.”, in every bundled language.

Words are pixels there, so that it needs no font. `python -m kiosk.ui.front_desk` writes it anew.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import msgspec
from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from kiosk.content.bundled import bundled_content, bundled_icons
from kiosk.domain.comfort import Contrast
from kiosk.domain.script import script_of
from kiosk.domain.tokens import THEMES
from kiosk.ui.fonts import families
from kiosk.ui.still_picture import PICTURE

SIDE_PX = 1440
GROUND = THEMES[Contrast.DEFAULT].paper
WORDS = "Words"
"""The key under which the picture's file tells its words."""
_CIRCLE_PX, _LETTER_PX, _LINE_PX = 260, 82, 168


def words_of_need() -> dict[str, str]:
    """What people are asked, by language, the content's first language first."""
    folder = bundled_content()
    kiosk = msgspec.json.decode((folder / "kiosk.json").read_bytes())
    read = {
        language: msgspec.json.decode((folder / "strings" / f"{language}.json").read_bytes())
        for language in kiosk["languages"]
    }
    return {language: str(strings["strings"]["empty.text"]) for language, strings in read.items()}


def draw() -> QImage:
    """The picture, with its words in `WORDS`. Needs a `QGuiApplication`, and fonts."""
    colours, words = THEMES[Contrast.DEFAULT], words_of_need()
    image = QImage(SIDE_PX, SIDE_PX, QImage.Format.Format_RGB32)
    image.fill(QColor(GROUND))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    top = (SIDE_PX - _CIRCLE_PX - _LINE_PX * (len(words) + 0.5)) / 2
    circle = QRectF((SIDE_PX - _CIRCLE_PX) / 2, top, _CIRCLE_PX, _CIRCLE_PX)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.sand))
    painter.drawEllipse(circle)
    leaf = (bundled_icons() / "leaf.svg").read_text("utf-8").replace("currentColor", colours.action)
    rim = _CIRCLE_PX / 4
    QSvgRenderer(QByteArray(leaf.encode())).render(painter, circle.adjusted(rim, rim, -rim, -rim))
    painter.setPen(QColor(colours.ink))
    for number, (language, text) in enumerate(words.items()):
        font = QFont(list(families(script_of(language).family)))
        font.setPixelSize(_LETTER_PX)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        line = QRectF(0, circle.bottom() + _LINE_PX * (number + 0.5), SIDE_PX, _LINE_PX)
        painter.drawText(line, int(Qt.AlignmentFlag.AlignCenter), text)
    painter.end()
    image.setText(WORDS, "\n".join(words.values()))
    return image


def write(file: Path = PICTURE) -> None:
    """Draw it into a file."""
    if not draw().save(str(file)):
        raise OSError(f"{file} cannot be written")


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication(sys.argv)
    write()
