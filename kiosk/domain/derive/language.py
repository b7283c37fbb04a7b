"""The choice of a language, and the mark on what is not written in the one that was chosen."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from kiosk.domain.derive.view import View
from kiosk.domain.script import script_of
from kiosk.domain.text import Text
from kiosk.domain.texts import all_texts


class LanguageRow(msgspec.Struct, frozen=True):
    """A language to choose: `key` is its tag, `title` its own name, `note` tells in it that it is partial.

    `family` is the font of both.
    """

    key: str
    title: str
    note: str
    family: str
    chosen: bool


class LanguageProps(msgspec.Struct, frozen=True):
    """All languages of the content, each by its own name."""

    title: str = ""
    rows: tuple[LanguageRow, ...] = ()


def derive_language(view: View) -> LanguageProps:
    """The languages to choose from; for who hears instead of seeing, those that can be heard."""
    catalog, by_key = view.world.catalog, view.session.speech.by_key
    return LanguageProps(
        title=view.word("language.title"),
        rows=tuple(
            LanguageRow(
                key=one,
                title=catalog.language_names.get(one, one),
                note=_note(view, one),
                family=script_of(one).family,
                chosen=one == view.session.language,
            )
            for one in catalog.languages
            if not by_key or view.world.speech.speaks(one)
        ),
    )


def _note(view: View, language: str) -> str:
    """That not everything is written in a language, in that language; nothing where all is."""
    first = view.world.catalog.languages[0]
    if language == first or not _lacks_any(all_texts(view.world.catalog), language):
        return ""
    return view.word_in(language, "language.partly", language=view.first_language)


def mark(view: View, texts: Iterable[Text]) -> str:
    """What marks texts that are not all in the visitor's language; nothing where they are.

    It tells whether most are missing, or a few. The first language has all: they are not looked at.
    """
    language = view.session.language
    if language == view.world.catalog.languages[0]:
        return ""
    missing = [language not in text.by_language for text in texts]
    if True not in missing:
        return ""
    key = "language.only" if 2 * sum(missing) > len(missing) else "language.partly"
    return view.word(key, language=view.first_language)


def _lacks_any(texts: Iterable[Text], language: str) -> bool:
    return any(language not in text.by_language for text in texts)
