"""Languages: how much of the content is translated."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.content.shelf import Shelf
from kiosk.domain.finding import Finding


def check_languages(shelf: Shelf) -> Iterator[Finding]:
    """A warning for each file with texts that are not in every language of the kiosk."""
    files = shelf.files
    if files.kiosk is None:
        return
    first, *others = files.kiosk.languages
    for language in others:
        for name, file in files.for_patients():
            missing = sum(language not in text for text in file.texts())
            if missing:
                yield _untranslated(name, missing, language, first)


def _untranslated(file: str, number: int, language: str, first: str) -> Finding:
    texts = "1 text has" if number == 1 else f"{number} texts have"
    message = f'{texts} no "{language}" here and will be shown in "{first}". Translate them.'
    return Finding(file, "", message, is_error=False)
