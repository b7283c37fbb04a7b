"""Arrows move to what stands there, and reach everything."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.arrows import Arrow, arrow_target
from kiosk.domain.box import Box
from kiosk.domain.reading_order import leaves, tree

GRID = [Box(column * 30, row * 30, 20, 20) for row in range(3) for column in range(3)]
LEFT, RIGHT, UP, DOWN = Arrow.LEFT, Arrow.RIGHT, Arrow.UP, Arrow.DOWN


@pytest.mark.parametrize(
    ("at", "arrow", "to"),
    [
        (4, LEFT, 3),
        (4, RIGHT, 5),
        (4, UP, 1),
        (4, DOWN, 7),
        (2, RIGHT, 3),
        (3, LEFT, 2),
        (8, RIGHT, 0),
        (0, LEFT, 8),
        (8, DOWN, 0),
        (0, UP, 8),
    ],
)
def test_in_a_grid(at: int, arrow: Arrow, to: int) -> None:
    assert arrow_target(GRID, at, arrow) == to


def test_from_right_the_end_of_a_row_goes_on_to_the_left() -> None:
    read = [GRID[number] for number in leaves(tree(dict(enumerate(GRID)), from_right=True))]
    assert arrow_target(read, 2, LEFT, from_right=True) == 3
    assert arrow_target(read, 3, RIGHT, from_right=True) == 2


def test_straight_down_wins_over_aside() -> None:
    boxes = [Box(0, 0, 20, 20), Box(0, 60, 20, 20), Box(40, 40, 20, 20)]
    assert arrow_target(boxes, 0, DOWN) == 1


def test_from_a_wide_thing_to_the_one_under_its_middle() -> None:
    boxes = [Box(0, 0, 100, 20), Box(0, 30, 20, 20), Box(40, 30, 20, 20), Box(80, 30, 20, 20)]
    assert arrow_target(boxes, 0, DOWN) == 2


def test_alone() -> None:
    assert {arrow_target([Box(0, 0, 9, 9)], 0, arrow) for arrow in Arrow} == {0}


@settings(deadline=None)
@given(
    st.integers(1, 5).flatmap(
        lambda rows: st.lists(st.integers(1, 6), min_size=rows, max_size=rows)
    ),
    st.booleans(),
)
def test_rows_of_any_lengths_have_no_trap(rows: list[int], from_right: bool) -> None:
    boxes = [
        Box(c * 300 / count, r * 30, 300 / count - 5, 20)
        for r, count in enumerate(rows)
        for c in range(count)
    ]
    read = [boxes[n] for n in leaves(tree(dict(enumerate(boxes)), from_right=from_right))]
    for start in range(len(read)):
        found, ahead = {start}, [start]
        while ahead:
            at = ahead.pop()
            for to in {arrow_target(read, at, a, from_right=from_right) for a in Arrow} - found:
                found.add(to)
                ahead.append(to)
        assert len(found) == len(read)
