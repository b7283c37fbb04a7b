"""Which treatments staff have left out of the loop."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import msgspec

from kiosk.station.state_folder import write_whole

_LARGEST: Final = 65536


def hidden_in_loop(folder: Path | None) -> tuple[str, ...]:
    """Their ids; none where the file is not there or is damaged."""
    if folder is None:
        return ()
    try:
        with (folder / "staff" / "loop.json").open("rb") as file:
            return msgspec.json.decode(file.read(_LARGEST), type=tuple[str, ...])
    except (OSError, ValueError, RecursionError):
        return ()


def keep_hidden(folder: Path | None, hidden: tuple[str, ...]) -> bool:
    """Whether their ids could be written down."""
    if folder is None:
        return False
    try:
        write_whole(folder / "staff" / "loop.json", msgspec.json.encode(hidden) + b"\n")
    except OSError:
        return False
    return True
