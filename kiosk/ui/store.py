"""The one holder of the visit: takes events, keeps the session, wakes up when the clock matters."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from datetime import date

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.domain import events as e
from kiosk.domain.events import Event
from kiosk.domain.idle import counts_down, next_wake
from kiosk.domain.quiet_hours import looks_again
from kiosk.domain.session import Session, World
from kiosk.domain.step import step, world_after

_DRAWS = 64


def _chance() -> float:
    return int.from_bytes(os.urandom(6), "big") / 2**48


_LONGEST_SLEEP_MS = 24 * 3600 * 1000


class Store(QObject):
    """Session and world. `changed` after every session that differs; `effect` for what a step asks.

    `clock` gives s and never goes back; `draw` gives a random number from 0 up to 1. `calendar` gives
    the day and how many s are left of it; without one, the day stays that of `world`. `face` gives the
    s after midnight by the clock on the wall; without it, there are no quiet hours.
    """

    changed = Signal()
    effect = Signal(object)

    def __init__(
        self,
        world: World,
        parent: QObject | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
        draw: Callable[[], float] = _chance,
        calendar: Callable[[], tuple[date, float]] | None = None,
        face: Callable[[], float] | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._draw = draw
        self._calendar = calendar
        self._face = face
        self.world = world
        if face is not None and world.desk.quiet.hold(face()):
            self.world = world = msgspec.structs.replace(world, is_quiet=True)
        self.began_at = clock()
        self.touched_at: float | None = None
        self.touched_before: float | None = None
        self.session = Session.fresh(world, 0, clock())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.tick)
        self._arm()

    def now(self) -> float:
        """The time in s that events carry."""
        return self._clock()

    @property
    def minute(self) -> int | None:
        """The time by the clock on the wall, in minutes after midnight; None without one."""
        return None if self._face is None else int(self._face() // 60)

    def draws(self) -> tuple[float, ...]:
        """Random numbers for an event."""
        return tuple(self._draw() for _ in range(_DRAWS))

    @property
    def from_right(self) -> bool:
        """Whether the visitor's language is read from right to left."""
        return self.session.language in self.world.catalog.from_right

    def step_of(self, travelled: float) -> int:
        """Which way a page drawn so many px to the right turns: on (+1) or back (-1)."""
        return 1 if (travelled > 0) is self.from_right else -1

    def dispatch(self, event: Event) -> None:
        """Let `event` happen."""
        before, world = self.session, self.world
        done = step(before, event, world)
        self.world = world_after(event, before, world)
        self.session = done.session
        if done.session is not before:
            self._arm()
        if self.world is not world or not _differs_only_in_activity(before, done.session):
            self.changed.emit()
        for effect in done.effects:
            self.effect.emit(effect)

    def note_touch(self) -> None:
        """The glass was touched; of a touch that begins a visit, the one before is kept as well."""
        if not self.session.is_visit:
            self.touched_before = self.touched_at
        self.touched_at = self.now()

    def put(self, session: Session) -> None:
        """Be at `session` without an event: for pictures and tests of what is shown."""
        self.session = session
        self._arm()
        self.changed.emit()

    def tick(self) -> None:
        """Look at the clock, at the calendar, and at the face of the clock."""
        self._look_at_the_day()
        self._look_at_the_face()
        self.dispatch(e.ClockTicked(self.now()))
        if counts_down(self.session, self.world, self.now()):
            self.changed.emit()
        self._arm()

    def _look_at_the_day(self) -> None:
        # At each tick, not only at midnight: a machine without a battery learns the day later.
        if self._calendar is None:
            return
        today, _ = self._calendar()
        if today != self.world.today:
            self.dispatch(e.DayBegan(self.now(), today))

    def _look_at_the_face(self) -> None:
        # Also during a visit, whose end then leads to the right screen.
        if self._face is None:
            return
        is_quiet = self.world.desk.quiet.hold(self._face())
        if is_quiet is not self.world.is_quiet:
            self.dispatch(e.QuietTold(self.now(), is_quiet))

    def _arm(self) -> None:
        now = self.now()
        wait = next_wake(self.session, self.world, now) - now
        if self._face is not None:
            wait = min(wait, looks_again(self.world.desk.quiet, self._face()))
        if self._calendar is not None:
            wait = min(wait, self._calendar()[1])
        wait_ms = int(wait * 1000) + 1
        self._timer.start(min(max(1, wait_ms), _LONGEST_SLEEP_MS))


def _differs_only_in_activity(before: Session, after: Session) -> bool:
    return (
        before.screen is after.screen
        and before.epoch == after.epoch
        and before.comfort is after.comfort
        and before.speech is after.speech
        and before.notice_since == after.notice_since
        and before.language == after.language
        and before.starred is after.starred
        and before.missed is after.missed
        and before.plan == after.plan
        and before.takes_questions == after.takes_questions
        and before.scan is after.scan
    )
