"""What the kiosk says of itself: one line an event on standard error, never a visitor's choices.

Each event has a number that stays the same over all releases.
"""

from __future__ import annotations

import enum
import sys


class LogEvent(enum.Enum):
    """The events, each with what staff should know."""

    CONTENT_IN_USE = ("AG-101", "content in use")
    CONTENT_REFUSED = ("AG-102", "content refused")
    FINDING = ("AG-103", "finding")
    NO_CONTENT = ("AG-104", "no usable content")
    REVIEW_OVERDUE = ("AG-105", "review overdue")
    CONTENT_ADDED = ("AG-111", "content added")
    CONTENT_USED = ("AG-112", "content put in use")
    CONTENT_NOT_PLACED = ("AG-113", "content not put in place")
    CONTENT_ROLLED_BACK = ("AG-114", "content rolled back")
    SHELF_FAILED = ("AG-115", "shelf out of order")
    CONTENT_HEALTHY = ("AG-116", "content healthy")
    SETTING_REFUSED = ("AG-201", "setting refused")
    SCREEN = ("AG-301", "screen")
    QT_MESSAGE = ("AG-302", "message from the graphics")
    REACH_LIMITED = ("AG-303", "low reach limited")
    SPEECH = ("AG-401", "reading aloud is not there")
    FALLEN_BACK = ("AG-501", "fallen back")
    STARTED_AGAIN = ("AG-502", "started again")
    ANOTHER_KIOSK = ("AG-503", "another kiosk runs")
    COUNTS = ("AG-601", "counts")
    STAFF_PIN = ("AG-602", "staff PIN")
    STAFF_SET = ("AG-603", "what staff set")
    BUG = ("AG-901", "error in the program")


def log(event: LogEvent, text: str) -> None:
    """Write one event. Text of several lines is indented. A closed standard error is no reason to stop."""
    number, title = event.value
    lines = text.replace("\n", "\n    ")
    try:
        sys.stderr.write(f"{number} {title}: {lines}\n")
        sys.stderr.flush()
    except (OSError, ValueError, AttributeError):
        return
