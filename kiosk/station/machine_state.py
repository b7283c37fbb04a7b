"""What the machine tells of itself. What it does not tell is None."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

_MB = 1_000_000


def disk_free(folder: Path) -> int | None:
    """Free MB where `folder` is or would be."""
    for place in (folder, *folder.parents):
        try:
            return shutil.disk_usage(place).free // _MB
        except OSError:
            continue
    return None


def memory_used() -> int | None:
    """MB of memory that this program has."""
    try:
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") // _MB
    except (OSError, ValueError, IndexError):
        return None
