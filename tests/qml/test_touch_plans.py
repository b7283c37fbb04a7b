"""Aftercare plans by touch: three touches from the loop, tabs and swipes, and a call from everywhere."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QPointingDevice

from kiosk.domain.catalog import Phones
from kiosk.domain.comfort import TextSize
from kiosk.domain.panel import Panel
from kiosk.domain.session import CallScreen, PlanPickScreen, PlanScreen, World
from tests.conftest import MakeKiosk
from tests.ui.hand import Hand, items, reach
from tests.ui.rig import Rig

DAYS_4_TO_7 = PlanScreen("resurfacing_ablative", 2)
SMALL_PANEL = Panel(1024, 600, 10.1)
UPRIGHT = Panel(1080, 1920, 24.0)
ABOUT_AFTERCARE = (
    "slide-resurfacing-14",
    "question-resurfacing-01",
    "result-",
    "plan_pick",
    "plan-tightening-1",
)


def words_of(kiosk: Rig) -> set[str]:
    """All words that are shown."""
    shown = (i for i in items(kiosk.window.contentItem()) if i.inherits("QQuickText"))
    return {i.property("text") for i in shown if i.isVisible()}


def press(kiosk: Rig, hand: Hand, words: str) -> None:
    kiosk.wait_long()
    hand.tap(reach(kiosk.window, hand, words))


@pytest.mark.parametrize("panel", [Panel(1920, 1080, 24.0), UPRIGHT], ids=["flat", "upright"])
def test_day_five_after_ablative_resurfacing_is_three_touches_away(
    make_kiosk: MakeKiosk, touchscreen: QPointingDevice, panel: Panel
) -> None:
    kiosk = make_kiosk(panel=panel)
    hand = Hand(kiosk.window, touchscreen)
    press(kiosk, hand, "Touch to begin")
    press(kiosk, hand, "My aftercare")
    press(kiosk, hand, "Ablative resurfacing: Days 4 to 7")
    assert kiosk.screen == DAYS_4_TO_7
    assert {"Do", "Avoid", "Normal now", "Call us now", "Dry, peeling skin"} <= words_of(kiosk)


def test_on_a_small_panel_the_treatment_comes_first(
    make_kiosk: MakeKiosk, touchscreen: QPointingDevice
) -> None:
    kiosk = make_kiosk(panel=SMALL_PANEL)
    hand = Hand(kiosk.window, touchscreen)
    kiosk.show(PlanPickScreen())
    press(kiosk, hand, "Ablative resurfacing")
    assert kiosk.screen == PlanScreen("resurfacing_ablative", 0)
    press(kiosk, hand, "Days 4 to 7")
    assert kiosk.screen == DAYS_4_TO_7


def test_a_tab_and_back(kiosk: Rig, hand: Hand) -> None:
    kiosk.show(PlanPickScreen())
    press(kiosk, hand, "Skin tightening: First day")
    press(kiosk, hand, "Week 2")
    assert kiosk.screen == PlanScreen("tightening", 3)
    press(kiosk, hand, "Back")
    assert kiosk.screen == PlanPickScreen()


@pytest.mark.parametrize(
    ("across", "stage"), [(-400, 3), (400, 1), (-60, 2)], ids=["left", "right", "short"]
)
def test_a_swipe_turns_one_stage(kiosk: Rig, hand: Hand, across: int, stage: int) -> None:
    kiosk.show(DAYS_4_TO_7)
    start = QPoint(900, 700)
    hand.down(start)
    hand.move(start + QPoint(across, 6))
    assert kiosk.screen == DAYS_4_TO_7
    hand.up()
    assert kiosk.screen == PlanScreen("resurfacing_ablative", stage)


@pytest.mark.parametrize("text_size", [TextSize.MEDIUM, TextSize.LARGEST], ids=str)
@pytest.mark.parametrize("scene", ABOUT_AFTERCARE)
def test_a_call_is_one_touch_away(kiosk: Rig, hand: Hand, scene: str, text_size: TextSize) -> None:
    kiosk.show_scene(kiosk.scene(scene), text_size)
    before = kiosk.screen
    press(kiosk, hand, "Call us now")
    assert isinstance(kiosk.screen, CallScreen)
    assert "Call emergency services now for:" in words_of(kiosk)
    press(kiosk, hand, "Back")
    assert kiosk.screen == before


def test_without_numbers_it_says_where_to_ask(kiosk: Rig) -> None:
    kiosk.show(CallScreen())
    assert "Ask at the desk for the number" in words_of(kiosk)


def test_the_clinics_numbers_are_shown_where_they_are_needed(
    make_kiosk: MakeKiosk, world: World
) -> None:
    phones = Phones(day="020 7946 0000", out_of_hours="111", emergency="999")
    catalog = msgspec.structs.replace(world.catalog, phones=phones)
    kiosk = make_kiosk(world=msgspec.structs.replace(world, catalog=catalog))
    kiosk.show(CallScreen("tightening", 0))
    assert {"020 7946 0000", "111", "999", "First day: call us now for"} <= words_of(kiosk)
    kiosk.show(DAYS_4_TO_7)
    assert "Call 020 7946 0000" in words_of(kiosk)
