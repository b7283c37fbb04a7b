"""Qt's accessible tree: what a screen reader is told of the window, and what must hold of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import msgspec
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.domain.metrics import PRIMARY_TARGET_MM, TARGET_MM
from tests.qml.layout_rules import COVER, SLACK_PX, address
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

ANSWERS = {"ChoiceButton", "UnsureButton", "SideButton", "PictureArea"}
CHOSEN = ("chosen", "starred", "isMine", "lit", "checked")
"""Properties that change how something is drawn when it is chosen."""


class Told(msgspec.Struct):
    """What is told of one thing, beside what is shown of it. `rect` is in px of the window.

    No item: Python's wrapper of one that is gone may be taken for another one that stands at its address.
    """

    key: int
    kind: str
    within: tuple[int, ...]
    role: QAccessible.Role
    name: str
    rect: QRectF
    is_chosen: bool
    is_disabled: bool
    is_focusable: bool
    shown_chosen: bool
    shown_disabled: bool
    is_large: bool
    is_cover: bool

    @property
    def is_touched(self) -> bool:
        """Whether it says that it can be touched."""
        return self.role in TOUCHED


def tree(window: QQuickWindow) -> list[Told]:
    """All that is told as being shown. While the idle notice is up: what it tells."""
    root = QAccessible.queryAccessibleInterface(window)
    every = list(_walk(root, QPointF(window.position()), ()))
    notice = next((one for one in every if one.kind == "IdleNotice"), None)
    if notice is None:
        return every
    return [one for one in every if one is notice or notice.key in one.within]


def _walk(
    interface: QAccessibleInterface, corner: QPointF, within: tuple[int, ...]
) -> Iterator[Told]:
    for number in range(interface.childCount()):
        child = interface.child(number)
        item = child.object()
        assert isinstance(item, QQuickItem)
        if not child.state().invisible:
            yield _told(child, item, corner, within)
        yield from _walk(child, corner, (*within, address(item)))


def _told(
    interface: QAccessibleInterface, item: QQuickItem, corner: QPointF, within: tuple[int, ...]
) -> Told:
    state, kinds = interface.state(), {_kind(item), _kind(item.parentItem())}
    return Told(
        key=address(item),
        kind=_kind(item),
        within=within,
        role=interface.role(),
        name=interface.text(QAccessible.Text.Name),
        rect=QRectF(interface.rect()).translated(-corner),
        is_chosen=bool(
            (state.checked and state.checkable) or (state.selected and state.selectable)
        ),
        is_disabled=bool(state.disabled),
        is_focusable=bool(state.focusable),
        shown_chosen=_is_shown_chosen(item),
        shown_disabled=not item.isEnabled(),
        is_large=item.property("primary") is True or bool(kinds & ANSWERS),
        is_cover=item.objectName() == COVER,
    )


def _kind(item: QQuickItem | None) -> str:
    """The name of the QML file that an item is made by."""
    return "" if item is None else item.metaObject().className().partition("_")[0]


def _is_shown_chosen(item: QQuickItem) -> bool:
    if _kind(item) == "StageChip":
        return bool(item.property("look") == "now")
    parent = item.parentItem()
    drawn = parent if _kind(parent) == "PictureArea" else item
    if drawn.property("told") and not item.property("checkable"):
        return False  # its name tells it
    return any(drawn.property(name) is True for name in CHOSEN)


def problems(window: QQuickWindow, px_per_mm: float, *, compact: bool = False) -> list[str]:
    """Everything wrong with what is told now. On a `compact` panel answers have the size of the others."""
    every, seen = tree(window), _shown(window)
    touched = [one for one in every if one.is_touched]
    return [
        *_untold(every, seen),
        *_unseen(every, seen),
        *_mute_words(every, seen),
        *(f"without a name: {one.role.name} {one.kind}" for one in every if not one.name.strip()),
        *_wrongly_told(touched),
        *_too_small(touched, px_per_mm, compact=compact),
        *_ambiguous(touched),
    ]


def _shown(window: QQuickWindow) -> list[QQuickItem]:
    """All that is seen, by the items and not by the tree: while the idle notice is up only that."""
    root = window.contentItem()
    notice = next((item for item in items(root) if _kind(item) == "IdleNotice"), root)
    return list(_seen(notice))


def _seen(item: QQuickItem) -> Iterator[QQuickItem]:
    if item.isVisible() and item.opacity() > 0:
        yield item
        for child in item.childItems():
            yield from _seen(child)


def _untold(every: list[Told], seen: list[QQuickItem]) -> Iterator[str]:
    roles = {one.key: one.role for one in every}
    for item in seen:
        if not any(map(item.inherits, TOUCHABLE)):
            continue
        role = roles.get(address(item))
        if role is None:
            yield f"not in the tree: {_kind(item)} {item.property('text')!r}"
        elif role not in TOUCHED:
            yield f"not told as what can be touched: {_kind(item)} {role.name}"


def _unseen(every: list[Told], seen: list[QQuickItem]) -> Iterator[str]:
    there = set(map(address, seen))
    for one in every:
        if one.key not in there:
            yield f"told, but not there: {one.role.name} {one.name!r}"


def _mute_words(every: list[Told], seen: list[QQuickItem]) -> Iterator[str]:
    """Words that are seen and not told: by themselves, or by the button that they stand in."""
    told = {one.key: one.name for one in every}
    for item in seen:
        words = item.property("text") if item.inherits("QQuickText") else ""
        if not words or words in SAMPLES:
            continue
        if address(item) in told:
            if _plain(words) != _plain(told[address(item)]):
                yield f"told in other words: {words!r} {told[address(item)]!r}"
            continue
        around = list(_around(item))
        names = [told.get(address(one), "") for one in around]
        if not any(words in name for name in names) and not IN_WORDS & set(map(_kind, around)):
            yield f"seen and not told: {words!r}"


def _plain(words: str) -> str:
    """Without what only says where a line may break."""
    return words.replace("\N{NO-BREAK SPACE}", " ").replace("\N{SOFT HYPHEN}", "")


def _around(item: QQuickItem) -> Iterator[QQuickItem]:
    """What an item is in."""
    parent = item.parentItem()
    while parent is not None:
        yield parent
        parent = parent.parentItem()


def _wrongly_told(touched: list[Told]) -> Iterator[str]:
    for one in touched:
        if one.is_disabled != one.shown_disabled:
            yield f"not told as it is, disabled or not: {one.name!r}"
        if not one.is_disabled and not one.is_focusable and not one.is_cover:
            yield f"cannot have the focus: {one.name!r}"
        if one.is_chosen != one.shown_chosen:
            yield f"not told as it is, chosen or not: {one.name!r}"


def _too_small(touched: list[Told], px_per_mm: float, *, compact: bool) -> Iterator[str]:
    for one in touched:
        least = PRIMARY_TARGET_MM if one.is_large and not compact else TARGET_MM
        wide, high = one.rect.width(), one.rect.height()
        if min(wide, high) < least * px_per_mm - SLACK_PX:
            size = f"{wide / px_per_mm:.1f} x {high / px_per_mm:.1f} mm"
            yield f"smaller than {least:.0f} mm: {one.name!r} {size}"


def _ambiguous(touched: list[Told]) -> Iterator[str]:
    for name, count in Counter(one.name for one in touched).items():
        if count > 1 and name not in DO_THE_SAME:
            yield f"{count} of {name!r}"
