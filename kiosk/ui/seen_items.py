"""Items of Qt Quick as somebody sees or hears them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem


def seen(item: QQuickItem) -> Iterator[QQuickItem]:
    """What is seen, in the order in which it is drawn; of the screens only the one that is shown."""
    waiting = [item]
    while waiting:
        one = waiting.pop()
        is_there = one.isVisible() and one.opacity() > 0
        if is_there and one.property("role") not in ("ahead", "leaving"):
            yield one
            waiting += reversed(one.childItems())


def touchable(item: QQuickItem) -> QQuickItem | None:
    """The button that an item is part of, if any."""
    parent: QQuickItem | None = item
    while parent is not None:
        if parent.inherits("QQuickAbstractButton"):
            return parent
        parent = parent.parentItem()
    return None


def pane_of(item: QQuickItem) -> QQuickItem | None:
    """The pane that an item is paged in, if any."""
    parent = item.parentItem()
    while parent is not None and not parent.inherits("QQuickFlickable"):
        parent = parent.parentItem()
    return parent


def name(item: QQuickItem) -> str:
    """The name that a screen reader tells."""
    interface = QAccessible.queryAccessibleInterface(item)
    return "" if interface is None else interface.text(QAccessible.Text.Name)


def extent(item: QQuickItem) -> QRectF:
    """The item, or of a figure what no words cover."""
    whole = QRectF(0, 0, item.width(), item.height())
    if item.metaObject().indexOfProperty("leftFree") < 0:
        return whole
    left, right = item.property("leftFree"), item.property("rightFree")
    return QRectF(left, 0, right - left, item.height())


def page_to(pane: QQuickItem, item: QQuickItem, box: QRectF, fade: float) -> None:
    """Page a pane to where `box` of an item is seen, above the `fade` px at its foot where words give way."""
    whole = item.mapRectToItem(pane, box)
    above = whole.top()
    below = whole.bottom() - pane.height() + min(fade, pane.height() / 4)
    if above < 0 or below > 0:
        most = max(0.0, pane.property("contentHeight") - pane.height())
        by = above if above < 0 else min(above, below)
        pane.setProperty("contentY", min(most, max(0.0, pane.property("contentY") + by)))
