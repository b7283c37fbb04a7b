"""What a derive function looks at."""

from __future__ import annotations

import msgspec

from kiosk.domain.catalog import Text
from kiosk.domain.layout import Layout
from kiosk.domain.metrics import Metrics
from kiosk.domain.session import Session, World
from kiosk.domain.words import filled


class View(msgspec.Struct, frozen=True):
    """A visit, its world, and the panel it is shown on. `at` is now, in s.

    `offers_low_reach` says whether the panel is so high that everything may stand lower.
    """

    session: Session
    world: World
    layout: Layout
    metrics: Metrics
    at: float
    offers_low_reach: bool = False

    def say(self, text: Text) -> str:
        """A content text in the visitor's language."""
        return text.in_(self.session.language)

    def word(self, key: str, **values: str | int) -> str:
        """One of `kiosk.domain.words.WORDS` with its places filled in. An unknown key is a bug."""
        return filled(self.world.catalog.strings[self.session.language][key], values)
