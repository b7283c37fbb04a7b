"""The living skin takes one breath after it has arrived, and is then still."""

import os
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

import pytest
from PySide6.QtGui import QColor

from kiosk.domain import tokens
from kiosk.domain.skin import Skin, numbers
from tests.ui.skin_stage import SkinStage

SIZE = (240, 200)
LIGHT, DEEP = numbers(Skin(tone=1)), numbers(Skin(tone=6))
QUIET_MS = 200


class Stage(SkinStage):
    """A living skin that breathes."""

    def __init__(self, qtbot, monkeypatch):
        super().__init__(qtbot, monkeypatch, SIZE)
        monkeypatch.setattr(tokens, "BREATH_MS", 300)
        monkeypatch.setattr(tokens, "BREATH_AFTER_MS", 60)
        self.skin.setProperty("motion", 100)
        self.skin.setProperty("breathes", True)
        self.skin.setProperty("figure", LIGHT)

    def show(self):
        self.show_window()

    def swellings(self):
        return [shown.swelling for shown in self.paints]

    def breath(self):
        """Wait until a breath is over."""
        self.qtbot.waitUntil(lambda: any(self.swellings()))
        self.qtbot.waitUntil(lambda: self.swellings()[-1] == 0.0)

    def stays_still(self):
        before = len(self.paints)
        self.qtbot.wait(QUIET_MS)
        return len(self.paints) == before


@pytest.fixture
def stage(qtbot, monkeypatch):
    stage = Stage(qtbot, monkeypatch)
    yield stage
    stage.close()


def test_one_breath_then_it_is_still_and_as_it_was(stage):
    stage.show()
    stage.breath()
    assert max(stage.swellings()) > 0.1
    assert stage.paints[-1] == LIGHT
    assert stage.stays_still()
    assert stage.skin.property("moving") is False


def test_each_figure_that_it_has_come_to_is_followed_by_a_breath(stage):
    stage.show()
    stage.breath()
    stage.paints.clear()
    stage.skin.setProperty("figure", DEEP)
    stage.breath()
    first = next(k for k, shown in enumerate(stage.paints) if shown.swelling > 0.0)
    assert DEEP in stage.paints[:first], "it breathes before it has arrived"
    assert stage.paints[-1] == DEEP
    assert stage.stays_still()


def test_a_new_figure_in_a_breath_begins_where_the_breath_was(stage):
    stage.show()
    stage.qtbot.waitUntil(lambda: stage.swellings()[-1] > 0.1)
    high = stage.skin._course.shown.swelling
    before = len(stage.paints)
    stage.skin.setProperty("figure", DEEP)
    assert stage.skin._course._state(0.0).swelling == high
    stage.qtbot.waitUntil(lambda: not stage.skin.property("moving"))
    on_the_way = stage.swellings()[before:]
    assert on_the_way[0] <= high
    assert on_the_way == sorted(on_the_way, reverse=True)


@pytest.mark.parametrize(("name", "value"), [("breathes", False), ("motion", 0)])
def test_a_breath_ends_at_once_where_it_is_not_wanted(stage, name, value):
    stage.show()
    stage.qtbot.waitUntil(lambda: stage.swellings()[-1] > 0.05)
    stage.skin.setProperty(name, value)
    stage.qtbot.waitUntil(lambda: stage.paints[-1] == LIGHT)
    assert stage.stays_still()


def test_without_motion_there_is_no_breath(stage):
    stage.skin.setProperty("motion", 0)
    stage.show()
    assert stage.stays_still()
    assert set(stage.swellings()) == {0.0}


def test_what_is_not_seen_does_not_breathe(stage):
    stage.show()
    stage.qtbot.waitUntil(lambda: stage.swellings()[-1] > 0.0)
    stage.skin.setProperty("visible", False)
    stage.qtbot.wait(50)
    assert stage.stays_still()


def test_a_ground_that_changes_is_painted_now_and_then_and_at_last_with_care(stage, qtbot):
    stage.skin.setProperty("breathes", False)
    stage.show()
    stage.qtbot.wait(QUIET_MS)
    stage.paints.clear()
    began = time.monotonic()
    for step in range(30):
        stage.skin.setProperty("sky", QColor(200 + step, 240, 230))
        stage.qtbot.wait(8)
    changed_ms = (time.monotonic() - began) * 1000
    stage.qtbot.wait(QUIET_MS)
    assert 3 <= len(stage.paints) <= 3 + changed_ms / tokens.SLOWEST_PICTURE_MS
    assert stage.skin._dermis is None
    image = stage.window.grabWindow()
    assert image.pixelColor(4, 4) == QColor(229, 240, 230)


def test_one_change_of_the_ground_is_painted_at_once_and_only_once(stage):
    stage.skin.setProperty("breathes", False)
    stage.show()
    stage.qtbot.wait(QUIET_MS)
    stage.paints.clear()
    stage.skin.setProperty("sky", QColor("#DDEEEA"))
    stage.qtbot.wait(QUIET_MS)
    assert len(stage.paints) == 1
