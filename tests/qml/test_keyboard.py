"""A keyboard and a mouse reach and press every button on every screen."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product

import pytest
from PySide6.QtCore import SIGNAL, QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QSignalSpy, QTest

from kiosk.domain.comfort import TextSize
from kiosk.domain.session import HomeScreen, LoopScreen, ReadingScreen
from tests.ui.hand import Hand, buttons, centre, items, name_of, reach
from tests.ui.rig import Rig

SCENES = (
    "home",
    "slide-resurfacing-02",
    "parts-",
    "quiz_pick",
    "question-resurfacing-01",
    "question-resurfacing-02-resurfacing",
    "question-resurfacing-03",
    "question-resurfacing-05",
    "question-resurfacing-12",
    "question-resurfacing-14",
    "question-resurfacing-21",
    "result-",
    "plan_pick",
    "plan-resurfacing_ablative-3",
    "call-plan",
    "kept",
    "my_questions",
    "takeaway_pick",
    "takeaway-questions",
    "sources-slide",
    "comfort",
    "language",
    "status",
    "pin",
    "staff",
    "staff_loop",
    "staff_quiet",
    "staff_levels",
)
KEYS = {"Enter": Qt.Key.Key_Enter, "Return": Qt.Key.Key_Return, "Space": Qt.Key.Key_Space}
STAFF = {"Your clinic"}


def answered(name: str, kiosk: Rig) -> str:
    """The scene of that name; the second question is shown with its answer."""
    names = [s for s in kiosk.scene_names() if s.startswith(name)]
    return names[-1] if name.endswith("02-resurfacing") else names[0]


def tab(kiosk: Rig, key: Qt.Key = Qt.Key.Key_Tab) -> QQuickItem:
    QTest.keyClick(kiosk.window, key)
    focused = kiosk.window.activeFocusItem()
    assert focused is not None
    return focused


def round_trip(kiosk: Rig, key: Qt.Key) -> list[str]:
    """The names of what has the focus in turn, until the first comes up again."""
    first = tab(kiosk, key)
    names = [name_of(first)]
    for _ in range(60):
        focused = tab(kiosk, key)
        if focused is first:
            return names
        assert focused.property("visualFocus"), name_of(focused)
        names.append(name_of(focused))
    raise AssertionError(f"the focus never comes round: {names}")


@pytest.mark.parametrize("scene", SCENES)
def test_tab_reaches_every_button(kiosk: Rig, scene: str) -> None:
    kiosk.show_scene(kiosk.scene(answered(scene, kiosk)), TextSize.LARGEST)
    kiosk.rest()
    expected = turned((set(kiosk.button_names()) | sliders(kiosk)) - STAFF)
    there = round_trip(kiosk, Qt.Key.Key_Tab)
    assert turned(there) == expected
    back = round_trip(kiosk, Qt.Key.Key_Backtab)
    assert turned(back) == expected


def turned(names: Iterable[str]) -> list[str]:
    """The names, whichever way the page button points: what has the focus is brought into view."""
    return sorted(name.replace("Show more above", "Show more below") for name in names)


def sliders(kiosk: Rig) -> set[str]:
    """The names of what is moved by the arrow keys."""
    every = items(kiosk.window.contentItem())
    return {name_of(i) for i in every if i.inherits("QQuickSlider") and i.isVisible()}


@pytest.mark.parametrize("scene", SCENES)
def test_keys_press_every_button(kiosk: Rig, scene: str) -> None:
    name = answered(scene, kiosk)
    kiosk.show_scene(kiosk.scene(name))
    presses = product(sorted(set(kiosk.button_names()) - STAFF), KEYS.values())
    world = kiosk.store.world
    for words, key in presses:
        kiosk.store.world = world  # staff change what is the same for every visit
        kiosk.show_scene(kiosk.scene(name))
        button = next(b for b in buttons(kiosk.window) if name_of(b) == words)
        button.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        clicks = QSignalSpy(button, SIGNAL("clicked()"))
        assert clicks.isValid()
        QTest.keyClick(kiosk.window, key)
        assert clicks.count() == 1, words


@pytest.mark.parametrize("scene", SCENES)
def test_a_mouse_presses_every_button(kiosk: Rig, hand: Hand, scene: str) -> None:
    name = answered(scene, kiosk)
    kiosk.show_scene(kiosk.scene(name))
    for words in sorted(set(kiosk.button_names())):
        kiosk.show_scene(kiosk.scene(name))
        kiosk.rest()
        button = reach(kiosk.window, hand, words)
        clicks = QSignalSpy(button, SIGNAL("clicked()"))
        mouse(kiosk, centre(button))
        assert clicks.count() == 1, words


def mouse(kiosk: Rig, place: QPoint) -> None:
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(kiosk.window, left, none, place)


@pytest.mark.parametrize("key", KEYS.values(), ids=KEYS.keys())
def test_keys_wake_the_loop(kiosk: Rig, key: Qt.Key) -> None:
    tab(kiosk)
    QTest.keyClick(kiosk.window, key)
    assert (kiosk.screen, kiosk.session.trail) == (HomeScreen(), ())


def test_the_pause_of_the_loop_is_reached_by_key(kiosk: Rig) -> None:
    names = round_trip(kiosk, Qt.Key.Key_Tab)
    greeted = [name.partition(".")[0] for name in names if "." in name]
    assert greeted == ["Español", "العربية", "简体中文"]
    assert set(names) - {name for name in names if "." in name} == {
        "Pause the slides",
        "Touch to begin",
    }


def test_a_mouse_wakes_the_loop_and_presses_nothing(kiosk: Rig) -> None:
    kiosk.show(HomeScreen())
    place = centre(kiosk.button("Skin resurfacing"))
    mouse(kiosk, centre(kiosk.button("Clear & leave")))
    assert isinstance(kiosk.screen, LoopScreen)
    kiosk.wait_long()
    mouse(kiosk, place)
    assert kiosk.screen == HomeScreen()
    kiosk.wait_long()
    mouse(kiosk, place)
    assert isinstance(kiosk.screen, ReadingScreen)


@pytest.mark.parametrize(
    "key", [Qt.Key.Key_A, Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Escape]
)
def test_any_key_answers_the_idle_notice_and_presses_nothing(kiosk: Rig, key: Qt.Key) -> None:
    kiosk.show(kiosk.scene("slide-resurfacing-02").screen)
    tab(kiosk)
    kiosk.pass_time(600)
    assert kiosk.session.notice_since is not None
    before = kiosk.screen
    kiosk.wait_long()
    QTest.keyClick(kiosk.window, key)
    kiosk.pass_time(1)
    assert kiosk.session.notice_since is None
    assert kiosk.screen == before


def test_no_key_leaves_the_kiosk(kiosk: Rig) -> None:
    kiosk.show(HomeScreen())
    ways = Qt.KeyboardModifier
    for held in (ways.NoModifier, ways.AltModifier, ways.ControlModifier):
        for key in (Qt.Key.Key_Escape, Qt.Key.Key_F4, Qt.Key.Key_F11, Qt.Key.Key_Q, Qt.Key.Key_W):
            QTest.keyClick(kiosk.window, key, held)
    assert kiosk.window.isVisible()
    assert kiosk.screen == HomeScreen()


def test_closing_the_window_from_outside_is_refused(kiosk: Rig) -> None:
    """Alt+F4, where a window manager runs."""
    kiosk.show(HomeScreen())
    closing = QCloseEvent()
    QCoreApplication.sendEvent(kiosk.window, closing)
    assert not closing.isAccepted()
    assert kiosk.window.isVisible()


def test_a_held_key_turns_one_page(kiosk: Rig) -> None:
    kiosk.show(kiosk.scene("slide-resurfacing-02").screen)
    button = kiosk.button("Next")
    while tab(kiosk) is not button:
        pass
    changes = QSignalSpy(kiosk.store.changed)
    for turn in range(20):
        hold(kiosk, Qt.Key.Key_Return, repeated=turn > 0)
        kiosk.clock.now += 0.2
    assert changes.count() == 1


def test_a_key_that_something_lies_on_keeps_no_visit_open(kiosk: Rig) -> None:
    kiosk.show(HomeScreen())
    hold(kiosk, Qt.Key.Key_A, repeated=False)
    for _ in range(240):
        hold(kiosk, Qt.Key.Key_A, repeated=True)
        kiosk.pass_time(1)
    assert isinstance(kiosk.screen, LoopScreen)


def hold(kiosk: Rig, key: Qt.Key, *, repeated: bool) -> None:
    """A key goes down, or the keyboard repeats one that is held."""
    kind, none = QEvent.Type.KeyPress, Qt.KeyboardModifier.NoModifier
    QCoreApplication.sendEvent(kiosk.window, QKeyEvent(kind, key, none, "", repeated))


def test_focus_and_keys_change_nothing_on_the_loop(kiosk: Rig) -> None:
    for key in (Qt.Key.Key_A, Qt.Key.Key_Tab, Qt.Key.Key_Escape, Qt.Key.Key_Down):
        QTest.keyClick(kiosk.window, key)
    assert isinstance(kiosk.screen, LoopScreen)
