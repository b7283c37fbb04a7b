"""Texts lifted into the domain: in the kiosk's languages, with the clinic's numbers filled in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kiosk.content import fields
from kiosk.content.places import has_brackets, with_numbers
from kiosk.domain import catalog


class TextLift:
    """Makes domain texts of file texts. Their places are known to be right."""

    def __init__(self, languages: Sequence[str], numbers: Mapping[str, int]) -> None:
        self._languages = languages
        self._numbers = numbers

    def as_written(self, text: fields.Text) -> catalog.Text:
        """The first language first: it stands in where another is missing."""
        if next(iter(text)) == self._languages[0]:
            return catalog.Text(text)
        return catalog.Text({one: text[one] for one in self._languages if one in text})

    def __call__(self, text: fields.Text) -> catalog.Text:
        """The text with its numbers."""
        if any(map(has_brackets, text.values())):
            text = {one: with_numbers(line, self._numbers) for one, line in text.items()}
        return self.as_written(text)


def lift_review(entry: fields.ReviewEntry) -> catalog.Review:
    """Who answers for a text."""
    return catalog.Review(
        entry.owner, entry.status, entry.review_by, entry.approved_by or "", entry.approved_on
    )
