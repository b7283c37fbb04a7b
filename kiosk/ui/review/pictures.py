"""The drawings of the kiosk on paper: skin as a picture of 300 dots an inch, all else as shapes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, assert_never

import msgspec
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen
from PySide6.QtSvg import QSvgRenderer

from kiosk.domain.catalog import Figure, Ground, PeopleFigure, PictureFigure, SkinFigure
from kiosk.domain.derive.figure import HORIZON
from kiosk.domain.skin import Skin, numbers
from kiosk.domain.tokens import COLOURS, GROUNDS
from kiosk.ui.drawing.skin_painter import paint_skin
from kiosk.ui.people_dots import paint_people
from kiosk.ui.review.block import Block
from kiosk.ui.review.labels import draw_labels
from kiosk.ui.review.paper import DOTS_PER_INCH, mm

ASPECT: Final = 1.6
"""Width by height of a picture, as the kiosk's own pictures have it."""

PICTURE_DPI: Final = 300
_RADIUS_MM: Final = 2.0


class Names(msgspec.Struct, frozen=True):
    """The words of the labels in a drawing, by the names of `kiosk.domain.skin.Label`."""

    by_label: dict[str, str]


def figure_picture(figure: Figure, ground: Ground, width: float, names: Names) -> Block:
    """A figure as it rests, `width` dots wide, on the ground of its treatment."""
    height = width / ASPECT

    def mark(painter: QPainter, x: float, y: float) -> None:
        box = QRectF(x, y, width, height)
        painter.save()
        _clip(painter, box)
        painter.fillRect(box, QColor(GROUNDS[ground.value]))
        _draw(painter, figure, ground, box, names)
        painter.restore()

    return Block(height, [mark])


def moment_pictures(
    figure: SkinFigure, ground: Ground, width: float, gap: float
) -> Sequence[tuple[float, Block]]:
    """Each moment of a change over time, beside each other in `width` dots: where it stands, and it."""
    each = (width - 3 * gap) / 4
    return [
        (
            number * (each + gap),
            figure_picture(SkinFigure(moment.skin, moment.alt), ground, each, Names({})),
        )
        for number, moment in enumerate(figure.moments)
    ]


def svg_picture(path: str, width: float, ground: str, over: object = None) -> tuple[Block, float]:
    """A whole picture `width` dots wide, and its height."""
    size = QSvgRenderer(path).defaultSize()
    height = width * size.height() / size.width() if size.width() > 0 else width / ASPECT

    def mark(painter: QPainter, x: float, y: float) -> None:
        box = QRectF(x, y, width, height)
        painter.save()
        _clip(painter, box)
        painter.fillRect(box, QColor(ground))
        QSvgRenderer(path).render(painter, box)
        painter.restore()

    return Block(height, [mark]), height


def _draw(painter: QPainter, figure: Figure, ground: Ground, box: QRectF, names: Names) -> None:
    match figure:
        case SkinFigure():
            painter.drawImage(box, _skin(figure.skin, GROUNDS[ground.value], box))
            draw_labels(painter, figure, box, names.by_label)
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


def _clip(painter: QPainter, box: QRectF) -> None:
    path = QPainterPath()
    path.addRoundedRect(box, mm(_RADIUS_MM), mm(_RADIUS_MM))
    painter.setClipPath(path)


def outline(painter: QPainter, box: QRectF, colour: str, thick_mm: float) -> None:
    """A box drawn around a part of a picture."""
    pen = QPen(QColor(colour), mm(thick_mm))
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, mm(1), mm(1))


PLAIN_GROUND: Final = COLOURS.paper
