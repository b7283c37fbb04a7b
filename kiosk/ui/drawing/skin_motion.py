"""What is shown of a skin from moment to moment: on its way, breathing, or still."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QObject, QTimer, QVariantAnimation, Signal, Slot

from kiosk.domain import tokens
from kiosk.domain.breath import breathing, rise
from kiosk.domain.skin import SkinNumbers, between

State = Callable[[float], SkinNumbers]
Way = Callable[[float], float]

LEAST = 0.004
"""So far of the way must a movement have come for another picture of it: less cannot be seen."""

BREATH_WAY = 0.3
"""How far a breath goes, where a movement goes all the way."""

AHEAD = 7
"""So many pictures ahead lies what a part of the drawing that is painted now shows on average."""

PAINTING_SHARE = 0.08
"""Of one core, for painting a drawing that moves; the rest of the screen moves as well."""


class SkinMotion(QObject):
    """`shown` is what to draw; `pictured` tells that it must be painted anew.

    Pictures of the drawing are rarer than those of the screen, and rarer still where they are dear.
    """

    pictured = Signal()
    cost_ms = 4.0

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.shown: SkinNumbers | None = None
        self.ahead: SkinNumbers | None = None
        """What will be shown a few pictures later, while it moves."""
        self._end: SkinNumbers | None = None
        self._state: State | None = None
        self._way: Way | None = None
        self._is_breath = self._follows = False
        self._is_late = self._is_rough = False
        self._spaced_ms = self._pictured_ms = self._pictured_at = 0.0
        self._animation = QVariantAnimation(self)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.valueChanged.connect(self._advance)
        self._animation.finished.connect(self.stop)
        self._wait: QTimer | None = None
        self._soon: QTimer | None = None

    @property
    def is_on_its_way(self) -> bool:
        """Whether it moves from one figure to another."""
        return self._state is not None and not self._is_breath

    @property
    def is_still(self) -> bool:
        """Whether it stays as it is, so that it shall be painted with care."""
        return self._state is None and not self._is_rough

    def painted(self, ms: float) -> None:
        """A picture of a movement took `ms`."""
        SkinMotion.cost_ms += 0.2 * (ms - SkinMotion.cost_ms)

    def go(self, end: SkinNumbers | None, ms: int) -> None:
        """Move to `end` from what is shown; 0 ms jumps, and the first figure is there at once.

        A movement of `FOLLOW_MS` runs after a finger: where it leads may change on the way.
        """
        if self._follows and 0 < ms <= tokens.FOLLOW_MS and end is not None:
            self._end = end
            return
        is_owed = self._is_late or self._is_rough
        self._halt()
        self._end = end
        begin = self.shown
        if begin is None or end is None or ms <= 0:
            self.shown = end
            self.pictured.emit()
        elif end != begin and ms <= tokens.FOLLOW_MS:
            even = QEasingCurve.Type.Linear
            self._run(lambda t: self._nearer(), ms, even, tokens.MOVING_PICTURE_MS)
            self._follows = True
        elif end != begin:
            dear = SkinMotion.cost_ms / PAINTING_SHARE
            spaced = min(tokens.SLOWEST_PICTURE_MS, max(tokens.MOVING_PICTURE_MS, dear))
            ease = QEasingCurve.Type.InOutCubic
            self._run(lambda t: between(begin, end, t), ms, ease, spaced)
        elif is_owed:
            self.pictured.emit()

    @Slot()
    def stop(self) -> None:
        """Be where it leads, and still."""
        is_owed = self._state is not None or self._is_late or self._is_rough
        self._halt()
        if is_owed:
            self.shown = self._end
            self.pictured.emit()

    def refresh(self) -> None:
        """What surrounds it has changed: paint it now, or soon where that was just done."""
        if self._state is not None:
            return  # its next picture is on the way
        if self._soon is None:
            self._soon = self._timer(tokens.SLOWEST_PICTURE_MS, self._refresh)
        if self._soon.isActive():
            self._is_late = True
        else:
            self._soon.start()
            self.pictured.emit()

    def breathe_later(self) -> None:
        """Take one breath when it has stood still for a while."""
        if self._wait is None:
            self._wait = self._timer(tokens.BREATH_AFTER_MS, self._breathe)
        if self._state is None:
            self._wait.start()

    def _timer(self, ms: int, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(ms)
        timer.timeout.connect(slot)
        return timer

    @Slot()
    def _refresh(self) -> None:
        if self._state is None and (self._is_late or self._is_rough):
            self._is_rough, self._is_late = self._is_late, False
            if self._is_rough and self._soon is not None:
                self._soon.start()
            self.pictured.emit()

    def _nearer(self) -> SkinNumbers:
        assert self.shown is not None and self._end is not None
        return between(self.shown, self._end, 0.6)

    @Slot()
    def _breathe(self) -> None:
        still = self._end
        if still is not None and self._state is None:
            self._is_breath = True
            even = QEasingCurve.Type.Linear
            spaced = tokens.BREATH_PICTURE_MS
            self._run(lambda t: breathing(still, t), tokens.BREATH_MS, even, spaced)
            self._way = lambda t: BREATH_WAY * rise(t)

    def _run(self, state: State, ms: int, ease: QEasingCurve.Type, spaced_ms: float) -> None:
        self._state, self._way = state, None
        self._spaced_ms, self._pictured_ms, self._pictured_at = spaced_ms, -spaced_ms, 0.0
        self._animation.setDuration(ms)
        self._animation.setEasingCurve(ease)
        self._animation.start()

    @Slot("QVariant")  # type: ignore[arg-type]
    def _advance(self, t: object) -> None:
        at = self._animation.currentTime()
        if self._state is None or not isinstance(t, float):
            return
        way = t if self._way is None else self._way(t)
        is_seen = abs(way - self._pictured_at) >= LEAST
        if is_seen and at - self._pictured_ms >= self._spaced_ms:
            self._pictured_ms, self._pictured_at = at, way
            self.shown = self._state(t)
            self.ahead = None if self._follows else self._state(self._later(at))
            self.pictured.emit()

    def _later(self, at: int) -> float:
        """How far a movement will have come `AHEAD` pictures after `at` milliseconds."""
        share = (at + AHEAD * self._spaced_ms) / self._animation.duration()
        return self._animation.easingCurve().valueForProgress(min(1.0, share))

    def _halt(self) -> None:
        self._state = self.ahead = None
        self._is_breath = self._follows = self._is_late = self._is_rough = False
        self._animation.stop()
        if self._wait is not None:
            self._wait.stop()
