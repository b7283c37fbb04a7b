"""What a monkey does: fingers, palms, keys, waits, and the staff's way in. All of it hangs on the seed."""

from __future__ import annotations

import random
from typing import Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtQuick import QQuickItem

from kiosk.domain.session import (
    CleaningScreen,
    HomeScreen,
    LoopScreen,
    PinScreen,
    Screen,
)
from kiosk.ui.seen_items import name, seen
from tests.bench.soak.fault import FaultError
from tests.bench.soak.glass import Glass
from tests.bench.soak.keys import CHORDS, KEYS
from tests.bench.soak.setting import STAFF_KEY
from tests.bench.soak.soaked import PIN, Soaked
from tests.bench.soak.watch import Watch, turn

MOST_FINGERS: Final = 10
LOOKS_EVERY_S: Final = 0.01
"""How often a panel tells where fingers are."""

LOOK_EVERY, MAKE_AGAIN_EVERY, PROBE_EVERY = 250, 1000, 2500
LOOP_WITHIN_S: Final = 1200.0
"""Longer than anything that is read or waited for, and a notice."""

PAUSES: Final = (
    *((0.0, 0.02, 40), (0.05, 0.3, 25), (0.4, 1.2, 28), (1.5, 8.0, 5)),
    *((30.0, 70.0, 0.7), (120.0, 200.0, 0.5), (600.0, 4000.0, 0.2), (40_000.0, 90_000.0, 0.02)),
)
"""Waits between two gestures: from and to in s, and how many of all. The longest bring the notice, the
loop and another day."""


class Monkey:
    """Plays until the glass has had enough events."""

    def __init__(self, kiosk: Soaked, glass: Glass, watch: Watch, seed: int) -> None:
        self._kiosk, self._glass, self._watch = kiosk, glass, watch
        self._chance = random.Random(seed)
        self._found: tuple[Screen | None, int, list[QPoint]] = (None, -1, [])
        self._looks = self._again = self._probes = 0
        self.gestures = 0
        self._gestures = (
            *((self._tap_target, 30), (self._tap_anywhere, 14), (self._tap_quickly, 4)),
            *((self._swipe, 12), (self._swipe_from_edge, 5), (self._drag_off, 8)),
            *((self._mash, 6), (self._rest_palm, 2), (self._lift_palms, 3), (self._tremble, 6)),
            *((self._press_key, 6), (self._press_chord, 2), (self._hold_key, 1)),
            *((self._use_mouse, 2), (self._turn_wheel, 1), (self._knock, 2.5), (self._hear, 4)),
            (self._close_window, 0.5),
        )

    def play(self) -> None:
        """One gesture after another, and looks in between. Ends by an exception only."""
        acts = [act for act, _ in self._gestures]
        weights = [weight for _, weight in self._gestures]
        while True:
            if isinstance(self._kiosk.store.session.screen, PinScreen) and self._is(0.35):
                self._type_pin()
            else:
                self._chance.choices(acts, weights)[0]()
            self.gestures += 1
            turn()
            self._pause()
            self._look()

    # --- Looking

    def _look(self) -> None:
        sent = self._glass.sent
        if sent // PROBE_EVERY > self._probes:
            self._probes = sent // PROBE_EVERY
            self._probe()
        elif sent // MAKE_AGAIN_EVERY > self._again:
            self._again = sent // MAKE_AGAIN_EVERY
            self._watch.look(fingers=bool(self._glass.down))
            self._watch.make_again()
        elif sent // LOOK_EVERY > self._looks:
            self._watch.look(fingers=bool(self._glass.down))
        self._looks = sent // LOOK_EVERY

    def _probe(self) -> None:
        """Nothing is stuck: left alone it comes to the loop, and a touch begins a visit."""
        kiosk, glass, store = self._kiosk, self._glass, self._kiosk.store
        if self._probes % 2 and glass.down:
            glass.lift([*glass.down])
        self._watch.look(fingers=bool(glass.down))
        waited = 0.0
        while not isinstance(store.session.screen, LoopScreen):
            kiosk.pass_time(10.0)
            turn()
            waited += 10.0
            if waited > LOOP_WITHIN_S:
                name_ = type(store.session.screen).__name__
                raise FaultError(f"dead frame: {name_} stays for ever")
        self._watch.look(fingers=bool(glass.down))
        kiosk.pass_time(1.0)
        finger = self._free_finger()
        middle = QPoint(kiosk.panel.width // 2, kiosk.panel.height // 2)
        glass.press({finger: middle})
        glass.lift([finger])
        if store.session.screen != HomeScreen():
            raise FaultError("dead frame: a touch does not wake the loop")
        self._watch.look(fingers=bool(glass.down))

    # --- Choosing

    def _is(self, share: float) -> bool:
        return self._chance.random() < share

    def _anywhere(self) -> QPoint:
        panel = self._kiosk.panel
        return QPoint(self._chance.randrange(panel.width), self._chance.randrange(panel.height))

    def _targets(self) -> list[QPoint]:
        """The middles of all that can be touched, as they stood when this screen was seen first."""
        session = self._kiosk.store.session
        if session.screen is not self._found[0] or session.epoch != self._found[1]:
            places = [_middle(item) for item in self._touched()]
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

    # --- Fingers

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

    # --- Keys, a mouse, a voice

    def _press_key(self) -> None:
        self._glass.key(self._chance.choice(KEYS), Qt.KeyboardModifier.NoModifier)

    def _press_chord(self) -> None:
        self._glass.key(self._chance.choice(KEYS), self._chance.choice(CHORDS))

    def _hold_key(self) -> None:
        repeats = self._chance.randint(1, 20)
        none = Qt.KeyboardModifier.NoModifier
        self._glass.key(self._chance.choice(KEYS), none, repeats=repeats)

    def _use_mouse(self) -> None:
        buttons = (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton)
        other = (Qt.MouseButton.MiddleButton, Qt.MouseButton.BackButton)
        self._glass.click(self._chance.choice((*buttons, *other)), self._target())

    def _turn_wheel(self) -> None:
        self._glass.wheel(self._target(), self._chance.choice((-120, 120, -1200, 1200)))

    def _hear(self) -> None:
        """A voice has said its sentence."""
        self._kiosk.say_on()

    def _close_window(self) -> None:
        """The window is asked to close, as a window manager does."""
        self._kiosk.window.close()

    # --- Staff

    def _knock(self) -> None:
        """Five presses on the clinic's name, or the staff's key."""
        if self._is(0.3):
            self._glass.key(Qt.Key[f"Key_{STAFF_KEY}"], Qt.KeyboardModifier.NoModifier)
            return
        if isinstance(self._kiosk.store.session.screen, LoopScreen):
            self._tap_anywhere()
            self._kiosk.pass_time(1.0)
            turn()
        corner = [item for item in self._touched() if item.objectName() == "unseen"]
        if corner:
            for _ in range(5):
                self._tap(_middle(corner[0]))
                self._kiosk.pass_time(0.2)

    def _type_pin(self) -> None:
        """The right PIN half of the time; keys that are not there are missed."""
        digits = PIN if self._is(0.5) else "".join(self._chance.choices("0123456789", k=6))
        keys = {name(item): _middle(item) for item in self._touched()}
        for title in (*digits, "Enter"):
            if title in keys:
                self._tap(keys[title])
                self._kiosk.pass_time(0.1)
        if isinstance(self._kiosk.store.session.screen, CleaningScreen) and self._is(0.5):
            self._kiosk.pass_time(31.0)


def _middle(item: QQuickItem) -> QPoint:
    box = item.mapRectToScene(item.boundingRect())
    return box.center().toPoint()
