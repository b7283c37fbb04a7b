"""How long words are, in scripts with wide signs and without spaces too."""

from __future__ import annotations

import math
import unicodedata
from typing import Final

WIDE: Final = 1.8
"""Width of a Chinese sign, in mean letters of Inter."""

JOINED: Final = 0.9
BROAD: Final = 1.4
"""The same of an Arabic letter, and of one of its broad ones."""

_BROAD: Final = "سشصض"

_SIGNS_OF_A_WORD: Final = 1.7
"""So many Chinese signs are about a word."""


def is_wide(sign: str) -> bool:
    """Whether lines may break on both sides of a sign: Chinese and Japanese, mostly."""
    return sign > "\u2e7f" and unicodedata.east_asian_width(sign) in "WF"


def has_wide(words: str) -> bool:
    """Whether words hold signs between which lines may break without a space."""
    return not words.isascii() and any(map(is_wide, words))


def letters(words: str) -> float:
    """How many mean letters of Inter the words are wide. What is not seen has no width."""
    if words.isascii():
        return len(words)
    return sum(map(_width, words))


def _width(sign: str) -> float:
    if is_wide(sign):
        return WIDE
    if unicodedata.category(sign) in ("Cf", "Mn"):
        return 0.0
    if unicodedata.bidirectional(sign) == "AL":
        return BROAD if sign in _BROAD else JOINED
    return 1.0


def word_count(words: str) -> int:
    """How many words there are to read."""
    if words.isascii():
        return len(words.split())
    wide = sum(map(is_wide, words))
    if not wide:
        return len(words.split())
    others = "".join(" " if is_wide(sign) else sign for sign in words)
    spaced = sum(any(map(str.isalnum, part)) for part in others.split())
    return spaced + math.ceil(wide / _SIGNS_OF_A_WORD)


def longest_half(title: str) -> float:
    """The letters of the longer line, if the title breaks where that is shortest."""
    parts = breakable(title)
    splits = [(parts[:n], parts[n:]) for n in range(1, max(2, len(parts)))]
    return min(max(letters("".join(half).strip()) for half in split) for split in splits)


def breakable(words: str) -> list[str]:
    """The parts that lines break between, with the spaces after them."""
    parts: list[str] = []
    for word in words.split():
        parts += [*word, " "] if has_wide(word) else [f"{word} "]
    return parts
