"""A small X client in plain Python: reads pixels, and touches the screen through XTEST.

It needs no library, so what is measured is seen from outside of any Qt.
"""

from __future__ import annotations

import socket
import struct
from collections.abc import Sequence
from pathlib import Path

_MOTION, _PRESS, _RELEASE = 6, 4, 5
_GET_IMAGE, _QUERY_EXTENSION, _FAKE_INPUT = 73, 98, 2
_Z_PIXMAP = 2
_REPLY, _ERROR = 1, 0
_UNIT = 32


class XError(Exception):
    """The X server refused something, or is gone."""


class XScreen:
    """A connection to the first screen of a local X server that asks for no cookie."""

    def __init__(self, display: str) -> None:
        number = display.partition(":")[2].partition(".")[0]
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.connect(str(Path("/tmp/.X11-unix") / f"X{number}"))
        self._socket.sendall(struct.pack("<BxHHHHxx", ord("l"), 11, 0, 0, 0))
        begin = self._bytes(8)
        body = self._bytes(4 * struct.unpack_from("<H", begin, 6)[0])
        if begin[0] != 1:
            raise XError(body.decode("latin-1").strip())
        self._base, _ = struct.unpack_from("<II", body, 4)
        (vendor,) = struct.unpack_from("<H", body, 16)
        at = 32 + (vendor + 3) // 4 * 4 + 8 * body[21]
        (self._root,) = struct.unpack_from("<I", body, at)
        self.width, self.height = struct.unpack_from("<HH", body, at + 20)
        self._xtest = self._extension(b"XTEST")

    def close(self) -> None:
        """End the connection."""
        self._socket.close()

    def rows(self, ys: Sequence[int]) -> tuple[bytes, ...]:
        """The pixels of whole rows of the screen as it is shown now."""
        self._socket.sendall(b"".join(map(self._row_request, ys)))
        return tuple(self._reply()[_UNIT:] for _ in ys)

    def move(self, x: int, y: int) -> None:
        """Move the pointer."""
        self._fake(_MOTION, 0, x, y)

    def press(self) -> None:
        """Press the first button."""
        self._fake(_PRESS, 1, 0, 0)

    def release(self) -> None:
        """Let it go again."""
        self._fake(_RELEASE, 1, 0, 0)

    def _row_request(self, y: int) -> bytes:
        box = (0, y, self.width, 1)
        return struct.pack("<BBHIhhHHI", _GET_IMAGE, _Z_PIXMAP, 5, self._root, *box, 0xFFFFFFFF)

    def _fake(self, kind: int, detail: int, x: int, y: int) -> None:
        layout = "<BBHBBxxII8xhh7xB"
        head = (self._xtest, _FAKE_INPUT, 9)
        self._socket.sendall(struct.pack(layout, *head, kind, detail, 0, self._root, x, y, 0))

    def _extension(self, name: bytes) -> int:
        padded = name + b"\0" * (-len(name) % 4)
        length = 2 + len(padded) // 4
        self._socket.sendall(struct.pack("<BxHHxx", _QUERY_EXTENSION, length, len(name)) + padded)
        reply = self._reply()
        if not reply[8]:
            raise XError(f"the X server has no {name.decode()}")
        return reply[9]

    def _reply(self) -> bytes:
        while True:
            head = self._bytes(_UNIT)
            if head[0] == _ERROR:
                raise XError(f"X error {head[1]} for request {head[10]}")
            if head[0] == _REPLY:
                return head + self._bytes(4 * struct.unpack_from("<I", head, 4)[0])

    def _bytes(self, count: int) -> bytes:
        parts = bytearray()
        while len(parts) < count:
            part = self._socket.recv(count - len(parts))
            if not part:
                raise XError("the X server ended the connection")
            parts += part
        return bytes(parts)
