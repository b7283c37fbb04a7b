"""The reading grade of a sheet's words, by language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from kiosk.content.grades import grade
from kiosk.content.rules.reading_grade import FEWEST_WORDS
from kiosk.content.sentences import count_words
from kiosk.domain.text import Language


def grades_of(
    texts: Sequence[Mapping[Language, str]], languages: Iterable[Language]
) -> Mapping[Language, float | None]:
    """The grade of texts that are read as one, as `check` has it.

    None where it is not known, and of fewer words than have one.
    """
    return {
        language: _grade("\n".join(text[language] for text in texts if language in text), language)
        for language in languages
    }


def _grade(words: str, language: Language) -> float | None:
    return grade(words, language) if count_words(words) >= FEWEST_WORDS else None
