"""Where this comes from, by touch: one touch there, and Back to the very place, on every panel."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import msgspec
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.domain import events as e
from kiosk.domain.catalog import Review, ReviewStatus
from kiosk.domain.comfort import TextSize
from kiosk.domain.panel import Panel
from kiosk.domain.review import OverdueRule
from kiosk.domain.session import (
    CallScreen,
    HomeScreen,
    QuizPickScreen,
    ReadingScreen,
    SourcesScreen,
    StatusScreen,
    World,
)
from tests.conftest import MakeKiosk
from tests.qml.layout_rules import problems
from tests.ui.hand import Hand, buttons, has_button, items, name_of
from tests.ui.rig import Rig

TITLE = "Where this comes from"
DRAFT = "Draft: not yet approved by a clinician"
PANELS = {
    "flat": Panel(1920, 1080, 24.0),
    "upright": Panel(1080, 1920, 24.0),
    "small": Panel(1024, 600, 10.1),
    "small and upright": Panel(800, 1280, 10.1),
}
FROM = (
    "slide-resurfacing-14",
    "slide-tightening-15",
    "plan-resurfacing_ablative-3",
    "question-resurfacing-19-resurfacing.call-answered",
    "call-plan",
)
SMALL = PANELS["small"]
Press = Callable[[str], None]


def shown_slot(kiosk: Rig) -> QQuickItem:
    """The screen that is shown, without one that is kept behind it."""
    every = items(kiosk.window.contentItem())
    return next(i for i in every if i.property("role") == "shown")


def words_of(kiosk: Rig) -> list[str]:
    texts = (i for i in items(shown_slot(kiosk)) if i.inherits("QQuickText") and i.isVisible())
    return [text.property("text") for text in texts]


def where(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def panes(kiosk: Rig) -> list[QQuickItem]:
    """All that can be paged on the screen shown."""
    return [i for i in items(shown_slot(kiosk)) if i.inherits("QQuickFlickable") and i.isVisible()]


def in_view(item: QQuickItem) -> bool:
    """Whether no paging is needed to touch all of it."""
    parent, box = item.parentItem(), where(item)
    while parent is not None:
        if parent.inherits("QQuickFlickable") and not where(parent).contains(box):
            return False
        parent = parent.parentItem()
    return True


def press(kiosk: Rig, hand: Hand, words: str) -> None:
    kiosk.wait_long()
    hand.tap(kiosk.button(words))
    kiosk.rest()


@pytest.mark.parametrize("text_size", [TextSize.MEDIUM, TextSize.LARGEST], ids=lambda s: s.value)
@pytest.mark.parametrize("panel", PANELS.values(), ids=PANELS.keys())
@pytest.mark.parametrize("scene", FROM)
def test_one_touch_there_and_one_back(
    make_kiosk: MakeKiosk,
    touchscreen: QPointingDevice,
    scene: str,
    panel: Panel,
    text_size: TextSize,
) -> None:
    kiosk = make_kiosk(panel=panel)
    hand = Hand(kiosk.window, touchscreen)
    kiosk.show_scene(kiosk.scene(scene), text_size)
    before = kiosk.session
    button = kiosk.button(TITLE)
    if panel is not PANELS["small and upright"]:
        assert in_view(button)
        press(kiosk, hand, TITLE)
    else:  # there it may have to be paged to, as all else
        button.click()  # type: ignore[attr-defined]
        kiosk.rest()
    assert kiosk.screen == SourcesScreen(before.screen)  # type: ignore[arg-type]
    assert {TITLE, DRAFT} <= set(words_of(kiosk))
    assert not problems(kiosk.window, panel.px_per_mm)
    press(kiosk, hand, "Back")
    assert (kiosk.screen, kiosk.session.trail) == (before.screen, before.trail)


@pytest.mark.parametrize("scene", ["slide-resurfacing-14", "plan-tightening-1", "call-plan"])
def test_back_leads_to_the_very_place(
    make_kiosk: MakeKiosk, touchscreen: QPointingDevice, scene: str
) -> None:
    """Somebody has paged down; the words stand there again."""
    kiosk = make_kiosk(panel=SMALL)
    hand = Hand(kiosk.window, touchscreen)
    kiosk.show_scene(kiosk.scene(scene), TextSize.LARGEST)
    press(kiosk, hand, "Show more below")
    (pane,) = (one for one in panes(kiosk) if one.property("contentY") > 0)
    place = pane.property("contentY")
    press(kiosk, hand, TITLE)
    press(kiosk, hand, "Back")
    assert pane in panes(kiosk)
    assert pane.property("contentY") == place


def test_back_leads_to_the_answered_question_and_on(kiosk: Rig, hand: Hand) -> None:
    kiosk.show(QuizPickScreen())
    press(kiosk, hand, "Skin resurfacing")
    assert not has_button(kiosk.window, TITLE), "before the answer it might tell it"
    press(kiosk, hand, "I’m not sure")
    answered = kiosk.screen
    press(kiosk, hand, TITLE)
    press(kiosk, hand, "Back")
    assert kiosk.screen == answered
    press(kiosk, hand, "Next question")
    assert kiosk.screen != answered


def test_each_source_is_told_in_words_that_lead_nowhere(kiosk: Rig, hand: Hand) -> None:
    kiosk.show_scene(kiosk.scene("sources-slide"))
    screen = kiosk.screen
    assert isinstance(screen, SourcesScreen)
    assert isinstance(screen.of, ReadingScreen)
    catalog = kiosk.store.world.catalog
    told = words_of(kiosk)
    for one in catalog.slide(screen.of.slide).sources:
        source = catalog.sources[one]
        parts = (source.title, source.publisher, source.supports.in_("en"), source.address)
        assert {part for part in parts if part} <= set(told)
    names = {name_of(button) for button in buttons(kiosk.window)}
    frame = {"Home", "Back", "Call us now", "Text & colour", "Language", "Clear & leave"}
    frame |= {"Read to me", "Show more below"}
    assert names == frame
    addresses = [
        i
        for i in items(shown_slot(kiosk))
        if i.inherits("QQuickText") and str(i.property("text")).startswith("http")
    ]
    assert addresses
    for address in addresses:
        kiosk.wait_long()
        hand.tap(address)
    assert kiosk.screen == screen


def test_without_sources_the_signs_have_no_such_button(make_kiosk: MakeKiosk, world: World) -> None:
    catalog = msgspec.structs.replace(world.catalog, signs=None)
    kiosk = make_kiosk(world=msgspec.structs.replace(world, catalog=catalog))
    kiosk.show(CallScreen())
    assert not has_button(kiosk.window, TITLE)


@pytest.mark.parametrize("text_size", [TextSize.MEDIUM, TextSize.LARGEST], ids=lambda s: s.value)
@pytest.mark.parametrize("panel", PANELS.values(), ids=PANELS.keys())
def test_an_approval_is_told(
    make_kiosk: MakeKiosk, world: World, panel: Panel, text_size: TextSize
) -> None:
    assert world.catalog.signs is not None
    review = Review(
        owner="Clinical lead",
        status=ReviewStatus.APPROVED,
        review_by=date(2027, 11, 30),
        approved_by="Prof. Dr. Maximiliane Featherstonehaugh-Oyelaran",
        approved_on=date(2026, 9, 1),
    )
    signs = msgspec.structs.replace(world.catalog.signs, review=review)
    catalog = msgspec.structs.replace(world.catalog, signs=signs)
    kiosk = make_kiosk(world=msgspec.structs.replace(world, catalog=catalog), panel=panel)
    kiosk.show(SourcesScreen(CallScreen()), text_size)
    assert (
        "Approved by Prof. Dr. Maximiliane Featherstonehaugh-Oyelaran on 1 September 2026, "
        "to be reviewed by 30 November 2027"
    ) in words_of(kiosk)
    assert DRAFT not in words_of(kiosk)
    assert not problems(kiosk.window, panel.px_per_mm)


@pytest.mark.parametrize(
    ("words", "width"), [(TITLE, "box"), ("Von wem und woher all dies hier stammt", "target")]
)
def test_words_too_long_for_the_button_give_way_to_its_icon(
    make_kiosk: MakeKiosk, world: World, words: str, width: str
) -> None:
    strings = dict(world.catalog.strings)
    strings["en"] = {**strings["en"], "sources.title": words}
    catalog = msgspec.structs.replace(world.catalog, strings=strings)
    kiosk = make_kiosk(world=msgspec.structs.replace(world, catalog=catalog))
    kiosk.show(CallScreen(), TextSize.LARGEST)
    wanted = {"box": kiosk.theme.sourcesBox.width(), "target": kiosk.theme.target}[width]
    assert kiosk.button(words).width() == wanted
    assert not problems(kiosk.window, kiosk.panel.px_per_mm)


def slots(kiosk: Rig) -> dict[str, str]:
    """The screens that are held, by their names, and what for."""
    held = [i for i in items(kiosk.window.contentItem()) if i.property("role")]
    return {i.property("name"): i.property("role") for i in held}


def test_nothing_of_a_visit_is_kept_behind_the_loop(moving_kiosk: Rig, qtbot: QtBot) -> None:
    kiosk = moving_kiosk
    kiosk.show_scene(kiosk.scene("slide-resurfacing-14"))
    kiosk.come_to_rest(qtbot)
    kiosk.kiosk.frame.openSources()
    kiosk.come_to_rest(qtbot)
    assert slots(kiosk)["reading"] == "ahead"
    kiosk.wait_long()
    kiosk.kiosk.frame.leave()
    qtbot.waitUntil(lambda: slots(kiosk) == {"loop": "shown", "home": "ahead"})


# Review dates

AFTER_ALL = date(2028, 1, 1)


def test_a_loop_of_which_nothing_is_left_asks_in(make_kiosk: MakeKiosk, world: World) -> None:
    kiosk = make_kiosk(world=msgspec.structs.replace(world, overdue=OverdueRule.LEAVE_LOOP))
    assert world.catalog.clinic.in_("en") != kiosk.kiosk.loop.property("headline")
    kiosk.store.dispatch(e.DayBegan(kiosk.clock.now, AFTER_ALL))
    kiosk.rest()
    assert kiosk.kiosk.loop.property("headline") == world.catalog.clinic.in_("en")
    assert kiosk.kiosk.loop.figure.property("hasSkin"), "never dark"
    assert "Touch to begin" in words_of(kiosk)
    kiosk.pass_time(60.0)
    kiosk.kiosk.loop.wake()
    assert kiosk.screen == HomeScreen()


@pytest.mark.parametrize("text_size", [TextSize.MEDIUM, TextSize.LARGEST], ids=lambda s: s.value)
@pytest.mark.parametrize("panel", PANELS.values(), ids=PANELS.keys())
@pytest.mark.parametrize("rule", OverdueRule, ids=lambda rule: rule.value)
def test_what_staff_are_told_is_whole(
    make_kiosk: MakeKiosk, world: World, panel: Panel, text_size: TextSize, rule: OverdueRule
) -> None:
    late = msgspec.structs.replace(world, today=AFTER_ALL, overdue=rule)
    kiosk = make_kiosk(world=late, panel=panel)
    kiosk.show(StatusScreen(), text_size)
    assert "Signs of an emergency: All treatments" in words_of(kiosk)
    assert not problems(kiosk.window, panel.px_per_mm)


def test_staff_are_told_on_the_status_screen_and_in_the_log(
    kiosk: Rig, capsys: pytest.CaptureFixture[str]
) -> None:
    kiosk.show(StatusScreen())
    assert "None has passed." in words_of(kiosk)
    kiosk.store.dispatch(e.DayBegan(kiosk.clock.now, AFTER_ALL))
    kiosk.store.changed.emit()
    kiosk.rest()
    told = words_of(kiosk)
    assert "All of this is still shown. Have a clinician review it." in told
    assert {"Slides: Skin resurfacing", "21 of 21, the first since 1 June 2027"} <= set(told)
    err = capsys.readouterr().err
    assert "AG-105 review overdue: 69 slides, 84 questions, 22 stages, 1 signs, the first" in err
    assert isinstance(kiosk.screen, StatusScreen), "and nobody is disturbed"
