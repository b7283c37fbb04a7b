"""Everything lower: what is drawn low is touched low, and nothing is touched above it."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem

from kiosk.domain.panel import Panel
from kiosk.domain.session import (
    ComfortScreen,
    HomeScreen,
    LoopScreen,
    QuizPickScreen,
    ReadingScreen,
)
from tests.conftest import MakeKiosk
from tests.ui.hand import Hand, buttons, centre, items, name_of, reach
from tests.ui.rig import Rig

LOWER, WHOLE = "Bring everything lower", "Use the whole screen"
PANELS = {
    "1080x1920 32 inch": Panel(1080, 1920, 32),
    "3840x2160 55 inch": Panel(3840, 2160, 55),
}
LOW_PANELS = {
    "1024x600 10.1 inch": Panel(1024, 600, 10.1),
    "1920x1080 24 inch": Panel(1920, 1080, 24),
}


@pytest.fixture(params=PANELS.values(), ids=PANELS.keys())
def high(make_kiosk: MakeKiosk, request: pytest.FixtureRequest) -> Rig:
    """A kiosk on a high panel, at Home, with everything brought lower."""
    rig = make_kiosk(panel=request.param)
    rig.show(HomeScreen())
    return rig


@pytest.fixture
def finger(high: Rig, touchscreen: QPointingDevice) -> Hand:
    return Hand(high.window, touchscreen)


def tap(rig: Rig, hand: Hand, words: str) -> None:
    rig.wait_long()
    hand.tap(rig.button(words))
    rig.rest()
    rig.wait_long()


def place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(item.boundingRect())


def interface(rig: Rig) -> QRectF:
    """The lowest 300 mm, in px."""
    px = rig.panel.px_per_mm
    width = min(rig.panel.width, 600 * px)
    return QRectF(
        (rig.panel.width - width) / 2, rig.panel.height - 300 * px, width, 300 * px
    ).adjusted(-1, -1, 1, 1)


def is_low(rig: Rig) -> bool:
    """Whether all that can be touched, and each column that pages, stands in the lowest 300 mm."""
    rig.rest()
    shown = [b for b in buttons(rig.window) if b.objectName() not in ("unseen", "cover")]
    return all(interface(rig).contains(place(_pane(button) or button)) for button in shown)


def _pane(button: QQuickItem) -> QQuickItem | None:
    parent = button.parentItem()
    while parent is not None and not parent.inherits("QQuickFlickable"):
        parent = parent.parentItem()
    return parent


def test_the_handle_brings_everything_lower_and_back(high: Rig, finger: Hand) -> None:
    handle = place(high.button(LOWER))
    assert min(handle.width(), handle.height()) >= 20 * high.panel.px_per_mm
    assert high.window.height() - handle.bottom() < 20 * high.panel.px_per_mm
    assert not interface(high).contains(place(high.button("Skin rejuvenation")))
    tap(high, finger, LOWER)
    assert is_low(high)
    handle = place(high.button(WHOLE))
    assert min(handle.width(), handle.height()) >= 20 * high.panel.px_per_mm
    assert high.window.height() - handle.bottom() < 20 * high.panel.px_per_mm
    tap(high, finger, WHOLE)
    assert not high.session.comfort.low_reach
    assert not interface(high).contains(place(high.button("Skin rejuvenation")))


def test_a_visit_in_the_lower_part(high: Rig, finger: Hand) -> None:
    """Each thing is touched where it is drawn."""
    tap(high, finger, LOWER)
    tap(high, finger, "Skin resurfacing")
    assert isinstance(high.screen, ReadingScreen)
    assert is_low(high)
    first = high.screen.slide
    tap(high, finger, "Next")
    assert isinstance(high.screen, ReadingScreen)
    assert high.screen.slide != first
    tap(high, finger, "Days later")
    tap(high, finger, "Home")
    reach(high.window, finger, "Check what you remember")
    tap(high, finger, "Check what you remember")
    assert isinstance(high.screen, QuizPickScreen)
    assert is_low(high)
    tap(high, finger, "Back")
    assert isinstance(high.screen, HomeScreen)


def test_a_swipe_turns_the_page(high: Rig, finger: Hand) -> None:
    high.show(high.scene("slide-resurfacing-03").screen)
    tap(high, finger, LOWER)
    before = high.screen
    box = interface(high)
    start = QPoint(round(box.right() - box.width() * 0.3), round(box.top() + box.height() * 0.4))
    finger.down(start)
    finger.move(start - QPoint(round(box.width() * 0.4), 0))
    finger.up()
    assert isinstance(high.screen, ReadingScreen)
    assert high.screen != before


def test_a_tap_above_does_nothing_but_tell_that_somebody_is_there(high: Rig, finger: Hand) -> None:
    tap(high, finger, LOWER)
    before = high.session
    px = high.panel.px_per_mm
    for across in (0.1, 0.5, 0.9):
        for down in (0.02, 0.2, 0.4):
            high.wait_long()
            spot = QPoint(round(high.window.width() * across), round(high.window.height() * down))
            assert spot.y() < high.window.height() - 300 * px
            finger.tap(spot)
            assert high.session.active_at == high.clock.now
    changed = {"active_at": before.active_at}
    assert msgspec.structs.replace(high.session, **changed) == before


def test_the_notice_stands_low_and_a_tap_above_answers_it_too(high: Rig, finger: Hand) -> None:
    tap(high, finger, LOWER)
    high.pass_time(600)
    assert high.session.notice_since is not None
    assert interface(high).contains(place(high.button("Yes, more time")))
    high.wait_long()
    finger.tap(QPoint(high.window.width() // 2, 40))
    assert high.session.notice_since is None
    high.wait_long()
    high.pass_time(600)
    tap(high, finger, "Yes, more time")
    assert high.session.notice_since is None


def test_the_loop_is_as_high_as_the_panel_and_forgets_it(high: Rig, finger: Hand) -> None:
    tap(high, finger, LOWER)
    tap(high, finger, "Clear & leave")
    assert isinstance(high.screen, LoopScreen)
    assert not high.session.comfort.low_reach
    loop = next(i for i in items(high.window.contentItem()) if i.objectName() == "interface")
    assert place(loop) == QRectF(0, 0, high.panel.width, high.panel.height)
    high.wait_long()
    finger.tap(QPoint(high.window.width() // 2, 60))
    assert high.screen == HomeScreen()
    assert not is_low(high)


def test_text_and_colour_offers_it_as_well(high: Rig, finger: Hand) -> None:
    high.show(ComfortScreen())
    reach(high.window, finger, "Low reach: Off")
    tap(high, finger, "Low reach: Off")
    assert is_low(high)
    reach(high.window, finger, "As it was")
    tap(high, finger, "As it was")
    assert not high.session.comfort.low_reach


@pytest.mark.parametrize("panel", LOW_PANELS.values(), ids=LOW_PANELS.keys())
def test_low_panels_do_not_offer_it(make_kiosk: MakeKiosk, panel: Panel) -> None:
    rig = make_kiosk(panel=panel)
    for screen in (HomeScreen(), ComfortScreen()):
        rig.show(screen)
        names = rig.button_names()
        assert LOWER not in names
        assert not [name for name in names if name.startswith("Low reach")]


def test_a_finger_that_is_down_while_all_moves_presses_nothing_else(
    high: Rig, finger: Hand
) -> None:
    """It comes down on the handle twice: the second time is too soon."""
    high.wait_long()
    spot = centre(high.button(LOWER))
    finger.tap(spot)
    finger.tap(spot)
    assert high.session.comfort.low_reach
    assert name_of(high.button(WHOLE)) == WHOLE
