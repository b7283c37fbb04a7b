"""Lets modules be imported without a look into their source once Qt is there.

From its first import on, PySide reads the source text of every module that is imported, to find out
whether it uses one of PySide's features (`from __feature__ import …`), and keeps all of it in memory.
The kiosk uses none of them: this saves 3 MiB.
"""

from __future__ import annotations

import builtins

import PySide6.QtCore  # noqa: F401 - puts its own import in the place of others


def import_plainly() -> None:
    """Put back the import that PySide has kept."""
    original = getattr(builtins, "__orig_import__", None)
    if original is not None:
        builtins.__import__ = original
