"""The words of one language: the interface's own and those of the content."""

from __future__ import annotations

from typing import Protocol

import msgspec

from kiosk.domain.catalog import Catalog, PlanStage
from kiosk.domain.phrasing import chosen_form
from kiosk.domain.text import Language, Text
from kiosk.domain.words import COUNTED, filled


class Worded(Protocol):
    """Says one of `kiosk.domain.words.WORDS` with its places filled in."""

    def __call__(self, key: str, /, **values: str | int) -> str:
        """The words of `key`. An unknown one is a bug."""
        ...


class Speaker(msgspec.Struct, frozen=True):
    """Says texts in `language`, without a visit or a panel."""

    catalog: Catalog
    language: Language

    def say(self, text: Text) -> str:
        """A content text."""
        return text.in_(self.language)

    def word(self, key: str, /, **values: str | int) -> str:
        """One of `kiosk.domain.words.WORDS` with its places filled in. An unknown key is a bug."""
        phrase, counted = self.catalog.strings[self.language][key], COUNTED.get(key, "")
        # Without the marks of direction that a screen needs: a phone's notes need but few.
        return filled(chosen_form(phrase, values, self.language, counted), values)


def days_of(stage: PlanStage, word: Worded) -> str:
    """The days of a stage in few letters."""
    if stage.to_day is None:
        return word("plan.days_on", first=stage.from_day)
    if stage.to_day == stage.from_day:
        return str(stage.from_day)
    return word("plan.days", first=stage.from_day, last=stage.to_day)
