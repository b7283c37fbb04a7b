"""The plate of the living skin shows every number, each of which changes the drawing, as it is now."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from assets.plates.draw import HORIZON, OUT, draw
from assets.plates.few_colours import few_colours
from assets.plates.parts import CELL, Cell, parts, size
from assets.plates.rows import Row, all_rows
from kiosk.domain.skin import Laser, Skin, numbers
from kiosk.ui.drawing.skin_painter import paint_skin
from tests.assets.drawn import channels, difference

MOST_BYTES = 600_000
MOST_APART = 0.015
"""Of a cell in the file from its drawing now, on the average; its few colours take up to 0.006."""

LEAST_STEP, LEAST_REACH = 1, 30
"""Of 255: what the place that changes most does between values beside each other, and from end to end."""

COARSE = QSize(46, 28)
LASERS = set(Laser) - {Laser.NONE}


def painted(skin: Skin, zoom: float) -> QImage:
    image = QImage(*CELL, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint_skin(painter, numbers(skin), QRectF(0, 0, *CELL), HORIZON, QColor("#FCE6D6"), zoom)
    painter.end()
    return coarse(image)


def coarse(image: QImage) -> QImage:
    smooth = Qt.TransformationMode.SmoothTransformation
    return image.scaled(COARSE, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)


def moved(one: bytes, other: bytes) -> int:
    return max(abs(a - b) for a, b in zip(one, other, strict=True))


def test_every_number_has_a_row() -> None:
    rows = all_rows()
    assert {row.field for row in rows} | {"laser"} == set(Skin.__struct_fields__)
    for field in ("energy", "depth"):
        shown = {row.beside.get("laser") for row in rows if row.field == field}
        assert shown == LASERS, field
    healing = {row.beside.get("laser") for row in rows if row.field == "healing"}
    assert healing == {Laser.FRACTIONAL, Laser.ABLATIVE}


def test_every_row_goes_from_none_to_most() -> None:
    for row in all_rows():
        ends = (1, 6) if row.field == "tone" else (0.0, 1.0)
        assert (row.values[0], row.values[-1]) == ends, row.field


def test_skin_of_every_tone_is_shown() -> None:
    assert {row.tone for row in all_rows()} == set(range(1, 7))


@pytest.mark.parametrize("row", all_rows(), ids=lambda row: f"{row.field} {row.note}".strip())
def test_each_step_of_a_number_can_be_seen(row: Row, qapp: QGuiApplication) -> None:
    drawn = [channels(painted(skin, row.zoom)) for skin in row.skins()]
    assert min(moved(one, next_one) for one, next_one in pairwise(drawn)) >= LEAST_STEP
    assert moved(drawn[0], drawn[-1]) >= LEAST_REACH


def test_the_file_is_as_large_as_the_plate_is_drawn() -> None:
    plate = QImage(str(OUT))
    assert (plate.width(), plate.height()) == size()
    assert OUT.stat().st_size < MOST_BYTES


def test_nothing_on_the_plate_lies_over_another(qapp: QGuiApplication) -> None:
    paper = QRect(0, 0, *size())
    boxes = [QRect(*part.box) for part in parts() if isinstance(part, Cell)]
    assert all(paper.contains(box) for box in boxes)
    crossing = [(a, b) for n, a in enumerate(boxes) for b in boxes[:n] if a.intersects(b)]
    assert crossing == []


def test_the_file_shows_the_drawing_as_it_is_now(qapp: QGuiApplication) -> None:
    kept, now = QImage(str(OUT)).convertToFormat(QImage.Format.Format_RGB32), draw()
    apart = {}
    for part in parts():
        if isinstance(part, Cell):
            box = QRect(*part.box)
            far = difference(coarse(kept.copy(box)), coarse(now.copy(box)))
            if far > MOST_APART:
                apart[part.skin] = far
    assert apart == {}, "draw it anew with: python -m assets.plates.draw"


def test_few_colours_are_those_that_matter(qapp: QGuiApplication) -> None:
    picture = QImage(20, 20, QImage.Format.Format_RGB32)
    picture.fill(QColor("#FF0000"))
    for x in range(20):
        for y in range(10):
            picture.setPixelColor(x, y, QColor(0, 0, 12 * x))
    few = few_colours(picture, 5)
    assert few.format() is QImage.Format.Format_Indexed8
    assert few.colorCount() == 5
    assert few.pixelColor(3, 15) == QColor("#FF0000")
    assert few_colours(picture, 256).convertToFormat(picture.format()) == picture
