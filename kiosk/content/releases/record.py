"""What a shelf remembers: where a release came from, and which ones failed. Small files of JSON."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import msgspec

from kiosk.content.disk import Disk
from kiosk.domain.release import Failed, Trial

STATE: Final = "state.json"


class Record(msgspec.Struct, frozen=True):
    """Where a release came from, when it was added (UTC), and the public key of its signature, if any."""

    added_at: str = ""
    source: str = ""
    signed_by: str = ""


class State(msgspec.Struct, frozen=True):
    """The part of `Standing` that no link tells."""

    previous: str = ""
    trial: Trial | None = None
    failed: tuple[Failed, ...] = ()


_RECORDS: Final = msgspec.json.Decoder(Record)
_STATES: Final = msgspec.json.Decoder(State)


def read_record(folder: Path, name: str) -> Record:
    """The record of a release; an empty one if it cannot be read."""
    data = Disk(folder).read(name)
    try:
        return _RECORDS.decode(data) if isinstance(data, bytes) else Record()
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return Record()


def read_state(shelf: Path) -> State:
    """The state of a shelf; an empty one if it cannot be read, so that counting begins anew."""
    data = Disk(shelf).read(STATE)
    try:
        return _STATES.decode(data) if isinstance(data, bytes) else State()
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return State()


def now() -> str:
    """The time to be put on record, in UTC."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def bytes_of(value: Record | State) -> bytes:
    """The file of a record or state."""
    return msgspec.json.format(msgspec.json.encode(value), indent=2) + b"\n"
