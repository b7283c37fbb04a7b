"""The PIN's keypad."""

from __future__ import annotations

import math

import msgspec

from kiosk.domain.derive.view import View
from kiosk.domain.pin_guard import GuardFault
from kiosk.domain.pin_moves import may_type
from kiosk.domain.session import PinScreen
from kiosk.domain.staff import PinTold


class KeyRow(msgspec.Struct, frozen=True):
    """One key of the keypad."""

    digit: int
    title: str


class PinProps(msgspec.Struct, frozen=True):
    """The keypad. `keys` are the first nine, as one reads them, and `last` is below them.

    `dots` is how many digits are typed, `dots_words` says so; the digits themselves are nowhere.
    """

    title: str = ""
    lede: str = ""
    told: str = ""
    keys: tuple[KeyRow, ...] = ()
    last: int = 0
    dots: int = 0
    dots_words: str = ""
    can_type: bool = False
    can_clean: bool = False


def derive_pin(view: View, screen: PinScreen) -> PinProps:
    """The keypad: for the PIN, or to choose one where there is none yet."""
    lock = view.world.desk.lock
    stage = "again" if screen.first else "ask" if lock.is_set else "new"
    count = len(screen.digits)
    lede = view.word("pin.lede") if lock.is_set else view.word("pin.lede_new")
    return PinProps(
        title=view.word(f"pin.title.{stage}"),
        lede=lede,
        told=_told(view, screen.told),
        keys=tuple(KeyRow(digit, str(digit)) for digit in screen.order[:9]),
        last=screen.order[9],
        dots=count,
        dots_words=view.word("pin.dots", count=count),
        can_type=may_type(view.world, view.at),
        can_clean=view.world.desk.cleaning_free,
    )


def _told(view: View, told: PinTold) -> str:
    """Why nothing can be typed, else what the last PIN came to; and what is wrong on disk."""
    lock = view.world.desk.lock
    lines = []
    if lock.is_shut and lock.fault is not GuardFault.NO_PIN:
        lines.append(view.word("pin.shut"))
    elif view.at < lock.until:
        left = math.ceil(lock.until - view.at)
        if left > 60:
            lines.append(view.word("pin.wait_minutes", minutes=math.ceil(left / 60)))
        else:
            lines.append(view.word("pin.wait_seconds", seconds=left))
    elif told is not PinTold.NOTHING:
        lines.append(view.word(f"pin.told.{told.value}"))
    if lock.fault is not GuardFault.NONE:
        lines.append(view.word(f"pin.guard.{lock.fault.value}"))
    return " ".join(lines)
