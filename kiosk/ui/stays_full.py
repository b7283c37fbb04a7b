"""Holds the window at the whole screen and the keyboard at the window, whatever asks for something else.

A window manager may be told by others to minimise, move or shrink it, and has keys of its own. Where there
is none, or a compositor for one program, nobody asks and this does nothing.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtGui import QAccessible, QGuiApplication, QWindow

_PAUSES_MS: Final = (0, 50, 200, 1000)
"""The pause before each try in a row: a window manager that insists is no reason to spin."""
_CALM_MS: Final = 10_000
"""After so long at the whole screen, the next try is the first again."""


class StaysFull(QObject):
    """Brings `window` back, as often as it is needed, until `end`."""

    def __init__(self, window: QWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._places = QGuiApplication.platformName() == "xcb"  # others give no place and no grab
        self._is_over = False
        self._was_seen = window.isExposed()
        self._tries = 0
        self._again = self._timer(self.mend)
        self._calm = self._timer(self._forget_tries)
        for signal in (window.visibilityChanged, window.activeChanged, window.screenChanged):
            signal.connect(self._look)
        for signal in (window.xChanged, window.yChanged, window.widthChanged, window.heightChanged):
            signal.connect(self._look)
        window.screen().geometryChanged.connect(self._look)
        window.installEventFilter(self)
        self.mend()

    def _timer(self, call: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(call)
        return timer

    def end(self) -> None:
        """The window may go."""
        self._is_over = True
        self._again.stop()
        self._calm.stop()
        if self._places:
            self._window.setKeyboardGrabEnabled(False)

    def is_full(self) -> bool:
        """Whether the window is the whole screen."""
        if self._window.visibility() != QWindow.Visibility.FullScreen:
            return False
        if not self._places:
            return True
        whole = self._window.geometry() == self._window.screen().geometry()
        return whole and not self._is_taken()

    def _is_taken(self) -> bool:
        """Whether somebody else has taken the window from the screen."""
        return self._places and self._was_seen and not self._window.isExposed()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Expose:
            self._was_seen = self._was_seen or self._window.isExposed()
            if self._is_taken():
                self._look()
        return False

    @Slot()
    def _look(self) -> None:
        if not self._is_over and not self._again.isActive():
            self._again.start(_PAUSES_MS[min(self._tries, len(_PAUSES_MS) - 1)])

    @Slot()
    def mend(self) -> None:
        """Be the whole screen again, and have all keys."""
        if not self.is_full():
            if self._is_taken():  # Qt does not know: it maps again what was minimised
                self._window.showMinimized()
            if self._window.visibility() != QWindow.Visibility.FullScreen:
                self._window.showFullScreen()
            if self._places:
                self._window.setGeometry(self._window.screen().geometry())
            self._try_again()
        elif self._places and not self._takes_keys():
            self._try_again()

    def _try_again(self) -> None:
        self._tries += 1
        self._calm.start(_CALM_MS)
        self._look()

    def _takes_keys(self) -> bool:
        """Have the keys that a window manager would take; a screen reader keeps its own."""
        return QAccessible.isActive() or self._window.setKeyboardGrabEnabled(True)

    @Slot()
    def _forget_tries(self) -> None:
        self._tries = 0
