"""Swiping and scrolling on the reading screen. Both are extras: buttons do the same."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem

from kiosk.domain.comfort import TextSize
from kiosk.domain.panel import Panel
from kiosk.domain.session import ReadingScreen
from kiosk.domain.visit_moves import neighbour
from tests.conftest import MakeKiosk
from tests.ui.hand import Hand, centre, items
from tests.ui.rig import Rig

SMALL_PANEL = Panel(1024, 600, 10.1)
FROM = {"words": QPoint(500, 400), "drawing": QPoint(1400, 500), "button": QPoint(800, 900)}


def slide_of(kiosk: Rig) -> str:
    assert isinstance(kiosk.screen, ReadingScreen)
    return kiosk.screen.slide


def at_second_slide(kiosk: Rig, text_size: TextSize = TextSize.MEDIUM) -> str:
    kiosk.show_scene(kiosk.scene("slide-resurfacing-02"), text_size)
    return slide_of(kiosk)


@pytest.mark.parametrize("start", FROM.values(), ids=FROM.keys())
@pytest.mark.parametrize(("across", "pages"), [(-400, 1), (400, -1), (-200, 1), (200, -1)])
def test_a_swipe_turns_one_page(
    kiosk: Rig, hand: Hand, start: QPoint, across: int, pages: int
) -> None:
    before = at_second_slide(kiosk)
    hand.down(start)
    hand.move(start + QPoint(across, 6))
    assert slide_of(kiosk) == before, "a page turns when the finger lifts"
    hand.up()
    assert slide_of(kiosk) == neighbour(kiosk.store.world, before, pages)


def test_a_swipe_there_and_back_turns_nothing(kiosk: Rig, hand: Hand) -> None:
    before = at_second_slide(kiosk)
    start = FROM["words"]
    hand.down(start)
    hand.move(start - QPoint(300, 0))
    hand.move(start)
    hand.up()
    assert slide_of(kiosk) == before


def test_a_short_drag_after_a_swipe_turns_nothing(kiosk: Rig, hand: Hand) -> None:
    at_second_slide(kiosk)
    start = FROM["words"]
    hand.down(start)
    hand.move(start - QPoint(400, 0))
    hand.up()
    kiosk.wait_long()
    before = slide_of(kiosk)
    hand.down(start)
    hand.move(start - QPoint(45, 0))
    hand.up()
    assert slide_of(kiosk) == before


def test_an_upright_drag_turns_nothing(kiosk: Rig, hand: Hand) -> None:
    before = at_second_slide(kiosk)
    for start in FROM.values():
        hand.down(start)
        hand.move(start - QPoint(20, 300))
        hand.up()
        assert slide_of(kiosk) == before


def test_swipes_end_at_the_first_and_the_last_slide(kiosk: Rig, hand: Hand) -> None:
    slides = [s.id for s in next(t for t in kiosk.store.world.catalog.treatments).slides()]
    start = FROM["words"]
    for slide, across in ((slides[0], 400), (slides[-1], -400)):
        kiosk.show(ReadingScreen(slide))
        hand.down(start)
        hand.move(start + QPoint(across, 0))
        hand.up()
        assert slide_of(kiosk) == slide


def test_a_swipe_on_the_bar_turns_no_page(kiosk: Rig, hand: Hand) -> None:
    before = at_second_slide(kiosk)
    start = centre(kiosk.button("Back"))
    hand.down(start)
    hand.move(start + QPoint(500, 0))
    hand.up()
    assert slide_of(kiosk) == before


def test_an_upright_drag_scrolls_words_that_do_not_fit(
    make_kiosk: MakeKiosk, touchscreen: QPointingDevice
) -> None:
    kiosk = make_kiosk(panel=SMALL_PANEL)
    hand = Hand(kiosk.window, touchscreen)
    before = at_second_slide(kiosk, TextSize.LARGEST)
    flick = words_pane(kiosk)
    assert flick.property("contentHeight") > flick.height()
    hand.down(QPoint(200, 300))
    hand.move(QPoint(204, 150))
    hand.up()
    assert flick.property("contentY") > 50
    assert slide_of(kiosk) == before
    hand.tap(kiosk.button("Next"))
    kiosk.rest()
    assert words_pane(kiosk).property("contentY") == 0


def test_words_that_do_not_fit_can_be_paged_through_by_button(
    make_kiosk: MakeKiosk, touchscreen: QPointingDevice
) -> None:
    kiosk = make_kiosk(panel=SMALL_PANEL)
    hand = Hand(kiosk.window, touchscreen)
    at_second_slide(kiosk, TextSize.LARGEST)
    flick = words_pane(kiosk)
    seen = [0.0]
    while "Show more below" in kiosk.button_names():
        hand.tap(kiosk.button("Show more below"))
        kiosk.rest()
        seen.append(flick.property("contentY"))
        assert seen[-2] < seen[-1] <= seen[-2] + flick.height()
    assert seen[-1] + flick.height() == pytest.approx(flick.property("contentHeight"), abs=1)
    hand.tap(kiosk.button("Show more above"))
    assert flick.property("contentY") == 0


def words_pane(kiosk: Rig) -> QQuickItem:
    return next(
        item
        for item in items(kiosk.window.contentItem())
        if item.inherits("QQuickFlickable") and item.isVisible() and item.isEnabled()
    )
