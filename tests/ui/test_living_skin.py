"""The living skin as it is painted: every number is seen, and at rest it is exact."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.domain.skin import Laser, Skin, numbers
from kiosk.ui.drawing.moving_dermis import MovingDermis
from kiosk.ui.drawing.skin_painter import paint_skin

SKY = QColor("#DDEEEA")
SIZE = (360, 300)


def picture(skin: Skin, zoom: float = 1.0) -> QImage:
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    image.fill(QColor("#00ff00"))
    painter = QPainter(image)
    paint_skin(painter, numbers(skin), QRectF(0, 0, *SIZE), 0.3, SKY, zoom)
    painter.end()
    return image


def colours(image: QImage) -> set[int]:
    return {image.pixel(x, y) for x in range(0, SIZE[0], 5) for y in range(0, SIZE[1], 5)}


def difference(a: QImage, b: QImage) -> int:
    places = [(x, y) for x in range(0, SIZE[0], 2) for y in range(0, SIZE[1], 2)]
    return sum(a.pixel(x, y) != b.pixel(x, y) for x, y in places)


def test_every_pixel_is_painted_and_the_sky_is_left_alone(qapp):
    image = picture(Skin())
    assert len(colours(image)) > 500
    assert QColor("#00ff00").rgb() not in colours(image)
    assert all(image.pixel(x, 5) == SKY.rgb() for x in range(0, SIZE[0], 3))


def test_the_same_numbers_paint_the_same_picture(qapp):
    assert picture(Skin(tone=4)) == picture(Skin(tone=4))


def test_a_picture_painted_on_the_way_is_the_one_painted_at_once(qapp):
    skin = Skin(tone=5, collagen=0.9, vessels=0.7)
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    box = QRectF(0, 0, *SIZE)
    moving = MovingDermis()
    for collagen in (0.5, 0.7, 0.8):
        paint_skin(painter, numbers(Skin(collagen=collagen)), box, 0.3, SKY, 1.0, moving)
    paint_skin(painter, numbers(skin), box, 0.3, SKY)
    painter.end()
    assert image == picture(skin)


def test_tones_differ_above_and_the_dermis_stays_warm(qapp):
    images = [picture(Skin(tone=tone)) for tone in range(1, 7)]
    surface = [QColor(image.pixel(180, 104)).lightness() for image in images]
    assert surface == sorted(surface, reverse=True)
    assert surface[0] - surface[-1] > 60
    for image in images:
        deep = QColor(image.pixel(250, 190))
        assert deep.red() > deep.green() >= deep.blue() - 40 and deep.red() > 180


@pytest.mark.parametrize("kind", [k for k in Laser if k is not Laser.NONE], ids=lambda k: k.value)
def test_each_laser_is_seen_and_unlike_the_others(qapp, kind):
    mine = picture(Skin(laser=kind, energy=0.9, healing=0.0))
    assert difference(mine, picture(Skin())) > 1000
    for other in Laser:
        if other not in (kind, Laser.NONE):
            theirs = picture(Skin(laser=other, energy=0.9, healing=0.0))
            assert difference(mine, theirs) > 1000


@pytest.mark.parametrize("kind", [Laser.FRACTIONAL, Laser.ABLATIVE], ids=lambda k: k.value)
def test_each_stage_of_healing_looks_different_and_leaves_no_mark(qapp, kind):
    stages = [picture(Skin(laser=kind, healing=h)) for h in (0.0, 0.25, 0.5, 0.75, 1.0)]
    for k, stage in enumerate(stages):
        assert all(difference(stage, other) > 60 for other in stages[k + 1 :])
    assert stages[-1] == picture(Skin())


@pytest.mark.parametrize(
    "name", ["wrinkles", "texture", "pores", "spots", "scars", "vessels", "collagen", "sag"]
)
def test_each_number_is_seen(qapp, name):
    assert difference(picture(Skin(**{name: 0.0})), picture(Skin(**{name: 1.0}))) > 150


def test_a_see_through_sky_stays_empty(qapp):
    image = QImage(*SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    paint_skin(painter, numbers(Skin()), QRectF(0, 0, *SIZE), 0.3, QColor(0, 0, 0, 0))
    painter.end()
    assert image.pixel(20, 20) == 0
    assert QColor(image.pixel(20, 250)).alpha() == 255
