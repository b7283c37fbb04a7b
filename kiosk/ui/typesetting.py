"""Fine typesetting that `Text` does not do by itself: even lines, no lonely last word, a true left edge.

All of it works on where lines break and where letters begin; the words themselves stay as they are.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.domain.hyphens import SOFT
from kiosk.domain.letters import breakable, has_wide

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

CACHED = 256
NO_BREAK = "\u00a0"
OPENING = "“‘«„\u201a"
SLACK_PX = 1.0
"""What `Text` may measure otherwise than is measured here."""

LONELY_SHARE = 0.3
"""A last line is lonely where it is one word that takes less than this share of the width."""

LONELY_HEADLINE_SHARE = 0.5
"""In a headline: less than this share of its widest line."""

_TRIES = 8


@QmlElement
@QmlSingleton
class Typesetting(QObject):
    """`Typesetting` in QML. Widths in px."""

    @Slot(str, QFont, float, result=float)
    def balanced(self, words: str, font: QFont, width: float) -> float:
        """The narrowest width that keeps the number of lines: a headline's lines become even."""
        return _balanced(words, font.key(), width)

    @Slot(str, QFont, float, result=str)
    def bound(self, words: str, font: QFont, width: float) -> str:
        """A headline whose last word would stand alone in its line, with its last two held together."""
        key = font.key()
        whole = words.replace(SOFT, "")  # a headline is parted only where it has to be
        return _bound(whole if _widest(whole, key) <= width else words, key, width)

    @Slot(str, QFont, float, result=float)
    def settled(self, words: str, font: QFont, width: float) -> float:
        """A width not much narrower where the last line is not one short word."""
        return _settled(words, font.key(), width)

    @Slot(str, QFont, float, result=bool)
    def fits(self, words: str, font: QFont, width: float) -> bool:
        """Whether no single word is wider than that."""
        return width <= 0 or _widest(words, font.key()) <= width

    @Slot(str, QFont, result=float)
    def edge(self, words: str, font: QFont) -> float:
        """How far to the right of its place the first letter begins; opening quotation marks hang."""
        return _edge(words[:2], font.key())


def layout_of(words: str, font: QFont) -> QTextLayout:
    """The words as `Text` lays them out, before their lines are made."""
    layout = QTextLayout(words, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    option.setUseDesignMetrics(True)
    layout.setTextOption(option)
    return layout


def lines_of(words: str, font: QFont) -> Callable[[float], list[tuple[int, float]]]:
    """A function from a width to the lines: where in `words` each begins, and how wide it is."""
    layout = layout_of(words, font)

    def at(width: float) -> list[tuple[int, float]]:
        lines = []
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            lines.append((line.textStart(), line.naturalTextWidth()))
        layout.endLayout()
        return lines

    return at


def _font(key: str) -> QFont:
    font = QFont()
    font.fromString(key)
    return font


def _breaks(words: str) -> bool:
    """Whether there is any place where a line may end."""
    return " " in words or has_wide(words)


@lru_cache(maxsize=CACHED)
def _balanced(words: str, key: str, width: float) -> float:
    if width <= 0 or not _breaks(words):
        return width
    lines_at = lines_of(words, _font(key))
    usual = lines_at(width)
    if len(usual) < 2:
        return width
    low = sum(w for _, w in usual) / len(usual)
    high = max(w for _, w in usual)
    while high - low > SLACK_PX:
        middle = (low + high) / 2
        lines = lines_at(middle)
        if len(lines) > len(usual) or any(w > middle for _, w in lines):
            low = middle
        else:
            high = middle
    return min(width, math.ceil(high + SLACK_PX))


@lru_cache(maxsize=CACHED)
def _widest(words: str, key: str) -> float:
    metrics = QFontMetricsF(_font(key))
    return max((metrics.horizontalAdvance(part.strip()) for part in breakable(words)), default=0.0)


@lru_cache(maxsize=CACHED)
def _bound(words: str, key: str, width: float) -> str:
    before, _, last = words.rpartition(" ")
    if width <= 0 or " " not in before:
        return words
    lines = lines_of(words, _font(key))(_balanced(words, key, width))
    start, wide = lines[-1]
    is_long = wide >= LONELY_HEADLINE_SHARE * max(w for _, w in lines)
    if len(lines) < 2 or is_long or " " in words[start:].strip():
        return words
    bound = f"{before}{NO_BREAK}{last}"
    others = lines_of(bound, _font(key))(width)
    fits = len(others) <= len(lines) and all(w <= width for _, w in others)
    return bound if fits else words


@lru_cache(maxsize=CACHED)
def _settled(words: str, key: str, width: float) -> float:
    if width <= 0 or not _breaks(words):
        return width
    lines_at = lines_of(words, _font(key))
    lines = usual = lines_at(width)
    narrower = width
    for _ in range(_TRIES):
        if len(lines) < 2 or len(lines) > len(usual):
            return width
        start, wide = lines[-1]
        if " " in words[start:].strip() or wide >= LONELY_SHARE * width:
            return narrower
        narrower = math.floor(max(w for _, w in lines) - SLACK_PX)
        lines = lines_at(narrower)
    return width


@lru_cache(maxsize=CACHED)
def _edge(first: str, key: str) -> float:
    if not first:
        return 0.0
    metrics = QFontMetricsF(_font(key))
    if first[0] in OPENING:
        hung = metrics.horizontalAdvance(first[0])
        return hung + (_bearing(metrics, first[1]) if len(first) > 1 else 0.0)
    return _bearing(metrics, first[0])


def _bearing(metrics: QFontMetricsF, letter: str) -> float:
    # `leftBearing` answers with another letter's for ¿ and its like (Qt 6.12).
    return metrics.leftBearing(letter) if letter.isascii() else metrics.boundingRect(letter).x()
