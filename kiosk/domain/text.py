"""Texts in every language, and who answers for them."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from datetime import date

import msgspec

Language = str
"""An IETF language tag, such as `en` or `es`."""


class Text(msgspec.Struct, frozen=True):
    """One text in every language it is written in. Plain text: markup in it is shown literally."""

    by_language: Mapping[Language, str]

    def in_(self, language: Language) -> str:
        """The words in `language`, or in the language that the text was first written in."""
        words = self.by_language.get(language)
        return words if words is not None else next(iter(self.by_language.values()))


class ReviewStatus(enum.Enum):
    """Where a text stands with the clinic's reviewer."""

    DRAFT = "draft"
    APPROVED = "approved"


class Review(msgspec.Struct, frozen=True):
    """Who answers for a text. An approved text names who approved it and on which day."""

    owner: str
    status: ReviewStatus
    review_by: date
    approved_by: str = ""
    approved_on: date | None = None
