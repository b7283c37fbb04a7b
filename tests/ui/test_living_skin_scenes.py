"""Scenes are shared by size and let go; a movement keeps one picture of its own."""

import os
import weakref
from itertools import pairwise

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

import pytest
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQuick import QQuickWindow

from kiosk.domain.skin import Skin, numbers
from kiosk.ui.drawing import scenes
from kiosk.ui.drawing.living_skin import LivingSkin
from kiosk.ui.drawing.moving_dermis import PARTS, REST, MovingDermis
from kiosk.ui.drawing.skin_painter import paint_skin

SIZE = (120, 100)


@pytest.fixture(autouse=True)
def no_scenes(qapp):
    scenes.forget_scenes()
    yield
    scenes.forget_scenes()


def test_drawings_of_one_size_share_a_scene():
    assert scenes.scene_of(*SIZE, 0.3) is scenes.scene_of(*SIZE, 0.3)
    assert scenes.scene_of(*SIZE, 0.3) is not scenes.scene_of(*SIZE, 0.4)


def test_a_warm_scene_is_the_one_that_is_painted():
    scenes.warm_scene(*SIZE, 0.3)
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    warm = scenes.scene_of(*SIZE, 0.3)
    assert paint_skin(painter, numbers(Skin()), QRectF(0, 0, *SIZE), 0.3, QColor("white")) is warm
    painter.end()


def test_the_scene_used_longest_ago_is_let_go():
    first = weakref.ref(scenes.scene_of(60, 50, 0.3))
    second = weakref.ref(scenes.scene_of(61, 50, 0.3))
    scenes.warm_scene(60, 50, 0.3)
    for more in range(scenes.MOST - 1):
        scenes.warm_scene(70 + more, 50, 0.3)
    assert first() is not None
    assert second() is None


def test_all_scenes_but_those_in_use_are_forgotten():
    free, used = weakref.ref(scenes.scene_of(60, 50, 0.3)), scenes.scene_of(61, 50, 0.3)
    scenes.forget_scenes()
    assert free() is None
    assert scenes.scene_of(61, 50, 0.3) is used


def followed(scene, moving, collagen):
    ns = numbers(Skin(collagen=collagen))
    return moving.follow(ns, scene.dermis, scene.ground, scene.rise).toImage()


def test_every_third_frame_paints_one_part_of_the_dermis_and_the_oldest_first():
    scene = scenes.scene_of(200, 160, 0.3)
    moving = MovingDermis()

    def changed(a, b):
        edges = [k * 200 // PARTS for k in range(PARTS + 1)]
        return [
            k
            for k, (x, end) in enumerate(pairwise(edges))
            if a.copy(x, 0, end - x, a.height()) != b.copy(x, 0, end - x, b.height())
        ]

    frames = [followed(scene, moving, 0.2)]
    frames += [followed(scene, moving, 0.9) for _ in range((PARTS + 1) * REST)]
    parts = [changed(a, b) for a, b in pairwise(frames)]
    turns = [part for part in parts if part]
    assert sorted(k for part in turns for k in part) == list(range(PARTS))
    assert all(len(part) == 1 for part in turns)
    assert [k for k, part in enumerate(parts) if part] == [
        REST * k - 1 for k in range(1, PARTS + 1)
    ]


def test_parts_of_the_dermis_show_what_is_ahead_if_that_is_known():
    scene = scenes.scene_of(200, 160, 0.3)
    known, followed_later = MovingDermis(), MovingDermis()
    for moving in (known, followed_later):
        followed(scene, moving, 0.2)
    known.ahead = numbers(Skin(collagen=0.9))
    for _ in range(PARTS * REST):
        shown, expected = followed(scene, known, 0.2), followed(scene, followed_later, 0.9)
    assert shown == expected


class Shown:
    """A living skin in a window, and how often it asked to be painted."""

    def __init__(self, qtbot):
        self.window = QQuickWindow()
        self.window.resize(*SIZE)
        self.skin = LivingSkin(self.window.contentItem())
        self.skin.setSize(QSizeF(*SIZE))
        self.skin.setProperty("figure", numbers(Skin(tone=1)))
        self.window.show()
        qtbot.waitExposed(self.window)
        qtbot.wait(100)


@pytest.fixture
def shown(qtbot):
    shown = Shown(qtbot)
    yield shown
    shown.window.close()
    shown.skin.setParentItem(None)
    shown.skin.deleteLater()
    shown.window.deleteLater()


def held(horizon=0.3):
    """Whether the scene outlives `forget_scenes`."""
    scene = weakref.ref(scenes.scene_of(*SIZE, horizon))
    scenes.forget_scenes()
    return scene() is not None


def test_a_still_drawing_holds_no_scene(shown):
    assert not held()


def test_a_drawing_that_can_move_holds_its_scene_while_it_is_seen(shown, qtbot):
    shown.skin.setProperty("motion", 200)
    shown.skin.setProperty("figure", numbers(Skin(tone=6)))
    qtbot.waitUntil(lambda: not shown.skin.property("moving"))
    qtbot.wait(100)
    assert held()
    shown.skin.setProperty("visible", False)
    assert not held()


def test_the_picture_of_a_movement_is_let_go_when_it_arrives(shown, qtbot):
    shown.skin.setProperty("motion", 200)
    shown.skin.setProperty("figure", numbers(Skin(tone=6)))
    qtbot.waitUntil(lambda: shown.skin._dermis is not None)
    qtbot.waitUntil(lambda: not shown.skin.property("moving"))
    qtbot.waitUntil(lambda: shown.skin._dermis is None)


def test_a_new_sky_while_it_moves_waits_for_the_next_frame(shown, qtbot, monkeypatch):
    updates = []
    shown.skin.setProperty("motion", 5000)
    shown.skin.setProperty("figure", numbers(Skin(tone=6)))
    monkeypatch.setattr(LivingSkin, "update", lambda _self, *_box: updates.append(1))
    shown.skin.setProperty("sky", QColor("#112233"))
    assert not updates
    shown.skin.setProperty("motion", 0)
    before = len(updates)
    shown.skin.setProperty("sky", QColor("#445566"))
    assert len(updates) == before + 1
