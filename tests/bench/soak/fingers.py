"""What a monkey does with its fingers."""

from __future__ import annotations

import random
from typing import Final

from PySide6.QtCore import QPoint
from PySide6.QtQuick import QQuickItem

from kiosk.domain.session import Screen
from kiosk.ui.seen_items import seen
from tests.bench.soak.glass import Glass
from tests.bench.soak.soaked import Soaked

MOST_FINGERS: Final = 10
LOOKS_EVERY_S: Final = 0.01
"""How often a panel tells where fingers are."""

PAUSES: Final = (
    *((0.0, 0.02, 40), (0.05, 0.3, 25), (0.4, 1.2, 28), (1.5, 8.0, 5)),
    *((30.0, 70.0, 0.7), (120.0, 200.0, 0.5), (600.0, 4000.0, 0.2), (40_000.0, 90_000.0, 0.02)),
)
"""Waits between two gestures: from and to in s, and how many of all. The longest bring the notice, the
loop and another day."""


class Fingers:
    """Taps, drags, palms and whole hands, at places that chance chooses."""

    def __init__(self, kiosk: Soaked, glass: Glass, seed: int) -> None:
        self._kiosk, self._glass = kiosk, glass
        self._chance = random.Random(seed)
        self._found: tuple[Screen | None, int, list[QPoint]] = (None, -1, [])

    def _is(self, share: float) -> bool:
        return self._chance.random() < share

    def _anywhere(self) -> QPoint:
        panel = self._kiosk.panel
        return QPoint(self._chance.randrange(panel.width), self._chance.randrange(panel.height))

    def _targets(self) -> list[QPoint]:
        """The middles of all that can be touched, as they stood when this screen was seen first."""
        session = self._kiosk.store.session
        if session.screen is not self._found[0] or session.epoch != self._found[1]:
            places = [middle(item) for item in self._touched()]
            self._found = (session.screen, session.epoch, places)
        return self._found[2]

    def _touched(self) -> list[QQuickItem]:
        return [
            item
            for item in seen(self._kiosk.window.contentItem())
            if item.isEnabled()
            and (item.inherits("QQuickAbstractButton") or item.inherits("QQuickSlider"))
        ]

    def _target(self) -> QPoint:
        """Most often of the screen, not of the bar, which leads away from it."""
        places = self._targets()
        if self._is(0.75):
            theme = self._kiosk.theme
            bar = theme.interfaceBox.y() + theme.barBox.y()
            places = [one for one in places if one.y() < bar] or places
        return self._near(self._chance.choice(places), 9) if places else self._anywhere()

    def _near(self, place: QPoint, px: int) -> QPoint:
        """On the glass, and at most so far away."""
        panel = self._kiosk.panel
        x, y = place.x() + self._chance.randint(-px, px), place.y() + self._chance.randint(-px, px)
        return QPoint(min(max(0, x), panel.width - 1), min(max(0, y), panel.height - 1))

    def _free_finger(self) -> int:
        return next(n for n in range(2 * MOST_FINGERS) if n not in self._glass.down)

    def _pause(self) -> None:
        least, most, _ = self._chance.choices(PAUSES, [one[2] for one in PAUSES])[0]
        self._kiosk.pass_time(self._chance.uniform(least, most))

    def _tap(self, place: QPoint) -> None:
        """As short as a finger's: a panel tells some times where it is meanwhile."""
        finger = self._free_finger()
        self._glass.press({finger: place})
        for _ in range(self._chance.choice((0, 4, 8, 12, 16))):
            self._kiosk.pass_time(LOOKS_EVERY_S)
            self._glass.move({finger: self._near(place, 3)})
        self._glass.lift([finger])

    def _tap_target(self) -> None:
        self._tap(self._target())

    def _tap_anywhere(self) -> None:
        self._tap(self._anywhere())

    def _tap_quickly(self) -> None:
        place = self._target()
        for _ in range(self._chance.randint(2, 6)):
            self._tap(place)
            self._kiosk.pass_time(self._chance.uniform(0.01, 0.15))

    def _swipe(self) -> None:
        self._drag(self._anywhere(), self._anywhere())

    def _swipe_from_edge(self) -> None:
        panel, inside = self._kiosk.panel, self._anywhere()
        edges = (
            *(QPoint(0, inside.y()), QPoint(panel.width - 1, inside.y())),
            *(QPoint(inside.x(), 0), QPoint(inside.x(), panel.height - 1)),
        )
        self._drag(self._chance.choice(edges), inside)

    def _drag_off(self) -> None:
        self._drag(self._target(), self._target() if self._is(0.5) else self._anywhere())

    def _drag(self, start: QPoint, end: QPoint) -> None:
        finger, steps = self._free_finger(), self._chance.randint(8, 80)
        self._glass.press({finger: start})
        for step in range(1, steps + 1):
            self._kiosk.pass_time(LOOKS_EVERY_S)
            self._glass.move({finger: start + (end - start) * step / steps})
        self._glass.lift([finger])

    def _mash(self) -> None:
        """Some fingers or a whole hand at once, which slide and lift in any order."""
        free = [n for n in range(MOST_FINGERS) if n not in self._glass.down]
        fingers = self._chance.sample(free, self._chance.randint(1, len(free))) if free else []
        if not fingers:
            return
        self._glass.press(
            {n: self._target() if self._is(0.6) else self._anywhere() for n in fingers}
        )
        for _ in range(self._chance.randint(5, 40)):
            some = self._chance.sample(fingers, self._chance.randint(1, len(fingers)))
            self._glass.move({n: self._near(self._glass.down[n], 9) for n in some})
            self._kiosk.pass_time(LOOKS_EVERY_S)
        self._chance.shuffle(fingers)
        while fingers:
            count = self._chance.randint(1, len(fingers))
            self._glass.lift(fingers[:count])
            del fingers[:count]
            self._kiosk.pass_time(self._chance.choice((0.0, 0.01, 0.3)))

    def _rest_palm(self) -> None:
        """What rests is lifted by and by, or never."""
        if len(self._glass.down) < MOST_FINGERS // 2:
            place = self._target() if self._is(0.5) else self._anywhere()
            self._glass.press({self._free_finger(): place})

    def _lift_palms(self) -> None:
        if self._glass.down:
            down = [*self._glass.down]
            self._glass.lift(self._chance.sample(down, self._chance.randint(1, len(down))))

    def _tremble(self) -> None:
        for _ in range(self._chance.randint(20, 100)):
            if self._glass.down:
                px = self._chance.choice((1, 1, 3, 40))
                self._glass.move({n: self._near(at, px) for n, at in self._glass.down.items()})
                self._kiosk.pass_time(self._chance.choice((LOOKS_EVERY_S, 0.1, 1.0)))


def middle(item: QQuickItem) -> QPoint:
    """The middle of an item in the window."""
    box = item.mapRectToScene(item.boundingRect())
    return box.center().toPoint()
