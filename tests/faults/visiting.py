"""A kiosk as a process of its own in which somebody begins a visit and leaves again, as often as is said."""

from __future__ import annotations

SCRIPT = """
import sys

from PySide6.QtCore import QTimer

from kiosk.cli import main
from kiosk.domain import events as e
from kiosk.domain.effects import VisitEnded
from kiosk.ui import run
from kiosk.ui.app import KioskApp


def tell(words):
    sys.stderr.write(words + "\\n")
    sys.stderr.flush()


class Visited(KioskApp):
    def __init__(self, *given, **named):
        super().__init__(*given, **named)
        self.times = 0
        self.window.frameSwapped.connect(self.seen)
        self.store.effect.connect(self.ended)

    def seen(self):
        self.window.frameSwapped.disconnect(self.seen)
        QTimer.singleShot(0, self.visit)

    def visit(self):
        if self.times == len(BETWEEN):
            tell("that was all")
            return
        BETWEEN[self.times](self)
        self.times += 1
        now = self.store.now() + 10 * self.times  # a tap too soon after another does not count
        for event in (
            e.Woken(now + 1),
            e.TreatmentOpened(now + 2, "resurfacing", ""),
            e.PageTurned(now + 3, 1),
            e.LanguageChosen(now + 4, "es"),
            e.PlanOpened(now + 5, "resurfacing_ablative", None),
            e.Left(now + 6),
        ):
            self.store.dispatch(event)

    def ended(self, effect):
        if isinstance(effect, VisitEnded):
            QTimer.singleShot(50, self.look)

    def look(self):
        shown, today = self.store.session, self.store.world.today
        tell(f"visit {self.times}: {type(shown.screen).__name__} in {shown.language}, {today}")
        self.window.frameSwapped.connect(self.seen)
        self.window.update()


def nothing(kiosk):
    pass


BETWEEN = [nothing]
%s
run.KioskApp = Visited
sys.exit(main(["run", "--windowed", "--size", "1024x600", "--panel-inches", "15"]))
"""


def visiting(more: str = "") -> list[str]:
    """The command. `more` may set BETWEEN: what is done to a kiosk before each of its visits."""
    return ["-c", SCRIPT % more]
