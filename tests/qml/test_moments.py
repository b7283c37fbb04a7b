"""The bar that moves a figure through time: by slider, by button, by key; and no page turns by it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QPointingDevice
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.catalog import SkinFigure
from kiosk.domain.comfort import TextSize
from kiosk.domain.panel import Panel
from kiosk.domain.session import Play, ReadingScreen
from kiosk.ui.drawing.living_skin import LivingSkin
from tests.conftest import MakeKiosk
from tests.ui.hand import Hand, centre, items, name_of
from tests.ui.rig import Rig

MOMENTS = 3
UPRIGHT = Panel(1080, 1920, 24.0)
SMALL = Panel(1024, 600, 10.1)


def open_change(kiosk: Rig, text_size: TextSize = TextSize.MEDIUM) -> tuple[str, tuple[str, ...]]:
    """Be at a slide whose figure changes over time; its id, and the names of its moments."""
    for treatment in kiosk.store.world.catalog.treatments:
        for slide in treatment.slides():
            figure = slide.figure
            if isinstance(figure, SkinFigure) and len(figure.moments) == MOMENTS:
                kiosk.show(ReadingScreen(slide.id, Play()), text_size)
                return slide.id, tuple(moment.when.in_("en") for moment in figure.moments)
    raise AssertionError("no slide changes over time")


def reading(kiosk: Rig) -> ReadingScreen:
    assert isinstance(kiosk.screen, ReadingScreen)
    return kiosk.screen


def slider_of(kiosk: Rig) -> QQuickItem:
    kiosk.rest()
    found = [
        i
        for i in items(kiosk.window.contentItem())
        if i.inherits("QQuickSlider") and i.isVisible() and i.isEnabled()
    ]
    assert len(found) == 1
    return found[0]


def handle_of(slider: QQuickItem) -> QPoint:
    return centre(slider.property("handle"))


def stop_of(slider: QQuickItem, number: int) -> QPoint:
    """Where the handle stands at a moment."""
    handle = slider.property("handle")
    left = slider.property("leftPadding") + handle.width() / 2
    width = slider.property("availableWidth") - handle.width()
    x = left + width * number / (MOMENTS - 1)
    return slider.mapToScene(QPointF(x, slider.height() / 2)).toPoint()


@pytest.mark.parametrize("panel", [Panel(1920, 1080, 24.0), UPRIGHT], ids=["lying", "upright"])
def test_the_slider_follows_the_finger_and_rests_at_the_nearest_moment(
    make_kiosk: MakeKiosk, touchscreen: QPointingDevice, panel: Panel
) -> None:
    kiosk = make_kiosk(panel=panel)
    hand = Hand(kiosk.window, touchscreen)
    slide, _ = open_change(kiosk)
    slider = slider_of(kiosk)
    start, end = handle_of(slider), stop_of(slider, MOMENTS - 1)
    middle = (start + end) / 2
    hand.down(start)
    hand.move(QPoint(middle.x() + 60, middle.y()))
    play = reading(kiosk).play
    assert play.held and 1.0 < play.moment < 2.0
    hand.up()
    assert reading(kiosk) == ReadingScreen(slide, Play(moment=1.0)), "no page turned"
    kiosk.rest()
    assert abs(handle_of(slider).x() - stop_of(slider, 1).x()) <= 1


def test_a_drag_beyond_the_end_turns_no_page(kiosk: Rig, hand: Hand) -> None:
    slide, _ = open_change(kiosk)
    slider = slider_of(kiosk)
    hand.down(handle_of(slider))
    hand.move(QPoint(1915, 500), steps=2)
    hand.up()
    assert reading(kiosk) == ReadingScreen(slide, Play(moment=MOMENTS - 1.0))
    hand.down(handle_of(slider))
    hand.move(QPoint(20, 500), steps=2)
    hand.up()
    assert reading(kiosk) == ReadingScreen(slide, Play(moment=0.0))


def test_a_tap_on_the_track_goes_there(kiosk: Rig, hand: Hand) -> None:
    slide, _ = open_change(kiosk)
    hand.tap(stop_of(slider_of(kiosk), 2))
    assert reading(kiosk) == ReadingScreen(slide, Play(moment=2.0))


def test_a_swipe_elsewhere_still_turns_the_page(kiosk: Rig, hand: Hand) -> None:
    slide, _ = open_change(kiosk)
    hand.down(QPoint(1400, 300))
    hand.move(QPoint(1000, 300))
    hand.up()
    assert reading(kiosk).slide != slide


@pytest.mark.parametrize("number", range(MOMENTS))
def test_buttons_do_the_same(kiosk: Rig, hand: Hand, number: int) -> None:
    slide, names = open_change(kiosk)
    hand.tap(kiosk.button(names[number]))
    assert reading(kiosk) == ReadingScreen(slide, Play(moment=float(number)))
    chosen = [kiosk.button(name).property("chosen") for name in names]
    assert chosen == [at == number for at in range(MOMENTS)]


@pytest.mark.parametrize("size", TextSize, ids=lambda size: size.value)
def test_a_small_panel_has_one_button_through_all(
    make_kiosk: MakeKiosk, touchscreen: QPointingDevice, size: TextSize
) -> None:
    kiosk = make_kiosk(panel=SMALL)
    hand = Hand(kiosk.window, touchscreen)
    _, names = open_change(kiosk, size)
    for number in (*range(1, MOMENTS), 0):
        before = names[number - 1]
        hand.tap(kiosk.button(f"Over time: {before}"))
        assert reading(kiosk).play == Play(moment=float(number))
        kiosk.wait_long()


def test_keys_move_it(kiosk: Rig) -> None:
    open_change(kiosk)
    slider = slider_of(kiosk)
    slider.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    for key, moment in (
        (Qt.Key.Key_Right, 1.0),
        (Qt.Key.Key_Right, 2.0),
        (Qt.Key.Key_Right, 2.0),
        (Qt.Key.Key_Left, 1.0),
    ):
        QTest.keyClick(kiosk.window, key)
        assert reading(kiosk).play == Play(moment=moment)


def test_what_a_screen_reader_tells(reader: None, kiosk: Rig) -> None:
    _, names = open_change(kiosk)
    slider = QAccessible.queryAccessibleInterface(slider_of(kiosk))
    assert slider.role() == QAccessible.Role.Slider
    assert slider.text(QAccessible.Text.Name) == "Over time"
    for number, name in enumerate(names):
        button = kiosk.button(name)
        context = QQmlEngine.contextForObject(button)
        checked, _ = QQmlExpression(context, button, "Accessible.checked").evaluate()
        assert name_of(button) == name
        role = QAccessible.queryAccessibleInterface(button).role()
        assert role == QAccessible.Role.RadioButton
        assert checked is (number == 0)


def test_the_drawing_comes_up_to_the_finger(
    moving_kiosk: Rig, touchscreen: QPointingDevice, qtbot: QtBot
) -> None:
    kiosk = moving_kiosk
    hand = Hand(kiosk.window, touchscreen)
    open_change(kiosk)
    kiosk.come_to_rest(qtbot)
    slider = slider_of(kiosk)
    skin = next(
        i
        for i in items(kiosk.window.contentItem())
        if isinstance(i, LivingSkin) and i.isVisible() and i.isEnabled()
    )
    qtbot.waitUntil(lambda: not skin.property("moving"))
    begin = skin._course.shown
    hand.down(handle_of(slider))
    hand.move(stop_of(slider, 1) - QPoint(200, 0))

    def follows() -> bool:
        hand.move(hand.place(0) + QPoint(1, 0), steps=1)
        return skin._course.shown != begin

    qtbot.waitUntil(follows)
    hand.move(stop_of(slider, 1))
    assert skin.property("motion") == kiosk.theme.followMs
    qtbot.waitUntil(lambda: not skin.property("moving"))
    assert reading(kiosk).play.held
    hand.up()
    qtbot.waitUntil(lambda: not skin.property("moving"))
