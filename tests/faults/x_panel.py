"""A panel on an X server that is unplugged, plugged in, turned and joined by another one, by RandR."""

from __future__ import annotations

import ctypes
from typing import ClassVar

from tests.end_to_end.x_screen import XScreen

MM_PER_PX = 0.28
_NO_MODE = _NOW = 0
_UPRIGHT = 1


class _Mode(ctypes.Structure):
    _fields_: ClassVar = [
        ("id", ctypes.c_ulong),
        ("width", ctypes.c_uint),
        ("height", ctypes.c_uint),
        ("dot_clock", ctypes.c_ulong),
        *((name, ctypes.c_uint) for name in ("hs", "he", "ht", "skew", "vs", "ve", "vt")),
        ("name", ctypes.c_char_p),
        ("name_length", ctypes.c_uint),
        ("flags", ctypes.c_ulong),
    ]


class _Resources(ctypes.Structure):
    _fields_: ClassVar = [
        ("time", ctypes.c_ulong),
        ("config_time", ctypes.c_ulong),
        ("crtc_count", ctypes.c_int),
        ("crtcs", ctypes.POINTER(ctypes.c_ulong)),
        ("output_count", ctypes.c_int),
        ("outputs", ctypes.POINTER(ctypes.c_ulong)),
    ]


class _Monitor(ctypes.Structure):
    _fields_: ClassVar = [
        ("name", ctypes.c_ulong),
        *((name, ctypes.c_int) for name in ("primary", "automatic", "output_count")),
        *((name, ctypes.c_int) for name in ("x", "y", "width", "height", "mm_width", "mm_height")),
        ("outputs", ctypes.c_void_p),
    ]


class XPanel:
    """The one panel of `screen`, which is as large as any size that is asked for later."""

    def __init__(self, screen: XScreen) -> None:
        self._screen = screen
        self._x, self._randr = screen.library, _xrandr()
        self._to = screen.connection
        self._root = self._x.XDefaultRootWindow(self._to)
        self._modes = 0
        found = self._randr.XRRGetScreenResourcesCurrent(self._to, self._root)
        self._found = found
        self._crtc = ctypes.c_ulong(found.contents.crtcs[0])
        self._output = ctypes.c_ulong(found.contents.outputs[0])

    def unplug(self) -> None:
        """No panel has the picture any more."""
        self._configure(_NO_MODE, 0)

    def plug(self, width: int, height: int) -> None:
        """A panel of so many px has the picture, and nothing else of the screen is left."""
        self.unplug()
        mm = [round(px * MM_PER_PX) for px in (width, height)]
        self._randr.XRRSetScreenSize(self._to, self._root, width, height, *mm)
        self._configure(self._mode(width, height), 1)
        self._screen.width, self._screen.height = width, height

    def join(self, name: str, x: int, y: int, width: int, height: int) -> None:
        """One more panel shows this part of the screen."""
        atom = self._x.XInternAtom(self._to, name.encode(), 0)
        monitor = _Monitor(atom, 0, 0, 0, x, y, width, height, 300, 200, None)
        self._randr.XRRSetMonitor(self._to, self._root, ctypes.byref(monitor))
        self._x.XSync(self._to, 0)

    def part(self, name: str) -> None:
        """That panel is gone."""
        atom = self._x.XInternAtom(self._to, name.encode(), 0)
        self._randr.XRRDeleteMonitor(self._to, self._root, atom)
        self._x.XSync(self._to, 0)

    def _mode(self, width: int, height: int) -> int:
        self._modes += 1
        name = f"panel{self._modes}".encode()
        clock = width * height * 60
        lines = (width, width, width, 0, height, height, height)
        mode = _Mode(0, width, height, clock, *lines, name, len(name), 0)
        made = self._randr.XRRCreateMode(self._to, self._root, ctypes.byref(mode))
        self._randr.XRRAddOutputMode(self._to, self._output, made)
        return int(made)

    def _configure(self, mode: int, outputs: int) -> None:
        given = (ctypes.c_ulong * 1)(self._output)
        at = (0, 0, mode, _UPRIGHT, given if outputs else None, outputs)
        failed = self._randr.XRRSetCrtcConfig(self._to, self._found, self._crtc, _NOW, *at)
        assert not failed, f"RandR: {failed}"
        self._x.XSync(self._to, 0)


def _xrandr() -> ctypes.CDLL:
    randr = ctypes.CDLL("libXrandr.so.2")
    link, number, whole = ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int
    randr.XRRGetScreenResourcesCurrent.restype = ctypes.POINTER(_Resources)
    randr.XRRGetScreenResourcesCurrent.argtypes = [link, number]
    randr.XRRSetScreenSize.argtypes = [link, number, whole, whole, whole, whole]
    randr.XRRCreateMode.restype = number
    randr.XRRCreateMode.argtypes = [link, number, link]
    randr.XRRAddOutputMode.argtypes = [link, number, number]
    at = [whole, whole, number, ctypes.c_ushort, link, whole]
    randr.XRRSetCrtcConfig.argtypes = [link, link, number, number, *at]
    randr.XRRSetMonitor.argtypes = [link, number, link]
    randr.XRRDeleteMonitor.argtypes = [link, number, number]
    return randr
