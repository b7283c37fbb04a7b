"""Modules are imported without PySide reading their source."""

import builtins
import linecache
import sys
from subprocess import run

from PySide6.QtCore import Qt

import kiosk.ui  # noqa: F401 - puts the import back
from kiosk.ui import rows_model
from kiosk.ui.plain_imports import import_plainly
from tests.ui.program import ROOT


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


def test_a_start_does_without_the_namespace_of_qt() -> None:
    """PySide makes all of its 120 enumerations at once: 25 ms, and 1.5 MiB."""
    code = (
        "import sys, kiosk.ui.run; print(*(name for name, module in sys.modules.items()"
        " if name.startswith('kiosk.') and 'Qt' in vars(module)))"
    )
    done = run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.split() == []


def test_the_first_role_is_that_of_qt() -> None:
    assert Qt.ItemDataRole.UserRole == rows_model._FIRST_ROLE
