"""One finger: it wakes, it presses on the way up, it trembles, it taps twice."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QSignalSpy

from kiosk.domain.comfort import Comfort, TextSize
from kiosk.domain.panel import Panel
from kiosk.domain.session import (
    HomeScreen,
    LoopScreen,
    PartsScreen,
    PinScreen,
    PlanPickScreen,
    QuizPickScreen,
    QuizScreen,
    ReadingScreen,
    Screen,
    Session,
    TakeawayPickScreen,
    World,
)
from tests.conftest import MakeKiosk
from tests.ui.hand import Hand, buttons, centre, items, name_of, reach
from tests.ui.rig import Rig

HOME_CARDS = (
    "Skin rejuvenation",
    "Skin resurfacing",
    "Skin tightening",
    "My aftercare",
    "Skin and light",
    "Check what you remember",
    "Take it with you",
)
ALWAYS_THERE = {"Home", "Back", "Clear & leave"}
SCENES = (
    "home",
    "slide-",
    "parts-",
    "quiz_pick",
    "question-",
    "result-",
    "plan_pick",
    "plan-",
    "call",
    "kept",
    "my_questions",
    "takeaway_pick",
    "takeaway-questions",
    "comfort",
    "status",
    "pin",
    "staff",
    "counts",
)
TREMBLES = {"right": (1, 0), "left": (-1, 0), "down": (0, 1), "up": (0, -1)}
PANELS = {
    "10-inch-800p": Panel(1280, 800, 10.1),
    "24-inch-full-hd": Panel(1920, 1080, 24.0),
}


def places_on_home(kiosk: Rig) -> list[QPoint]:
    """Where everything that can be pressed on Home stands."""
    kiosk.show(HomeScreen())
    places = [centre(button) for button in buttons(kiosk.window)]
    kiosk.store.put(Session.fresh(kiosk.store.world, kiosk.session.epoch + 1, kiosk.clock.now))
    kiosk.rest()
    kiosk.wait_long()
    # A greeting is touched on purpose: it begins in its language, on Home as well.
    greets = [b for b in buttons(kiosk.window) if b.property("boxX") is not None]
    boxes = [one.mapRectToScene(one.boundingRect()) for one in greets]
    assert len(boxes) == 3
    return [place for place in places if not any(box.contains(QPointF(place)) for box in boxes)]


def test_the_touch_that_wakes_presses_nothing(kiosk: Rig, hand: Hand) -> None:
    places = places_on_home(kiosk)
    assert len(places) >= len(HOME_CARDS) + 1
    for start, end in zip(places, places[1:] + places[:1], strict=True):
        assert isinstance(kiosk.screen, LoopScreen)
        hand.down(start)
        kiosk.wait_long()
        hand.move(end)
        hand.move(start)
        hand.up()
        assert kiosk.screen == HomeScreen()
        assert kiosk.session.trail == ()
        kiosk.wait_long()
        hand.tap(kiosk.button("Clear & leave"))
        kiosk.wait_long()
    hand.tap(places[0])
    kiosk.wait_long()
    hand.tap(kiosk.button("Skin resurfacing"))
    assert isinstance(kiosk.screen, ReadingScreen)


def test_the_loop_can_be_paused_without_waking(kiosk: Rig, hand: Hand) -> None:
    hand.tap(kiosk.button("Pause the slides"))
    assert isinstance(kiosk.screen, LoopScreen)
    assert kiosk.screen.paused
    hand.tap(kiosk.button("Let the slides go on"))
    assert isinstance(kiosk.screen, LoopScreen)
    assert not kiosk.screen.paused


@pytest.mark.parametrize("card", HOME_CARDS)
def test_a_press_acts_when_the_finger_lifts(kiosk: Rig, hand: Hand, card: str) -> None:
    kiosk.show(HomeScreen())
    hand.down(kiosk.button(card))
    kiosk.wait_long()
    assert kiosk.screen == HomeScreen()
    assert len(kiosk.pressed()) == 1
    hand.up()
    leads = {
        "Check what you remember": QuizPickScreen,
        "My aftercare": PlanPickScreen,
        "Take it with you": TakeawayPickScreen,
    }
    assert isinstance(kiosk.screen, leads.get(card, ReadingScreen))


def test_sliding_off_presses_nothing(kiosk: Rig, hand: Hand) -> None:
    kiosk.show(HomeScreen())
    for start in HOME_CARDS:
        for end in HOME_CARDS:
            if start != end:
                hand.down(kiosk.button(start))
                hand.move(kiosk.button(end))
                hand.up()
                assert kiosk.screen == HomeScreen(), f"from {start} to {end}"


@pytest.mark.parametrize("way", TREMBLES.values(), ids=TREMBLES.keys())
@pytest.mark.parametrize("panel", PANELS.values(), ids=PANELS.keys())
@pytest.mark.parametrize(
    ("scene", "button", "expected"),
    [
        ("slide-resurfacing-02", "Next", ReadingScreen),
        ("slide-resurfacing-02", "All parts", PartsScreen),
        ("slide-resurfacing-02", "Back", HomeScreen),
        ("home", "Skin tightening", ReadingScreen),
        ("parts-resurfacing", "How it works", ReadingScreen),
    ],
)
def test_a_finger_that_trembles_by_3_mm_still_presses(
    make_kiosk: MakeKiosk,
    touchscreen: QPointingDevice,
    scene: str,
    button: str,
    expected: type,
    panel: Panel,
    way: tuple[int, int],
) -> None:
    kiosk = make_kiosk(panel=panel)
    hand = Hand(kiosk.window, touchscreen)
    kiosk.show_scene(kiosk.scene(scene), TextSize.LARGE)
    before = kiosk.screen
    target = reach(kiosk.window, hand, button)
    tremble = QPoint(*way) * round(3 * panel.px_per_mm)
    hand.down(target)
    hand.move(centre(target) + tremble)
    hand.up()
    assert isinstance(kiosk.screen, expected)
    assert kiosk.screen != before


@pytest.mark.parametrize("card", HOME_CARDS)
def test_a_double_tap_opens_once(kiosk: Rig, hand: Hand, card: str) -> None:
    kiosk.show(HomeScreen())
    place = centre(kiosk.button(card))
    hand.tap(place)
    opened = kiosk.screen
    kiosk.clock.now += 0.15
    hand.tap(place)
    kiosk.clock.now += 0.14
    hand.tap(place)
    assert kiosk.screen == opened
    assert kiosk.session.trail == (HomeScreen(),)


def test_five_presses_on_the_name_of_the_clinic_are_the_way_in_for_staff(
    kiosk: Rig, hand: Hand
) -> None:
    kiosk.show(HomeScreen())
    name = centre(kiosk.button("Your clinic"))
    for _ in range(4):
        hand.tap(name)
        assert kiosk.screen == HomeScreen()
    hand.tap(name)
    assert kiosk.screen == PinScreen()


@pytest.mark.parametrize("text_size", TextSize)
def test_home_back_and_leave_are_always_there(kiosk: Rig, text_size: TextSize) -> None:
    for scene in SCENES:
        kiosk.show_scene(kiosk.scene(scene), text_size)
        assert_always_there(kiosk, is_home=scene == "home")


def assert_always_there(kiosk: Rig, *, is_home: bool) -> None:
    shown = {
        name_of(item): item
        for item in items(kiosk.window.contentItem())
        if item.inherits("QQuickAbstractButton") and item.isVisible()
    }
    assert shown.keys() >= ALWAYS_THERE
    usable = {"Clear & leave"} if is_home else ALWAYS_THERE
    assert [name for name in usable if not shown[name].isEnabled()] == []
    assert [name for name in usable if not is_on_panel(shown[name], kiosk)] == []


def is_on_panel(item: QQuickItem, kiosk: Rig) -> bool:
    window = kiosk.window.contentItem().boundingRect()
    return window.contains(item.mapRectToScene(item.boundingRect()))


@pytest.mark.parametrize("by", ["the button", "idling"])
def test_leaving_forgets_everything(kiosk: Rig, hand: Hand, world: World, by: str) -> None:
    def press(words: str) -> None:
        kiosk.wait_long()
        hand.tap(reach(kiosk.window, hand, words))

    press("Touch to begin")
    press("Text & colour")
    press("Largest")
    press("Calm motion")
    press("Back")
    press("Check what you remember")
    press("Skin resurfacing")
    press("I’m not sure")
    before = kiosk.session
    assert before.comfort == Comfort(TextSize.LARGEST, calm_motion=True)
    assert isinstance(before.screen, QuizScreen)
    if by == "idling":
        kiosk.pass_time(600)
        kiosk.pass_time(60)
    else:
        press("Clear & leave")
    expected = Session.fresh(world, before.epoch + 1, kiosk.clock.now)
    assert kiosk.session == expected
    assert kiosk.theme.text_size is TextSize.MEDIUM
    press("Touch to begin")
    assert (kiosk.screen, kiosk.session.trail) == (HomeScreen(), ())


def test_the_idle_notice_takes_the_touch(kiosk: Rig, hand: Hand) -> None:
    kiosk.show(kiosk.scene("slide-resurfacing-02").screen)
    places = [centre(button) for button in buttons(kiosk.window)]
    for place in places:
        before = notice_over(kiosk)
        hand.tap(place)
        assert_goes_on(kiosk, before)


def test_a_touch_that_outlasts_the_idle_notice_presses_nothing(kiosk: Rig, hand: Hand) -> None:
    kiosk.show(kiosk.scene("slide-resurfacing-02").screen)
    places = [centre(button) for button in buttons(kiosk.window)]
    for place in places:
        before = notice_over(kiosk)
        hand.down(place)
        kiosk.pass_time(1)  # any input takes more time: the notice goes while the finger is down
        assert kiosk.session.notice_since is None
        kiosk.wait_long()
        hand.move(QPoint(900, 300))
        hand.move(place)
        hand.up()
        assert_goes_on(kiosk, before)


def test_a_swipe_that_outlasts_the_idle_notice_turns_no_page(kiosk: Rig, hand: Hand) -> None:
    kiosk.show(kiosk.scene("slide-resurfacing-02").screen)
    before = notice_over(kiosk)
    hand.down(QPoint(1200, 400))
    hand.move(QPoint(1000, 400))
    kiosk.pass_time(1)
    kiosk.wait_long()
    hand.move(QPoint(500, 400))
    hand.up()
    assert_goes_on(kiosk, before)


def notice_over(kiosk: Rig) -> Screen:
    """Bring up the notice over what is shown."""
    kiosk.pass_time(600)
    assert kiosk.session.notice_since is not None
    kiosk.wait_long()
    return kiosk.screen


def assert_goes_on(kiosk: Rig, before: Screen) -> None:
    """The visit goes on where it was."""
    kiosk.pass_time(1)
    assert kiosk.session.notice_since is None
    assert kiosk.screen == before


def test_a_touch_moves_the_end_of_the_visit(kiosk: Rig, hand: Hand) -> None:
    kiosk.show(HomeScreen())
    changes = QSignalSpy(kiosk.store.changed)
    for _ in range(20):
        kiosk.pass_time(100)
        hand.tap(QPoint(5, 5))
    assert (kiosk.screen, changes.count()) == (HomeScreen(), 0)
