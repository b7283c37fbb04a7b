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
    SETTING_REFUSED = ("AG-201", "setting refused")
    SCREEN = ("AG-301", "screen")
    QT_MESSAGE = ("AG-302", "message from the graphics")
    REACH_LIMITED = ("AG-303", "low reach limited")
    SPEECH = ("AG-401", "reading aloud is not there")
    COUNTS = ("AG-501", "counts")
    STAFF_PIN = ("AG-502", "staff PIN")
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
