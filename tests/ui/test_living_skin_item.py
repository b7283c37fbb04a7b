"""The living skin as an item: it moves, arrives, and is still when it is still."""

import os
from itertools import pairwise

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QColor

from kiosk.domain.skin import Skin, numbers
from tests.ui.skin_stage import SkinStage

SKY = QColor("#DDEEEA")
SIZE = (360, 300)


class Stage(SkinStage):
    """A living skin under a sky."""

    def __init__(self, qtbot, monkeypatch):
        super().__init__(qtbot, monkeypatch, SIZE)
        self.skin.setProperty("sky", SKY)

    def show(self, figure):
        self.skin.setProperty("figure", figure)
        self.show_window()
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
    stage.close()


def test_the_first_figure_does_not_move(stage):
    stage.skin.setProperty("motion", 400)
    stage.show(numbers(Skin(tone=2)))
    assert stage.paints == [numbers(Skin(tone=2))]
    assert stage.skin.property("moving") is False


def test_nothing_is_painted_while_still(stage):
    stage.show(numbers(Skin()))
    count = len(stage.paints)
    stage.skin.setProperty("figure", numbers(Skin()))
    stage.qtbot.wait(200)
    assert len(stage.paints) == count


def test_without_motion_it_jumps(stage):
    stage.show(numbers(Skin()))
    stage.skin.setProperty("motion", 0)
    stage.skin.setProperty("figure", numbers(Skin(tone=6)))
    assert stage.skin.property("moving") is False
    stage.rest()
    assert stage.paints == [numbers(Skin()), numbers(Skin(tone=6))]


def test_with_motion_it_moves_there_and_stops(stage):
    stage.show(numbers(Skin(tone=1)))
    stage.skin.setProperty("motion", 200)
    with stage.qtbot.waitSignal(stage.skin.movingChanged):
        stage.skin.setProperty("figure", numbers(Skin(tone=6)))
    assert stage.skin.property("moving") is True
    stage.qtbot.waitUntil(lambda: not stage.skin.property("moving"))
    stage.rest()
    tones = [shown.tone for shown in stage.paints]
    assert tones == sorted(tones)
    assert len(tones) > 3
    assert stage.paints[-1] == numbers(Skin(tone=6))


def test_a_new_figure_starts_from_what_is_on_the_screen(stage):
    stage.show(numbers(Skin(tone=1)))
    stage.skin.setProperty("motion", 1500)
    stage.skin.setProperty("figure", numbers(Skin(tone=6)))
    stage.qtbot.waitUntil(lambda: stage.paints[-1].tone > 2.0)
    turned = len(stage.paints) - 1
    stage.skin.setProperty("figure", numbers(Skin(tone=1)))
    stage.qtbot.waitUntil(lambda: not stage.skin.property("moving"))
    stage.rest()
    back = [shown.tone for shown in stage.paints[turned:]]
    assert max(back) < 6.0
    assert all(abs(a - b) < 2.0 for a, b in pairwise(back))
    assert back[-1] == 1.0


def test_calm_motion_ends_a_movement_at_once(stage):
    stage.show(numbers(Skin(tone=1)))
    stage.skin.setProperty("motion", 5000)
    stage.skin.setProperty("figure", numbers(Skin(tone=6)))
    stage.qtbot.waitUntil(lambda: len(stage.paints) > 2)
    stage.skin.setProperty("motion", 0)
    assert stage.skin.property("moving") is False
    stage.rest()
    assert stage.paints[-1] == numbers(Skin(tone=6))


def test_a_new_size_is_painted_anew(stage):
    stage.show(numbers(Skin()))
    count = len(stage.paints)
    stage.skin.setSize(QSizeF(240, 200))
    stage.qtbot.waitUntil(lambda: len(stage.paints) > count)


def test_without_a_figure_only_the_sky_is_painted(stage):
    stage.show(numbers(Skin()))
    stage.skin.setProperty("figure", None)
    stage.qtbot.wait(100)
    image = stage.window.grabWindow()
    assert {image.pixel(x, 250) for x in range(0, SIZE[0], 7)} == {SKY.rgb()}


def test_one_that_waits_paints_its_first_figure_one_picture_late(stage):
    stage.skin.setProperty("waits", True)
    stage.skin.setProperty("figure", numbers(Skin(tone=2)))
    stage.window.show()
    assert stage.window.grabWindow().pixelColor(180, 280) == SKY
    assert stage.paints == []
    stage.qtbot.waitUntil(lambda: stage.paints == [numbers(Skin(tone=2))])
    stage.skin.setProperty("figure", numbers(Skin(tone=4)))
    stage.window.grabWindow()
    assert stage.paints[-1] == numbers(Skin(tone=4)), "only the first one waits"
