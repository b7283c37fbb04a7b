"""The key that leads staff to their PIN, and the keys of a keyboard that type it."""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.domain import events as e
from kiosk.domain.session import PinScreen
from kiosk.ui.store import Store


def pressed_by_staff(store: Store, window: QQuickWindow, event: QKeyEvent) -> bool:
    """Whether a key that went down was meant for the staff's way in, and has done its part."""
    from PySide6.QtCore import Qt  # noqa: PLC0415 - no start pays for it

    name, now = store.world.desk.key, store.now()
    if name and event.key() == Qt.Key[f"Key_{name}"]:
        if not event.isAutoRepeat():
            store.dispatch(e.StaffOpened(now))
        return True
    if not isinstance(store.session.screen, PinScreen) or event.isAutoRepeat():
        return False
    if event.text().isascii() and event.text().isdigit():
        store.dispatch(e.DigitTyped(now, int(event.text())))
        return True
    if event.key() == Qt.Key.Key_Backspace:
        store.dispatch(e.DigitTaken(now))
        return True
    # A key that has the focus takes Enter for itself.
    focused = window.activeFocusItem()
    is_done = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    if is_done and (focused is None or not focused.inherits("QQuickAbstractButton")):
        store.dispatch(e.PinDone(now))
        return True
    return False
