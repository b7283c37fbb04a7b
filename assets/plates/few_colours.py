"""A picture in 256 colours of its own, which takes a third of the room."""

from __future__ import annotations

import math
from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QImage, qRgb

Colour = tuple[int, int, int]
Box = list[tuple[Colour, int]]

_SOFT, _SOFT_COUNTS = 4, 10


def few_colours(picture: QImage, count: int = 256) -> QImage:
    """The picture in at most `count` colours, found by cutting the fullest box of colours in two."""
    boxes: list[Box] = [list(_colours(picture).items())]
    while len(boxes) < count:
        box = max(boxes, key=_spread)
        if len(box) < 2:
            break
        boxes.remove(box)
        boxes += _halves(box)
    table = [qRgb(*_mean(box)) for box in boxes]
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    return picture.convertToFormat(QImage.Format.Format_Indexed8, table, flags)


def grain(most: float = 4.0) -> QBrush:
    """A fine pattern, lighter and darker by up to `most` of 255: few colours keep a light's soft rim."""
    tile = QImage(4, 4, QImage.Format.Format_ARGB32)
    for place, rank in enumerate((0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5)):
        by = (rank - 7.5) / 7.5 * most
        shade = (
            QColor(0, 0, 0, round(-1.1 * by)) if by < 0 else QColor(255, 255, 255, round(9 * by))
        )
        tile.setPixelColor(place % 4, place // 4, shade)
    return QBrush(tile)


def _colours(picture: QImage) -> Counter[Colour]:
    """Every other line's colours, and how often; those that shade softly into others count more."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB888)
    data, step = bytes(plain.constBits()), plain.bytesPerLine()
    found: Counter[Colour] = Counter()
    for y in range(0, plain.height(), 2):
        row = data[y * step : y * step + plain.width() * 3]
        line = list(zip(row[0::3], row[1::3], row[2::3], strict=True))
        found.update(line)
        for one, other in zip(line, line[2:], strict=False):
            if 0 < max(abs(a - b) for a, b in zip(one, other, strict=True)) <= _SOFT:
                found[one] += _SOFT_COUNTS
    return found


def _reach(box: Box) -> tuple[int, int]:
    """How far a box reaches in the channel in which it reaches furthest, and that channel."""
    reaches = [
        max(colour[n] for colour, _ in box) - min(colour[n] for colour, _ in box) for n in range(3)
    ]
    return max(reaches), reaches.index(max(reaches))


def _spread(box: Box) -> float:
    return _reach(box)[0] ** 2 * math.sqrt(sum(count for _, count in box))


def _halves(box: Box) -> tuple[Box, Box]:
    """The box cut at its middle pixel."""
    _, channel = _reach(box)
    box = sorted(box, key=lambda one: one[0][channel])
    half, seen = sum(count for _, count in box) / 2, 0
    for index, (_, count) in enumerate(box):
        seen += count
        if seen >= half:
            cut = min(max(1, index + 1), len(box) - 1)
            return box[:cut], box[cut:]
    return box[:1], box[1:]


def _mean(box: Box) -> Colour:
    weight = sum(count for _, count in box)
    red, green, blue = (
        round(sum(colour[n] * count for colour, count in box) / weight) for n in range(3)
    )
    return red, green, blue
