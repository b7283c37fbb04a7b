"""The school grade that a reader needs, by the formula of the language. Not loaded by `run`.

Syllables are what a formula stands on. The newest textstat counts them well, with a dictionary it
downloads when first used, which a kiosk cannot; its last versions that bring the dictionary along
need a GPL package, and older ones count hyphenation points. Over the kiosk's own words syllapy (MIT,
no dependencies) is wrong by 0.02 syllables a word, hyphenation by 0.07 and always too low: almost a
grade. Spanish spelling shows each syllable, so that no dictionary is needed.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Final

from kiosk.content.sentences import sentences

_PLACE: Final = re.compile(r"\{[^{}]*\}")
_PART: Final = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_SILENT: Final = re.compile(r"(?<=q)u|(?<=g)u(?=[eiéí])")
_VOWEL_Y: Final = re.compile(r"y(?![aeiouáéíóú])")
_SPANISH_SYLLABLE: Final = re.compile(
    # Each strong or accented vowel, and weak ones that lean on no such vowel.
    r"[aeoáéíóú]|(?<![aeoáéíóúiuü])[iuü]+(?![aeoáéíóúiuü])"
)


def grade(words: str, language: str) -> float | None:
    """The grade of a text: 6.0 is read by a child of eleven or twelve. None: no formula is known.

    Sentences end with their stop or with a line break; a place such as {sunscreen.spf} is a number.
    English: Flesch and Kincaid (1975). Spanish: Crawford (1984), the only Spanish formula that gives
    grades. Arabic: none, as OSMAN gives no grade and needs vowel marks, which patients' texts leave
    out. Also None for a text without words. Short texts give numbers far off, even below 0.
    """
    counting = _FORMULAS.get(language.split("-", maxsplit=1)[0])
    if counting is None:
        return None
    syllables_of, formula = counting
    found = [_PART.findall(one) for one in sentences(_PLACE.sub("1", words))]
    parts = [part for one in found for part in one]
    if not parts:
        return None
    syllables = sum(map(syllables_of, parts))
    return formula(len(parts), sum(map(bool, found)), syllables)


def _flesch_kincaid(words: int, sentence_count: int, syllables: int) -> float:
    return 0.39 * words / sentence_count + 11.8 * syllables / words - 15.59


def _crawford(words: int, sentence_count: int, syllables: int) -> float:
    return -0.205 * 100 * sentence_count / words + 0.049 * 100 * syllables / words - 3.407


@lru_cache(maxsize=10_000)
def _english(word: str) -> int:
    if word.isupper() and len(word) > 1:
        return len(word)  # SPF is spelt
    import syllapy  # noqa: PLC0415 - only where grades are asked for

    counted: int = syllapy.count(word.replace("’", "'"))
    return max(1, counted)


@lru_cache(maxsize=10_000)
def _spanish(word: str) -> int:
    if word.isupper() and len(word) > 1:
        return len(word)
    letters = _VOWEL_Y.sub("i", _SILENT.sub("", word.lower()))
    return max(1, len(_SPANISH_SYLLABLE.findall(letters)))


_FORMULAS: Final[dict[str, tuple[Callable[[str], int], Callable[[int, int, int], float]]]] = {
    "en": (_english, _flesch_kincaid),
    "es": (_spanish, _crawford),
}
"""By language: syllables of a word, and the formula of words, sentences and syllables."""
