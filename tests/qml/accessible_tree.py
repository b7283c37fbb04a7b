"""Qt's accessible tree: what a screen reader is told of the window, and what must hold of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import msgspec
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.domain.metrics import PRIMARY_TARGET_MM, TARGET_MM
from tests.qml.layout_rules import SLACK_PX, address
from tests.ui.hand import items

Role = QAccessible.Role

TOUCHED = {Role.Button, Role.RadioButton, Role.CheckBox, Role.Slider}
"""Roles that tell a screen reader what a finger would do."""

DO_THE_SAME = {"Home", "Inicio", "الرئيسية", "首页"}
"""Names that two may share: in the bar, and after the last slide of what has no questions."""

TOUCHABLE = ("QQuickAbstractButton", "QQuickSlider")
"""What all that is touched is built on: `tests/qml/test_lint.py` lets nothing else in."""

SAMPLES = {"Aa", "أب", "文字"}
"""Show how large words will be; told as the name of the size."""

IN_WORDS = {"NumberBadge", "StageChip"}
"""What shows a number, and has its meaning told in words."""

ANSWERS = ("ChoiceButton", "UnsureButton", "SideButton", "PictureArea")
CHOSEN = ("chosen", "starred", "isMine", "lit", "checked")
"""Properties that change how something is drawn when it is chosen."""


class Told(msgspec.Struct):
    """What is told of one thing. `rect` is in px of the window, `within` what of the tree it is in."""

    item: QQuickItem
    role: QAccessible.Role
    name: str
    state: QAccessible.State
    rect: QRectF
    within: tuple[int, ...]

    @property
    def is_touched(self) -> bool:
        """Whether it says that it can be touched."""
        return self.role in TOUCHED

    @property
    def is_chosen(self) -> bool:
        """Whether it is told as the one that is chosen."""
        return bool(self.state.checked or self.state.selected)


def tree(window: QQuickWindow) -> list[Told]:
    """All that is told as being shown. While the idle notice is up: what it tells."""
    corner = QPointF(window.position())
    root = QAccessible.queryAccessibleInterface(window)
    every = list(_walk(root, corner, ()))
    notice = next((one for one in every if _class(one.item) == "IdleNotice"), None)
    if notice is None:
        return every
    return [one for one in every if one is notice or address(notice.item) in one.within]


def _walk(
    interface: QAccessibleInterface, corner: QPointF, within: tuple[int, ...]
) -> Iterator[Told]:
    for number in range(interface.childCount()):
        child = interface.child(number)
        item, state = child.object(), child.state()
        assert isinstance(item, QQuickItem)
        if not state.invisible:
            yield Told(
                item,
                child.role(),
                child.text(QAccessible.Text.Name),
                state,
                QRectF(child.rect()).translated(-corner),
                within,
            )
        yield from _walk(child, corner, (*within, address(item)))


def _class(item: QQuickItem | None) -> str:
    """The name of the QML file that an item is made by."""
    return "" if item is None else item.metaObject().className().partition("_")[0]


def shown(window: QQuickWindow) -> list[QQuickItem]:
    """All that is seen, by the items and not by the tree: while the idle notice is up only that."""
    root = window.contentItem()
    notice = next((item for item in items(root) if _class(item) == "IdleNotice"), root)
    return list(_seen(notice))


def _seen(item: QQuickItem) -> Iterator[QQuickItem]:
    if item.isVisible() and item.opacity() > 0:
        yield item
        for child in item.childItems():
            yield from _seen(child)


def problems(window: QQuickWindow, px_per_mm: float, *, compact: bool = False) -> list[str]:
    """Everything wrong with what is told now. On a `compact` panel answers have the size of the others."""
    every, seen = tree(window), shown(window)
    touched = [one for one in every if one.is_touched]
    return [
        *_untold(every, seen),
        *_unseen(every, seen),
        *_mute_words(every, seen),
        *_nameless(every),
        *_wrongly_told(touched),
        *_too_small(touched, px_per_mm, compact=compact),
        *_ambiguous(touched),
    ]


def _untold(every: list[Told], seen: list[QQuickItem]) -> Iterator[str]:
    roles = {address(one.item): one.role for one in every}
    for item in seen:
        if not any(map(item.inherits, TOUCHABLE)):
            continue
        role = roles.get(address(item))
        if role is None:
            yield f"not in the tree: {_class(item)} {item.property('text')!r}"
        elif role not in TOUCHED:
            yield f"not told as what can be touched: {_class(item)} {role.name}"


def _unseen(every: list[Told], seen: list[QQuickItem]) -> Iterator[str]:
    there = set(map(address, seen))
    for one in every:
        if address(one.item) not in there:
            yield f"told, but not there: {one.role.name} {one.name!r}"


def _mute_words(every: list[Told], seen: list[QQuickItem]) -> Iterator[str]:
    """Words that are seen and not told: by themselves, or by the button that they stand in."""
    told = {address(one.item): one.name for one in every}
    for item in seen:
        words = item.property("text") if item.inherits("QQuickText") else ""
        if not words or words in SAMPLES or address(item) in told:
            continue
        around = list(_around(item))
        names = [told.get(address(one), "") for one in around]
        if not any(words in name for name in names) and not IN_WORDS & set(map(_class, around)):
            yield f"seen and not told: {words!r}"


def _around(item: QQuickItem) -> Iterator[QQuickItem]:
    """What an item is in."""
    parent = item.parentItem()
    while parent is not None:
        yield parent
        parent = parent.parentItem()


def _nameless(every: list[Told]) -> Iterator[str]:
    for one in every:
        if not one.name.strip():
            yield f"without a name: {one.role.name} {_class(one.item)}"


def _wrongly_told(touched: list[Told]) -> Iterator[str]:
    for one in touched:
        if bool(one.state.disabled) == one.item.isEnabled():
            yield f"not told as it is, disabled or not: {one.name!r}"
        if one.item.isEnabled() and not one.state.focusable and one.item.objectName() != "cover":
            yield f"cannot have the focus: {one.name!r}"
        if one.is_chosen != _is_shown_chosen(one.item):
            yield f"not told as it is, chosen or not: {one.name!r}"
        if one.state.checked and not one.state.checkable:
            yield f"chosen and not to be chosen: {one.name!r}"


def _is_shown_chosen(item: QQuickItem) -> bool:
    if _class(item) == "StageChip":
        return bool(item.property("look") == "now")
    drawn = item.parentItem() if _class(item.parentItem()) == "PictureArea" else item
    if drawn.property("told"):
        return False  # answered: its name tells it
    return any(drawn.property(name) is True for name in CHOSEN)


def _too_small(touched: list[Told], px_per_mm: float, *, compact: bool) -> Iterator[str]:
    for one in touched:
        is_large = one.item.property("primary") is True or _is_answer(one.item)
        least = PRIMARY_TARGET_MM if is_large and not compact else TARGET_MM
        wide, high = one.rect.width(), one.rect.height()
        if min(wide, high) < least * px_per_mm - SLACK_PX:
            size = f"{wide / px_per_mm:.1f} x {high / px_per_mm:.1f} mm"
            yield f"smaller than {least:.0f} mm: {one.name!r} {size}"


def _is_answer(item: QQuickItem) -> bool:
    return _class(item) in ANSWERS or _class(item.parentItem()) in ANSWERS


def _ambiguous(touched: list[Told]) -> Iterator[str]:
    for name, count in Counter(one.name for one in touched).items():
        if count > 1 and name not in DO_THE_SAME:
            yield f"{count} of {name!r}"
