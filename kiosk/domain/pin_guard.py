"""How often a wrong PIN may be tried, and how long to wait in between.

No time of day is in it. A delay is a number of seconds during which the kiosk has to run: whoever sets the
clock, or switches the machine off and on, waits as long as before.
"""

from __future__ import annotations

import enum
from typing import Final

import msgspec

FREE: Final = 5
"""So many wrong PINs are followed by no delay but the last of them."""

FIRST_DELAY: Final = 30.0
LONGEST_DELAY: Final = 3600.0
"""Delays in s: the first, which doubles with each further failure, and the longest."""

SHUT_AT: Final = 50
"""With so many failures no PIN opens any more."""

SUSPECT: Final = 12
"""Failures taken where their number is lost: the fewest with the longest delay."""


class GuardFault(enum.Enum):
    """What is wrong with the number of failures on disk, for staff."""

    NONE = ""
    LOST = "lost"
    UNWRITABLE = "unwritable"
    NO_PIN = "no_pin"


class Guard(msgspec.Struct, frozen=True):
    """So many `failures` since the last right PIN, and `wait` s to be waited yet."""

    failures: int = 0
    wait: float = 0.0

    @property
    def is_shut(self) -> bool:
        """Whether only the installer's recovery file helps."""
        return self.failures >= SHUT_AT

    @property
    def may_try(self) -> bool:
        """Whether a PIN may be looked at now."""
        return not self.is_shut and self.wait <= 0

    def failed(self) -> Guard:
        """Once more wrong, or about to be looked at, which is written as if it were wrong."""
        failures = min(self.failures + 1, SHUT_AT)
        return Guard(failures, delay_after(failures))

    def waited(self, seconds: float) -> Guard:
        """So many s of running later; a negative time is none."""
        return Guard(self.failures, max(0.0, self.wait - max(0.0, seconds)))


LOST: Final = Guard(SUSPECT, LONGEST_DELAY)
"""What is taken where the number of failures cannot be read, though there is a PIN."""


def delay_after(failures: int) -> float:
    """The delay in s after so many failures in a row: none up to the fourth, then 30 s, doubling."""
    if failures < FREE:
        return 0.0
    return min(LONGEST_DELAY, FIRST_DELAY * 2.0 ** min(failures - FREE, 20))


def read_guard(failures: object, wait: object) -> Guard:
    """A guard as it was written down; what no kiosk writes is `LOST`."""
    if type(failures) is not int or not 0 <= failures <= SHUT_AT:
        return LOST
    if type(wait) not in (int, float) or not 0 <= wait <= LONGEST_DELAY:  # type: ignore[operator]
        return LOST
    return Guard(failures, float(wait))  # type: ignore[arg-type]


class Lock(msgspec.Struct, frozen=True):
    """How the staff's PIN stands: whether somebody has looked, one is set, and it may be tried.

    `until` is when it may be tried again, in s of the clock that events carry.
    """

    is_known: bool = False
    is_set: bool = True
    is_shut: bool = False
    until: float = 0.0
    fault: GuardFault = GuardFault.NONE
