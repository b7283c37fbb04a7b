"""Ends a kiosk that cannot be drawn as it should, so that it is started again by another way of drawing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QOpenGLContext
from PySide6.QtQuick import QQuickWindow

from kiosk.station.log import LogEvent, log

GRAPHICS_LOST: Final = 72
"""The exit code where the graphics were lost, or are none: the processor is to draw."""

_GL_RENDERER: Final = 0x1F01
_RASTERISERS: Final = ("llvmpipe", "softpipe", "swrast", "software rasterizer")


class GraphicsWatch(QObject):
    """Calls `end` once when `window` loses its graphics.

    With `wants_driver` it does so as well where it turns out that no driver draws, but a rasteriser.
    """

    def __init__(
        self, window: QQuickWindow, end: Callable[[int], None], *, wants_driver: bool
    ) -> None:
        super().__init__(window)
        self._window, self._end = window, end
        self._has_ended = False
        # Connected, Qt does not end the program by itself.
        window.sceneGraphError.connect(self._lose)
        if wants_driver:
            window.sceneGraphInitialized.connect(self._look)

    @Slot(QQuickWindow.SceneGraphError, str)
    def _lose(self, _error: QQuickWindow.SceneGraphError, message: str) -> None:
        if not self._has_ended:
            log(LogEvent.GRAPHICS_LOST, " ".join(message.split()))
            self._over()

    @Slot()
    def _look(self) -> None:
        context = QOpenGLContext.currentContext()
        if context is None or self._has_ended:
            return
        name = str(context.functions().glGetString(_GL_RENDERER) or "")
        if any(one in name.lower() for one in _RASTERISERS):
            log(LogEvent.RENDERER, f"no graphics driver: {name} would draw")
            self._over()

    def _over(self) -> None:
        self._has_ended = True
        # Not from the middle of a picture, and not before the event loop runs.
        QTimer.singleShot(0, self, lambda: self._end(GRAPHICS_LOST))
