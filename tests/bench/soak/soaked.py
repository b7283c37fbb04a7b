"""A kiosk that a monkey plays with: put together as `run` does it, on a clock that only the monkey moves."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Final

from argon2 import PasswordHasher
from PySide6.QtCore import QSize
from PySide6.QtQml import QQmlError

from kiosk.compose import QML
from kiosk.domain.derive.spoken import derive_say
from kiosk.domain.effects import Effect, PinGiven
from kiosk.domain.events import SentenceSpoken
from kiosk.domain.idle import next_wake
from kiosk.domain.staff_moves import is_staff
from kiosk.ui.app import KioskApp
from kiosk.ui.drawing.living_skin import LivingSkin
from kiosk.ui.input_watch import InputWatch
from kiosk.ui.staff_means import StaffMeans
from tests.bench.soak.fault import FaultError
from tests.bench.soak.screens import screen_of
from tests.bench.soak.setting import Clock, panel_of, world_of

PIN: Final = "407198"
MOST_TICKS: Final = 25
"""After so many wakes the clock jumps."""


class Soaked(KioskApp):
    """`faults` takes what is found by the way. `moving`: in real time, as patients see it."""

    def __init__(
        self, seed: int, folder: Path, faults: list[str], *, moving: bool, painted: bool
    ) -> None:
        self.faults = faults
        self.clock = Clock()
        self.panel = panel_of(seed)
        self.moving = moving
        self.frames = 0
        self.exits = 0
        self._opened: int | None = None
        if not painted:
            _leave_unpainted(self)
        chance = random.Random(f"chance {seed}")
        world = world_of(seed)
        means = StaffMeans(
            folder=folder / "state",
            pin_hash=PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(PIN),
            keeps_counts=True,
            counts_to=str(folder / "stick"),
            reload=lambda: (world.catalog, world.content_state),
            end=self._left,
        )
        super().__init__(
            world,
            self.panel,
            QML,
            clock=self.clock,
            draw=chance.random,
            calendar=self.clock.calendar,
            still=not moving,
            staff=means,
        )
        # The monkey says when time passes: what hangs on the machine's own clock cannot be replayed.
        self.store._timer.timeout.disconnect(self.store.tick)
        self.engine.warnings.connect(self._hear_qml)
        self.store.effect.connect(self._see)
        self.window.frameSwapped.connect(self._count_frame)
        InputWatch(self.kiosk, self.window, hides_cursor=True)
        screen = screen_of(self.panel)
        self.window.setScreen(screen)
        self.window.setGeometry(screen.geometry())
        self.window.showFullScreen()
        self.aloud.hear_keys()
        if moving:
            self.warm_up()

    def pass_time(self, seconds: float) -> None:
        """Let time go by: the kiosk looks at its clock when it asked for it.

        Of a long time only the beginning goes by as it would; then the clock jumps, as when a machine sleeps.
        """
        store, until = self.store, self.clock.now + seconds
        for _ in range(MOST_TICKS):
            due = next_wake(store.session, store.world, self.clock.now)
            midnight = self.clock.now + self.clock.calendar()[1]
            # As the store's own timer, which sleeps whole ms, and one more.
            due = max(self.clock.now, min(due, midnight)) + 0.001
            if due > until:
                self.clock.now = until
                return
            self.clock.now = due
            store.tick()
        self.clock.now = until
        store.tick()

    def say_on(self) -> None:
        """The voice has said what it was told to, where there is something."""
        say = derive_say(self.kiosk.view()) if self.store.session.speech.is_heard else None
        if say is not None:
            self.store.dispatch(SentenceSpoken(self.clock.now, say.number, say.more))

    @property
    def screen_size(self) -> QSize:
        """What the window covers."""
        return self.window.screen().size()

    @property
    def is_opened(self) -> bool:
        """Whether the right PIN was given in this visit."""
        return self._opened == self.store.session.epoch

    def made_again(self, epoch: int) -> None:
        """The same visit goes on as another one."""
        if self.is_opened:
            self._opened = epoch

    def check_staff(self) -> None:
        """Nobody is behind the PIN without it."""
        if is_staff(self.store.session) and not self.is_opened:
            raise FaultError("escape: behind the PIN, which nobody gave")

    def _see(self, effect: Effect) -> None:
        if isinstance(effect, PinGiven) and effect.pin == PIN:
            self._opened = self.store.session.epoch

    def _left(self) -> None:
        self.exits += 1
        if not self.is_opened:
            self.faults.append("escape: the exit was reached without the PIN")

    def _count_frame(self) -> None:
        self.frames += 1

    def _hear_qml(self, found: list[QQmlError]) -> None:
        self.faults += [f"warning of QML: {one.toString()}" for one in found]


def _leave_unpainted(kiosk: KioskApp) -> None:
    """Most of the time goes into drawings, which no event hangs on."""
    LivingSkin.paint = lambda self, painter: None  # type: ignore[method-assign]
    kiosk._warm_scene = lambda box, horizon: None  # type: ignore[method-assign]
