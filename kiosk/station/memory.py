"""Memory of this process that the C library keeps for later."""

from __future__ import annotations

import ctypes


def give_back_memory() -> None:
    """Hand freed memory back to the system where the C library can (glibc); else do nothing."""
    try:
        ctypes.CDLL(None).malloc_trim(0)
    except (OSError, AttributeError):
        return
