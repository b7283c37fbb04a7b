"""On every picture of the export: Tab, the arrows and a switch reach all that a finger reaches."""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import pairwise

import pytest
from msgspec.structs import replace
from PySide6.QtCore import SIGNAL, QRectF, Qt
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QSignalSpy, QTest

from kiosk.domain.session import LoopScreen
from kiosk.ui.camera import Scene
from kiosk.ui.export import scenes
from tests.ui.hand import items, name_of
from tests.ui.rig import Rig

KINDS = (
    *("loop", "home", "slide", "parts", "quiz_pick", "question"),
    *("result", "plan", "call", "comfort", "status", "notice"),
    *("my_questions", "takeaway", "sources", "language"),
)
ARROWS = (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up)
SLACK_PX = 1.5
STEP_S = 1.5


def of_kind(kiosk: Rig, kind: str) -> Iterator[Scene]:
    """Its scenes that differ in what can be touched: the moments of one slide do not.

    The treatment with the most slides has all types of questions, and stands for the others.
    """
    for scene in scenes(kiosk.store.world):
        of_all = kind not in ("slide", "question") or scene.name.startswith(f"{kind}-resurfacing")
        if scene.name.startswith(kind) and of_all and "-moment-" not in scene.name:
            yield scene


def touched(kiosk: Rig) -> set[QQuickItem]:
    """All that a finger can press or move now, but for the staff's way in and what covers a screen."""
    kiosk.rest()
    root = kiosk.window.contentItem()
    if kiosk.session.notice_since is not None:
        root = next(i for i in items(root) if i.metaObject().className().startswith("IdleNotice"))
    return {
        item
        for item in items(root)
        if (item.inherits("QQuickAbstractButton") or item.inherits("QQuickSlider"))
        and item.isVisible()
        and item.isEnabled()
        and item.objectName() != "unseen"
        and (item.objectName() != "cover" or isinstance(kiosk.screen, LoopScreen))
    }


def place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(item.boundingRect())


def press(kiosk: Rig, key: Qt.Key) -> QQuickItem:
    QTest.keyClick(kiosk.window, key)
    focused = kiosk.window.activeFocusItem()
    assert focused is not None
    return focused


def is_seen(kiosk: Rig, item: QQuickItem) -> bool:
    """Whether all of a ring of 1.4 mm or more around what has the focus is in view."""
    least = math.floor(1.4 * kiosk.theme.metrics.px_per_mm)
    rings = [i for i in items(item) if i.metaObject().className().startswith("FocusRing")]
    shown = [ring for ring in rings if ring.isVisible() and breadth(ring) >= least]
    cutting = [place(pane) for pane in panes(item) if pane.clip()]
    room = [pane.adjusted(-SLACK_PX, -SLACK_PX, SLACK_PX, SLACK_PX) for pane in cutting]
    return bool(shown) and all(pane.contains(place(ring)) for ring in shown for pane in room)


def breadth(ring: QQuickItem) -> float:
    # PySide cannot convert a pen; a QML expression tells of it.
    value, _ = QQmlExpression(QQmlEngine.contextForObject(ring), ring, "border.width").evaluate()
    return float(value)


@pytest.mark.parametrize("kind", KINDS)
def test_tab_goes_through_everything_as_it_is_read(kiosk: Rig, kind: str) -> None:
    for scene in of_kind(kiosk, kind):
        kiosk.show_scene(scene)
        expected = touched(kiosk)
        walk = []
        for _ in expected:
            walk.append(press(kiosk, Qt.Key.Key_Tab))
            assert is_seen(kiosk, walk[-1]), (scene.name, name_of(walk[-1]))
        assert set(walk) == expected, scene.name
        assert press(kiosk, Qt.Key.Key_Tab) is walk[0], scene.name
        turns = [pair for pair in pairwise((*walk, walk[0])) if not is_read_after(*pair)]
        names = [(name_of(one), name_of(other)) for one, other in turns]
        assert len(turns) <= 1, (scene.name, names)  # from the last to the first
        back = [press(kiosk, Qt.Key.Key_Backtab) for _ in expected]
        assert back == walk[::-1], scene.name


def test_tab_goes_from_the_right_where_one_reads_so(kiosk: Rig) -> None:
    for kind in ("home", "comfort", "takeaway_pick", "sources", "language"):
        kiosk.show_scene(next(of_kind(kiosk, kind)))
        kiosk.store.put(replace(kiosk.session, language="ar"))
        expected = touched(kiosk)
        walk = [press(kiosk, Qt.Key.Key_Tab) for _ in expected]
        assert set(walk) == expected, kind
        turns = [
            (name_of(one), name_of(other))
            for one, other in pairwise((*walk, walk[0]))
            if not is_read_after(one, other, from_right=True)
        ]
        assert len(turns) <= 1, (kind, turns)


def is_read_after(one: QQuickItem, other: QQuickItem, *, from_right: bool = False) -> bool:
    """Whether it stands below, or beside it, or in a column of its own that pages."""
    if panes(one) != panes(other):
        here, there = place((*panes(one), one)[0]), place((*panes(other), other)[0])
    else:
        here, there = place(one), place(other)
    is_below = there.top() >= here.bottom() - SLACK_PX
    is_right = there.left() >= here.right() - SLACK_PX
    is_left = there.right() <= here.left() + SLACK_PX
    return is_below or (is_left if from_right else is_right) or here.contains(there)


def panes(item: QQuickItem) -> list[QQuickItem]:
    found, parent = [], item.parentItem()
    while parent is not None:
        if parent.inherits("QQuickFlickable"):
            found.append(parent)
        parent = parent.parentItem()
    return found


@pytest.mark.parametrize("kind", KINDS)
def test_arrows_reach_everything_and_get_out_again(kiosk: Rig, kind: str) -> None:
    for scene in of_kind(kiosk, kind):
        kiosk.show_scene(scene)
        expected = touched(kiosk)
        ways: dict[QQuickItem, set[QQuickItem]] = {}
        for item in expected:
            for key in ARROWS:
                if item.inherits("QQuickSlider") and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
                    continue  # they move it
                item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
                ways.setdefault(item, set()).add(press(kiosk, key))
        for item in expected:
            missing = [name_of(i) for i in expected - reached(item, ways)]
            assert missing == [], (scene.name, name_of(item))


def reached(start: QQuickItem, ways: dict[QQuickItem, set[QQuickItem]]) -> set[QQuickItem]:
    found, ahead = {start}, [start]
    while ahead:
        for item in ways[ahead.pop()] - found:
            found.add(item)
            ahead.append(item)
    return found


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind not in ("loop", "notice")])
def test_a_switch_presses_everything(kiosk: Rig, kind: str) -> None:
    """The switch is pressed when a thing is offered, and that thing alone is pressed."""
    for scene in of_kind(kiosk, kind):
        kiosk.show_scene(scene)
        expected = {i for i in touched(kiosk) if not i.inherits("QQuickSlider")}
        offered = list(one_round(kiosk))
        assert set(offered) == expected, (
            scene.name,
            [name_of(i) for i in expected - set(offered)],
        )
        assert len(offered) == len(expected), scene.name


def one_round(kiosk: Rig) -> Iterator[QQuickItem]:
    """Each thing of each group as it is offered; a group of several is entered by the switch."""
    switch(kiosk)
    scan = kiosk.session.scan
    assert scan is not None and scan.groups
    for group, count in enumerate(scan.groups):
        scan = kiosk.session.scan
        assert scan is not None and scan.group == group
        if scan.target is None:
            assert kiosk.kiosk.scan.box.width() > 0
            switch(kiosk)
        for _ in range(count):
            focused = kiosk.window.activeFocusItem()
            assert focused is not None and focused.property("visualFocus"), group
            yield focused
            pass_step(kiosk)


def switch(kiosk: Rig) -> None:
    QTest.keyClick(kiosk.window, Qt.Key.Key_F8)
    kiosk.rest()


def pass_step(kiosk: Rig) -> None:
    kiosk.pass_time(STEP_S)
    kiosk.rest()


def test_the_switch_presses_what_is_offered(kiosk: Rig) -> None:
    for scene in [next(of_kind(kiosk, kind)) for kind in ("home", "slide", "question", "comfort")]:
        kiosk.show_scene(scene)
        count = len(list(one_round(kiosk)))
        for number in range(count):
            kiosk.show_scene(scene)
            for place_in_turn, item in enumerate(one_round(kiosk)):
                if place_in_turn == number:
                    clicks = QSignalSpy(item, SIGNAL("clicked()"))
                    switch(kiosk)
                    assert clicks.count() == 1, (scene.name, number)
                    break
