"""What must hold of everything that is laid out: read off the live items, in scene pixels."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from itertools import combinations

import msgspec
import shiboken6
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.domain.metrics import TARGET_MM
from kiosk.ui.typesetting import OPENING

LEAST_GAP_MM = 2.54
SLACK_PX = 1.5
COVER = "cover"
"""objectName of what lies over a whole screen on purpose."""
BOX = "box"
"""objectName of an item whose words must stay inside it."""


class Seen(msgspec.Struct):
    """A visible item: where it stands, and what may cut it."""

    item: QQuickItem
    name: str
    rect: QRectF
    shown: QRectF
    owners: tuple[int, ...]
    pageable: bool


def address(item: QQuickItem) -> int:
    """Which item it is. Python's wrappers come and go, the item stays."""
    return int(shiboken6.getCppPointer(item)[0])


def _walk(
    item: QQuickItem, clip: QRectF, owners: tuple[int, ...], pageable: bool, opacity: float
) -> Iterator[tuple[QQuickItem, QRectF, tuple[int, ...], bool]]:
    if not item.isVisible() or item.opacity() * opacity < 0.02:
        return
    yield item, clip, owners, pageable
    if item.clip():
        clip = clip.intersected(item.mapRectToScene(QRectF(0, 0, item.width(), item.height())))
    pageable = pageable or item.inherits("QQuickFlickable")
    for child in item.childItems():
        yield from _walk(child, clip, (*owners, address(item)), pageable, item.opacity() * opacity)


def _walk_into(
    root: QQuickItem, clip: QRectF
) -> Iterator[tuple[QQuickItem, QRectF, tuple[int, ...], bool]]:
    """All in `root`, but for itself: who asks may have hidden it, so that nothing is painted."""
    for child in root.childItems():
        yield from _walk(child, clip, (address(root),), False, 1.0)


def _words_rect(item: QQuickItem) -> QRectF:
    width, height = item.property("contentWidth"), item.property("contentHeight")
    # Words of tall fonts leave out what is free above and below their letters.
    height += min(0.0, item.property("topPadding")) + min(0.0, item.property("bottomPadding"))
    across = {1: 0.0, 2: 1.0, 4: 0.5}.get(_flag(item, "effectiveHorizontalAlignment"), 0.0)
    down = {32: 0.0, 64: 1.0, 128: 0.5}.get(_flag(item, "verticalAlignment"), 0.0)
    x, y = (item.width() - width) * across, (item.height() - height) * down
    return item.mapRectToScene(QRectF(x, y, width, height))


def _inked(seen: Seen) -> QRectF:
    """Where the words are seen: what is white before a first letter hangs out on purpose."""
    em = seen.item.property("font").pixelSize()
    hung = 0.6 if seen.name[:1] in OPENING else 0.13
    return seen.rect.adjusted(hung * em, 0, 0, 0)


def _flag(item: QQuickItem, name: str) -> int:
    # PySide cannot convert these enums; a QML expression gives them as numbers.
    value, _ = QQmlExpression(QQmlEngine.contextForObject(item), item, name).evaluate()
    return int(value or 0)


def everything(window: QQuickWindow) -> set[tuple[object, ...]]:
    """Each text with its lines and each button that is seen: where it stands, in scene pixels."""
    whole = QRectF(0, 0, window.width(), window.height())
    return {
        (item.property("text"), item.property("lineCount"), _words_rect(item).getRect())
        if item.inherits("QQuickText")
        else (item.mapRectToScene(QRectF(0, 0, item.width(), item.height())).getRect(),)
        for item, _, _, _ in _walk_into(window.contentItem(), whole)
        if item.inherits("QQuickText") or item.inherits("QQuickAbstractButton")
    }


def problems(window: QQuickWindow, px_per_mm: float, *, notice: bool = False) -> list[str]:
    """Everything wrong with what `window` shows now."""
    whole = QRectF(0, 0, window.width(), window.height())
    words: list[Seen] = []
    buttons: list[Seen] = []
    boxes: list[Seen] = []
    root = window.contentItem()
    if notice:
        root = next(item for item in _all(root) if item.objectName() == COVER)
    for item, clip, owners, pageable in _walk_into(root, whole):
        if item.inherits("QQuickText") and item.property("text"):
            rect = _words_rect(item)
            seen = Seen(item, item.property("text"), rect, rect & clip, owners, pageable)
            words.append(seen)
        elif item.inherits("QQuickAbstractButton") and item.objectName() != COVER:
            rect = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
            name = item.property("text") or item.metaObject().className()
            buttons.append(Seen(item, name, rect, rect & clip, owners, pageable))
        elif item.objectName() == BOX:
            rect = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
            boxes.append(Seen(item, BOX, rect, rect & clip, owners, pageable))
    return [
        *_cut(words, whole),
        *_outside_their_button(words, buttons),
        *_outside_their_box(words, boxes),
        *_overlapping(words),
        *_words_under_buttons(words, buttons),
        *_bad_targets(buttons, whole, px_per_mm),
        *_crowded(buttons, px_per_mm),
    ]


def _all(item: QQuickItem) -> Iterator[QQuickItem]:
    yield item
    for child in item.childItems():
        yield from _all(child)


def _inside(inner: QRectF, outer: QRectF, *, sideways_only: bool = False) -> bool:
    grown = outer.adjusted(-SLACK_PX, -SLACK_PX, SLACK_PX, SLACK_PX)
    if sideways_only:
        return inner.left() >= grown.left() and inner.right() <= grown.right()
    return grown.contains(inner)


def _cut(words: list[Seen], whole: QRectF) -> Iterator[str]:
    for seen in words:
        if seen.item.property("truncated"):
            yield f"cut short: {seen.name!r}"
        if not seen.pageable and not _inside(seen.rect, whole):
            yield f"leaves the screen: {seen.name!r} {seen.rect.getRect()}"
        if seen.pageable and not _inside(seen.rect, whole, sideways_only=True):
            yield f"leaves the screen sideways: {seen.name!r} {seen.rect.getRect()}"
        elif not seen.pageable and seen.shown != seen.rect and not _inside(seen.rect, seen.shown):
            yield f"clipped: {seen.name!r}"
        if seen.item.width() > 0 and seen.rect.width() > seen.item.width() + _hanging(seen):
            yield f"wider than its place: {seen.name!r}"


def _hanging(seen: Seen) -> float:
    """What may hang over: of words read from the right Qt counts the space at a line's end as well."""
    if all(unicodedata.bidirectional(sign) != "AL" for sign in seen.name):
        return SLACK_PX
    return SLACK_PX + 1.2 * QFontMetricsF(seen.item.property("font")).horizontalAdvance(" ")


def _outside_their_button(words: list[Seen], buttons: list[Seen]) -> Iterator[str]:
    of = {address(button.item): button for button in buttons}
    for seen in words:
        for owner in seen.owners:
            if owner in of and not _inside(seen.rect, of[owner].rect):
                yield f"sticks out of its button: {seen.name!r}"


def _outside_their_box(words: list[Seen], boxes: list[Seen]) -> Iterator[str]:
    for box in boxes:
        for seen in words:
            if address(box.item) in seen.owners and not _inside(_inked(seen), box.rect):
                yield f"sticks out of its box: {seen.name!r} {seen.rect.getRect()} {box.rect.getRect()}"


def _overlapping(words: list[Seen]) -> Iterator[str]:
    for one, other in combinations(words, 2):
        common = one.shown & other.shown
        if common.width() > SLACK_PX and common.height() > SLACK_PX:
            yield f"words over words: {one.name!r} and {other.name!r}"


def _words_under_buttons(words: list[Seen], buttons: list[Seen]) -> Iterator[str]:
    for button in buttons:
        for seen in words:
            if address(button.item) in seen.owners or button.item.objectName() == "unseen":
                continue
            common = seen.shown & button.shown
            if common.width() > SLACK_PX and common.height() > SLACK_PX:
                yield f"words under a button: {seen.name!r} and {button.name!r}"


def _bad_targets(buttons: list[Seen], whole: QRectF, px_per_mm: float) -> Iterator[str]:
    least = TARGET_MM * px_per_mm - SLACK_PX
    for button in buttons:
        if button.rect.width() < least or button.rect.height() < least:
            size = (button.rect.width() / px_per_mm, button.rect.height() / px_per_mm)
            yield f"too small to touch: {button.name!r} {size[0]:.1f} x {size[1]:.1f} mm"
        if not _inside(button.rect, whole, sideways_only=button.pageable):
            yield f"leaves the screen: button {button.name!r}"


def _crowded(buttons: list[Seen], px_per_mm: float) -> Iterator[str]:
    reach = LEAST_GAP_MM * px_per_mm - SLACK_PX
    for one, other in combinations(buttons, 2):
        if "unseen" in (one.item.objectName(), other.item.objectName()):
            continue
        if one.shown.isEmpty() or other.shown.isEmpty():
            continue
        if one.shown.adjusted(-reach, -reach, reach, reach).intersects(other.shown):
            yield f"too close to each other: {one.name!r} and {other.name!r}"


def walk_words(window: QQuickWindow) -> Iterator[tuple[QQuickItem, QRectF]]:
    """Words that are seen whole and fully: each with where it stands.

    Not what is half seen, for it cannot be pressed now, nor what the idle notice covers.
    """
    root = window.contentItem()
    notice = next((item for item in _whole(root) if _is_notice(item)), root)
    for item, clip, _, _ in _walk(notice, QRectF(0, 0, root.width(), root.height()), (), False, 1):
        if not item.inherits("QQuickText") or not item.property("text"):
            continue
        rect = _words_rect(item)
        if rect.isValid() and clip.adjusted(-1, -1, 1, 1).contains(rect) and _is_whole(item, root):
            yield item, rect


def _is_notice(item: QQuickItem) -> bool:
    """The other cover is the loop's, which a key can wake."""
    return item.objectName() == COVER and not item.activeFocusOnTab()


def _is_whole(item: QQuickItem, root: QQuickItem) -> bool:
    while item is not None and item is not root:
        if item.opacity() < 1.0:
            return False
        item = item.parentItem()
    return True


def _whole(item: QQuickItem) -> Iterator[QQuickItem]:
    yield item
    for child in item.childItems():
        yield from _whole(child)
