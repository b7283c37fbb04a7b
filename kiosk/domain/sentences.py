"""Where a text is divided to be said, and what of it is said otherwise than it is written."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from kiosk.domain.speech import LONGEST_PART

_ENDS: Final = re.compile(r"[.!?…؟][\"”’»)\]]*\s+|[。\uff01\uff1f][”’」』]*\s*")
_STOPS: Final = tuple(".!?…؟。\uff01\uff1f")
_PAUSES: Final = re.compile(r"[,;:،؛]\s+|[\uff0c、\uff1b\uff1a]|\s[–—]\s")
_LETTERS_A_WORD: Final = 2
"""Of a script that is written without spaces: how many of its letters are about a word."""


def sentences(words: str) -> tuple[tuple[int, int], ...]:
    """Where each sentence of `words` begins and ends. One that is too long ends at a comma as well."""
    found: list[tuple[int, int]] = []
    for begins, ends in _pieces(words, 0, len(words), _ENDS):
        if count(words[begins:ends]) <= LONGEST_PART:
            found.append((begins, ends))
        else:
            found += _pieces(words, begins, ends, _PAUSES)
    return tuple(found)


def _pieces(words: str, begins: int, ends: int, pattern: re.Pattern[str]) -> list[tuple[int, int]]:
    pieces, start = [], begins
    for match in pattern.finditer(words, begins, ends):
        pieces.append((start, start + len(words[start : match.end()].rstrip())))
        start = match.end()
    if words[start:ends].strip():
        pieces.append((start, start + len(words[start:ends].rstrip())))
    return pieces


def count(words: str) -> int:
    """How many words there are, roughly also where no spaces stand between them."""
    return sum(max(1, _dense(word)) for word in words.split())


def _dense(word: str) -> int:
    return sum(1 for letter in word if "\u3040" <= letter <= "\u9fff") // _LETTERS_A_WORD


def stopped(words: str) -> str:
    """The words with a full stop, where they end in none: what follows is a sentence of its own."""
    return words if words.endswith(_STOPS) else f"{words}."


def plain(words: str) -> str:
    """The words without what only serves the setting: marks that are not seen, spaces that do not break."""
    if words.isprintable():
        return words  # most have neither, which Python sees at once
    seen = (letter for letter in words if is_seen(letter))
    return "".join(" " if letter.isspace() else letter for letter in seen)


def is_seen(letter: str) -> bool:
    """Whether it is more than a mark for directions or hyphens."""
    return unicodedata.category(letter) != "Cf"


def digit_by_digit(number: str) -> str:
    """A telephone number as it is said: each digit by itself, with a rest between its groups."""
    groups = number.replace("-", " ").split()
    return ", ".join(" ".join(group) if group.isdigit() else group for group in groups)
