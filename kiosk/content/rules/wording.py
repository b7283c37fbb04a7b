"""Wording: few words, short sentences, a low grade, no unexplained and no selling words."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.content.rules.lengths import check_lengths
from kiosk.content.rules.reading_grade import check_reading_grade
from kiosk.content.rules.selling import check_selling
from kiosk.content.rules.terms import check_terms
from kiosk.content.shelf import Shelf
from kiosk.content.worded import worded
from kiosk.content.wording_file import WordingFile
from kiosk.domain.finding import Finding


def check_wording(shelf: Shelf, wording: WordingFile | None) -> tuple[Iterator[Finding], ...]:
    """Warnings about words that are not plain, by rule. Without `wording.json` its defaults hold."""
    wording = wording or WordingFile(id="wording")
    items = worded(shelf)
    return (
        check_lengths(shelf, items, wording.limits),
        check_reading_grade(items, wording.limits),
        check_selling(shelf, wording),
        check_terms(shelf, items, wording),
    )
