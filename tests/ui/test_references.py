"""Signals by the thousand: PySide6 miscounts references on Python 3.11 (see `kiosk.ui`)."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

MANY_SIGNALS = """
import kiosk.ui
from PySide6.QtCore import QCoreApplication, QObject, Signal

class Bell(QObject):
    plain = Signal()
    told = Signal(object)

application = QCoreApplication([])
bell, heard = Bell(), []
bell.plain.connect(lambda: heard.append(True))
bell.told.connect(heard.append)
for _ in range(5000):
    bell.plain.emit()
    bell.told.emit(None)
print(len(heard))
"""

MANY_EVENTS = """
from PySide6.QtGui import QGuiApplication
from kiosk.domain import events as e
from kiosk.ui.kiosk_view_model import KioskViewModel
from kiosk.ui.store import Store
from kiosk.ui.theme import Theme
from tests.ui.rig import Clock, bundled_world

application = QGuiApplication([])
clock = Clock()
store = Store(bundled_world(), clock=clock)
kiosk = KioskViewModel(store, Theme())
changes = []
store.changed.connect(lambda: changes.append(store.session.epoch))
for turn in range(2000):
    clock.now += 1
    store.dispatch(e.Woken(clock.now) if turn % 2 == 0 else e.Left(clock.now))
print(len(changes))
"""


def run(script: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-X", "faulthandler", "-c", script]
    return subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )


def test_ten_thousand_signals() -> None:
    done = run(MANY_SIGNALS)
    assert (done.returncode, done.stdout.strip()) == (0, "10000"), done.stderr


def test_two_thousand_events_through_the_view_models() -> None:
    done = run(MANY_EVENTS)
    assert (done.returncode, done.stdout.strip()) == (0, "2000"), done.stderr
