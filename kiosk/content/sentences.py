"""The sentences of a text and the words of a sentence, as readers of any language count them."""

from __future__ import annotations

import re
from typing import Final

_SENTENCE_END: Final = re.compile(
    r"(?<=[.!?\u2026\u061f\u06d4])[\"'\u201d\u2019\u00bb)]*\s+"  # and Arabic's own marks
    r"|(?<=[\u3002\uff01\uff1f])[\u201d\u2019\u300d\u300f\uff09]*\s*|\n+"  # Chinese: no space
)
_WORD: Final = re.compile(r"[^\W_]")
UNSPACED: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
"""A character of Chinese or Japanese, in which words have no spaces between them."""

_UNSPACED_SHARE: Final = 0.6
"""Translators count ten such characters as six words."""


def sentences(words: str) -> list[str]:
    """The sentences of a text. A line break ends one too, so that a headline needs no full stop."""
    return [one for part in _SENTENCE_END.split(words) if (one := part.strip())]


def count_words(words: str) -> int:
    """How many words: what stands between spaces and has a letter or digit in it."""
    if words.isascii():
        return sum(_WORD.search(part) is not None for part in words.split())
    apart, unspaced = UNSPACED.subn(" ", words)
    spaced = sum(_WORD.search(part) is not None for part in apart.split())
    return spaced + round(unspaced * _UNSPACED_SHARE)
