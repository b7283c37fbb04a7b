"""Which PINs staff may choose."""

from __future__ import annotations

import enum
import itertools
from datetime import date
from typing import Final

SHORTEST: Final = 6
LONGEST: Final = 12
"""Digits of a PIN, from and to."""

_COMMON: Final = frozenset(
    (
        *("102030", "112358", "131452", "142536", "147258", "147852", "147896", "159357", "159753"),
        *("246810", "258369", "258456", "271828", "314159", "369258", "456852", "520131", "741852"),
        *("753159", "753951", "789456", "852456", "951753", "963852", "100000", "100200", "200000"),
    )
)


class PinFault(enum.Enum):
    """Why a PIN is not taken."""

    SHORT = "short"
    LONG = "long"
    SAME = "same"
    RUN = "run"
    REPEATED = "repeated"
    DATE = "date"
    COMMON = "common"


def fault_of(pin: str) -> PinFault | None:
    """Why `pin`, which is digits, is too easy to guess; None where it is not."""
    if len(pin) < SHORTEST:
        return PinFault.SHORT
    if len(pin) > LONGEST:
        return PinFault.LONG
    if len(set(pin)) == 1:
        return PinFault.SAME
    if _is_run(pin) or pin.startswith("1234") or pin.endswith("4321"):
        return PinFault.RUN
    if _is_repeated(pin):
        return PinFault.REPEATED
    if _is_date(pin):
        return PinFault.DATE
    return PinFault.COMMON if pin in _COMMON else None


def _is_run(pin: str) -> bool:
    """Up or down by one or by two, also past 9 or 0."""
    steps = {(int(b) - int(a)) % 10 for a, b in itertools.pairwise(pin)}
    return len(steps) == 1 and steps <= {1, 2, 8, 9}


def _is_repeated(pin: str) -> bool:
    """A part said again and again, digits in pairs, or the same back and forth with few digits."""
    for part in (1, 2, 3, 4):
        if len(pin) % part == 0 and pin == pin[:part] * (len(pin) // part) and len(pin) > part:
            return True
    pairs = [pin[i : i + 2] for i in range(0, len(pin), 2)]
    return all(len(pair) == 2 and pair[0] == pair[1] for pair in pairs) or len(set(pin)) <= 2


def _is_date(pin: str) -> bool:
    """A day written in six or eight digits, in any of the usual orders; years from 1900 to 2099."""
    if len(pin) == 6:
        a, b, c = (int(pin[i : i + 2]) for i in (0, 2, 4))
        orders = ((2000 + c, b, a), (2000 + c, a, b), (2000 + a, b, c))
    elif len(pin) == 8:
        orders = (
            (int(pin[4:]), int(pin[2:4]), int(pin[:2])),
            (int(pin[4:]), int(pin[:2]), int(pin[2:4])),
            (int(pin[:4]), int(pin[4:6]), int(pin[6:])),
        )
    else:
        return False
    return any(_is_day(*order) for order in orders)


def _is_day(year: int, month: int, day: int) -> bool:
    if not 1900 <= year < 2100:
        return False
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True
