"""What a running kiosk lets a process of its own keep and set: `python -m kiosk.station.staff_aside`.

To write to disk, or to a panel that answers over a slow wire, may take long: no picture waits for it.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

import msgspec

from kiosk.domain.staff_set import StaffSet
from kiosk.station.backlight import BACKLIGHTS, set_backlight
from kiosk.station.staff_set_file import keep_staff_set


class Kept(msgspec.Struct, frozen=True):
    """What could not be done, each in words; empty where it was done."""

    not_kept: str = ""
    not_lit: str = ""


def kept_of(answer: bytes | None) -> Kept:
    """What the process wrote; nothing was kept where it did not come to its end."""
    try:
        return msgspec.json.decode(answer or b"", type=Kept)
    except ValueError:
        return Kept(not_kept="no answer")


def main(words: Sequence[str] | None = None) -> int:
    """Keep what staff have set in a folder, and set the backlight where that is part of it."""
    parser = argparse.ArgumentParser()
    parser.add_argument("staff_set")
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--backlights", type=Path, default=BACKLIGHTS)
    parser.add_argument("--light", action="store_true")
    args = parser.parse_args(words)
    staff_set = msgspec.json.decode(args.staff_set, type=StaffSet)
    not_kept = not_lit = ""
    if args.light and staff_set.brightness is not None:
        try:
            set_backlight(staff_set.brightness, args.backlights)
        except OSError as problem:
            not_lit = str(problem)
    if args.folder is None:
        not_kept = "no state folder"
    else:
        try:
            keep_staff_set(args.folder, staff_set)
        except OSError as problem:
            not_kept = str(problem)
    sys.stdout.buffer.write(msgspec.json.encode(Kept(not_kept, not_lit)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
