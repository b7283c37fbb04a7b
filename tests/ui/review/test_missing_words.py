"""Languages that lack words: told where they lack, and in one line where they have none at all."""

from __future__ import annotations

import pytest

from kiosk.domain.review_sheets import Role, Tongue, WordsRow
from kiosk.domain.text import Text
from kiosk.ui.review.paper import mm
from kiosk.ui.review.rows import Columns, word_blocks

pytestmark = pytest.mark.usefixtures("qapp")

TAGS = ("en", "es", "ar", "zh")
ROLES = (Role.HEADLINE, Role.BODY, Role.ALT)


def blocks_of(*by_role: tuple[str, ...]) -> int:
    """How many blocks are set where each row is written in such languages."""
    tongues = [Tongue(tag, tag, is_rtl=tag == "ar") for tag in TAGS]
    rows = [
        WordsRow(role, Text(dict.fromkeys(written, "Skin")))
        for role, written in zip(ROLES, by_role, strict=True)
    ]
    return len(list(word_blocks(rows, Columns(tongues, mm(180)))))


def test_a_language_without_any_words_takes_one_line() -> None:
    head, line = 1, 1
    assert blocks_of(TAGS, TAGS, TAGS) == 2 * (head + 3)
    assert blocks_of(TAGS[:3], TAGS[:3], TAGS[:3]) == head + 3 + line


def test_a_language_with_some_words_has_a_row_for_each() -> None:
    assert blocks_of(TAGS, TAGS[:3], TAGS[:3]) == 2 * (1 + 3)


def test_a_language_missing_beside_others_keeps_their_rows() -> None:
    assert blocks_of(("en", "zh"), ("en", "zh"), ("en", "zh")) == 2 * (1 + 3)
