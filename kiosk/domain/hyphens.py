"""Where a long word may be parted, in a language that has long words and plain rules for that."""

from __future__ import annotations

import re
from typing import Final

SOFT: Final = "\u00ad"
"""Seen at the end of a line only, and only where the word is parted there."""

_LEAST: Final = 3
"""So many letters stay together at both ends of a word."""

_WORD: Final = re.compile(r"[^\W\d_]+")
_VOWELS: Final = "aeiouáéíóúü"
_SPANISH: Final = re.compile(
    # After a vowel: before one consonant or two that stay together, with a vowel after them; of more
    # consonants, the first ones stay with the vowel before.
    rf"(?<=[{_VOWELS}])(?=(?:[pbfcgtd][rl]|ch|ll|rr|qu|[^{_VOWELS}\W])[{_VOWELS}])"
    rf"|(?<=[{_VOWELS}][^{_VOWELS}\W])(?=(?:[pbfcgtd][rl]|ch|ll|rr|qu|[^{_VOWELS}\W])[{_VOWELS}])"
    rf"|(?<=[{_VOWELS}][^{_VOWELS}\W]s)(?=[^{_VOWELS}\W])",
    re.IGNORECASE,
)
_TOGETHER: Final = re.compile(r"(?:[pbfcgtd][rl]|ch|ll|rr|qu)$", re.IGNORECASE)
_RULES: Final = {"es": _SPANISH}


def has_rules(language: str) -> bool:
    """Whether words of a language can be parted."""
    return language.partition("-")[0] in _RULES


def with_hyphens(words: str, language: str, most: float) -> str:
    """Words, with soft hyphens in those of more than `most` letters, where the language has rules."""
    rule = _RULES.get(language.partition("-")[0])
    if rule is None or max(map(len, words.split()), default=0) <= most:
        return words

    def parted(match: re.Match[str]) -> str:
        word = match[0]
        if len(word) <= most:
            return word
        places = {one.start() for one in rule.finditer(word)}
        # Two consonants that stay together are not parted between them.
        right = [
            at
            for at in sorted(places)
            if _LEAST <= at <= len(word) - _LEAST and not _TOGETHER.fullmatch(word[at - 1 : at + 1])
        ]
        ends = zip([0, *right], [*right, len(word)], strict=True)
        return SOFT.join(word[start:end] for start, end in ends)

    return _WORD.sub(parted, words)
