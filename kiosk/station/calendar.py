"""The day outside."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta


def this_day() -> tuple[date, float]:
    """The day where the kiosk stands, and how many s are left of it."""
    return day_at(datetime.now())


def this_second() -> float:
    """So many s after midnight, by the face of the clock where the kiosk stands."""
    return second_at(datetime.now())


def second_at(now: datetime) -> float:
    """The face of the clock at a moment, in s after midnight. On some days it shows an hour twice, or not."""
    return now.hour * 3600 + now.minute * 60 + now.second + now.microsecond / 1e6


def day_at(now: datetime) -> tuple[date, float]:
    """The day of a moment by the local clock, and the s until the next one begins.

    A day has 23 hours in spring and 25 in autumn, so it is not worked out from the hands of the clock.
    """
    tomorrow = datetime.combine(now.date() + timedelta(days=1), time.min)
    return now.date(), max(0.0, tomorrow.timestamp() - now.timestamp())
