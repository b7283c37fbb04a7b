"""Keeps Python's `None` alive under PySide6 on Python 3.11.

WORKAROUND for PySide6 6.12.0 wheels (abi3): a method without a result hands out `None` without
counting it, which is right from Python 3.12 on, where `None` is immortal. On Python 3.11 each such
call takes one reference away, and after some ten thousand calls the process ends with
"none_dealloc: deallocating None". Can go when Python 3.11 or these wheels are no longer supported.
"""

import sys

_PLENTY = 1 << 60


def keep_none_alive() -> None:
    """Give `None` more references than a process can use up. Does nothing from Python 3.12 on."""
    if sys.version_info >= (3, 12) or sys.implementation.name != "cpython":
        return
    import ctypes  # noqa: PLC0415 - only where it is needed

    count = ctypes.c_ssize_t.from_address(id(None))
    if count.value < _PLENTY:
        count.value += _PLENTY
