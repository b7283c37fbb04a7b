"""Fingers on the glass: real touch events, and the buttons they look for."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF
from PySide6.QtGui import QAccessible, QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

MOST_PAGES = 12
Target = QQuickItem | QPoint


def items(item: QQuickItem) -> Iterator[QQuickItem]:
    """An item and all that is in it."""
    yield item
    for child in item.childItems():
        yield from items(child)


def lay_out(window: QQuickWindow) -> None:
    """Do what waits for the next frame, so that all stand where that frame shows them."""
    for _ in range(2):
        for item in items(window.contentItem()):
            item.ensurePolished()


def next_frame(window: QQuickWindow) -> None:
    """Draw a frame now. Qt Quick hands on what a finger's move means only once a frame."""
    QCoreApplication.sendEvent(window, QEvent(QEvent.Type.UpdateRequest))


def buttons(window: QQuickWindow) -> list[QQuickItem]:
    """Every button that is shown and can be pressed, in the order they are drawn."""
    return [
        item
        for item in items(window.contentItem())
        if item.inherits("QQuickAbstractButton") and item.isVisible() and item.isEnabled()
    ]


def name_of(button: QQuickItem) -> str:
    """The name that a screen reader tells."""
    interface = QAccessible.queryAccessibleInterface(button)
    return "" if interface is None else interface.text(QAccessible.Text.Name)


def find_button(window: QQuickWindow, words: str) -> QQuickItem:
    """The one button whose accessible name or text is `words`, or begins with them."""
    all_names = [(name_of(button), button) for button in buttons(window)]
    found = [button for name, button in all_names if words in (name, button.property("text"))]
    found = found or [button for name, button in all_names if name.startswith(words)]
    assert len(found) == 1, f"{len(found)} of {words!r} among {[name for name, _ in all_names]}"
    return found[0]


def has_button(window: QQuickWindow, words: str) -> bool:
    """Whether a button with that name can be pressed."""
    return any(name_of(button) == words for button in buttons(window))


def centre(target: Target) -> QPoint:
    """The middle of an item in the window."""
    if isinstance(target, QPoint):
        return target
    middle = QPointF(target.width() / 2, target.height() / 2)
    return target.mapToScene(middle).toPoint()


class Hand:
    """The fingers on one touch panel. A finger has a number, and stays where it is until moved."""

    def __init__(self, window: QQuickWindow, device: QPointingDevice) -> None:
        self._window = window
        self._device = device
        self._down: dict[int, QPoint] = {}

    def place(self, finger: int) -> QPoint:
        """Where a finger is that is down."""
        return self._down[finger]

    def down(self, target: Target, finger: int = 0) -> None:
        """A finger comes down."""
        self.down_together({finger: target})

    def down_together(self, fingers: dict[int, Target]) -> None:
        """Fingers come down at the same moment."""
        sequence = self._sequence(resting=self._down)
        for finger, target in fingers.items():
            self._down[finger] = centre(target)
            sequence.press(finger, self._down[finger], self._window)
        sequence.commit()

    def move(self, to: Target, finger: int = 0, steps: int = 6) -> None:
        """A finger slides in a straight line."""
        start, end = self._down[finger], centre(to)
        for step in range(1, steps + 1):
            self._down[finger] = start + (end - start) * step / steps
            sequence = self._sequence(resting=self._down.keys() - {finger})
            sequence.move(finger, self._down[finger], self._window)
            sequence.commit()
            next_frame(self._window)

    def up(self, *fingers: int) -> None:
        """Fingers lift at the same moment; without a number, finger 0."""
        lifted = {finger: self._down.pop(finger) for finger in fingers or (0,)}
        sequence = self._sequence(resting=self._down)
        for finger, place in lifted.items():
            sequence.release(finger, place, self._window)
        sequence.commit()

    def tap(self, target: Target, finger: int = 0) -> None:
        """Down and up again at once."""
        self.down(target, finger)
        self.up(finger)

    def _sequence(self, resting: object) -> QTest.QTouchEventSequence:
        sequence = QTest.touchEvent(self._window, self._device, False)
        for finger in resting:  # type: ignore[attr-defined]
            sequence.stationary(finger)
        return sequence


def reach(window: QQuickWindow, hand: Hand, words: str) -> QQuickItem:
    """The button `words`, after paging to where it can be touched, as a patient would."""
    for _ in range(MOST_PAGES):
        button = find_button(window, words)
        if _is_in_view(button):
            return button
        hand.tap(_page_button(window, button))
    raise AssertionError(f"{words!r} cannot be paged to")


def _panes(item: QQuickItem) -> Iterator[QQuickItem]:
    parent = item.parentItem()
    while parent is not None:
        if parent.inherits("QQuickFlickable"):
            yield parent
        parent = parent.parentItem()


def _is_in_view(button: QQuickItem) -> bool:
    box = button.mapRectToScene(button.boundingRect())
    middle = box.adjusted(0, box.height() * 0.4, 0, -box.height() * 0.4)
    return all(
        pane.mapRectToScene(pane.boundingRect()).adjusted(-1, -1, 1, 1).contains(middle)
        for pane in _panes(button)
    )


def _page_button(window: QQuickWindow, button: QQuickItem) -> QQuickItem:
    # In the pane, or on some screens in the row of buttons below it.
    pane = next(_panes(button)).parentItem()
    rooms = (pane, window.contentItem())
    return next(
        item
        for room in rooms
        for item in items(room)
        if name_of(item).startswith(("Show more below", "Show more above")) and item.isVisible()
    )


def tap(window: QQuickWindow, target: Target, device: QPointingDevice) -> None:
    """One finger, down and up."""
    Hand(window, device).tap(target)
