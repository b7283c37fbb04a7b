"""The day outside, and how long it still lasts, also where the clocks change."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import date, datetime

import pytest

from kiosk.station.calendar import day_at, this_day

HOUR = 3600.0


@pytest.fixture
def in_zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Sets the machine's time zone."""

    def set_zone(name: str) -> None:
        monkeypatch.setenv("TZ", name)
        time.tzset()

    yield set_zone
    monkeypatch.undo()
    time.tzset()


LEFT = {
    "in the morning": ("UTC", datetime(2027, 6, 1, 9), 15 * HOUR),
    "at midnight": ("UTC", datetime(2027, 6, 1), 24 * HOUR),
    "a moment before": ("UTC", datetime(2027, 6, 1, 23, 59, 59, 500_000), 0.5),
    "in spring": ("CET-1CEST,M3.5.0,M10.5.0/3", datetime(2027, 3, 28), 23 * HOUR),
    "in autumn": ("CET-1CEST,M3.5.0,M10.5.0/3", datetime(2027, 10, 31), 25 * HOUR),
    "before the clocks change": ("CET-1CEST,M3.5.0,M10.5.0/3", datetime(2027, 3, 28, 1), 22 * HOUR),
}


@pytest.mark.parametrize(("zone", "now", "left"), LEFT.values(), ids=LEFT)
def test_what_is_left_of_a_day(
    in_zone: Callable[[str], None], zone: str, now: datetime, left: float
) -> None:
    in_zone(zone)
    assert day_at(now) == (now.date(), left)


def test_the_last_day_of_a_year(in_zone: Callable[[str], None]) -> None:
    in_zone("UTC")
    assert day_at(datetime(2027, 12, 31, 23)) == (date(2027, 12, 31), HOUR)


def test_this_day_is_that_of_the_machine() -> None:
    before = date.today()
    day, left = this_day()
    assert before <= day <= date.today()
    assert 0.0 < left <= 25 * HOUR
