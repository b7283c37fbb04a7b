"""One kiosk that is switched again and again: `switching.py TIMES...` prints its memory as JSON.

A line after so many switches each time, at the loop where a visit has ended.
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
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import msgspec
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.domain import events as e
from kiosk.domain.comfort import Contrast, TextSize
from kiosk.domain.events import Event
from tests.ui.rig import Rig, bundled_world

SCENES = (
    *("home", "slide-resurfacing-02", "slide-tightening-15", "slide-rejuvenation-03"),
    *("question-resurfacing-01", "plan-", "sources-", "comfort", "language", "takeaway-"),
)
TIDIED_MS = 4000
"""After the end of a visit the kiosk tidies up by itself, and gives memory back."""

ON_ONE_SCREEN = 8
"""Switches before another screen is shown."""


class Switching:
    """A kiosk, and what it is switched to next."""

    def __init__(self) -> None:
        self.kiosk = Rig(bundled_world())
        self._scenes = cycle([self.kiosk.scene(name) for name in SCENES])
        self._languages = cycle((*self.kiosk.store.world.catalog.languages[1:], "en"))
        self._themes = cycle((*tuple(Contrast)[1:], Contrast.DEFAULT))
        self._sizes = cycle((TextSize.LARGE, TextSize.LARGEST, TextSize.SMALL, TextSize.MEDIUM))
        self._done = 0

    def switch(self, times: int) -> None:
        """Language, theme and text size in turn, each drawn."""
        for _ in range(times):
            if self._done % ON_ONE_SCREEN == 0:
                self._go_on()
            self.kiosk.store.dispatch(self._next())
            self.kiosk.rest()
            self.kiosk.window.grabWindow()
            self.kiosk.wait_long()
            self._done += 1

    def _go_on(self) -> None:
        session, kiosk = self.kiosk.session, self.kiosk
        kiosk.show_scene(next(self._scenes))
        # The visit goes on: what was chosen stays.
        worn = msgspec.structs.replace(
            kiosk.session, language=session.language, comfort=session.comfort
        )
        kiosk.store.put(worn)

    def _next(self) -> Event:
        at = self.kiosk.clock.now
        match self._done % 3:
            case 0:
                return e.LanguageChosen(at, next(self._languages))
            case 1:
                return e.ContrastChosen(at, next(self._themes))
            case _:
                return e.TextSizeChosen(at, next(self._sizes))

    def memory_kib(self) -> dict[str, int]:
        """Of this process at the end of a visit, when the kiosk has tidied up."""
        kiosk = self.kiosk
        kiosk.store.dispatch(e.Left(kiosk.clock.now))
        kiosk.show_scene(kiosk.scene("loop-01"))
        kiosk.window.grabWindow()
        QTest.qWait(TIDIED_MS)
        lines = Path("/proc/self/smaps_rollup").read_text("ascii").splitlines()[1:]
        return {line.split(":")[0]: int(line.split()[1]) for line in lines}


def main(*parts: int) -> None:
    """Switch, and tell the memory after each part."""
    application = QGuiApplication(["afterglow"])
    switching = Switching()
    for times in parts:
        switching.switch(times)
        print(json.dumps(switching.memory_kib()), flush=True)
    switching.kiosk.close()
    del application


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
