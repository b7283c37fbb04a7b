"""Languages: how much of the content is translated, and which of them are partial on purpose."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.content.kiosk_file import KioskFile
from kiosk.content.pointer import shown
from kiosk.content.shelf import Shelf
from kiosk.domain.finding import Finding


def check_languages(shelf: Shelf) -> Iterator[Finding]:
    """A warning for each file with texts that are not in every language of the kiosk."""
    files = shelf.files
    if files.kiosk is None:
        return
    yield from _partial(files.kiosk)
    yield from _offered(files.kiosk)
    first, *others = files.kiosk.languages
    for language in others:
        if language in files.kiosk.partial:
            continue
        for name, file in files.for_patients():
            missing = sum(language not in text for text in file.texts())
            if missing:
                yield _untranslated(name, missing, language, first)


def _partial(kiosk: KioskFile) -> Iterator[Finding]:
    for number, language in enumerate(kiosk.partial):
        at = f"/partial/{number}"
        if language not in kiosk.languages:
            message = f'"{shown(language)}" is not in "languages". Add it there, or remove it here.'
            yield Finding("kiosk.json", at, message)
        elif language == kiosk.languages[0]:
            message = (
                f'"{language}" is the first language, which nothing may be missing in. Remove it.'
            )
            yield Finding("kiosk.json", at, message)


def _offered(kiosk: KioskFile) -> Iterator[Finding]:
    for number, language in enumerate(kiosk.offered):
        if language not in kiosk.languages:
            message = f'"{shown(language)}" is not in "languages". Add it there, or remove it here.'
            yield Finding("kiosk.json", f"/offered/{number}", message)
    if kiosk.offered and kiosk.languages[0] not in kiosk.offered:
        message = (
            f'"{kiosk.languages[0]}" is missing here. It is the first language, which the kiosk '
            "begins in. Add it."
        )
        yield Finding("kiosk.json", "/offered", message)


def _untranslated(file: str, number: int, language: str, first: str) -> Finding:
    texts = "1 text has" if number == 1 else f"{number} texts have"
    message = (
        f'{texts} no "{language}" here and will be shown in "{first}", with a mark. '
        'Translate them, or name the language in "partial" of kiosk.json.'
    )
    return Finding(file, "", message, is_error=False)
