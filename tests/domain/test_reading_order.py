"""What is read first, from where it stands; from either side."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.box import Box
from kiosk.domain.reading_order import grafted, groups, leaves, tree


class Case(NamedTuple):
    """Boxes as x, y, width, height, and the order of their numbers from the left and from the right."""

    name: str
    boxes: tuple[tuple[float, float, float, float], ...]
    left: tuple[int, ...]
    right: tuple[int, ...]


CASES = (
    Case("one", ((0, 0, 9, 9),), (0,), (0,)),
    Case("a row", ((50, 0, 9, 9), (0, 0, 9, 9), (20, 0, 9, 9)), (1, 2, 0), (0, 2, 1)),
    Case("a column", ((0, 50, 9, 9), (0, 0, 9, 9)), (1, 0), (1, 0)),
    Case(
        "two rows of cards of other heights",
        ((0, 0, 9, 9), (20, 0, 9, 14), (0, 20, 9, 9), (20, 20, 9, 9)),
        (0, 1, 2, 3),
        (1, 0, 3, 2),
    ),
    Case(
        "choices, and what stands beside all of them",
        ((0, 0, 40, 9), (0, 20, 40, 9), (60, 5, 30, 30)),
        (0, 1, 2),
        (2, 0, 1),
    ),
    Case(
        "a bar under a stage",
        ((0, 90, 9, 9), (80, 90, 9, 9), (30, 10, 9, 9), (10, 40, 9, 9)),
        (2, 3, 0, 1),
        (2, 3, 1, 0),
    ),
    Case("areas of a picture that overlap", ((5, 5, 20, 20), (0, 0, 20, 20)), (1, 0), (1, 0)),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_order(case: Case) -> None:
    boxes = {number: Box(*box) for number, box in enumerate(case.boxes)}
    assert tuple(leaves(tree(boxes))) == case.left
    assert tuple(leaves(tree(boxes, from_right=True))) == case.right


BOXES = st.lists(
    st.builds(Box, *[st.integers(0, 400)] * 2, *[st.integers(20, 90)] * 2), min_size=1, max_size=12
)


@given(BOXES, st.booleans())
def test_everything_is_read_once(boxes: list[Box], from_right: bool) -> None:
    order = tuple(leaves(tree(dict(enumerate(boxes)), from_right=from_right)))
    assert sorted(order) == list(range(len(boxes)))


@given(BOXES)
def test_a_mirrored_screen_is_read_the_same(boxes: list[Box]) -> None:
    mirrored = [Box(1000 - box.right, box.y, box.width, box.height) for box in boxes]
    there = tuple(leaves(tree(dict(enumerate(boxes)))))
    back = tuple(leaves(tree(dict(enumerate(mirrored)), from_right=True)))
    assert there == back


@given(st.integers(1, 5), st.integers(1, 5))
def test_a_grid_is_read_row_by_row(rows: int, columns: int) -> None:
    boxes = {
        r * columns + c: Box(c * 30, r * 30, 20, 20) for r in range(rows) for c in range(columns)
    }
    assert all(one < other for one, other in pairwise(leaves(tree(boxes))))


@given(BOXES, st.integers(1, 6))
def test_groups_hold_everything_in_order(boxes: list[Box], most: int) -> None:
    order = tree(dict(enumerate(boxes)))
    parts = groups(order, most)
    assert tuple(number for part in parts for number in part) == tuple(leaves(order))
    assert all(parts)


def test_groups() -> None:
    rows = ((0, 1, 2), (3, 4, 5), 6)
    assert groups(rows, 7) == ((0, 1, 2, 3, 4, 5, 6),)
    assert groups(rows, 5) == ((0, 1, 2), (3, 4, 5), (6,))
    assert groups((0, 1, 2, 3, 4), 3) == ((0, 1, 2), (3, 4))
    assert groups(tuple(range(6)), 5) == ((0, 1, 2), (3, 4, 5))
    assert groups((), 3) == ()


def test_what_is_inside_is_read_where_it_stands() -> None:
    assert grafted((0, (99, 3)), {99: (1, 2)}) == (0, ((1, 2), 3))
