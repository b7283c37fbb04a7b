"""Keeping, listing and taking home by touch, on a kiosk as it runs."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible, QPointingDevice
from PySide6.QtQuick import QQuickItem

from kiosk.domain.comfort import TextSize
from kiosk.domain.panel import Panel
from kiosk.domain.session import (
    HomeScreen,
    LoopScreen,
    MyQuestionsScreen,
    PlanScreen,
    ReadingScreen,
    TakeawayPickScreen,
    TakeawayScreen,
)
from tests.conftest import MakeKiosk
from tests.qml.test_touch_plans import words_of
from tests.ui.hand import Hand, buttons, find_button, has_button, items, name_of, reach
from tests.ui.rig import Rig

PANELS = {
    "10 inch": Panel(1024, 600, 10.1),
    "24 inch": Panel(1920, 1080, 24.0),
    "24 inch upright": Panel(1080, 1920, 24.0),
}
KEEP, KEPT = "Keep for my questions", "Kept"
PLAN = PlanScreen("resurfacing_ablative", 2)


def press(kiosk: Rig, hand: Hand, words: str) -> None:
    kiosk.wait_long()
    hand.tap(reach(kiosk.window, hand, words))
    kiosk.rest()


@pytest.mark.parametrize("text_size", [TextSize.MEDIUM, TextSize.LARGEST], ids=str)
@pytest.mark.parametrize("panel", PANELS.values(), ids=PANELS.keys())
def test_a_star_keeps_the_slide_and_opens_the_list(
    make_kiosk: MakeKiosk, touchscreen: QPointingDevice, panel: Panel, text_size: TextSize
) -> None:
    kiosk = make_kiosk(panel=panel)
    hand = Hand(kiosk.window, touchscreen)
    kiosk.show_scene(kiosk.scene("slide-resurfacing-03"), text_size)
    slide = kiosk.screen
    assert isinstance(slide, ReadingScreen)
    assert "My questions: 1" not in kiosk.button_names()
    press(kiosk, hand, KEEP)
    assert kiosk.session.starred == (slide.slide,)
    assert (has_button(kiosk.window, KEPT), has_button(kiosk.window, KEEP)) == (True, False)
    press(kiosk, hand, "My questions: 1")
    assert kiosk.screen == MyQuestionsScreen()
    press(kiosk, hand, "Back")
    press(kiosk, hand, KEPT)
    assert kiosk.session.starred == ()
    assert has_button(kiosk.window, KEEP)


def star(kiosk: Rig) -> QQuickItem:
    return next(b for b in buttons(kiosk.window) if name_of(b) in (KEEP, KEPT))


def test_the_star_tells_its_state_by_shape_word_and_to_a_screen_reader(
    kiosk: Rig, hand: Hand
) -> None:
    QAccessible.setActive(True)
    kiosk.show_scene(kiosk.scene("slide-resurfacing-03"))
    seen = []
    for _ in range(2):
        icon = next(i.property("name") for i in items(star(kiosk)) if i.property("name"))
        checked = QAccessible.queryAccessibleInterface(star(kiosk)).state().checked
        seen.append((icon, star(kiosk).property("text"), bool(checked)))
        kiosk.wait_long()
        hand.tap(star(kiosk))
        kiosk.rest()
    QAccessible.setActive(False)
    assert seen == [("star", KEEP, False), ("star_filled", KEPT, True)]


def test_the_star_stays_under_the_finger_from_slide_to_slide(kiosk: Rig, hand: Hand) -> None:
    places = set()
    kiosk.show_scene(kiosk.scene("slide-resurfacing-01"))
    for _ in range(8):
        box = star(kiosk).mapRectToScene(star(kiosk).boundingRect())
        places.add((box.x(), box.y()))
        press(kiosk, hand, "Next")
    assert len(places) == 1


def test_a_missed_question_is_in_the_list_and_can_be_removed(kiosk: Rig, hand: Hand) -> None:
    kiosk.show(HomeScreen())
    press(kiosk, hand, "Check what you remember")
    press(kiosk, hand, "Skin tightening")
    press(kiosk, hand, "Skip")
    press(kiosk, hand, "Home")
    press(kiosk, hand, "Take it with you")
    press(kiosk, hand, "Look at my list")
    (removal,) = [name for name in kiosk.button_names() if name.startswith("Remove: ")]
    line = removal.removeprefix("Remove: ")
    assert line in words_of(kiosk)
    press(kiosk, hand, removal)
    assert kiosk.session.missed == ()
    assert "No questions yet" in words_of(kiosk)


def test_a_line_leads_to_its_slide(kiosk: Rig, hand: Hand) -> None:
    kiosk.show_scene(kiosk.scene("my_questions"))
    slide = kiosk.session.starred[0]
    headline = kiosk.store.world.catalog.slide(slide).headline.in_("en")
    press(kiosk, hand, f"Read: {headline}")
    assert isinstance(kiosk.screen, ReadingScreen)
    assert kiosk.screen.slide == slide
    assert has_button(kiosk.window, KEPT)


def test_the_result_leads_to_the_list(kiosk: Rig, hand: Hand) -> None:
    kiosk.show_scene(kiosk.scene("result-"))
    press(kiosk, hand, "My questions: 3")
    assert kiosk.screen == MyQuestionsScreen()


def test_with_nothing_to_ask_the_result_offers_to_take_the_plan(kiosk: Rig, hand: Hand) -> None:
    kiosk.show(kiosk.scene("result-").screen)
    press(kiosk, hand, "Take it with you")
    assert kiosk.screen == TakeawayPickScreen()


@pytest.mark.parametrize("text_size", [TextSize.MEDIUM, TextSize.LARGEST], ids=str)
@pytest.mark.parametrize("panel", PANELS.values(), ids=PANELS.keys())
def test_a_plan_is_taken_home_in_one_touch(
    make_kiosk: MakeKiosk, touchscreen: QPointingDevice, panel: Panel, text_size: TextSize
) -> None:
    kiosk = make_kiosk(panel=panel)
    hand = Hand(kiosk.window, touchscreen)
    kiosk.show(PLAN, text_size)
    press(kiosk, hand, "Take it with you")
    assert kiosk.screen == TakeawayScreen()
    assert "Point your phone’s camera at this square." in words_of(kiosk)
    assert "After Ablative resurfacing" in words_of(kiosk)


def test_what_is_chosen_is_what_is_carried(kiosk: Rig, hand: Hand) -> None:
    kiosk.show_scene(kiosk.scene("kept"))
    press(kiosk, hand, "Home")
    press(kiosk, hand, "Take it with you")
    assert kiosk.screen == TakeawayPickScreen()
    press(kiosk, hand, "Skin tightening")
    press(kiosk, hand, "Show my code")
    carried = kiosk.kiosk.takeaway.props.written
    assert "After Skin tightening" in carried
    press(kiosk, hand, "Change what to take")
    press(kiosk, hand, "No aftercare plan")
    assert kiosk.session.plan == ""
    press(kiosk, hand, "Show my code")
    alone = kiosk.kiosk.takeaway.props.written
    assert "After " not in alone and "My questions" in alone
    press(kiosk, hand, "Change what to take")
    press(kiosk, hand, "My questions: 5. Comes along")
    press(kiosk, hand, "Show my code")
    assert "My questions" not in kiosk.kiosk.takeaway.props.written


def test_the_plan_that_was_looked_at_is_chosen(kiosk: Rig, hand: Hand) -> None:
    kiosk.show(HomeScreen())
    press(kiosk, hand, "My aftercare")
    press(kiosk, hand, "Ablative resurfacing: Days 4 to 7")
    press(kiosk, hand, "Home")
    press(kiosk, hand, "Take it with you")
    assert "check" in glyphs(find_button(kiosk.window, "Ablative resurfacing"))
    assert "circle" in glyphs(find_button(kiosk.window, "Skin tightening"))


def glyphs(button: QQuickItem) -> list[str]:
    return [item.property("name") for item in items(button) if item.property("name")]


def test_codes_are_turned_and_their_words_with_them(kiosk: Rig, hand: Hand) -> None:
    kiosk.show(PLAN)
    press(kiosk, hand, "Take it with you")
    seen = []
    for _ in range(3):
        props = kiosk.kiosk.takeaway.props
        assert props.place in words_of(kiosk)
        assert props.rows[-1].text in words_of(kiosk)
        seen.append((props.number, props.written))
        press(kiosk, hand, "Next code")
    assert [number for number, _ in seen] == [1, 2, 1]
    assert seen[0] == seen[2] != seen[1]


def test_one_code_has_no_next(kiosk: Rig) -> None:
    kiosk.show(TakeawayScreen())
    assert "Next code" not in kiosk.button_names()
    assert "Change what to take" in kiosk.button_names()


def test_who_has_no_phone_is_told_what_to_do(kiosk: Rig) -> None:
    kiosk.show(TakeawayScreen())
    assert "No phone? Write down what you need, or ask at the desk." in words_of(kiosk)


def test_leaving_forgets_it(kiosk: Rig, hand: Hand) -> None:
    kiosk.show_scene(kiosk.scene("takeaway-questions"))
    press(kiosk, hand, "Clear & leave")
    assert isinstance(kiosk.screen, LoopScreen)
    assert (kiosk.session.starred, kiosk.session.missed, kiosk.session.plan) == ((), (), "")
