"""A screen that nobody sees: Xvfb, fingers by xdotool, and pictures of what it shows."""

from __future__ import annotations

import ctypes
import os
import subprocess
from typing import ClassVar

from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage

Z_PIXMAP = 2
ALL_PLANES = 0xFFFFFFFF


class XImage(ctypes.Structure):
    """The first fields of Xlib's `XImage`."""

    _fields_: ClassVar = [
        ("width", ctypes.c_int),
        ("height", ctypes.c_int),
        ("xoffset", ctypes.c_int),
        ("format", ctypes.c_int),
        ("data", ctypes.c_void_p),
        ("byte_order", ctypes.c_int),
        ("bitmap_unit", ctypes.c_int),
        ("bitmap_bit_order", ctypes.c_int),
        ("bitmap_pad", ctypes.c_int),
        ("depth", ctypes.c_int),
        ("bytes_per_line", ctypes.c_int),
    ]


class XScreen:
    """An X server of its own, on a number that is free."""

    def __init__(self, width: int, height: int) -> None:
        self.width, self.height = width, height
        heard, told = os.pipe()
        size = f"{width}x{height}x24"
        words = ["Xvfb", "-displayfd", str(told), "-screen", "0", size, "-nolisten", "tcp"]
        self._server = subprocess.Popen(words, pass_fds=(told,), stderr=subprocess.DEVNULL)
        os.close(told)
        with os.fdopen(heard) as answer:
            self.display = f":{answer.readline().strip()}"
        assert self.display != ":", "Xvfb did not start"
        self._x = self.library = _xlib()
        self._connection = self.connection = self._x.XOpenDisplay(self.display.encode())
        assert self._connection

    def close(self) -> None:
        self._x.XCloseDisplay(self._connection)
        self._server.terminate()
        self._server.wait()

    def tap(self, place: QPoint) -> None:
        """Press and lift at a place."""
        self.do("mousemove", str(place.x()), str(place.y()), "click", "1")

    def do(self, *words: str) -> str:
        """Run xdotool."""
        env = {**os.environ, "DISPLAY": self.display}
        done = subprocess.run(
            ["xdotool", *words], env=env, capture_output=True, text=True, timeout=10, check=True
        )
        return done.stdout

    def picture(self) -> QImage:
        """What the screen shows."""
        root = self._x.XDefaultRootWindow(self._connection)
        of = (0, 0, self.width, self.height, ALL_PLANES, Z_PIXMAP)
        image = self._x.XGetImage(self._connection, root, *of)
        assert image
        lines = image.contents.bytes_per_line
        data = ctypes.string_at(image.contents.data, lines * self.height)
        shown = QImage(data, self.width, self.height, lines, QImage.Format.Format_RGB32).copy()
        self._x.XDestroyImage(image)
        return shown


def _xlib() -> ctypes.CDLL:
    x = ctypes.CDLL("libX11.so.6")
    x.XOpenDisplay.restype = ctypes.c_void_p
    x.XOpenDisplay.argtypes = [ctypes.c_char_p]
    x.XCloseDisplay.argtypes = [ctypes.c_void_p]
    x.XSync.argtypes = [ctypes.c_void_p, ctypes.c_int]
    x.XInternAtom.restype = ctypes.c_ulong
    x.XInternAtom.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]
    x.XDefaultRootWindow.restype = ctypes.c_ulong
    x.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
    x.XGetImage.restype = ctypes.POINTER(XImage)
    x.XGetImage.argtypes = [
        ctypes.c_void_p,
        ctypes.c_ulong,
        *(ctypes.c_int, ctypes.c_int, ctypes.c_uint, ctypes.c_uint),
        ctypes.c_ulong,
        ctypes.c_int,
    ]
    x.XDestroyImage.argtypes = [ctypes.POINTER(XImage)]
    return x
