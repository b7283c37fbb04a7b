"""More fingers than one, palms that rest, and fingers that will not wait."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.domain.comfort import TextSize
from kiosk.domain.panel import Panel
from kiosk.domain.session import (
    HomeScreen,
    LanguageScreen,
    LoopScreen,
    PartsScreen,
    ReadingScreen,
    Screen,
)
from tests.conftest import MakeKiosk
from tests.ui.hand import Hand, buttons, centre, items, reach
from tests.ui.rig import Rig

CARDS = ("Skin rejuvenation", "Skin resurfacing", "Skin tightening")
SMALL_CARDS = ("Skin and light", "Take it with you", "Check what you remember")
BESIDE = [QPoint(5, 5), QPoint(960, 20), QPoint(900, 1040), QPoint(1910, 500)]


def ten_places(kiosk: Rig) -> dict[int, QPoint | QQuickItem]:
    """Ten fingers on Home: on every card, and beside them."""
    targets = [kiosk.button(name) for name in (*CARDS, *SMALL_CARDS)]
    return dict(enumerate([*targets, *BESIDE]))


def watch(kiosk: Rig) -> list[Screen]:
    """Every screen from now on."""
    seen: list[Screen] = []
    kiosk.store.changed.connect(lambda: seen.append(kiosk.screen))
    return seen


def test_ten_fingers_at_once_open_one_screen(kiosk: Rig, hand: Hand) -> None:
    kiosk.show(HomeScreen())
    seen = watch(kiosk)
    hand.down_together(ten_places(kiosk))
    assert kiosk.screen == HomeScreen()
    hand.up(*range(10))
    assert len(seen) == 1
    assert kiosk.session.trail == (HomeScreen(),)


def test_ten_fingers_one_after_another_open_one_screen(kiosk: Rig, hand: Hand) -> None:
    kiosk.show(HomeScreen())
    seen = watch(kiosk)
    hand.down_together(ten_places(kiosk))
    for finger in range(10):
        kiosk.wait_long()
        hand.up(finger)
    assert len(seen) == 1
    assert kiosk.session.trail == (HomeScreen(),)


def test_ten_fingers_on_the_loop_only_wake(kiosk: Rig, hand: Hand) -> None:
    hand.down_together({finger: QPoint(100 + 170 * finger, 540) for finger in range(10)})
    for finger in range(10):
        kiosk.wait_long()
        hand.up(finger)
    assert (kiosk.screen, kiosk.session.trail) == (HomeScreen(), ())


@pytest.mark.parametrize("place", ["beside", "on a card", "on another button"])
def test_taps_work_while_a_palm_rests(kiosk: Rig, hand: Hand, place: str) -> None:
    palm, thumb = 7, 1
    kiosk.show(HomeScreen())
    beside = QPoint(12, 700)
    where = {"beside": beside, "on a card": centre(kiosk.button("Skin tightening"))}
    hand.down(where.get(place, centre(kiosk.button("Text & colour"))), palm)
    for words, expected in (
        ("Skin resurfacing", ReadingScreen),
        ("Next", ReadingScreen),
        ("All parts", PartsScreen),
        ("Who it can help", ReadingScreen),
        ("Home", HomeScreen),
    ):
        before = kiosk.screen
        kiosk.wait_long()
        hand.move(hand.place(palm) + QPoint(1, 1), palm, steps=1)  # skin is never quite still
        hand.tap(kiosk.button(words), thumb)
        assert isinstance(kiosk.screen, expected), words
        assert kiosk.screen != before, words
    hand.up(palm)
    assert kiosk.screen == HomeScreen()


def test_taps_work_beside_a_palm_on_a_screen_that_scrolls(
    make_kiosk: MakeKiosk, touchscreen: QPointingDevice
) -> None:
    kiosk = make_kiosk(panel=Panel(1024, 600, 10.1))
    hand = Hand(kiosk.window, touchscreen)
    kiosk.show_scene(kiosk.scene("parts-resurfacing"), TextSize.LARGEST)
    hand.down(QPoint(12, 200), 7)
    hand.tap(reach(kiosk.window, hand, "Risks"))
    assert isinstance(kiosk.screen, ReadingScreen)
    hand.up(7)


@pytest.mark.parametrize("trembles", [False, True], ids=["still", "trembling"])
@pytest.mark.parametrize("scene", ["home", "slide-resurfacing-02", "question-resurfacing-01"])
def test_a_finger_that_never_lifts_keeps_no_visit_open(
    kiosk: Rig, hand: Hand, scene: str, trembles: bool
) -> None:
    kiosk.show_scene(kiosk.scene(scene))
    place = centre(buttons(kiosk.window)[0])
    hand.down(place)
    for second in range(200):
        if trembles:
            hand.move(place + QPoint(second % 2, 0), steps=1)
        kiosk.pass_time(1)
        if kiosk.session.notice_since is not None:
            break
    assert kiosk.session.notice_since is not None
    for second in range(31):
        if trembles:
            hand.move(place + QPoint(second % 2, 0), steps=1)
        kiosk.pass_time(1)
    assert isinstance(kiosk.screen, LoopScreen)
    hand.up()
    kiosk.wait_long()
    assert isinstance(kiosk.screen, LoopScreen)
    hand.tap(QPoint(400, 400))
    assert kiosk.screen == HomeScreen()


def test_a_finger_that_never_lifts_from_the_loop_wakes_it_once(kiosk: Rig, hand: Hand) -> None:
    hand.down(QPoint(400, 400))
    kiosk.pass_time(600)
    kiosk.pass_time(60)
    assert isinstance(kiosk.screen, LoopScreen)
    for _ in range(20):
        kiosk.pass_time(60)
        hand.move(hand.place(0) + QPoint(1, 0), steps=1)
    assert isinstance(kiosk.screen, LoopScreen)
    hand.up()


def mash_next(kiosk: Rig) -> list[QPoint]:
    """A card on Home, and Next."""
    return [QPoint(960, 540), QPoint(800, 900)]


def mash_home_and_next(kiosk: Rig) -> list[QPoint]:
    """As before, and Home."""
    return [QPoint(100, 1020), QPoint(960, 540), QPoint(800, 900)]


def mash_all(kiosk: Rig) -> list[QPoint]:
    """A grid over everything but the bar, and of that Back: some screens have nothing else to touch."""
    grid = [QPoint(x, y) for x in range(100, 1900, 300) for y in range(60, 960, 140)]
    return [*grid, QPoint(330, 1020)]


@pytest.mark.parametrize("mash", [mash_next, mash_home_and_next, mash_all])
def test_taps_every_10_ms_leave_nothing_stuck(
    make_kiosk: MakeKiosk,
    touchscreen: QPointingDevice,
    qtbot: QtBot,
    mash: Callable[[Rig], list[QPoint]],
) -> None:
    kiosk = make_kiosk(still=False)
    hand = Hand(kiosk.window, touchscreen)
    kiosk.show(HomeScreen())
    moves: list[tuple[float, Screen]] = []
    kiosk.store.changed.connect(lambda: moves.append((kiosk.clock.now, kiosk.screen)))
    places = mash(kiosk)
    for turn in range(240):
        kiosk.clock.now += 0.01
        hand.tap(places[turn % len(places)])
    assert len(moves) > 3
    pace = kiosk.store.world.pace
    pages = [moves[0]]
    pages += [now for was, now in pairwise(moves) if not is_same_page(was[1], now[1])]
    for (before, _), (after, screen) in pairwise(pages):
        least = pace.page_settle if isinstance(screen, ReadingScreen) else 0.0
        assert after - before >= least - 1e-6
    kiosk.come_to_rest(qtbot)
    assert_one_screen_stands(kiosk)
    kiosk.wait_long()
    if kiosk.screen != HomeScreen():
        hand.tap(kiosk.button("Home"))
    kiosk.wait_long()
    hand.tap(kiosk.button("Skin resurfacing"))
    assert is_same_page(kiosk.scene("slide-resurfacing-01").screen, kiosk.screen)
    kiosk.come_to_rest(qtbot)
    assert_one_screen_stands(kiosk)


def is_same_page(before: Screen, after: Screen) -> bool:
    """Whether the same slide is read, perhaps at another moment of its figure."""
    if not isinstance(before, ReadingScreen) or not isinstance(after, ReadingScreen):
        return False
    return before.slide == after.slide


def assert_one_screen_stands(kiosk: Rig) -> None:
    """The screen of the session is the only one, fully there, in its place."""
    slots = [i for i in items(kiosk.window.contentItem()) if i.property("role") is not None]
    assert sorted({slot.property("role") for slot in slots} - {"", "ahead"}) == ["shown"]
    assert not [
        s for s in slots if s.property("role") == "ahead" and (s.opacity() or s.isEnabled())
    ]
    (loader,) = [slot for slot in slots if slot.property("role") == "shown"]
    assert (loader.isEnabled(), loader.opacity(), loader.x()) == (True, 1.0, 0.0)
    shown = loader.property("item").metaObject().className().partition("_QML")[0]
    assert shown == type(kiosk.screen).__name__


@pytest.mark.parametrize("palm", [0, 7], ids=["came first", "came later"])
def test_a_button_that_goes_from_under_a_finger_works_again_later(
    kiosk: Rig, hand: Hand, palm: int
) -> None:
    kiosk.show(HomeScreen())
    language = kiosk.button("Language")
    hand.down(language, palm)
    hand.tap(kiosk.button("Read to me"), 1)  # its buttons take the place of Language
    assert not language.isVisible()
    hand.up(palm)
    assert kiosk.pressed() == []
    kiosk.wait_long()
    hand.tap(kiosk.button("Stop"), 2)
    kiosk.wait_long()
    hand.tap(kiosk.button("Language"), 3)
    assert kiosk.screen == LanguageScreen()
