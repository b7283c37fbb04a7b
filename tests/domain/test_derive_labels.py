"""Labels beside a drawing: none covers another, no line crosses another, and each ends on its point."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.derive.labels import LabelRow, Named, place_labels, spread

CASES = [
    ("none", [], []),
    ("apart already", [20.0, 50.0, 90.0], [20.0, 50.0, 90.0]),
    ("too near: the lower one gives way", [20.0, 25.0], [20.0, 30.0]),
    ("all at one place", [50.0, 50.0, 50.0], [50.0, 60.0, 70.0]),
    ("above the top", [-40.0, 0.0], [10.0, 20.0]),
    ("below the bottom", [95.0, 200.0], [80.0, 90.0]),
    ("pushed up from the bottom", [70.0, 88.0, 90.0], [70.0, 80.0, 90.0]),
    ("no room: from the top down", [50.0] * 11, [10.0 * place for place in range(1, 12)]),
]


@pytest.mark.parametrize(
    ("wanted", "places"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_spread(wanted: list[float], places: list[float]) -> None:
    assert spread(wanted, 10.0, 10.0, 90.0) == places


@settings(deadline=None)
@given(st.lists(st.floats(-500, 1500), max_size=6).map(sorted), st.floats(1, 150))
def test_spread_keeps_its_distance(wanted: list[float], gap: float) -> None:
    places = spread(wanted, gap, 100.0, 900.0)
    assert len(places) == len(wanted)
    assert all(b - a >= gap - 1e-6 for a, b in pairwise(places))
    assert all(100.0 <= place <= 900.0 + 1e-6 for place in places)


EM, SEEN, ROWS = 20.0, (100.0, 1000.0), (60.0, 800.0)
points = st.lists(
    st.tuples(st.integers(0, 1100), st.integers(50, 900)), max_size=4, unique_by=lambda p: p
)


def placed(*at: tuple[float, float], text: str = "Dermis") -> tuple[LabelRow, ...]:
    return place_labels([Named(text, x, y) for x, y in at], EM, SEEN, ROWS, ROWS[1])


def side(a: tuple[float, float], b: tuple[float, float], p: tuple[float, float]) -> float:
    return (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])


def cross(one: LabelRow, other: LabelRow) -> bool:
    a, b = (one.turnX, one.middle), (one.anchorX, one.anchorY)
    c, d = (other.turnX, other.middle), (other.anchorX, other.anchorY)
    return side(a, b, c) * side(a, b, d) < 0 and side(c, d, a) * side(c, d, b) < 0


@settings(deadline=None)
@given(points)
def test_lines_do_not_cross_and_end_on_their_points(at: list[tuple[int, int]]) -> None:
    rows = placed(*at)
    for one, other in combinations(rows, 2):
        assert not cross(one, other), (one, other)
        assert abs(one.middle - other.middle) >= 2 * EM - 1
    assert {(row.anchorX, row.anchorY) for row in rows} <= set(at)
    assert all(ROWS[0] <= row.middle <= ROWS[1] for row in rows)


def test_a_level_line_is_level() -> None:
    (row,) = placed((400, 300))
    assert (row.middle, row.anchorX, row.anchorY) == (300, 400, 300)
    assert 400 < row.turnX < SEEN[1]


@pytest.mark.parametrize("at", [(50, 300), (1050, 300), (400, 850)], ids=["left", "right", "foot"])
def test_what_is_covered_has_no_label(at: tuple[float, float]) -> None:
    assert placed(at) == ()


def test_labels_that_would_hide_the_drawing_stay_away() -> None:
    assert (
        placed((400, 300), text="Subcutaneous adipose tissue and everything that is under it") == ()
    )
    crowd = [Named("Fat", 400, 100.0 + n) for n in range(4)]
    assert place_labels(crowd, EM, SEEN, (100.0, 300.0), 300.0) == ()
