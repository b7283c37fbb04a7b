"""The reading grade of a sheet's words, by language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from kiosk.content.grades import grade
from kiosk.domain.review_sheets import Role, WordsRow
from kiosk.domain.text import Language

_NOT_READ: Final = frozenset({Role.ALT, Role.MOMENT, Role.MOMENT_ALT, Role.LOOP})
"""Words that do not stand among the others on the screen."""


def grades_of(
    rows: Sequence[WordsRow], languages: Iterable[Language]
) -> Mapping[Language, float | None]:
    """The grade of all words that are read together; None where it is not known or nothing is written."""
    read = [row.text.by_language for row in rows if row.role not in _NOT_READ]
    return {
        language: grade("\n".join(text[language] for text in read if language in text), language)
        for language in languages
    }
