"""Memory of this process that the C library keeps for later."""

from __future__ import annotations

import ctypes

_ARENA_MAX = -8
"""`M_ARENA_MAX` of malloc.h (glibc)."""


def use_one_arena() -> None:
    """Let all threads share one heap where the C library can (glibc); to be called before there are any.

    Else each keeps for itself what it has freed: the kiosk's threads work mostly at its start.
    """
    try:
        ctypes.CDLL(None).mallopt(_ARENA_MAX, 1)
    except (OSError, AttributeError):
        return


def give_back_memory() -> None:
    """Hand freed memory back to the system where the C library can (glibc); else do nothing."""
    try:
        ctypes.CDLL(None).malloc_trim(0)
    except (OSError, AttributeError):
        return
