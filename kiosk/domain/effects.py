"""What the outside shall do after a step."""

from __future__ import annotations

import enum

import msgspec

from kiosk.domain.review import Overdue
from kiosk.domain.staff_set import StaffSet
from kiosk.domain.totals import Count


class WhyEnded(enum.Enum):
    """How a visit ended."""

    LEFT = "left"
    IDLE = "idle"


class VisitBegan(msgspec.Struct, frozen=True):
    """Somebody touched the loop; or staff came by their key, which is no visit to count."""

    is_staff: bool = False


class VisitEnded(msgspec.Struct, frozen=True):
    """The kiosk has forgotten a visitor; now is the time for what must not disturb one."""

    why: WhyEnded


class ReviewsOverdue(msgspec.Struct, frozen=True):
    """A day began on which review dates have passed: staff are to be told."""

    overdue: tuple[Overdue, ...]


class TargetChosen(msgspec.Struct, frozen=True):
    """A switch chose something: its place in the reading order of the screen, from 0."""

    target: int


class SpeechLost(msgspec.Struct, frozen=True):
    """The speech service has not finished a sentence in a long time: it no longer works."""


class Counted(msgspec.Struct, frozen=True):
    """Totals grow by one each. Nothing in it says of whom."""

    counts: tuple[Count, ...]


class DeskWanted(msgspec.Struct, frozen=True):
    """Somebody is at the staff's screens: they are to be told how everything stands."""


class PinGiven(msgspec.Struct, frozen=True):
    """Is this the PIN? `PinAnswered` answers."""

    pin: str


class PinChosen(msgspec.Struct, frozen=True):
    """The first PIN, to be kept. `PinAnswered` answers."""

    pin: str


class ReloadWanted(msgspec.Struct, frozen=True):
    """The content is to be read again, for after the visit."""


class RollBackWanted(msgspec.Struct, frozen=True):
    """The content that was shown before is to be shown again, after the visit."""


class CountsWanted(msgspec.Struct, frozen=True):
    """The totals are to be saved to a stick."""


class LoopWanted(msgspec.Struct, frozen=True):
    """The loop is to leave out these treatments, by their ids."""

    hidden: tuple[str, ...]


class StaffSetWanted(msgspec.Struct, frozen=True):
    """What staff have set is to hold from now on, and over every restart."""

    staff_set: StaffSet


class ExitWanted(msgspec.Struct, frozen=True):
    """Staff end the program."""


StaffEffect = (
    DeskWanted
    | PinGiven
    | PinChosen
    | ReloadWanted
    | RollBackWanted
    | CountsWanted
    | LoopWanted
    | StaffSetWanted
    | ExitWanted
)
"""What the staff's desk does."""

Effect = (
    VisitBegan | VisitEnded | ReviewsOverdue | TargetChosen | SpeechLost | Counted | StaffEffect
)
