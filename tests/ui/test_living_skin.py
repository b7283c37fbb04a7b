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
    "name",
    [
        "wrinkles",
        "texture",
        "pores",
        "spots",
        "pale",
        "scars",
        "vessels",
        "collagen",
        "sag",
        "swelling",
        "follicle",
    ],
)
def test_each_number_is_seen(qapp, name):
    assert difference(picture(Skin(**{name: 0.0})), picture(Skin(**{name: 1.0}))) > 150


def changed(a: QImage, b: QImage) -> tuple[int, int, int, int]:
    """The box of what differs: left, top, right, bottom."""
    places = [
        (x, y) for x in range(SIZE[0]) for y in range(SIZE[1]) if a.pixel(x, y) != b.pixel(x, y)
    ]
    xs, ys = [x for x, _ in places], [y for _, y in places]
    return min(xs), min(ys), max(xs), max(ys)


@pytest.mark.parametrize("name", ["spots", "pale", "texture"])
def test_marks_of_the_surface_leave_the_dermis_alone(qapp, name):
    box = changed(picture(Skin(**{name: 0.0})), picture(Skin(**{name: 1.0})))
    assert 80 <= box[1] < box[3] < 128


def test_spots_darken_and_pale_patches_lighten(qapp):
    plain, spots, pale = picture(Skin()), picture(Skin(spots=0.7)), picture(Skin(pale=0.7))

    def light(image):
        return [
            QColor(image.pixel(x, y)).lightness() for x in range(SIZE[0]) for y in range(95, 120)
        ]

    before = light(plain)
    assert sum(b < a - 20 for a, b in zip(before, light(spots), strict=True)) > 400
    assert sum(b > a + 20 for a, b in zip(before, light(pale), strict=True)) > 150


def test_the_follicle_fades_where_it_stands_and_nowhere_else(qapp):
    left, _, right, bottom = changed(picture(Skin(follicle=0.0)), picture(Skin()))
    assert 60 < left < right < 160
    assert bottom < 230
    half = picture(Skin(follicle=0.5))
    assert difference(half, picture(Skin())) > 100
    assert difference(half, picture(Skin(follicle=0.0))) > 100


def test_more_collagen_fills_the_dermis(qapp):
    def rose(share):
        image = picture(Skin(collagen=share))
        places = [(x, y) for x in range(170, 350, 2) for y in range(152, 250, 2)]
        found = [QColor(image.pixel(x, y)) for x, y in places]
        return sum(c.red() - c.green() > 72 for c in found) / len(found)

    assert rose(0.95) > 2.0 * rose(0.2)


def test_sag_moves_the_border_of_the_fat(qapp):
    def border(sag, x=180):
        image = picture(Skin(sag=sag))
        column = [QColor(image.pixel(x, y)) for y in range(SIZE[1])]
        return next(
            y
            for y in range(235, SIZE[1])
            if column[y].red() - column[y].blue() > 90 and column[y].green() > 180
        )

    assert any(abs(border(1.0, x) - border(0.0, x)) >= 2 for x in (130, 180, 230, 280))


def test_a_see_through_sky_stays_empty(qapp):
    image = QImage(*SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    paint_skin(painter, numbers(Skin()), QRectF(0, 0, *SIZE), 0.3, QColor(0, 0, 0, 0))
    painter.end()
    assert image.pixel(20, 20) == 0
    assert QColor(image.pixel(20, 250)).alpha() == 255
