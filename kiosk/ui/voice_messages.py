"""What the kiosk and its voice tell each other: one JSON object a line.

The voice is a process of its own (`kiosk.ui.voice`).
"""

from __future__ import annotations

from typing import Final

import msgspec


class Utter(msgspec.Struct, frozen=True, tag="utter"):
    """Say this in the place of whatever is being said. `rate` is Qt's, -1 to 1; `volume` 0 to 1."""

    number: int
    text: str
    language: str
    rate: float
    volume: float


class Hush(msgspec.Struct, frozen=True, tag="hush"):
    """Say nothing."""


class Voices(msgspec.Struct, frozen=True, tag="voices"):
    """The voice is there: the languages that it speaks, as two letters."""

    languages: tuple[str, ...]


class Spoken(msgspec.Struct, frozen=True, tag="spoken"):
    """What has that number was said to its end."""

    number: int


class Failed(msgspec.Struct, frozen=True, tag="failed"):
    """There is no voice, or no longer."""

    reason: str


Order = Utter | Hush
Report = Voices | Spoken | Failed

ORDERS: Final = msgspec.json.Decoder(Order)
REPORTS: Final = msgspec.json.Decoder(Report)


def line_of(message: Order | Report) -> bytes:
    """A message as it is sent."""
    return msgspec.json.encode(message) + b"\n"
