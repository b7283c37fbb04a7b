"""One kiosk through cycles of language, theme, page and reset: `cycling.py CYCLES SAMPLES WARM` prints JSON.

A line after so many cycles each time, at the loop, where the kiosk has tidied up.
"""

from __future__ import annotations

import json
import os
import sys
from itertools import cycle
from pathlib import Path

os.environ |= {
    "QT_QPA_PLATFORM": "offscreen",
    "QT_QUICK_BACKEND": "software",
    "QSG_RENDER_LOOP": "basic",
    "QT_QUICK_CONTROLS_STYLE": "Basic",
}
sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

import msgspec
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication

from kiosk.compose import content_for, world_for
from kiosk.domain import events as e
from kiosk.domain.comfort import Contrast
from kiosk.domain.events import Event
from kiosk.domain.panel import Panel
from kiosk.domain.session import LoopScreen, World
from kiosk.station.settings import defaults
from kiosk.ui.drawing.living_skin import LivingSkin
from tests.bench.soak.objects import python_objects, qt_objects
from tests.ui.rig import Rig

PANEL = Panel(1024, 600, 10.1)
ROUND = 12
"""After so many cycles, all languages, themes and pages have come around together."""


def small_world() -> World:
    """The bundled content, without a look at its wording."""
    chosen = content_for(None, wording=False)
    if chosen.catalog is None:
        raise AssertionError("the bundled content has errors")
    return world_for(chosen, chosen.catalog, defaults(), None, None)


class Cycling:
    """A kiosk, and what it is put through next."""

    def __init__(self, world: World | None = None) -> None:
        self.kiosk = Rig(world or small_world(), PANEL)
        catalog = self.kiosk.store.world.catalog
        self._languages = cycle((*catalog.languages[1:], catalog.languages[0]))
        self._themes = cycle((*tuple(Contrast)[1:], Contrast.DEFAULT))
        first, *others = (one.id for one in catalog.treatments)
        plan = catalog.plans[0].id
        draws = (0.3,) * 64
        self._pages = cycle(
            (
                lambda at: (e.TreatmentOpened(at, first), e.PageTurned(at, 1)),
                lambda at: (e.PlanPickOpened(at), e.PlanOpened(at, plan)),
                lambda at: (e.QuizPickOpened(at), e.QuizStarted(at, first, draws)),
                lambda at: (e.TreatmentOpened(at, others[0]), e.PartsOpened(at)),
                lambda at: (e.ComfortOpened(at), e.WentBack(at)),
                lambda at: (e.TakeawayOpened(at), e.TakeawayShown(at)),
            )
        )

    def cycle(self, times: int) -> None:
        """Wake, a language, a theme, two pages, and Clear & leave, each drawn."""
        for _ in range(times):
            self._do(e.Woken(self.kiosk.clock.now))
            self._do(e.LanguageChosen(self.kiosk.clock.now, next(self._languages)))
            self._do(e.ContrastChosen(self.kiosk.clock.now, next(self._themes)))
            for event in next(self._pages)(0.0):
                self._do(_at(event, self.kiosk.clock.now))
            self._do(e.Left(self.kiosk.clock.now))
            if not isinstance(self.kiosk.screen, LoopScreen):
                raise AssertionError("a reset leads to the loop")

    def _do(self, event: Event) -> None:
        kiosk = self.kiosk
        before = kiosk.session
        kiosk.store.dispatch(event)
        if kiosk.session is before:
            raise AssertionError(f"{event} does nothing")
        turn()
        kiosk.wait_long()

    def rest(self) -> None:
        """Tidy up as the kiosk does after a visit."""
        turn()
        self.kiosk.tidy()
        turn()
        self.kiosk.tidy()


def _at(event: Event, at: float) -> Event:
    return msgspec.structs.replace(event, at=at)


def turn() -> None:
    """Let everything happen that was set off, and a picture be drawn."""
    for _ in range(2):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()


def sample(cycling: Cycling, *, counts_qt: bool) -> dict[str, object]:
    """The memory of this process in KiB, and its objects.

    To ask PySide for all objects of Qt leaves some objects of Python behind: not at each sample.
    """
    cycling.rest()
    python = python_objects()
    qt = qt_objects(cycling.kiosk) if counts_qt else {}
    lines = Path("/proc/self/smaps_rollup").read_text("ascii").splitlines()[1:]
    memory = {line.split(":")[0]: int(line.split()[1]) for line in lines}
    return {"memory": memory, "qt": qt, "python": python}


def main(cycles: int, samples: int, warm: int) -> None:
    """Go through cycles, and tell how it stands after each part of them; the first `warm` do not count."""
    application = QGuiApplication(["afterglow"])
    LivingSkin.paint = lambda self, painter: None  # type: ignore[method-assign]
    cycling = Cycling()
    for number in range(1, samples + 1):
        cycling.cycle(cycles)
        found = sample(cycling, counts_qt=number in (warm + 1, samples))
        print(json.dumps({"cycles": number * cycles, **found}), flush=True)
    cycling.kiosk.close()
    del application


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
