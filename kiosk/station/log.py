"""What the kiosk says of itself: one line an event on standard error, never a visitor's choices.

Each event has a number that stays the same over all releases. Where the journal listens, it hears how
grave each line is; where it does not, a kiosk that runs keeps a file of its own (`kept_log`).
"""

from __future__ import annotations

import contextlib
import enum
import os
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from kiosk.station.log_file import LogFile

_LONGEST: Final = 16_000
"""Characters of one event."""


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
    RENDERER = ("AG-304", "drawn by the processor")
    GRAPHICS_LOST = ("AG-305", "graphics lost")
    NO_FONTS = ("AG-306", "fonts missing")
    SPEECH = ("AG-401", "reading aloud is not there")
    FALLEN_BACK = ("AG-501", "fallen back")
    STARTED_AGAIN = ("AG-502", "started again")
    ANOTHER_KIOSK = ("AG-503", "another kiosk runs")
    COUNTS = ("AG-601", "counts")
    STAFF_PIN = ("AG-602", "staff PIN")
    STAFF_SET = ("AG-603", "what staff set")
    BUG = ("AG-901", "error in the program")


class Gravity(enum.IntEnum):
    """How grave an event is, as syslog counts."""

    ERROR = 3
    WARNING = 4
    NOTICE = 5


_GRAVITY: Final[Mapping[LogEvent, Gravity]] = {
    LogEvent.NO_CONTENT: Gravity.ERROR,
    LogEvent.BUG: Gravity.ERROR,
    LogEvent.GRAPHICS_LOST: Gravity.ERROR,
    **dict.fromkeys(
        (
            *(LogEvent.CONTENT_REFUSED, LogEvent.FINDING, LogEvent.REVIEW_OVERDUE),
            *(LogEvent.CONTENT_NOT_PLACED, LogEvent.CONTENT_ROLLED_BACK, LogEvent.SHELF_FAILED),
            *(LogEvent.SETTING_REFUSED, LogEvent.QT_MESSAGE, LogEvent.SPEECH),
            LogEvent.NO_FONTS,
            *(LogEvent.FALLEN_BACK, LogEvent.STARTED_AGAIN, LogEvent.COUNTS),
        ),
        Gravity.WARNING,
    ),
}


def gravity(event: LogEvent) -> Gravity:
    """How grave an event is. What only tells how things are is `NOTICE`."""
    return _GRAVITY.get(event, Gravity.NOTICE)


class _Kept:
    """The file that events are kept in, if one is."""

    file: LogFile | None = None


@contextlib.contextmanager
def kept_log(folder: Path | None, environ: Mapping[str, str] = os.environ) -> Iterator[None]:
    """Meanwhile events are kept in `folder` as well, unless the journal of this machine hears them."""
    if folder is None or _journal_hears(environ):
        yield
        return
    from kiosk.station.log_file import LogFile  # noqa: PLC0415 - not where there is a journal

    _Kept.file = LogFile(folder)
    try:
        yield
    finally:
        _Kept.file = None


def log(event: LogEvent, text: str) -> None:
    """Write one event. Text of several lines is indented. A closed standard error is no reason to stop."""
    number, title = event.value
    if len(text) > _LONGEST:
        text = f"{text[:_LONGEST]} (and {len(text) - _LONGEST} characters more)"
    lines = f"{number} {title}: {text}".replace("\n", "\n    ")
    if _Kept.file is not None:
        _Kept.file.write(lines)
    try:
        if _journal_hears(os.environ):
            mark = f"<{gravity(event)}>"  # the journal takes each line for itself
            lines = mark + lines.replace("\n", f"\n{mark}")
        sys.stderr.write(f"{lines}\n")
        sys.stderr.flush()
    except (OSError, ValueError, AttributeError):
        return


def _journal_hears(environ: Mapping[str, str]) -> bool:
    """Whether standard error leads to systemd's journal, which says by which file it listens."""
    told = environ.get("JOURNAL_STREAM", "")
    if not told:
        return False
    try:
        found = os.fstat(sys.stderr.fileno())
    except (OSError, ValueError, AttributeError):
        return False
    return told == f"{found.st_dev}:{found.st_ino}"
