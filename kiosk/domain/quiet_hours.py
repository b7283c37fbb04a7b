"""The hours in which nobody is there, by the clock on the wall: the screen stands still, almost black."""

from __future__ import annotations

import enum
import math
from typing import Final

import msgspec

DAY_MIN: Final = 24 * 60
"""The minutes on the face of the clock. A day may have an hour more or less; the face has not."""

STEPS_MIN: Final = (60, 15)
"""How far staff move a time at once, in minutes."""

LOOKS_AGAIN: Final = 60.0
"""The clock on the wall is looked at as often as this at least, in s: it may be put forward or back."""

PATTERN: Final = r"(?!(.{5})-\1$)([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d"
"""`20:00-07:30`: two times that are not the same."""


class Edge(enum.Enum):
    """One of the two times."""

    BEGINS = "begins"
    ENDS = "ends"


class QuietHours(msgspec.Struct, frozen=True):
    """From `begins` to `ends`, minutes after midnight; over midnight where it ends earlier.

    `ValueError` for a time that is not on the clock, or for two that are the same.
    """

    begins: int = 20 * 60
    ends: int = 7 * 60
    is_on: bool = False

    def __post_init__(self) -> None:
        if not (0 <= self.begins < DAY_MIN and 0 <= self.ends < DAY_MIN):
            raise ValueError(f"{self.begins} to {self.ends} min")
        if self.begins == self.ends:
            raise ValueError(f"{self.begins} min is where they begin and end")

    def hold(self, second: float) -> bool:
        """Whether it is quiet so many s after midnight, by the face of the clock."""
        minute = second / 60
        if not self.is_on:
            return False
        if self.begins < self.ends:
            return self.begins <= minute < self.ends
        return minute >= self.begins or minute < self.ends


def looks_again(hours: QuietHours, second: float) -> float:
    """In how many s the clock must be looked at again: at the next of the two times, or soon."""
    if not hours.is_on:
        return math.inf
    day = DAY_MIN * 60.0
    waits = [(60 * edge - second) % day or day for edge in _edges(hours)]
    return min(LOOKS_AGAIN, *waits)


def _edges(hours: QuietHours) -> tuple[int, int]:
    return hours.begins, hours.ends


def moved(hours: QuietHours, edge: Edge, by: int) -> QuietHours:
    """One of the times `by` minutes later, round the clock and past the other one."""
    begins, ends = _edges(hours)
    time, other = (begins, ends) if edge is Edge.BEGINS else (ends, begins)
    time = (time + by) % DAY_MIN
    if time == other:
        time = (time + by) % DAY_MIN
    return msgspec.structs.replace(hours, **{edge.value: time})


def hours_of(line: str) -> QuietHours:
    """The hours of a line that is `PATTERN`; off where it is empty."""
    if not line:
        return QuietHours()
    begins, ends = (int(time[:2]) * 60 + int(time[3:]) for time in line.split("-"))
    return QuietHours(begins, ends, is_on=True)


def face(minute: int) -> str:
    """A time as a clock of 24 hours shows it."""
    hour, minutes = divmod(minute, 60)
    return f"{hour:02}:{minutes:02}"
