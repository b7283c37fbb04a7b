"""Keeps the window on the whole of the panel, whatever becomes of it.

Where a window manager or a compositor does this, there is nothing left to do. On a bare X server nobody
else does: a panel that is turned, or comes back with other pixels, would leave a part of the picture
dark or cut off.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QRect, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QScreen, QWindow

from kiosk.domain.panel import USUAL_INCHES, Panel, plausible_inches
from kiosk.station.log import LogEvent, log

USUAL_PIXELS: Final = (1920, 1080)
"""Taken while no panel is plugged in."""

_SETTLED_MS: Final = 100
"""A panel tells its changes one by one."""


def panel_of(screen: QScreen, inches: float, size: tuple[int, int] | None = None) -> Panel:
    """The panel of a screen. `inches` is the setting, 0 to ask the screen; `size` is of a window on it."""
    width, height = size or (screen.size().width(), screen.size().height())
    if width <= 0 or height <= 0:
        width, height = USUAL_PIXELS
    reported = screen.physicalSize()
    told = plausible_inches(reported.width(), reported.height())
    return Panel(width, height, inches or told or USUAL_INCHES)


def tell_panel(panel: Panel) -> None:
    """Tell the log what all sizes are worked out from."""
    log(LogEvent.SCREEN, f"{panel.width}x{panel.height} px, {panel.inches:g} inch")


class WholeScreen(QObject):
    """Keeps `window` on the whole of its screen; `fit` is told of each that is another one.

    It stays where it is while other panels come and go. When its own is gone, Qt moves it to the first.
    """

    def __init__(
        self, window: QWindow, application: QGuiApplication, fit: Callable[[QScreen], None]
    ) -> None:
        super().__init__(window)
        self._window, self._application, self._fit = window, application, fit
        self._last = self._now()
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self._settled.timeout.connect(self._follow)
        application.screenAdded.connect(self._watch)
        application.screenRemoved.connect(self._change)
        application.primaryScreenChanged.connect(self._change)
        for screen in application.screens():
            self._watch(screen)

    def _screen(self) -> QScreen:
        own = self._window.screen()
        return own if own in self._application.screens() else self._application.primaryScreen()

    def _now(self) -> tuple[str, QRect]:
        screen = self._screen()
        return screen.name(), screen.geometry()

    @Slot(QScreen)
    def _watch(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._change)
        self._change()

    @Slot()
    def _change(self, *_: object) -> None:
        self._settled.start()

    @Slot()
    def _follow(self) -> None:
        screen = self._screen()
        place = screen.geometry()
        if place.isEmpty():  # nothing is plugged in
            return
        if self._window.screen() is not screen:
            self._window.setScreen(screen)
        if self._window.geometry() != place:
            self._window.setGeometry(place)
        self._window.requestUpdate()
        if self._now() != self._last:
            self._last = self._now()
            self._fit(screen)
