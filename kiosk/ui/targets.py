"""What can be touched on the screen shown: in reading order, and brought into view."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
from PySide6.QtCore import QRectF, Qt
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.domain.box import Box
from kiosk.domain.reading_order import Tree, grafted, leaves, tree
from kiosk.ui.seen_items import name

_NOTICE = "IdleNotice"
_LAST = 10**6


class Target(msgspec.Struct):
    """Something that can be touched, and the column in which it can be out of view."""

    item: QQuickItem
    pane: QQuickItem | None = None

    @property
    def name(self) -> str:
        """What a screen reader calls it."""
        return name(self.item)

    @property
    def is_slider(self) -> bool:
        """Whether it is moved and not pressed."""
        return self.item.inherits("QQuickSlider")

    @property
    def box(self) -> Box:
        """Where it stands in the window, in px. What is out of view stands beyond its column's rim."""
        return _box_of(self.item)

    def come_into_view(self) -> None:
        """Turn its column to where all of it is seen."""
        if self.pane is None:
            return
        inside = self.item.mapRectToItem(self.pane, _rect(self.item))
        ring = float(self.pane.parentItem().property("ring") or 0.0)
        above = min(0.0, inside.top() - ring)
        below = max(0.0, inside.bottom() + ring - self.pane.height())
        if above or below:
            top = float(self.pane.property("contentY"))
            self.pane.setProperty("contentY", max(0.0, top + (above or below)))

    def take_focus(self) -> None:
        """Have the focus, so that its ring is seen."""
        self.come_into_view()
        self.item.forceActiveFocus(Qt.FocusReason.TabFocusReason)


class Screen(msgspec.Struct):
    """The targets of a screen by number, and how they stand to each other."""

    targets: dict[int, Target]
    order: Tree
    from_right: bool = False

    def in_order(self) -> list[Target]:
        """As they are read."""
        return [self.targets[number] for number in leaves(self.order)]


def let_go(window: QQuickWindow) -> None:
    """Nothing has the focus, and no ring is seen."""
    focused = window.activeFocusItem()
    if focused is not None and focused is not window.contentItem():
        focused.setFocus(False)


def look(window: QQuickWindow, *, from_right: bool, sliders: bool = True) -> Screen:
    """What can be touched now. `from_right` says from which side it is read."""
    lay_out(window)
    root = window.contentItem()
    notice = next((i for i in _walk(root) if _is_notice(i)), None)
    every = _targets(notice or root, None)
    found = dict(enumerate(t for t in every if sliders or not t.is_slider))
    order = _order(found, from_right=from_right) if found else ()
    return Screen(found, order, from_right)


def _order(found: dict[int, Target], *, from_right: bool) -> Tree:
    """A column that is paged is read as a whole, where it stands."""
    outside = {n: t.box for n, t in found.items() if t.pane is None}
    panes: dict[QQuickItem, dict[int, Box]] = {}
    for number, target in found.items():
        if target.pane is not None:
            panes.setdefault(target.pane, {})[number] = target.box
    branches: dict[int, Tree] = {}
    for number, (pane, inside) in enumerate(panes.items(), _LAST):
        outside[number] = _box_of(pane)
        branches[number] = tree(inside, from_right=from_right)
    return grafted(tree(outside, from_right=from_right), branches)


def _targets(item: QQuickItem, pane: QQuickItem | None) -> Iterator[Target]:
    if not item.isVisible() or not item.isEnabled():
        return
    if _is_touched(item):
        yield Target(item, pane)
    if item.inherits("QQuickFlickable"):
        pane = item
    for child in item.childItems():
        yield from _targets(child, pane)


def _is_touched(item: QQuickItem) -> bool:
    is_control = item.inherits("QQuickAbstractButton") or item.inherits("QQuickSlider")
    return is_control and item.activeFocusOnTab()


def _is_notice(item: QQuickItem) -> bool:
    return item.objectName() == "cover" and item.metaObject().className().startswith(_NOTICE)


def _walk(item: QQuickItem) -> Iterator[QQuickItem]:
    # A list in place of calls within calls: each key walks some hundred items, twelve deep.
    waiting = [item]
    while waiting:
        one = waiting.pop()
        yield one
        waiting += reversed(one.childItems())


def lay_out(window: QQuickWindow) -> None:
    """Do what waits for the next frame: rows and columns place what is in them only then."""
    for _ in range(2):
        for item in _walk(window.contentItem()):
            item.ensurePolished()


def _rect(item: QQuickItem) -> QRectF:
    return QRectF(0, 0, item.width(), item.height())


def _box_of(item: QQuickItem) -> Box:
    rect = item.mapRectToScene(_rect(item))
    return Box(rect.x(), rect.y(), rect.width(), rect.height())
