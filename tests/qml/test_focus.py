"""Where the focus is when a screen comes up, and which keys lead where."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.domain.comfort import TextSize
from kiosk.domain.session import (
    CallScreen,
    ComfortScreen,
    HomeScreen,
    LoopScreen,
    PartsScreen,
    QuizScreen,
    ReadingScreen,
)
from tests.ui.hand import Hand, items, name_of
from tests.ui.rig import Rig

TAB, BACKTAB, ENTER = Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return
LEFT, RIGHT, UP, DOWN = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down


def press(kiosk: Rig, *keys: Qt.Key) -> str:
    """The name of what has the focus after these keys, each a second after the one before."""
    for key in keys:
        kiosk.wait_long()
        QTest.keyClick(kiosk.window, key)
        kiosk.rest()
    return focus(kiosk)


def focus(kiosk: Rig) -> str:
    focused = kiosk.window.activeFocusItem()
    if focused is None or not focused.property("visualFocus"):
        return ""
    return name_of(focused)


def tab_to(kiosk: Rig, words: str) -> None:
    for _ in range(60):
        if press(kiosk, TAB).startswith(words):
            return
    raise AssertionError(words)


@pytest.fixture
def home(kiosk: Rig) -> Rig:
    """At Home, come there by key."""
    press(kiosk, TAB, ENTER)
    assert kiosk.screen == HomeScreen()
    return kiosk


def test_a_screen_opened_by_key_has_the_focus_on_its_first_thing(home: Rig) -> None:
    assert focus(home).startswith("Skin rejuvenation")


def test_back_returns_to_what_opened_the_screen(home: Rig) -> None:
    tab_to(home, "Skin resurfacing")
    press(home, ENTER)
    assert isinstance(home.screen, ReadingScreen)
    tab_to(home, "All parts")
    press(home, ENTER)
    assert isinstance(home.screen, PartsScreen)
    assert press(home, Qt.Key.Key_Escape) == "All parts"
    assert isinstance(home.screen, ReadingScreen)
    assert press(home, Qt.Key.Key_Escape).startswith("Skin resurfacing")
    assert home.screen == HomeScreen()


def test_the_home_key_returns_to_what_led_away_from_home(home: Rig) -> None:
    tab_to(home, "Skin tightening")
    press(home, ENTER)
    tab_to(home, "Text & colour")
    press(home, ENTER)
    assert home.screen == ComfortScreen()
    assert press(home, Qt.Key.Key_Home).startswith("Skin tightening")
    assert home.screen == HomeScreen()


def test_another_slide_keeps_the_focus_on_next(home: Rig) -> None:
    tab_to(home, "Skin resurfacing")
    press(home, ENTER)
    tab_to(home, "Next")
    before = home.screen
    assert press(home, ENTER).startswith("Next")
    assert home.screen != before


def test_an_answer_moves_the_focus_to_what_can_be_done_then(kiosk: Rig) -> None:
    kiosk.show_scene(kiosk.scene("question-rejuvenation-01"))
    press(kiosk, TAB)
    tab_to(kiosk, "I’m not sure")
    answered = press(kiosk, ENTER)
    assert isinstance(kiosk.screen, QuizScreen)
    assert kiosk.screen.run.current.given is not None
    assert answered in kiosk.button_names()


def test_escape_and_home_do_what_the_buttons_do(kiosk: Rig) -> None:
    kiosk.show(CallScreen())
    press(kiosk, Qt.Key.Key_Escape)
    assert kiosk.screen == HomeScreen()
    press(kiosk, Qt.Key.Key_Escape)
    assert kiosk.screen == HomeScreen()
    kiosk.show(ComfortScreen())
    press(kiosk, Qt.Key.Key_Home)
    assert (kiosk.screen, kiosk.session.trail) == (HomeScreen(), ())


def test_nothing_but_the_ring_moves_on_the_loop(kiosk: Rig) -> None:
    assert press(kiosk, RIGHT) == "Touch to begin"
    assert press(kiosk, RIGHT).startswith("Español")
    assert press(kiosk, RIGHT, RIGHT, RIGHT) == "Pause the slides"
    press(kiosk, Qt.Key.Key_Escape, Qt.Key.Key_Home)
    assert isinstance(kiosk.screen, LoopScreen)


def test_arrows_go_where_things_stand(home: Rig) -> None:
    assert press(home, RIGHT).startswith("Skin resurfacing")
    assert press(home, RIGHT).startswith("Skin tightening")
    below = press(home, DOWN)
    assert below.startswith(("Check what", "Take it with you"))
    assert press(home, UP).startswith("Skin tightening")
    assert press(home, LEFT, LEFT).startswith("Skin rejuvenation")
    assert press(home, RIGHT, RIGHT, RIGHT).startswith("My aftercare")


def test_arrows_move_a_slider_and_leave_it(kiosk: Rig) -> None:
    scene = next(s for s in kiosk.scene_names() if s.endswith("-moment-1"))
    kiosk.show_scene(kiosk.scene(scene))
    slider = next(
        i for i in items(kiosk.window.contentItem()) if i.inherits("QQuickSlider") and i.isVisible()
    )
    slider.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    assert press(kiosk, RIGHT) == "Over time"
    assert isinstance(kiosk.screen, ReadingScreen)
    assert kiosk.screen.play.moment == 1.0
    assert press(kiosk, DOWN) != "Over time"


def test_what_is_out_of_view_is_turned_to(kiosk: Rig) -> None:
    kiosk.show(HomeScreen(), TextSize.LARGEST)
    tab_to(kiosk, "Check what you remember")
    focused = kiosk.window.activeFocusItem()
    assert focused is not None
    pane = next(i for i in items(kiosk.window.contentItem()) if i.inherits("QQuickFlickable"))
    inside = focused.mapRectToItem(pane, focused.boundingRect())
    assert inside.top() >= -1
    assert inside.bottom() <= pane.height() + 1


def test_a_finger_opens_a_screen_without_a_ring(kiosk: Rig, hand: Hand) -> None:
    kiosk.show(HomeScreen())
    press(kiosk, TAB)
    kiosk.wait_long()
    hand.tap(kiosk.button("Skin resurfacing"))
    kiosk.rest()
    assert isinstance(kiosk.screen, ReadingScreen)
    assert focus(kiosk) == ""


def test_the_notice_takes_the_focus_and_gives_it_back(home: Rig) -> None:
    tab_to(home, "Skin tightening")
    home.pass_time(600)
    assert home.session.notice_since is not None
    assert press(home, TAB) == "Yes, more time"
    home.pass_time(1)
    assert home.session.notice_since is None
    home.rest()
    assert focus(home) != "Yes, more time"
    assert focus(home) != ""
