"""The living skin on the software renderer: it paints, moves, and is still when it is still."""

import os
from itertools import pairwise

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

import pytest
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQuick import QQuickWindow

from kiosk.domain.skin import Laser, Skin, numbers
from kiosk.ui.drawing import living_skin
from kiosk.ui.drawing.living_skin import LivingSkin
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


class Stage:
    """A window with one living skin, and how often it was painted."""

    def __init__(self, qtbot, monkeypatch):
        self.qtbot = qtbot
        self.paints = []
        whole = living_skin.paint_skin

        def counted(painter, shown, *rest):
            self.paints.append(shown)
            return whole(painter, shown, *rest)

        monkeypatch.setattr(living_skin, "paint_skin", counted)
        self.window = QQuickWindow()
        self.window.resize(*SIZE)
        self.skin = LivingSkin(self.window.contentItem())
        self.skin.setSize(QSizeF(*SIZE))
        self.skin.setProperty("sky", SKY)

    def show(self, figure):
        self.skin.setProperty("figure", figure)
        self.window.show()
        self.qtbot.waitUntil(lambda: bool(self.paints))
        self.rest()

    def rest(self):
        """Wait until nothing is painted for six frames."""
        before = -1
        while before != len(self.paints):
            before = len(self.paints)
            self.qtbot.wait(100)


@pytest.fixture
def stage(qtbot, monkeypatch):
    stage = Stage(qtbot, monkeypatch)
    yield stage
    stage.window.close()
    stage.skin.setParentItem(None)
    stage.skin.deleteLater()
    stage.window.deleteLater()


def test_the_first_figure_does_not_move(stage):
    stage.skin.setProperty("motion", 400)
    stage.show(Skin(tone=2))
    assert stage.paints == [numbers(Skin(tone=2))]
    assert stage.skin.property("moving") is False


def test_nothing_is_painted_while_still(stage):
    stage.show(Skin())
    count = len(stage.paints)
    stage.skin.setProperty("figure", Skin())
    stage.qtbot.wait(200)
    assert len(stage.paints) == count


def test_without_motion_it_jumps(stage):
    stage.show(Skin())
    stage.skin.setProperty("motion", 0)
    stage.skin.setProperty("figure", Skin(tone=6))
    assert stage.skin.property("moving") is False
    stage.rest()
    assert stage.paints == [numbers(Skin()), numbers(Skin(tone=6))]


def test_with_motion_it_moves_there_and_stops(stage):
    stage.show(Skin(tone=1))
    stage.skin.setProperty("motion", 200)
    with stage.qtbot.waitSignal(stage.skin.movingChanged):
        stage.skin.setProperty("figure", Skin(tone=6))
    assert stage.skin.property("moving") is True
    stage.qtbot.waitUntil(lambda: not stage.skin.property("moving"))
    stage.rest()
    tones = [shown.tone for shown in stage.paints]
    assert tones == sorted(tones)
    assert len(tones) > 3
    assert stage.paints[-1] == numbers(Skin(tone=6))


def test_a_new_figure_starts_from_what_is_on_the_screen(stage):
    stage.show(Skin(tone=1))
    stage.skin.setProperty("motion", 300)
    stage.skin.setProperty("figure", Skin(tone=6))
    stage.qtbot.waitUntil(lambda: stage.paints[-1].tone > 2.0)
    turned = len(stage.paints) - 1
    stage.skin.setProperty("figure", Skin(tone=1))
    stage.qtbot.waitUntil(lambda: not stage.skin.property("moving"))
    stage.rest()
    back = [shown.tone for shown in stage.paints[turned:]]
    assert max(back) < 6.0
    assert all(abs(a - b) < 2.0 for a, b in pairwise(back))
    assert back[-1] == 1.0


def test_calm_motion_ends_a_movement_at_once(stage):
    stage.show(Skin(tone=1))
    stage.skin.setProperty("motion", 5000)
    stage.skin.setProperty("figure", Skin(tone=6))
    stage.qtbot.waitUntil(lambda: len(stage.paints) > 2)
    stage.skin.setProperty("motion", 0)
    assert stage.skin.property("moving") is False
    stage.rest()
    assert stage.paints[-1] == numbers(Skin(tone=6))


def test_a_new_size_is_painted_anew(stage):
    stage.show(Skin())
    count = len(stage.paints)
    stage.skin.setSize(QSizeF(240, 200))
    stage.qtbot.waitUntil(lambda: len(stage.paints) > count)


def test_without_a_figure_only_the_sky_is_painted(stage):
    stage.show(Skin())
    stage.skin.setProperty("figure", None)
    stage.qtbot.wait(100)
    image = stage.window.grabWindow()
    assert {image.pixel(x, 250) for x in range(0, SIZE[0], 7)} == {SKY.rgb()}
