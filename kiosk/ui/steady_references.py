"""Keeps Python's constants alive under PySide6 on Python 3.11.

WORKAROUND for PySide6 6.12.0: its wheels rely on `None`, `True` and `False` being immortal, as they
are from Python 3.12 on. On Python 3.11 each `Signal.emit()` takes a reference from `True`, and most
methods without a result take one from `None`; after a thousand or ten thousand calls the process ends
with "bool_dealloc" or "none_dealloc". Can go when Python 3.11 is no longer supported.
"""

from __future__ import annotations

import ctypes
import sys

_PLENTY = 1 << 60


def keep_constants_alive() -> None:
    """Give the constants more references than a process can use up; nothing from Python 3.12 on."""
    if sys.version_info >= (3, 12) or sys.implementation.name != "cpython":
        return
    for constant in (None, True, False):
        count = ctypes.c_ssize_t.from_address(id(constant))
        if count.value < _PLENTY:
            count.value += _PLENTY
