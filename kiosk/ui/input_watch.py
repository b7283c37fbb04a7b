"""Sees every touch, key and button on its way to the window: somebody is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtGui import QEventPoint, QGuiApplication, QKeyEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.ui.kiosk_view_model import KioskViewModel
from kiosk.ui.lost_grabs import LostGrabs
from kiosk.ui.own_input import BUTTONS, NOBODYS, is_chord, is_passed_on
from kiosk.ui.staff_keys import pressed_by_staff

if TYPE_CHECKING:
    from kiosk.ui.focus_keys import FocusKeys

_INPUT = frozenset(
    (
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchEnd,
        QEvent.Type.TouchUpdate,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.KeyPress,
        QEvent.Type.Wheel,
    )
)
_TOUCH = (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd)
HIDES_AFTER_MS = 50
_FINGER = (QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress)
_CAME_OR_WENT = (QEventPoint.State.Pressed, QEventPoint.State.Released)


class InputWatch(QObject):
    """Tells the visit of real input, hides the cursor from fingers, and lets nothing on that is not ours.

    A finger that rests or trembles is no input, nor is a key that something lies on: only what comes
    down or lifts counts, so that a palm or a drop of water cannot keep a visit open.
    """

    def __init__(self, kiosk: KioskViewModel, window: QQuickWindow, *, hides_cursor: bool) -> None:
        super().__init__(window)
        self._kiosk = kiosk
        self._window = window
        self._hides_cursor = hides_cursor
        self._grabs = LostGrabs()
        self._keys: FocusKeys | None = None
        self._shows_cursor = True
        window.installEventFilter(self)
        window.frameSwapped.connect(self._begin)

    @Slot()
    def _begin(self) -> None:
        """The first picture is drawn; it has to reach the screen first."""
        self._window.frameSwapped.disconnect(self._begin)
        QTimer.singleShot(HIDES_AFTER_MS, self, self._hide)

    @Slot()
    def _hide(self) -> None:
        self._show_cursor(shown=False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _TOUCH:
            self._grabs.follow(event)  # type: ignore[arg-type]
        if kind in _INPUT:
            if _is_news(kind, event):
                self._kiosk.note_input()
            if kind == QEvent.Type.KeyPress:
                return self._press(event)  # type: ignore[arg-type]
            if kind == QEvent.Type.TouchBegin:
                self._kiosk.store.note_touch()
                self._show_cursor(shown=False)
            if kind in _FINGER and self._keys is not None:
                self._keys.touched()
        elif kind == QEvent.Type.MouseMove and self._hides_cursor:
            self._show_cursor(shown=_is_of_mouse(event))
        if kind in NOBODYS:
            event.ignore()
            return True
        return kind in BUTTONS and not _is_first_button(event)

    def _press(self, event: QKeyEvent) -> bool:
        """A key went down; whether it ends here."""
        if is_chord(event) or pressed_by_staff(self._kiosk.store, self._window, event):
            return True
        return self._made_keys().press(event) or not is_passed_on(event)

    def _made_keys(self) -> FocusKeys:
        if self._keys is None:
            from kiosk.ui.focus_keys import FocusKeys  # noqa: PLC0415 - no start waits for it

            self._keys = FocusKeys(self._kiosk, self._window, self)
        return self._keys

    def _show_cursor(self, *, shown: bool) -> None:
        # For all of the program: every button brings a cursor of its own, which Qt puts in place of the
        # window's.
        if self._hides_cursor and shown != self._shows_cursor:
            self._shows_cursor = shown
            if shown:
                QGuiApplication.restoreOverrideCursor()
            else:
                from PySide6.QtCore import Qt  # noqa: PLC0415 - no start pays for it

                QGuiApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)

    def end(self) -> None:
        """The window goes."""
        self._show_cursor(shown=True)


def _is_of_mouse(event: QEvent) -> bool:
    from PySide6.QtCore import Qt  # noqa: PLC0415 - no start pays for it

    return event.source() == Qt.MouseEventSource.MouseEventNotSynthesized  # type: ignore[attr-defined, no-any-return]


def _is_first_button(event: QEvent) -> bool:
    from PySide6.QtCore import Qt  # noqa: PLC0415 - no start pays for it

    return event.button() == Qt.MouseButton.LeftButton  # type: ignore[attr-defined, no-any-return]


def _is_news(kind: QEvent.Type, event: QEvent) -> bool:
    if kind == QEvent.Type.TouchUpdate:
        return _finger_came_or_went(event)
    return kind != QEvent.Type.KeyPress or not event.isAutoRepeat()  # type: ignore[attr-defined]


def _finger_came_or_went(event: QEvent) -> bool:
    points = event.points()  # type: ignore[attr-defined]
    return any(point.state() in _CAME_OR_WENT for point in points)
