"""Modules are imported without PySide reading their source."""

import builtins
import linecache

import kiosk.ui  # noqa: F401 - puts the import back
from kiosk.ui.plain_imports import import_plainly


def test_no_module_is_looked_into() -> None:
    assert builtins.__import__ is builtins.__orig_import__  # type: ignore[attr-defined]


def test_it_can_be_said_twice() -> None:
    import_plainly()
    assert builtins.__import__ is builtins.__orig_import__  # type: ignore[attr-defined]


def test_no_source_of_a_module_is_read_for_it() -> None:
    linecache.clearcache()
    import wave  # noqa: F401 - nothing else here imports it

    import kiosk.domain.marking  # noqa: F401

    assert not [name for name in linecache.cache if name.endswith("wave.py")]
