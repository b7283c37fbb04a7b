"""For staff: the PIN's keypad, what can be done behind it, and the pause for cleaning."""

from __future__ import annotations

import math

import msgspec

from kiosk.domain.derive.view import View
from kiosk.domain.idle import cleaning_left
from kiosk.domain.pin_guard import GuardFault
from kiosk.domain.session import CleaningScreen, PinScreen, StaffLoopScreen, StaffScreen
from kiosk.domain.staff import PinTold, StaffNote
from kiosk.domain.staff_moves import in_loop, may_type


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


class StaffRow(msgspec.Struct, frozen=True):
    """One thing that staff can do."""

    key: str
    sign: str
    title: str


class StaffProps(msgspec.Struct, frozen=True):
    """What staff can do, and what became of the last of it."""

    rows: tuple[StaffRow, ...] = ()
    note: str = ""


class LoopRow(msgspec.Struct, frozen=True):
    """One treatment, and whether the loop shows it."""

    key: str
    sign: str
    title: str
    shown: bool


class StaffLoopProps(msgspec.Struct, frozen=True):
    """What the loop shows."""

    rows: tuple[LoopRow, ...] = ()
    note: str = ""


class CleaningProps(msgspec.Struct, frozen=True):
    """How long touch does nothing yet."""

    seconds: str = ""


ACTS = (
    ("status", "info"),
    ("counts", "list"),
    ("loop", "play"),
    ("reload", "refresh"),
    ("roll_back", "back"),
    ("cleaning", "pause"),
    ("exit", "close"),
)
"""What staff can do, with the icon of each. To roll back takes a shelf."""


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


def derive_staff(view: View, screen: StaffScreen) -> StaffProps:
    """What staff can do."""
    return StaffProps(
        rows=tuple(
            StaffRow(key, glyph, view.word(f"staff.act.{key}"))
            for key, glyph in ACTS
            if key != "roll_back" or view.world.desk.has_shelf
        ),
        note=note_words(view, screen.note),
    )


def derive_staff_loop(view: View, screen: StaffLoopScreen) -> StaffLoopProps:
    """Each treatment that has slides for the loop."""
    names = {one.id: one.name for one in view.world.catalog.treatments}
    hidden = view.world.desk.hidden
    return StaffLoopProps(
        rows=tuple(
            LoopRow(
                key=one,
                sign="circle" if one in hidden else "check",
                title=view.say(names[one]),
                shown=one not in hidden,
            )
            for one in in_loop(view.world)
        ),
        note=note_words(view, screen.note),
    )


def note_words(view: View, note: StaffNote) -> str:
    """What became of something that staff asked for."""
    return "" if note is StaffNote.NOTHING else view.word(f"staff.note.{note.value}")


def derive_cleaning(view: View, screen: CleaningScreen) -> CleaningProps:
    """The seconds that are left."""
    seconds = cleaning_left(screen, view.at)
    return CleaningProps(view.word("cleaning.seconds", seconds=seconds))
