"""The first drawing of a start, as the start before left it: shown until the drawing is loaded."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from enum import Enum, auto
from pathlib import Path
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickItem

T = TypeVar("T")

_FORMAT = QImage.Format.Format_RGB32
_PIXEL = 4


class _Turn(Enum):
    """What the next still drawing is."""

    FIRST = auto()
    SEEN = auto()
    """The one that has been seen first, from the file where there is one."""
    FRESH = auto()
    """To be painted and kept."""
    OVER = auto()


class FirstPicture:
    """Keeps one drawing in `path` from one start to the next. Its `key` says all that it shows.

    What is shown from the file is painted for real once `load` has been called, so that a picture
    that is not right any more, however that came, is seen no longer than a start takes.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._turn = _Turn.FIRST
        self._item: QQuickItem | None = None
        self._key = ""
        self._known = b""

    @property
    def is_over(self) -> bool:
        """Whether there is nothing more to be shown from the file, or to be kept."""
        return self._turn is _Turn.OVER

    def paint(
        self, painter: QPainter, item: QQuickItem, key: str, real: Callable[[QPainter], T]
    ) -> T | None:
        """Paint `item`: the kept drawing if this is the first one and the key fits, and then None.

        Else what `real` paints and gives; it is kept where that is due.
        """
        box = item.boundingRect()
        if self._turn is _Turn.FIRST and painter.device().devicePixelRatio() == 1.0:
            self._turn, self._item, self._key = _Turn.SEEN, item, key
            self._known = self._read(key, box)
        if item is not self._item or (self._turn is _Turn.SEEN and key != self._key):
            return real(painter)
        if self._turn is _Turn.SEEN and self._known:
            self._draw(painter, box, self._known)
            return None
        if self._turn is _Turn.FRESH and key == self._key:
            return self._painted_and_kept(painter, box, real)
        if self._turn is _Turn.FRESH:
            self._forget()
        return real(painter)

    def load(self) -> None:
        """Now there is time: paint for real what has been seen first, and keep it."""
        if self._turn is not _Turn.SEEN or not shiboken6.isValid(self._item):
            self._forget()
        elif self._item is not None:
            self._turn = _Turn.FRESH
            self._item.update()

    def _painted_and_kept(self, painter: QPainter, box: QRectF, real: Callable[[QPainter], T]) -> T:
        canvas = QImage(box.toRect().size(), _FORMAT)
        fresh = QPainter(canvas)
        done = real(fresh)
        fresh.end()
        painter.drawImage(box.topLeft(), canvas)
        self.keep(canvas)
        return done

    def keep(self, picture: QImage) -> None:
        """Keep what has been painted, where that can be: a disk may be full, or not be written to."""
        pixels, known = bytes(picture.constBits()), self._known
        self._forget()
        if pixels == known:
            return
        new = self._path.with_suffix(".new")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            new.write_bytes(_mark(self._key, pixels) + pixels)
            new.replace(self._path)
        except OSError:
            return

    def _forget(self) -> None:
        self._turn, self._item, self._known = _Turn.OVER, None, b""

    def _read(self, key: str, box: QRectF) -> bytes:
        """The pixels of that key, or nothing."""
        size = box.toRect().size()
        try:
            found = self._path.read_bytes()
        except OSError:
            return b""
        pixels = found[_MARK:]
        if len(pixels) != size.width() * size.height() * _PIXEL:
            return b""
        return pixels if found[:_MARK] == _mark(key, pixels) else b""

    def _draw(self, painter: QPainter, box: QRectF, pixels: bytes) -> None:
        size = box.toRect().size()
        picture = QImage(pixels, size.width(), size.height(), size.width() * _PIXEL, _FORMAT)
        painter.drawImage(box.topLeft(), picture)


_MARK = 8


def _mark(key: str, pixels: bytes) -> bytes:
    """Two sums: of the key and of the pixels."""
    return b"".join(zlib.crc32(one).to_bytes(4, "big") for one in (key.encode(), pixels))
