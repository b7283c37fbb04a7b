"""What staff see behind their PIN, and the machine as it was when somebody looked last."""

from __future__ import annotations

import enum
from typing import Final

import msgspec

from kiosk.domain.pin_guard import Lock
from kiosk.domain.quiet_hours import QuietHours
from kiosk.domain.speech import USUAL_VOLUME
from kiosk.domain.staff_set import Backlight, StaffSet
from kiosk.domain.totals import DayTotal

LEAVES_AFTER: Final = 60.0
"""So many s without a touch, and the staff's screens leave by themselves."""

CLEANING: Final = 30.0
"""How long touch does nothing while the glass is cleaned, in s."""

DIGITS: Final = (1, 2, 3, 4, 5, 6, 7, 8, 9, 0)
"""The keys of the PIN as they usually stand: the last has the middle of the lowest row."""


class PinTold(enum.Enum):
    """What the PIN's screen answers."""

    NOTHING = ""
    WRONG = "wrong"
    DIFFERS = "differs"
    NOT_KEPT = "not_kept"
    SHORT = "short"
    LONG = "long"
    SAME = "same"
    RUN = "run"
    REPEATED = "repeated"
    DATE = "date"
    COMMON = "common"


class StaffNote(enum.Enum):
    """What became of something that staff asked for."""

    NOTHING = ""
    READING = "reading"
    RELOADED = "reloaded"
    REFUSED = "refused"
    NOTHING_NEWER = "nothing_newer"
    ROLLED_BACK = "rolled_back"
    NOTHING_EARLIER = "nothing_earlier"
    SHELF_FAILED = "shelf_failed"
    SAVED = "saved"
    NO_STICK = "no_stick"
    NOT_SAVED = "not_saved"
    NOT_KEPT = "not_kept"
    NOT_LIT = "not_lit"


class Machine(msgspec.Struct, frozen=True):
    """The machine. None where it does not tell. Times in s, sizes in MB (1,000,000 bytes).

    `touched_ago` is how long before the look the glass was last touched. The screen is `width` by
    `height` px, and so many mm. `starts` are how often the program was started on this day and in all,
    `minute` is the time on the machine's clock, in minutes after midnight.
    """

    running_for: float = 0.0
    touched_ago: float | None = None
    disk_free: int | None = None
    memory: int | None = None
    width: int = 0
    height: int = 0
    width_mm: int = 0
    height_mm: int = 0
    starts: tuple[int, int] | None = None
    minute: int | None = None


class ContentRead(msgspec.Struct, frozen=True):
    """That content was read again while the kiosk ran: when, in s of its clock, and what came of it."""

    at: float
    note: StaffNote


class Desk(msgspec.Struct, frozen=True):
    """What only staff see. `cleaning_free` has the pause for cleaning before the PIN as well.

    `hidden` are the treatments that the loop leaves out, by their ids. With `has_shelf` the content
    comes from a shelf of releases. `staff_set` is what staff have set; where they have not, it is quiet
    in `usual_quiet`, and `usual_volume` is where each visit begins. `read` is the last reading of content.
    """

    lock: Lock = Lock()
    machine: Machine | None = None
    totals: tuple[DayTotal, ...] = ()
    keeps_counts: bool = False
    cleaning_free: bool = False
    key: str = ""
    hidden: tuple[str, ...] = ()
    has_shelf: bool = False
    staff_set: StaffSet = StaffSet()
    usual_quiet: QuietHours = QuietHours()
    usual_volume: int = USUAL_VOLUME
    backlight: Backlight = Backlight()
    read: ContentRead | None = None

    @property
    def quiet(self) -> QuietHours:
        """The quiet hours that hold."""
        return self.usual_quiet if self.staff_set.quiet is None else self.staff_set.quiet

    @property
    def volume(self) -> int:
        """The volume that each visit begins with, a number of `kiosk.domain.speech.VOLUMES`."""
        own = self.staff_set.volume
        return self.usual_volume if own is None else own
