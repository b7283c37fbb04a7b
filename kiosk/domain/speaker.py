"""The words of one language: the interface's own and those of the content."""

from __future__ import annotations

import msgspec

from kiosk.domain.catalog import Catalog
from kiosk.domain.phrasing import chosen_form
from kiosk.domain.text import Language, Text
from kiosk.domain.words import COUNTED, filled


class Speaker(msgspec.Struct, frozen=True):
    """Says texts in `language`, without a visit or a panel."""

    catalog: Catalog
    language: Language

    def say(self, text: Text) -> str:
        """A content text."""
        return text.in_(self.language)

    def word(self, key: str, **values: str | int) -> str:
        """One of `kiosk.domain.words.WORDS` with its places filled in. An unknown key is a bug."""
        phrase, counted = self.catalog.strings[self.language][key], COUNTED.get(key, "")
        # Without the marks of direction that a screen needs: a phone's notes need but few.
        return filled(chosen_form(phrase, values, self.language, counted), values)
