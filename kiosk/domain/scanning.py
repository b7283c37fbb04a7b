"""Scanning: one or two switches reach all that a finger reaches.

The things of a screen are offered in turn, in groups where they are many: the switch takes the group, and
then one of its things. With one switch time moves on, with two the other switch does.
"""

from __future__ import annotations

import enum

import msgspec

replace = msgspec.structs.replace


class Switches(enum.Enum):
    """How many switches there are."""

    NONE = "none"
    ONE = "one"
    TWO = "two"


class ScanPace(msgspec.Struct, frozen=True):
    """The switches, how long each thing is offered, in s, and the names of the keys they press."""

    switches: Switches = Switches.ONE
    step: float = 1.5
    choose_key: str = "F8"
    next_key: str = "F9"


class Scan(msgspec.Struct, frozen=True):
    """Where scanning has come to.

    `groups` says how many things each group has. `item` is the number of one thing within the group
    `group`; without it the whole group is offered. At `next_at`, in s, it goes on; None waits for the
    second switch, or for the screen to say what there is.
    """

    groups: tuple[int, ...] = ()
    group: int = 0
    item: int | None = None
    next_at: float | None = None

    @property
    def target(self) -> int | None:
        """The thing offered, by its place in reading order; None while a group of several is."""
        if not self.groups:
            return None
        if self.item is None and self.groups[self.group] > 1:
            return None
        return sum(self.groups[: self.group]) + (self.item or 0)


def seen(groups: tuple[int, ...], at: float, pace: ScanPace, group: int = 0) -> Scan:
    """The groups of a screen, of which each has one thing or more, offered from `group` on."""
    if not groups:
        return Scan()
    return Scan(groups, min(group, len(groups) - 1), _first_item(groups), _due(at, pace))


def moved(scan: Scan, at: float, pace: ScanPace) -> Scan:
    """The next group, or the next thing of the group; after the last of its things the next group."""
    if not scan.groups:
        return scan
    if scan.item is not None and scan.item + 1 < scan.groups[scan.group]:
        return replace(scan, item=scan.item + 1, next_at=_due(at, pace))
    group = (scan.group + 1) % len(scan.groups)
    return replace(scan, group=group, item=_first_item(scan.groups), next_at=_due(at, pace))


def chosen(scan: Scan, at: float, pace: ScanPace) -> tuple[Scan, int | None]:
    """The switch that chooses: into a group of several, or the thing that is pressed.

    After that the same group is offered again: who reads on presses the same button many times.
    """
    if not scan.groups:
        return scan, None
    target = scan.target
    if target is None:
        return replace(scan, item=0, next_at=_due(at, pace)), None
    return replace(scan, item=_first_item(scan.groups), next_at=_due(at, pace)), target


def is_due(scan: Scan, at: float) -> bool:
    """Whether its time to go on has come."""
    return scan.next_at is not None and at >= scan.next_at


def _first_item(groups: tuple[int, ...]) -> int | None:
    """Where there is one group only, its things are offered at once."""
    return 0 if len(groups) == 1 else None


def _due(at: float, pace: ScanPace) -> float | None:
    return at + pace.step if pace.switches is Switches.ONE else None
