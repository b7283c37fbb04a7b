"""Where a USB stick is, and what is saved to it."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from kiosk.station.state_folder import write_whole

ROOTS: Final = (Path("/media"), Path("/run/media"))
"""Desktops and automounters put a stick here, some in a folder of the user."""


class NoStickError(Exception):
    """There is no stick."""


def save_to_stick(given: str, name: str, words: str, roots: Iterable[Path] = ROOTS) -> Path:
    """Write a file to the folder `given`, else to the first stick, and have it on there whole.

    Where the file is. `NoStickError` where there is no stick, `OSError` where it cannot be written.
    """
    folder = Path(given) if given else next(_sticks(roots), None)
    if folder is None or not folder.is_dir():
        raise NoStickError(given)
    file = folder / name
    write_whole(file, words.encode("utf-8"), mode=0o644)
    return file


def _sticks(roots: Iterable[Path]) -> Iterator[Path]:
    for root in roots:
        for pattern in ("*", "*/*"):
            for folder in sorted(root.glob(pattern)):
                if folder.is_mount() and os.access(folder, os.W_OK):
                    yield folder
