"""The day outside, and how long it still lasts, also where the clocks change."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta

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


AT_MIDNIGHT = {
    "America/Havana": "CST5CDT,M3.2.0/0,M11.1.0/1",  # 0:00 is 1:00; 1:00 is 0:00, a midnight twice
    "Asia/Beirut": "EET-2EEST,M3.5.0/0,M10.5.0/0",  # 0:00 is 1:00; 0:00 is 23:00 of the day before
    "Africa/Cairo": "EET-2EEST,M4.5.5/0,M10.5.4/24",  # the same, at the end of a Thursday
    "America/Asuncion": "<-04>4<-03>,M10.1.0/0,M3.4.0/0",
}
"""Zones whose clocks change at midnight, as rules: so no table of zones need be installed."""


@pytest.mark.parametrize("rule", AT_MIDNIGHT.values(), ids=AT_MIDNIGHT)
def test_where_the_clocks_change_at_midnight_each_day_still_comes_in_its_time(
    in_zone: Callable[[str], None], rule: str
) -> None:
    in_zone(rule)
    moment = datetime(2027, 1, 1).timestamp()
    end = moment + 366 * 24 * HOUR
    days = [datetime.fromtimestamp(moment).date()]
    lengths = set()
    while moment < end:
        day, left = day_at(datetime.fromtimestamp(moment))
        assert day == days[-1]
        assert day_at(datetime.fromtimestamp(moment + left / 2))[0] == day
        assert datetime.fromtimestamp(moment + left - 1).date() == day
        moment += left
        lengths.add(left / HOUR)
        days.append(datetime.fromtimestamp(moment).date())
    assert days == [
        days[0] + timedelta(days=n) for n in range(len(days))
    ]  # none twice, none left out
    assert lengths == {23.0, 24.0, 25.0}
