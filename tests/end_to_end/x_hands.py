"""Everything that a keyboard, a mouse, a window manager and other programs can do to a window under X.

All through one connection, in bulk: a server takes thousands of key strokes a second.
"""

from __future__ import annotations

import contextlib
import struct
from collections.abc import Iterator
from typing import NamedTuple

from tests.bench.xwire import XError, XScreen

KEY_DOWN, KEY_UP, BUTTON_DOWN, BUTTON_UP = 2, 3, 4, 5
_CREATE, _ATTRIBUTES, _MAP, _UNMAP, _CONFIGURE, _GEOMETRY, _TREE = 1, 3, 8, 10, 12, 14, 15
_ATOM, _SET_PROPERTY, _PROPERTY, _OWN, _SEND, _TRANSLATE, _KEYS = 16, 18, 20, 22, 25, 40, 101
_CURSOR_IMAGE = 4
_CLIENT_MESSAGE = 33
_TO_ROOT = 0x180000
"""The masks of what a window manager listens for."""
_VIEWABLE = 2

SHIFT, CONTROL, ALT, SUPER = 0xFFE1, 0xFFE3, 0xFFE9, 0xFFEB
"""Key symbols of what is held."""


class Box(NamedTuple):
    """Where a window stands on the screen, in px."""

    x: int
    y: int
    width: int
    height: int


class XHands(XScreen):
    """A connection that can do all that."""

    def __init__(self, display: str) -> None:
        self.display = display
        self._atoms: dict[str, int] = {}
        self.events: list[bytes] = []
        super().__init__(display)

    # Keys and buttons

    def key_symbols(self) -> dict[int, tuple[int, ...]]:
        """What is on each key of the keyboard, by its code."""
        first, last = 8, 255
        self._socket.sendall(struct.pack("<BxHBBxx", _KEYS, 2, first, last - first + 1))
        reply = self._reply()
        each = reply[1]
        symbols = struct.unpack_from(f"<{each * (last - first + 1)}I", reply, 32)
        rows = (symbols[n : n + each] for n in range(0, len(symbols), each))
        return {first + n: row for n, row in enumerate(rows) if any(row)}

    def key(self, code: int, *, down: bool) -> None:
        self._fake(KEY_DOWN if down else KEY_UP, code, 0, 0)

    def stroke(self, code: int) -> None:
        """A key down and up again."""
        self.key(code, down=True)
        self.key(code, down=False)

    def button(self, number: int, *, down: bool) -> None:
        self._fake(BUTTON_DOWN if down else BUTTON_UP, number, 0, 0)

    def click(self, x: int, y: int, number: int = 1) -> None:
        self.move(x, y)
        self.button(number, down=True)
        self.button(number, down=False)

    def drag(self, start: tuple[int, int], end: tuple[int, int], number: int = 1) -> None:
        self.move(*start)
        self.button(number, down=True)
        for step in range(1, 9):
            between = (round(a + (b - a) * step / 8) for a, b in zip(start, end, strict=True))
            self.move(*between)
        self.button(number, down=False)

    def done(self) -> None:
        """Wait until the server has done all that it was asked, and hear what it tells."""
        self._socket.sendall(struct.pack("<BxHI", _GEOMETRY, 2, self._root))
        self._reply()

    def shows_cursor(self) -> bool:
        """Whether anything of the pointer can be seen where it is."""
        fixes = self._extension(b"XFIXES")
        self._socket.sendall(struct.pack("<BBHII", fixes, 0, 3, 5, 0))
        self._reply()
        self._socket.sendall(struct.pack("<BBH", fixes, _CURSOR_IMAGE, 1))
        picture = self._reply()[32:]
        return any(picture[3::4])  # how opaque each pixel is

    # Windows

    def atom(self, name: str) -> int:
        if name not in self._atoms:
            data = name.encode() + b"\0" * (-len(name) % 4)
            head = struct.pack("<BxHHxx", _ATOM, 2 + len(data) // 4, len(name))
            self._socket.sendall(head + data)
            self._atoms[name] = struct.unpack_from("<I", self._reply(), 8)[0]
        return self._atoms[name]

    def named(self, name: str) -> int:
        """The one window of that title."""
        found = []
        for one in self._below(self._root):
            with contextlib.suppress(XError):  # it has gone since it was listed
                found += [one] if self._name(one) == name else []
        (window,) = found
        return window

    def is_seen(self, window: int) -> bool:
        """Whether it is mapped, and all that it is in."""
        self._socket.sendall(struct.pack("<BxHI", _ATTRIBUTES, 2, window))
        return self._reply()[26] == _VIEWABLE

    def place(self, window: int) -> Box:
        self._socket.sendall(struct.pack("<BxHI", _GEOMETRY, 2, window))
        width, height = struct.unpack_from("<HH", self._reply(), 16)
        self._socket.sendall(struct.pack("<BxHIIhh", _TRANSLATE, 4, window, self._root, 0, 0))
        x, y = struct.unpack_from("<hh", self._reply(), 12)
        return Box(x, y, width, height)

    def states(self, window: int) -> set[str]:
        """Those of `_NET_WM_STATE` that this connection has a name for."""
        value = self._property(window, "_NET_WM_STATE")
        numbers = struct.unpack(f"<{len(value) // 4}I", value)
        return {name for name, number in self._atoms.items() if number in numbers}

    def ask_manager(self, window: int, message: str, *words: int) -> None:
        """A request about a window, to the window manager."""
        self._send(self._root, _TO_ROOT, window, message, words)

    def tell(self, window: int, message: str, *words: int) -> None:
        """A message to a window."""
        self._send(window, 0, window, message, words)

    def configure(self, window: int, box: Box) -> None:
        """Move and resize it, as any program may; a window manager takes that for a request."""
        head = struct.pack("<BxHIHxx", _CONFIGURE, 7, window, 0b1111)
        self._socket.sendall(head + struct.pack("<iiII", *box))

    def lower(self, window: int) -> None:
        head = struct.pack("<BxHIHxx", _CONFIGURE, 4, window, 0b1000000)
        self._socket.sendall(head + struct.pack("<I", 1))

    def unmap(self, window: int) -> None:
        self._socket.sendall(struct.pack("<BxHI", _UNMAP, 2, window))

    def make_window(self) -> int:
        """A small window of this connection, which is not shown."""
        window = self._base + 1
        box = struct.pack("<hhHHHH", 0, 0, 8, 8, 0, 1)
        self._socket.sendall(struct.pack("<BBHII", _CREATE, 0, 8, window, self._root) + box)
        self._socket.sendall(struct.pack("<II", 0, 0))
        return window

    def own(self, window: int, selection: str) -> None:
        self._socket.sendall(struct.pack("<BxHIII", _OWN, 4, window, self.atom(selection), 0))

    def messages(self, name: str) -> list[tuple[int, ...]]:
        """The words of the client messages of that kind that have come."""
        self.done()
        kind = self.atom(name)
        mine = (e for e in self.events if e[0] & 0x7F == _CLIENT_MESSAGE)
        return [struct.unpack_from("<5I", e, 12) for e in mine if self._kind(e) == kind]

    @staticmethod
    def _kind(event: bytes) -> int:
        return int(struct.unpack_from("<I", event, 8)[0])

    def _send(self, to: int, mask: int, window: int, name: str, words: tuple[int, ...]) -> None:
        five = (*words, *(0,) * (5 - len(words)))
        event = struct.pack("<BBHII5I", _CLIENT_MESSAGE, 32, 0, window, self.atom(name), *five)
        self._socket.sendall(struct.pack("<BBHII", _SEND, 0, 11, to, mask) + event)

    def _below(self, window: int) -> Iterator[int]:
        self._socket.sendall(struct.pack("<BxHI", _TREE, 2, window))
        try:
            reply = self._reply()
        except XError:
            return
        (count,) = struct.unpack_from("<H", reply, 16)
        for child in struct.unpack_from(f"<{count}I", reply, 32):
            yield child
            yield from self._below(child)

    def _name(self, window: int) -> str:
        return self._property(window, "WM_NAME").decode("latin-1")

    def root_property(self, name: str) -> bytes:
        """What the window manager tells of itself."""
        return self._property(self._root, name)

    def _property(self, window: int, name: str) -> bytes:
        words = (window, self.atom(name), 0, 0, 256)
        self._socket.sendall(struct.pack("<BBH5I", _PROPERTY, 0, 6, *words))
        reply = self._reply()
        (count,) = struct.unpack_from("<I", reply, 16)
        return reply[32 : 32 + count * (reply[1] // 8)]

    def _reply(self) -> bytes:
        """As in `XScreen`, but what comes before it is kept."""
        while True:
            head = self._bytes(32)
            if head[0] == 0:
                raise XError(f"X error {head[1]} for request {head[10]}")
            if head[0] == 1:
                return head + self._bytes(4 * struct.unpack_from("<I", head, 4)[0])
            self.events.append(head)
