"""A bug ends the visit, not the kiosk; a second one within a minute ends the program."""

from __future__ import annotations

import pytest

from tests.ui.program import Program, environment

SCRIPT = """
import sys

from PySide6.QtCore import QTimer

from kiosk import compose
from kiosk.domain import events as e
from kiosk.domain.effects import VisitEnded
from kiosk.domain.comfort import TextSize
from kiosk.station.settings import defaults
from kiosk.ui import run
from kiosk.ui.app import KioskApp

bugs = {bugs}


class Watched(KioskApp):
    def __init__(self, *given, **named):
        super().__init__(*given, **named)
        QTimer.singleShot(0, self.wake)
        self.left = list(bugs)
        self.store.effect.connect(self.go_on)

    def wake(self):
        self.store.dispatch(e.Woken(self.store.now() + 1))
        self.store.dispatch(e.TextSizeChosen(self.store.now() + 2, TextSize.LARGEST))
        self.tell()
        QTimer.singleShot(0, self.go_wrong)

    def go_wrong(self):
        self.left.pop(0)(self)

    def go_on(self, effect):
        if not isinstance(effect, VisitEnded):
            return
        self.tell()
        if self.left:
            QTimer.singleShot(0, self.wake)
        else:
            sys.stderr.write("that was all\\n")

    def tell(self):
        name = type(self.store.session.screen).__name__
        sys.stderr.write(f"epoch {{self.store.session.epoch}} {{name}}\\n")


def in_slot(kiosk):
    raise RuntimeError(f"a bug at {{kiosk.store.session.screen}}")


def in_emit(kiosk):
    def listener():
        kiosk.store.changed.disconnect(listener)
        try:
            raise KeyError(kiosk.store.session.comfort.text_size.value)
        except KeyError as error:
            raise ValueError(f"a bug in {{kiosk.store.session.screen}}") from error

    kiosk.store.changed.connect(listener)
    kiosk.store.changed.emit()


def interrupt(kiosk):
    raise KeyboardInterrupt


{more}
run.KioskApp = Watched
chosen = compose.content_for(None)
world = compose.world_for(chosen, chosen.catalog, defaults(), None, None)
compose.prepare_graphics()
sys.exit(run.run_kiosk(lambda: world, compose.QML, inches=24, windowed=True, size=(1024, 600)))
"""

# A second bug, more than a minute later by the clock that the policy reads.
LATER = """
import time

seconds = iter(range(0, 100000, 61))
run.time = type("Clock", (), {"monotonic": staticmethod(lambda: float(next(seconds)))})
"""


def start(*bugs: str, more: str = "") -> Program:
    names = ", ".join(f"lambda k: {bug}(k)" for bug in bugs)
    script = SCRIPT.format(bugs=f"[{names}]", more=more)
    env = environment(QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software")
    return Program(["-c", script], env)


@pytest.mark.parametrize(
    ("bug", "kinds"),
    [("in_slot", ["RuntimeError"]), ("in_emit", ["ValueError", "KeyError"])],
)
def test_a_bug_is_logged_and_ends_the_visit(bug: str, kinds: list[str]) -> None:
    with start(bug) as program:
        program.wait_for("that was all")
        assert program.end() == 0
    told = program.told.splitlines()
    assert [line for line in told if line.startswith("epoch")] == [
        "epoch 0 HomeScreen",
        "epoch 1 LoopScreen",
    ]
    (first,) = [line for line in told if line.startswith("AG-901")]
    assert "Traceback" in first
    errors = [line.split()[0] for line in told if "its words are left out" in line]
    assert errors == kinds
    assert f"in {bug}" in program.told.replace("in listener", "in in_emit")
    assert "a bug" not in program.told and "largest" not in program.told.lower()


def test_a_second_bug_within_a_minute_ends_the_program() -> None:
    with start("in_slot", "in_emit") as program:
        assert program.wait() == 70
    assert program.told.count("AG-901") == 2


def test_a_second_bug_after_a_minute_ends_only_the_visit() -> None:
    with start("in_slot", "in_emit", "in_slot", more=LATER) as program:
        program.wait_for("that was all")
        assert program.end() == 0
    assert program.told.count("AG-901") == 3
    assert "epoch 3 LoopScreen" in program.told


def test_what_is_no_bug_ends_the_program() -> None:
    with start("interrupt") as program:
        assert program.wait() == 70


AT_START = """
import sys
from kiosk.cli import main
from kiosk.ui import run

def broken(*given, **named):
    raise RuntimeError("a bug at the start")

run.KioskApp = broken
sys.exit(main(["run"]))
"""


def test_a_bug_at_the_start_is_logged_and_ends_the_program() -> None:
    env = environment(QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software")
    with Program(["-c", AT_START], env) as program:
        assert program.wait() == 70
    assert program.told.count("AG-901") == 1
    assert "a bug at the start" in program.told
