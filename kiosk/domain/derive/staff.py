"""For staff: what can be done behind the PIN, and the pause for cleaning."""

from __future__ import annotations

import msgspec

from kiosk.domain.derive.view import View
from kiosk.domain.idle import cleaning_left
from kiosk.domain.loop_choice import in_loop
from kiosk.domain.session import CleaningScreen, StaffLoopScreen, StaffScreen
from kiosk.domain.staff import StaffNote


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
    ("quiet", "moon"),
    ("levels", "speaker"),
    ("reload", "refresh"),
    ("roll_back", "back"),
    ("cleaning", "pause"),
    ("exit", "close"),
)
"""What staff can do, with the icon of each. To roll back takes a shelf."""


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
