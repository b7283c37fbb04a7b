"""What the outside shall do after a step."""

from __future__ import annotations

import enum

import msgspec

from kiosk.domain.counts import Count
from kiosk.domain.review import Overdue


class WhyEnded(enum.Enum):
    """How a visit ended."""

    LEFT = "left"
    IDLE = "idle"


class VisitBegan(msgspec.Struct, frozen=True):
    """Somebody touched the loop."""


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


Effect = VisitBegan | VisitEnded | ReviewsOverdue | TargetChosen | SpeechLost | Counted
