"""What the kiosk says of itself on standard error."""

from __future__ import annotations

import io
import re
import sys
from typing import TextIO

import pytest

from kiosk.station.log import LogEvent, log

NUMBERS = {
    "CONTENT_IN_USE": "AG-101",
    "CONTENT_REFUSED": "AG-102",
    "FINDING": "AG-103",
    "NO_CONTENT": "AG-104",
    "REVIEW_OVERDUE": "AG-105",
    "CONTENT_ADDED": "AG-111",
    "CONTENT_USED": "AG-112",
    "CONTENT_NOT_PLACED": "AG-113",
    "CONTENT_ROLLED_BACK": "AG-114",
    "SHELF_FAILED": "AG-115",
    "CONTENT_HEALTHY": "AG-116",
    "SETTING_REFUSED": "AG-201",
    "SCREEN": "AG-301",
    "QT_MESSAGE": "AG-302",
    "REACH_LIMITED": "AG-303",
    "SPEECH": "AG-401",
    "FALLEN_BACK": "AG-501",
    "STARTED_AGAIN": "AG-502",
    "ANOTHER_KIOSK": "AG-503",
    "COUNTS": "AG-601",
    "STAFF_PIN": "AG-602",
    "STAFF_SET": "AG-603",
    "BUG": "AG-901",
}
"""Numbers that were once given stay as they are; new ones come after."""


def test_numbers_stay_the_same() -> None:
    now = {event.name: event.value[0] for event in LogEvent}
    assert {name: now[name] for name in NUMBERS} == NUMBERS


def test_numbers_are_given_once() -> None:
    numbers = [event.value[0] for event in LogEvent]
    assert len(LogEvent.__members__) == len(set(numbers))
    assert all(re.fullmatch(r"AG-[1-9]\d\d", number) for number in numbers)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("1920x1080", "AG-301 screen: 1920x1080\n"),
        ("", "AG-301 screen: \n"),
        ("one\ntwo\nthree", "AG-301 screen: one\n    two\n    three\n"),
        ("ungültig “ü”", "AG-301 screen: ungültig “ü”\n"),
    ],
    ids=["a line", "nothing", "lines", "other letters"],
)
def test_log(text: str, said: str, capsys: pytest.CaptureFixture[str]) -> None:
    log(LogEvent.SCREEN, text)
    assert capsys.readouterr() == ("", said)


class Full(io.StringIO):
    """A disk without room."""

    def write(self, text: str) -> int:
        raise OSError(28, "No space left on device", text)


def closed() -> TextIO:
    stream = io.StringIO()
    stream.close()
    return stream


def narrow() -> TextIO:
    return io.TextIOWrapper(io.BytesIO(), encoding="ascii")


@pytest.mark.parametrize(
    "stream", [None, closed(), Full(), narrow()], ids=["none", "closed", "full", "narrow"]
)
def test_nobody_to_hear_it_is_no_reason_to_stop(
    stream: TextIO | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stderr", stream)
    log(LogEvent.BUG, "ungültig")
