"""The one holder of the visit: takes events, keeps the session, wakes up when the clock matters."""

from __future__ import annotations

import os
import time
from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, QTimer, Signal

from kiosk.domain import events as e
from kiosk.domain.events import Event
from kiosk.domain.idle import next_wake
from kiosk.domain.session import Session, World
from kiosk.domain.step import step

_DRAWS = 64


def _chance() -> float:
    return int.from_bytes(os.urandom(6), "big") / 2**48


_LONGEST_SLEEP_MS = 24 * 3600 * 1000


class Store(QObject):
    """Session and world. `changed` after every session that differs; `effect` for what a step asks.

    `clock` gives s and never goes back; `draw` gives a random number from 0 up to 1.
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
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._draw = draw
        self.world = world
        self.session = Session.fresh(world, 0, clock())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self.tick)
        self._arm()

    def now(self) -> float:
        """The time in s that events carry."""
        return self._clock()

    def draws(self) -> tuple[float, ...]:
        """Random numbers for an event."""
        return tuple(self._draw() for _ in range(_DRAWS))

    def dispatch(self, event: Event) -> None:
        """Let `event` happen."""
        before = self.session
        done = step(before, event, self.world)
        if isinstance(event, e.ContentSwapped) and not before.is_visit:
            self.world = self.world.with_content(event.catalog, event.content_state)
        if isinstance(event, e.SpeechFound) and event.state != self.world.speech:
            self.world = replace(self.world, speech=event.state)
            self.changed.emit()
        self.session = done.session
        if done.session is not before:
            self._arm()
            if not _differs_only_in_activity(before, done.session):
                self.changed.emit()
        for effect in done.effects:
            self.effect.emit(effect)

    def put(self, session: Session) -> None:
        """Be at `session` without an event: for pictures and tests of what is shown."""
        self.session = session
        self._arm()
        self.changed.emit()

    def tick(self) -> None:
        """Look at the clock."""
        self.dispatch(e.ClockTicked(self.now()))
        if self.session.notice_since is not None:
            self.changed.emit()
        self._arm()

    def _arm(self) -> None:
        now = self.now()
        wait_ms = int((next_wake(self.session, self.world, now) - now) * 1000) + 1
        self._timer.start(min(max(1, wait_ms), _LONGEST_SLEEP_MS))


def _differs_only_in_activity(before: Session, after: Session) -> bool:
    return (
        before.screen is after.screen
        and before.epoch == after.epoch
        and before.comfort is after.comfort
        and before.speech is after.speech
        and before.notice_since == after.notice_since
        and before.language == after.language
    )
