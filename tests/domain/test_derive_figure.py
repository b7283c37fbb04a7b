"""Labels are spread so that none covers another."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.derive.figure import spread

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
