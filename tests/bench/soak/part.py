"""One kiosk, one seed, so many events."""

from __future__ import annotations

import contextlib
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.bench.soak import sandbox
from tests.bench.soak.fault import EnoughError, FaultError
from tests.bench.soak.glass import Glass
from tests.bench.soak.hearing import hearing
from tests.bench.soak.monkey import Monkey
from tests.bench.soak.soaked import Soaked
from tests.bench.soak.watch import Watch, turn


class Part:
    """Plays parts in a sandbox, each with a kiosk of its own. `told` are the last events of one."""

    def __init__(
        self, folder: Path, *, moving: bool, painted: bool, tells_from: int | None
    ) -> None:
        self._folder, self._moving, self._painted = folder, moving, painted
        self._tells_from = tells_from
        self._application = QGuiApplication(["afterglow"])
        self._device = QTest.createTouchDevice()
        self._escapes: list[str] = []
        self._listens = False
        self.sent = 0
        self.seen = ""
        self.told: list[str] = []

    def play(self, seed: int, events: int) -> str:
        """What was found, or nothing."""
        for file in (self._folder / "state").rglob("*"):
            file.unlink()
        faults: list[str] = []
        with hearing(faults):
            kiosk = Soaked(seed, self._folder, faults, moving=self._moving, painted=self._painted)
            turn()
            if not self._listens:
                self._listens = True
                sandbox.listen(self._folder, self._escapes.append)
            try:
                fault = self._played(kiosk, seed, events)
            finally:
                kiosk.close()
        return fault or next(iter(faults), "")

    def _played(self, kiosk: Soaked, seed: int, events: int) -> str:
        watch = Watch(kiosk)
        glass = Glass(kiosk.window, self._device, events, lambda: self._after(kiosk, watch, glass))
        monkey = Monkey(kiosk, glass, watch, seed)
        fault = ""
        try:
            with contextlib.suppress(EnoughError):
                monkey.play()
            fault = self._end(kiosk, watch, glass)
        except FaultError as found:
            fault = str(found)
        screens = " ".join(f"{name} {n}" for name, n in watch.screens.most_common())
        self.sent, self.told = glass.sent, [*glass.told]
        visits = kiosk.store.session.epoch
        did = f"{monkey.gestures} gestures, {visits} visits"
        self.seen = f"{did}, {kiosk.exits} exits, digest {watch.digest:08x}\n  {screens}"
        return fault

    def _end(self, kiosk: Soaked, watch: Watch, glass: Glass) -> str:
        watch.look(fingers=bool(glass.down))
        watch.make_again()
        if kiosk.counting is not None:
            kiosk.counting.write()
        stray = sandbox.strays(self._folder)
        return f"escape: files were left in {stray}" if stray else ""

    def _after(self, kiosk: Soaked, watch: Watch, glass: Glass) -> None:
        if self._tells_from is not None and glass.sent > self._tells_from:
            screen = type(kiosk.store.session.screen).__name__
            print(f"{glass.told[-1]}  -> {screen}", flush=True)
        if self._escapes:
            raise FaultError(self._escapes[0])
        watch.quick()
