"""What a kiosk falls back to when it keeps ending soon after its start. Counted, without any clock."""

from __future__ import annotations

import enum

import msgspec

EARLY_S = 120.0
"""A run that ends by itself before this many seconds have passed has ended early."""

ENDED = 0
"""The exit code of a run that was told to end."""
EXITED_BY_STAFF = 10
"""That of a supervised run which staff have ended at the screen: it is not started again by itself."""

PICTURE_S = 900.0
"""How long the one picture stands before the kiosk is tried again, in s."""


class Rung(enum.IntEnum):
    """What is still tried. Each rung keeps what the ones before it gave up."""

    USUAL = 0
    """All as it is asked for."""
    LAST_GOOD = 1
    """The content that last stood two minutes, instead of the newest."""
    BUNDLED = 2
    """The content that the kiosk brings along."""
    SOFTWARE = 3
    """Drawn by the processor, without the graphics driver."""
    PICTURE = 4
    """One picture that asks people to go to the front desk: no content, no QML."""


_EARLY_ENDS_BEFORE = {Rung.PICTURE: 5, Rung.SOFTWARE: 4, Rung.BUNDLED: 3, Rung.LAST_GOOD: 2}
# One early end may be a power cut or somebody at the mains: it changes nothing yet.


class Starts(msgspec.Struct, frozen=True):
    """How starting has gone: early ends in a row, and whether a start is under way or ended unseen.

    For staff: there were `in_all` starts, and `of_day` of them on a `day`, as 2027-03-14.
    """

    early: int = 0
    under_way: bool = False
    in_all: int = 0
    day: str = ""
    of_day: int = 0

    def __post_init__(self) -> None:
        if min(self.early, self.in_all, self.of_day) < 0:
            raise ValueError(f"{self.early} early ends, {self.in_all} starts")

    def on_day(self, day: str) -> int:
        """How many starts there were on a day: the last one that there were any on, else none."""
        return self.of_day if day == self.day else 0


def begun(starts: Starts, day: str = "") -> Starts:
    """One more start. One that was still under way has ended early: nobody was there to say so."""
    early, on_day = starts.early + starts.under_way, starts.on_day(day) + 1
    return Starts(early, under_way=True, in_all=starts.in_all + 1, day=day, of_day=on_day)


def settled(starts: Starts) -> Starts:
    """The run has lasted `EARLY_S`: whatever went wrong before is over."""
    return msgspec.structs.replace(starts, early=0, under_way=False)


def ended(starts: Starts) -> Starts:
    """The run was told to end, or had no screen to begin on. That says nothing about its health."""
    return msgspec.structs.replace(starts, under_way=False)


def rung_after(starts: Starts) -> Rung:
    """The rung of a run that has just begun."""
    for rung, early in _EARLY_ENDS_BEFORE.items():
        if starts.early >= early:
            return rung
    return Rung.USUAL
