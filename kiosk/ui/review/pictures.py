"""The drawings of the kiosk on paper: skin as a picture of 300 dots an inch, all else as shapes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, assert_never

import msgspec
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath
from PySide6.QtSvg import QSvgRenderer

from kiosk.domain.catalog import Figure, Ground, PeopleFigure, PictureFigure, SkinFigure
from kiosk.domain.derive.figure import HORIZON
from kiosk.domain.skin import Skin, numbers
from kiosk.domain.text import Text
from kiosk.domain.tokens import COLOURS
from kiosk.ui.drawing.skin_painter import paint_skin
from kiosk.ui.people_dots import paint_people
from kiosk.ui.review.block import Block, beside, stack
from kiosk.ui.review.block import words as set_words
from kiosk.ui.review.labels import draw_labels
from kiosk.ui.review.paper import DOTS_PER_INCH, mm
from kiosk.ui.review.styles import SMALL, SMALL_STRONG

ASPECT: Final = 1.6
"""Width by height of a picture, as the kiosk's own pictures have it."""

PICTURE_DPI: Final = 300
_RADIUS_MM: Final = 2.0


class Look(msgspec.Struct, frozen=True):
    """How drawings look: the words of labels, by the names of `kiosk.domain.skin.Label`, and the tone of
    all skin, from 1 to 6; without one, each has its own."""

    labels: Mapping[str, str] = {}
    tone: int | None = None


def figure_picture(figure: Figure, ground: Ground, width: float, look: Look) -> Block:
    """A figure as it rests, `width` dots wide, on the ground of its treatment."""
    height = width / ASPECT

    def mark(painter: QPainter, x: float, y: float) -> None:
        box = QRectF(x, y, width, height)
        painter.save()
        clip(painter, box)
        painter.fillRect(box, QColor(COLOURS.ground(ground.value)))
        _draw(painter, figure, ground, box, look)
        painter.restore()

    return Block(height, [mark])


def moment_pictures(
    figure: SkinFigure,
    ground: Ground,
    width: float,
    look: Look,
    is_rtl: bool,
    say: Callable[[Text], str] | None,
    gap: float,
) -> Block:
    """Each moment of a change over time in small, numbered; with `say`, its words stand under it."""
    between = mm(4)
    each = (width - 3 * between) / 4
    placed = []
    for number, moment in enumerate(figure.moments, 1):
        small = SkinFigure(moment.skin, moment.alt)
        column = [figure_picture(small, ground, each, look)]
        when = f"{number}  {say(moment.when)}" if say is not None else str(number)
        column.append(set_words(when, SMALL_STRONG, each, gap=mm(0.8), is_rtl=is_rtl))
        if say is not None:
            column.append(set_words(say(moment.alt), SMALL, each, is_rtl=is_rtl))
        placed.append(((number - 1) * (each + between), stack(column)))
    return beside(*placed, gap=gap)


def _draw(painter: QPainter, figure: Figure, ground: Ground, box: QRectF, look: Look) -> None:
    match figure:
        case SkinFigure():
            skin = figure.skin
            if look.tone is not None:
                skin = msgspec.structs.replace(skin, tone=look.tone)
            painter.drawImage(box, _skin(skin, COLOURS.ground(ground.value), box))
            draw_labels(painter, figure, box, look.labels)
        case PictureFigure():
            renderer = QSvgRenderer(figure.path)
            size = renderer.defaultSize()
            if size.height() > 0:
                wide = box.height() * size.width() / size.height()
                left = box.center().x() - wide / 2
                renderer.render(painter, QRectF(left, box.top(), wide, box.height()))
        case PeopleFigure():
            rim = box.height() * 0.1
            paint_people(painter, box.adjusted(rim, rim, -rim, -rim), figure.count, figure.of)
        case _:
            assert_never(figure)


def _skin(skin: Skin, sky: str, box: QRectF) -> QImage:
    """The living skin, as on the screen."""
    scale = PICTURE_DPI / DOTS_PER_INCH
    image = QImage(
        round(box.width() * scale), round(box.height() * scale), QImage.Format.Format_RGB32
    )
    image.fill(QColor(sky))
    painter = QPainter(image)
    whole = QRectF(0, 0, image.width(), image.height())
    paint_skin(painter, numbers(skin), whole, HORIZON, QColor(sky))
    painter.end()
    return image


def clip(painter: QPainter, box: QRectF) -> None:
    """Draw within a box with round corners from now on."""
    path = QPainterPath()
    path.addRoundedRect(box, mm(_RADIUS_MM), mm(_RADIUS_MM))
    painter.setClipPath(path)
