"""What a running kiosk lets a process of its own do with its shelf: `python -m kiosk.content.releases.aside`.

To read content takes a tenth of a second or more, and to write a record waits for the disk; neither may
hold up a picture. Content that brings its reader down leaves the kiosk running.
"""

from __future__ import annotations

import argparse
import pickle
import resource
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from kiosk.content.releases.record import now
from kiosk.content.releases.settle import settle
from kiosk.content.releases.shelf_folder import ShelfFolder
from kiosk.content.releases.take import Taken, take

MOST_MEMORY: Final = 1024 * 1024 * 1024
"""Bytes of address space. Content within its limits takes a fifth of it."""

MOST_CPU_S: Final = 20

_ROLLED_BACK: Final = b"rolled back"


def taken_from(data: bytes) -> Taken:
    """What `take` wrote on standard output. Any exception means that it did not come to its end."""
    taken = pickle.loads(data)
    if not isinstance(taken, Taken):
        raise TypeError(type(taken))
    return taken


def has_rolled_back(data: bytes) -> bool:
    """Whether `roll_back` wrote that other content is to be shown. False where there was none before."""
    return data == _ROLLED_BACK


def main(words: Sequence[str] | None = None) -> int:
    """`take` writes a pickled `Taken` to standard output; `healthy` and `unhealthy` put that on record.

    `roll_back` goes one release back, and writes whether there was one.
    """
    parser = argparse.ArgumentParser()
    parser.add_argument("what", choices=("take", "healthy", "unhealthy", "roll_back"))
    parser.add_argument("shelf", type=Path)
    parser.add_argument("--key", default="")
    parser.add_argument("--release", default="")
    args = parser.parse_args(words)
    shelf = ShelfFolder(args.shelf)
    if args.what == "take":
        sys.stdout.buffer.write(pickle.dumps(take(shelf, key=args.key, now=now())))
        return 0
    try:
        if args.what == "roll_back":
            _roll_back(shelf)
        else:
            settle(shelf, args.release, is_healthy=args.what == "healthy", now=now())
    except OSError as error:
        sys.stderr.write(error.strerror or "the shelf is locked")
        return 1
    return 0


def _roll_back(shelf: ShelfFolder) -> None:
    from kiosk.content.releases.commands import Done, roll_back  # noqa: PLC0415 - the kiosk itself reads this file

    if roll_back(shelf).done is Done.DONE:
        sys.stdout.buffer.write(_ROLLED_BACK)


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_CPU_S, MOST_CPU_S))
    sys.exit(main())
