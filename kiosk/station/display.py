"""Whether there is a screen to draw on, asked without risking Qt's hard stop."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

_NO_SCREEN_NEEDED = (
    "offscreen",
    "minimal",
    "vnc",
    "eglfs",
    "linuxfb",
    "minimalegl",
    "vkkhrdisplay",
)
_WAYLAND = ("wayland", "wayland-egl")


def display_problem(environment: Mapping[str, str] = os.environ) -> str | None:
    """Why no window can be opened, or None where one can."""
    platform = environment.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if platform in _NO_SCREEN_NEEDED:
        return None
    if platform not in ("", "xcb", *_WAYLAND):
        return f"QT_QPA_PLATFORM={platform} is not a way to show a window"
    if platform != "xcb" and _wayland_listens(environment):
        return None
    if platform in _WAYLAND:
        return "there is no Wayland compositor, which QT_QPA_PLATFORM asks for"
    display = environment.get("DISPLAY", "")
    if not display:
        return "there is no display (DISPLAY and WAYLAND_DISPLAY are not set)"
    return None if _x_answers(display) else f"the display {display} does not answer"


def _wayland_listens(environment: Mapping[str, str]) -> bool:
    socket = environment.get("WAYLAND_DISPLAY", "")
    runtime = Path(environment.get("XDG_RUNTIME_DIR", "/nonexistent"))
    return bool(socket) and (runtime / socket).is_socket()


def _x_answers(display: str) -> bool:
    import ctypes  # noqa: PLC0415 - not every screen is asked

    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(display.encode(), None)
    try:
        return not xcb.xcb_connection_has_error(connection)
    finally:
        xcb.xcb_disconnect(connection)
