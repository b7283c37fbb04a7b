"""How long words are in scripts that differ."""

from __future__ import annotations

import pytest

from kiosk.domain.letters import (
    BROAD,
    JOINED,
    WIDE,
    breakable,
    has_wide,
    letters,
    longest_half,
    word_count,
)


@pytest.mark.parametrize(
    ("words", "long"),
    [
        ("", 0),
        ("skin", 4),
        ("Español", 7),
        ("皮肤", 2 * WIDE),
        ("SPF 50，", 6 + WIDE),
        ("\u2068020\u2069", 3),
        ("سليمًا", pytest.approx(4 * JOINED + BROAD)),
    ],
)
def test_letters(words: str, long: float) -> None:
    assert letters(words) == pytest.approx(long)


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("", 0),
        ("Your skin heals", 3),
        ("Su piel — sana", 4),
        ("بشرتك تتعافى", 2),
        ("皮肤会随着时间改变", 6),
        ("涂 SPF 50 防晒霜。", 5),
    ],
)
def test_words_to_read(words: str, count: int) -> None:
    assert word_count(words) == count


@pytest.mark.parametrize(
    ("title", "half"),
    [
        ("Days", 4),
        ("Days 1 to 3", 6),
        ("Semanas 3 a 6", 7),
        ("第4至7天", 3 * WIDE),
        ("الأيام 1 إلى 3", 7),
    ],
)
def test_where_a_title_breaks(title: str, half: float) -> None:
    assert longest_half(title) == pytest.approx(half, abs=WIDE)
    assert "".join(breakable(title)).split() == " ".join(title.split()).split() or has_wide(title)


@pytest.mark.parametrize(
    ("words", "wide"), [("skin", False), ("بشرة", False), ("Español", False), ("50天", True)]
)
def test_where_lines_break_anywhere(words: str, wide: bool) -> None:
    assert has_wide(words) is wide
