"""The words of one language: the interface's own and those of the content."""

from __future__ import annotations

import msgspec

from kiosk.domain.catalog import Catalog, PlanStage
from kiosk.domain.text import Language, Text
from kiosk.domain.words import filled


class Speaker(msgspec.Struct, frozen=True):
    """Says texts in `language`, without a visit or a panel."""

    catalog: Catalog
    language: Language

    def say(self, text: Text) -> str:
        """A content text."""
        return text.in_(self.language)

    def word(self, key: str, **values: str | int) -> str:
        """One of `kiosk.domain.words.WORDS` with its places filled in. An unknown key is a bug."""
        return filled(self.catalog.strings[self.language][key], values)

    def days(self, stage: PlanStage) -> str:
        """The days of a stage in few letters."""
        if stage.to_day is None:
            return self.word("plan.days_on", first=stage.from_day)
        if stage.to_day == stage.from_day:
            return str(stage.from_day)
        return self.word("plan.days", first=stage.from_day, last=stage.to_day)
