"""One switch, or two: a whole visit without a finger, and what ends it."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.domain.comfort import TextSize
from kiosk.domain.idle import allowance
from kiosk.domain.scanning import ScanPace, Switches
from kiosk.domain.session import (
    CleaningScreen,
    ComfortScreen,
    HomeScreen,
    LoopScreen,
    QuizScreen,
    ReadingScreen,
    World,
)
from tests.conftest import MakeKiosk
from tests.ui.hand import Hand, items, name_of
from tests.ui.rig import Rig

CHOOSE, NEXT = Qt.Key.Key_F8, Qt.Key.Key_F9
MOST_STEPS = 80


def switch(kiosk: Rig, key: Qt.Key = CHOOSE) -> None:
    QTest.keyClick(kiosk.window, key)
    kiosk.rest()


def offered(kiosk: Rig) -> list[str]:
    """The names of what is offered: a group within its ring, or the one thing with the focus."""
    scan = kiosk.session.scan
    assert scan is not None
    ring = kiosk.kiosk.scan.box
    if scan.target is None:
        assert ring.width() > 0
        assert not [i for i in items(kiosk.window.contentItem()) if i.property("visualFocus")]
        focusable = [i for i in items(kiosk.window.contentItem()) if _is_touched(i)]
        rects = [(i, i.mapRectToScene(i.boundingRect())) for i in focusable]
        return [name_of(i) for i, rect in rects if ring.adjusted(-1, -1, 1, 1).contains(rect)]
    assert ring.width() == 0
    focused = kiosk.window.activeFocusItem()
    assert focused is not None and focused.property("visualFocus")
    return [name_of(focused)]


def _is_touched(item: QQuickItem) -> bool:
    return (
        item.inherits("QQuickAbstractButton")
        and item.isVisible()
        and item.isEnabled()
        and item.objectName() not in ("cover", "unseen")
    )


def pick(kiosk: Rig, words: str, key: Qt.Key | None = None) -> None:
    """Wait (or press the second switch) until it is offered, with its group first, and choose it."""
    for _ in range(MOST_STEPS):
        found = [name for name in offered(kiosk) if name.startswith(words)]
        if found:
            alone = len(offered(kiosk)) == 1
            kiosk.clock.now += 0.5
            switch(kiosk)
            if alone:
                return
            continue
        if key is None:
            kiosk.pass_time(kiosk.store.world.scan.step)
        else:
            kiosk.clock.now += 0.5
            switch(kiosk, key)
    raise AssertionError(f"{words!r} is never offered")


def test_a_visit_with_one_switch(kiosk: Rig) -> None:
    switch(kiosk)
    assert kiosk.screen == HomeScreen()
    pick(kiosk, "Skin resurfacing")
    assert isinstance(kiosk.screen, ReadingScreen)
    first = kiosk.screen.slide
    pick(kiosk, "Next")
    assert isinstance(kiosk.screen, ReadingScreen)
    assert kiosk.screen.slide != first
    pick(kiosk, "Text & colour")
    pick(kiosk, "Largest")
    assert kiosk.session.comfort.text_size is TextSize.LARGEST
    pick(kiosk, "Show more")
    pick(kiosk, "Home")
    pick(kiosk, "Check what you remember")
    pick(kiosk, "Skin rejuvenation")
    assert isinstance(kiosk.screen, QuizScreen)
    pick(kiosk, "Clear & leave")
    assert isinstance(kiosk.screen, LoopScreen)
    assert kiosk.session.scan is None
    assert kiosk.kiosk.scan.box.width() == 0


def test_a_visit_with_two_switches(make_kiosk: MakeKiosk, world: World) -> None:
    two = replace(
        world, scan=ScanPace(switches=Switches.TWO, choose_key="Return", next_key="Space")
    )
    kiosk = make_kiosk(world=two)
    QTest.keyClick(kiosk.window, Qt.Key.Key_Space)
    kiosk.rest()
    assert kiosk.screen == HomeScreen()
    before = offered(kiosk)
    kiosk.pass_time(60)
    assert offered(kiosk) == before
    for _ in range(MOST_STEPS):
        kiosk.clock.now += 0.5
        if len(offered(kiosk)) == 1 and offered(kiosk)[0].startswith("Skin tightening"):
            break
        is_in = any(name.startswith("Skin tightening") for name in offered(kiosk))
        switch(kiosk, Qt.Key.Key_Return if is_in else Qt.Key.Key_Space)
    switch(kiosk, Qt.Key.Key_Return)
    assert isinstance(kiosk.screen, ReadingScreen)


ANSWERS = {
    "in order": ("question-rejuvenation-15", 4),
    "sort": ("question-rejuvenation-19", 1),
    "picture": ("question-rejuvenation-07", 1),
    "several": ("question-rejuvenation-02", 2),
}


@pytest.mark.parametrize(("scene", "presses"), ANSWERS.values(), ids=ANSWERS.keys())
def test_every_kind_of_question_is_answered(kiosk: Rig, scene: str, presses: int) -> None:
    kiosk.show_scene(kiosk.scene(scene))
    switch(kiosk)
    for number in range(presses):
        before = kiosk.screen
        names = [name for name in kiosk.button_names() if name not in BAR]
        pick(kiosk, names[number])
        assert kiosk.screen != before, names[number]


BAR = ("Home", "Back", "Call us now", "Text & colour", "Clear & leave", "Skip", "I’m not sure")


def test_moments_are_shown_by_their_buttons(kiosk: Rig) -> None:
    scene = next(s for s in kiosk.scene_names() if s.endswith("-moment-1"))
    kiosk.show_scene(kiosk.scene(scene))
    bar = [
        i
        for i in items(kiosk.window.contentItem())
        if i.metaObject().className()[:12] == "MomentButton"
    ]
    switch(kiosk)
    pick(kiosk, name_of(bar[-1]))
    assert isinstance(kiosk.screen, ReadingScreen)
    assert kiosk.screen.play.moment == len(bar) - 1


def test_after_a_choice_the_same_group_is_offered_again(kiosk: Rig) -> None:
    kiosk.show_scene(kiosk.scene("slide-resurfacing-03"))
    switch(kiosk)
    pick(kiosk, "Next")
    kiosk.rest()
    assert "Next" in [name[:4] for name in offered(kiosk)]


def test_a_finger_ends_it(kiosk: Rig, hand: Hand) -> None:
    kiosk.show(HomeScreen())
    switch(kiosk)
    assert kiosk.session.scan is not None
    kiosk.wait_long()
    hand.tap(kiosk.button("Text & colour"))
    kiosk.rest()
    assert kiosk.screen == ComfortScreen()
    assert kiosk.session.scan is None
    assert kiosk.kiosk.scan.box.width() == 0
    kiosk.pass_time(5)
    focused = kiosk.window.activeFocusItem()
    assert focused is None or not focused.property("visualFocus")


def test_the_switch_answers_the_notice(kiosk: Rig) -> None:
    switch(kiosk)
    kiosk.pass_time(allowance(kiosk.session, kiosk.store.world) + 0.1)
    assert kiosk.session.notice_since is not None
    kiosk.wait_long()
    assert offered(kiosk) == ["Yes, more time"]
    switch(kiosk)
    assert kiosk.session.notice_since is None
    assert kiosk.screen == HomeScreen()
    kiosk.wait_long()
    pick(kiosk, "Skin resurfacing")
    assert isinstance(kiosk.screen, ReadingScreen)


def test_who_is_gone_is_forgotten_while_it_scans(kiosk: Rig) -> None:
    switch(kiosk)
    began = kiosk.clock.now
    world = kiosk.store.world
    most = allowance(kiosk.session, world) + world.pace.notice
    while kiosk.session.is_visit:
        kiosk.pass_time(0.75)
        assert kiosk.clock.now - began < most + 2
    assert kiosk.clock.now - began >= most
    assert isinstance(kiosk.screen, LoopScreen)
    assert kiosk.kiosk.scan.box.width() == 0


def test_something_that_lies_on_the_switch_presses_it_once(kiosk: Rig) -> None:
    switch(kiosk)
    kiosk.wait_long()
    for turn in range(40):
        none = Qt.KeyboardModifier.NoModifier
        held = QKeyEvent(QEvent.Type.KeyPress, CHOOSE, none, "", turn > 0)
        QCoreApplication.sendEvent(kiosk.window, held)
        kiosk.clock.now += 0.1
    assert kiosk.screen == HomeScreen()


def test_the_pause_for_cleaning_is_chosen_and_outlasted(kiosk: Rig) -> None:
    kiosk.show_scene(kiosk.scene("staff"))
    switch(kiosk)
    pick(kiosk, "Pause for cleaning")
    kiosk.rest()
    assert isinstance(kiosk.screen, CleaningScreen)
    switch(kiosk)
    assert isinstance(kiosk.screen, CleaningScreen)
    kiosk.pass_time(30.1)
    assert isinstance(kiosk.screen, LoopScreen)
    kiosk.wait_long()
    switch(kiosk)
    pick(kiosk, "Skin resurfacing")
    assert isinstance(kiosk.screen, ReadingScreen)


def test_without_switches_their_keys_do_nothing(make_kiosk: MakeKiosk, world: World) -> None:
    kiosk = make_kiosk(world=replace(world, scan=ScanPace(switches=Switches.NONE)))
    switch(kiosk)
    switch(kiosk, NEXT)
    assert isinstance(kiosk.screen, LoopScreen)
    kiosk.show(HomeScreen())
    switch(kiosk)
    assert kiosk.session.scan is None
