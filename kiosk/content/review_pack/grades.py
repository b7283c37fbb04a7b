"""The reading grade of a sheet's words, by language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from kiosk.content.grades import grade
from kiosk.content.rules.reading_grade import FEWEST_WORDS
from kiosk.content.sentences import count_words
from kiosk.domain.review_sheets import Role, WordsRow
from kiosk.domain.text import Language

_APART: Final = frozenset({Role.LOOP, Role.MOMENT, Role.MOMENT_ALT})
"""Words that do not stand among the others on the screen."""


def grades_of(
    rows: Sequence[WordsRow], languages: Iterable[Language]
) -> Mapping[Language, float | None]:
    """The grade of what is read as one, as `check` has it.

    None where it is not known, and of fewer words than have one.
    """
    is_slide = any(row.role is Role.HEADLINE for row in rows)
    apart = _APART | {Role.ALT} if is_slide else _APART
    read = [row.text.by_language for row in rows if row.role not in apart]
    return {
        language: _grade("\n".join(text[language] for text in read if language in text), language)
        for language in languages
    }


def _grade(words: str, language: Language) -> float | None:
    return grade(words, language) if count_words(words) >= FEWEST_WORDS else None
