"""How many codes carry some words, and that each can be read from 40 cm."""

from __future__ import annotations

from itertools import pairwise

import pytest
import segno
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.code_layout import (
    CAPACITY,
    GOOD_MM,
    LEAST_MM,
    MOST_MM,
    QUIET,
    Carried,
    CodeForm,
    Level,
    carry,
)

PX_PER_MM = 5.0
LINE = "- Wash with lukewarm water and your fingertips"


def head(number: int, count: int) -> str:
    return f"Part {number} of {count}"


def carried(lines: list[str], side_mm: float, px_per_mm: float = PX_PER_MM) -> Carried:
    return carry(lines, side_mm * px_per_mm, px_per_mm, head)


def joined(done: Carried) -> str:
    """The words that a reader of all codes has."""
    parts = done.parts
    if len(parts) > 1:
        for number, part in enumerate(parts, 1):
            assert part.startswith(f"{head(number, len(parts))}\n")
        parts = tuple(part.partition("\n")[2] for part in parts)
    return "\n".join(parts)


@pytest.mark.parametrize("level", Level, ids=lambda level: level.value)
def test_capacities_are_those_of_the_standard(level: Level) -> None:
    """Against the library: so many bytes fit, and one more does not."""
    assert len(CAPACITY[level]) == 40
    for version in (1, 2, 9, 10, 26, 27, 39, 40):
        fits = CAPACITY[level][version - 1]
        made = {"error": level.value, "version": version, "mode": "byte", "boost_error": False}
        assert segno.make(b"\xff" * fits, **made).version == version
        with pytest.raises(segno.DataOverflowError):
            segno.make(b"\xff" * (fits + 1), **made)
    assert all(one < other for one, other in pairwise(CAPACITY[level]))


def test_a_few_words_take_one_code_of_large_modules() -> None:
    done = carried(["Hello"], 95)
    assert done.parts == ("Hello",)
    assert done.form.level is Level.M
    assert done.form.version == 1
    assert done.form.side <= 95 * PX_PER_MM < done.form.side + done.form.modules


@pytest.mark.parametrize(
    ("lines", "side_mm", "count", "level"),
    [
        (17, 95, 1, Level.M),  # modules of 0.8 mm
        (20, 95, 1, Level.L),  # which M could not have any more
        (24, 95, 2, Level.M),  # one code more makes them good again
        (40, 95, 2, Level.L),
        (80, 95, 2, Level.L),  # of 0.6 mm, as one code more would not make them good
        (100, 95, 3, Level.M),
        (60, 200, 1, Level.L),  # on a large panel as much as the largest code holds
        (80, 200, 2, Level.M),
        (200, 200, 4, Level.L),
    ],
)
def test_as_few_codes_as_can_be_read(lines: int, side_mm: float, count: int, level: Level) -> None:
    done = carried([LINE] * lines, side_mm)
    assert (len(done.parts), done.form.level) == (count, level)


def test_no_code_is_wider_than_a_phone_sees() -> None:
    form = carried(["Hello"], 600, 2.0).form
    assert form.side <= MOST_MM * 2.0


def test_parts_begin_with_a_block_where_that_is_good_enough() -> None:
    block = ["Week", *[LINE] * 9, ""]
    done = carried(block * 8, 200)
    assert len(done.parts) == 2
    assert all(part.split("\n")[1] == "Week" for part in done.parts)


def test_a_long_block_is_parted_between_two_lines() -> None:
    done = carried([LINE] * 100, 95)
    assert len({len(part.split("\n")) for part in done.parts}) <= 2


def test_an_empty_sheet_is_carried_too() -> None:
    assert carried([""], 95).parts == ("",)


def test_a_panel_too_coarse_for_a_phone_shows_what_it_can() -> None:
    done = carried([LINE] * 100, 60, 1.0)
    assert joined(done) == "\n".join([LINE] * 100)
    assert done.form.module == 1
    assert done.form.side <= 60


LETTERS = st.text(alphabet="ab -– ’°字مر", max_size=90)


@settings(deadline=None, max_examples=60)
@given(
    st.lists(LETTERS, min_size=1, max_size=90),
    st.floats(85, 300),
    st.floats(1.7, 9.0),
)
def test_whatever_the_words_and_the_panel(
    lines: list[str], side_mm: float, px_per_mm: float
) -> None:
    done = carried(lines, side_mm, px_per_mm)
    form: CodeForm = done.form
    assert joined(done) == "\n".join(lines)
    assert done.begins[0] == 0
    assert len(done.begins) == len(done.parts)
    assert form.module / px_per_mm >= LEAST_MM
    assert form.side <= min(side_mm, MOST_MM) * px_per_mm
    assert form.modules == 17 + 4 * form.version + 2 * QUIET
    most = max(len(part.encode()) for part in done.parts)
    assert most + 2 <= CAPACITY[form.level][form.version - 1]


def test_the_numbers_are_those_of_a_phone() -> None:
    """2 and nearly 3 of the 1920 pixels that see 550 mm fall on a module."""
    assert LEAST_MM * 1920 / 550 > 2
    assert GOOD_MM * 1920 / 550 > 2.7
