"""The day outside."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta


def this_day() -> tuple[date, float]:
    """The day where the kiosk stands, and how many s are left of it."""
    return day_at(datetime.now())


def day_at(now: datetime) -> tuple[date, float]:
    """The day of a moment by the local clock, and the s until the next one begins.

    A day has 23 hours in spring and 25 in autumn, so it is not worked out from the hands of the clock.
    """
    tomorrow = datetime.combine(now.date() + timedelta(days=1), time.min)
    return now.date(), max(0.0, tomorrow.timestamp() - now.timestamp())
