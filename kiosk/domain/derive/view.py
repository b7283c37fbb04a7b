"""What a derive function looks at."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import msgspec

from kiosk.domain.catalog import Language, Text
from kiosk.domain.hyphens import has_rules, with_hyphens
from kiosk.domain.layout import Layout
from kiosk.domain.metrics import LETTER_OF_EM, Metrics
from kiosk.domain.phrasing import isolated, led, listed, phrased
from kiosk.domain.script import script_of
from kiosk.domain.session import Session, World
from kiosk.domain.words import COUNTED

_NARROW: Final = 0.55
"""The narrowest places for large words, as a share of the choices' width."""


_PLAIN: Final = str.maketrans("‘’“”", "''\"\"")
"""Quotation marks that fonts of wide signs have as wide as these, which tears other words apart."""


class View(msgspec.Struct, frozen=True):
    """A visit, its world, and the panel it is shown on. `at` is now, in s.

    `ratio` is how many pixels of the screen are one px, which is other than 1 where Qt scales.
    `offers_low_reach` says whether the panel is so high that everything may stand lower.
    """

    session: Session
    world: World
    layout: Layout
    metrics: Metrics
    at: float
    ratio: float = 1.0
    offers_low_reach: bool = False

    @property
    def is_rtl(self) -> bool:
        """Whether the visitor's language is read from right to left."""
        return self.session.language in self.world.catalog.from_right

    @property
    def first_language(self) -> str:
        """The own name of the language that all is written in."""
        catalog = self.world.catalog
        return catalog.language_names.get(catalog.languages[0], catalog.languages[0])

    def say(self, text: Text) -> str:
        """A content text in the visitor's language."""
        words = text.in_(self.session.language)
        if self.session.language not in text.by_language:
            return words.translate(_PLAIN) if script_of(self.session.language).has_wide else words
        if has_rules(self.session.language):
            return with_hyphens(words, self.session.language, self._longest)
        return led(words) if self.is_rtl else words

    @property
    def _longest(self) -> float:
        """So many letters have room in the narrowest places for large words, roughly."""
        return _NARROW * self.layout.choices.width / (LETTER_OF_EM * self.metrics.title)

    def word(self, key: str, /, **values: str | int) -> str:
        """One of `kiosk.domain.words.WORDS` with its places filled in. An unknown key is a bug."""
        return self.word_in(self.session.language, key, **values)

    def word_in(self, language: Language, key: str, /, **values: str | int) -> str:
        """The same in another language of the content."""
        catalog = self.world.catalog
        counted, is_rtl = COUNTED.get(key, ""), language in catalog.from_right
        return phrased(catalog.strings[language][key], values, language, counted, is_rtl=is_rtl)

    def number(self, words: str) -> str:
        """A telephone number, whose digits keep their order in every language."""
        return isolated(words, self.is_rtl)

    def listed(self, parts: Sequence[str]) -> str:
        """Parts as a list: a, b and c."""
        strings = self.world.catalog.strings[self.session.language]
        pair, more, last = (str(strings[f"list.{one}"]) for one in ("pair", "more", "last"))
        return listed(parts, pair, more, last, is_rtl=self.is_rtl)
