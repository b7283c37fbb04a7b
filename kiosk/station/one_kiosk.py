"""One kiosk at a time: a lock on a folder that ends with the process that holds it.

The folder itself is locked. So no file can be left over by a power cut, and a disk that cannot be written
is no hindrance.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

WAITS_S = 1.0
"""How long a start waits for another kiosk that is just ending."""
_LOOKS_EVERY_S = 0.05
_PROGRAM = Path(__file__).resolve().parents[1]


class AnotherKioskError(Exception):
    """Another kiosk runs. The text names the folder that both would use."""


def lock_folders(state: Path | None, environ: Mapping[str, str] = os.environ) -> tuple[Path, ...]:
    """Where the lock may be, the first that can be locked counts: state, what passes, the program."""
    service = environ.get("RUNTIME_DIRECTORY", "").partition(":")[0]
    user = environ.get("XDG_RUNTIME_DIR", "")
    passing = service or (f"{user}/afterglow" if user else "")
    folders = [] if state is None else [state]
    return (*folders, *([Path(passing)] if passing.startswith("/") else []), _PROGRAM)


@contextlib.contextmanager
def only_kiosk(folders: tuple[Path, ...], *, waits_s: float = WAITS_S) -> Iterator[Path | None]:
    """Be the only kiosk while the block runs; `AnotherKioskError` where one is there already.

    Tells which folder is locked. Where none of them can be, None: that keeps no kiosk from starting.
    """
    until = time.monotonic() + waits_s
    held = _first_held(folders)
    while held is not None and held[1] is None:
        if time.monotonic() > until:
            raise AnotherKioskError(str(held[0]))
        time.sleep(_LOOKS_EVERY_S)
        held = _first_held(folders)
    try:
        yield None if held is None else held[0]
    finally:
        if held is not None and held[1] is not None:
            os.close(held[1])


def _first_held(folders: tuple[Path, ...]) -> tuple[Path, int | None] | None:
    """The first folder that knows locks, and what holds it; None in its place where another does."""
    for folder in folders:
        with contextlib.suppress(OSError):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            opened = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        except OSError:
            continue
        try:
            fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(opened)
            return folder, None
        except OSError:  # such as on a network disk, where a folder cannot be locked
            os.close(opened)
            continue
        return folder, opened
    return None
