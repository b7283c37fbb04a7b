"""Languages: the interface's words in each of them, and how much content is translated."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kiosk.content.kiosk_file import StringsFile
from kiosk.content.pointer import shown, step
from kiosk.content.shelf import Shelf
from kiosk.content.type_words import nearest
from kiosk.domain.finding import Finding

_PLACE: Final = re.compile(r"%(?:L?[0-9]{1,2}|n)")


def check_languages(shelf: Shelf) -> Iterator[Finding]:
    """Findings about interface words that differ between languages, and untranslated texts."""
    files = shelf.files
    if files.kiosk is None:
        return
    first, *others = files.kiosk.languages
    for language in others:
        if first in files.strings and language in files.strings:
            yield from _strings(first, files.strings[first], language, files.strings[language])
        for name, treatment in files.treatments.items():
            missing = sum(language not in text for text in treatment.texts())
            if missing:
                yield _untranslated(f"treatments/{name}.json", missing, language, first)
        for name, quiz in files.quizzes.items():
            missing = sum(language not in text for text in quiz.texts())
            if missing:
                yield _untranslated(f"quizzes/{name}.json", missing, language, first)


def _strings(
    first: str, mine: StringsFile, language: str, theirs: StringsFile
) -> Iterator[Finding]:
    file = f"strings/{language}.json"
    for key, words in mine.strings.items():
        other = theirs.strings.get(key)
        if other is None:
            message = f'"{shown(key)}" is missing here. Translate it from strings/{first}.json.'
            yield Finding(file, "/strings", message)
        elif sorted(_PLACE.findall(words)) != sorted(_PLACE.findall(other)):
            places = ", ".join(sorted(_PLACE.findall(words))) or "no % places"
            message = f"This must have {places}, as in strings/{first}.json. Add or remove them."
            yield Finding(file, step("/strings", key), message)
    for key in theirs.strings:
        if key not in mine.strings:
            meant = nearest(key, mine.strings.keys() - theirs.strings.keys())
            hint = f'Did you mean "{meant}"?' if meant else "Remove it."
            message = f'"{shown(key)}" is not in strings/{first}.json. {hint}'
            yield Finding(file, step("/strings", key), message)


def _untranslated(file: str, number: int, language: str, first: str) -> Finding:
    texts = "1 text has" if number == 1 else f"{number} texts have"
    message = f'{texts} no "{language}" here and will be shown in "{first}". Translate them.'
    return Finding(file, "", message, is_error=False)
