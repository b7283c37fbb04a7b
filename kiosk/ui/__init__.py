"""The Qt floor: store, view models, list models, painted items."""

from __future__ import annotations

import ctypes
import sys

if sys.version_info < (3, 12):
    # WORKAROUND for PySide6 6.12.0: `Signal.emit()` returns True without owning a reference to it, so
    # that after about a thousand signals Python ends with "bool_dealloc". Python 3.12 counts no
    # references of True. Can go when 3.11 is no longer supported or emit() is mended.
    ctypes.c_ssize_t.from_address(id(True)).value += 1 << 48
