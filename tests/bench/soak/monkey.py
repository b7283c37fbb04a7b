"""What a monkey does: fingers, keys, waits, and the staff's way in. All of it hangs on the seed."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, Qt

from kiosk.domain.session import CleaningScreen, HomeScreen, LoopScreen, PinScreen
from kiosk.ui.seen_items import name
from tests.bench.soak.fault import FaultError
from tests.bench.soak.fingers import Fingers, middle
from tests.bench.soak.glass import Glass
from tests.bench.soak.keys import CHORDS, KEYS
from tests.bench.soak.setting import STAFF_KEY
from tests.bench.soak.soaked import PIN, Soaked
from tests.bench.soak.watch import Watch, turn

LOOK_EVERY, MAKE_AGAIN_EVERY, PROBE_EVERY = 250, 1000, 2500
LOOP_WITHIN_S: Final = 1200.0
"""Longer than anything that is read or waited for, and a notice."""


class Monkey(Fingers):
    """Plays until the glass has had enough events."""

    def __init__(self, kiosk: Soaked, glass: Glass, watch: Watch, seed: int) -> None:
        super().__init__(kiosk, glass, seed)
        self._watch = watch
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
        glass.press({finger: QPoint(kiosk.panel.width // 2, kiosk.panel.height // 2)})
        glass.lift([finger])
        if store.session.screen != HomeScreen():
            raise FaultError("dead frame: a touch does not wake the loop")
        self._watch.look(fingers=bool(glass.down))

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
                self._tap(middle(corner[0]))
                self._kiosk.pass_time(0.2)

    def _type_pin(self) -> None:
        """The right PIN half of the time; keys that are not there are missed."""
        digits = PIN if self._is(0.5) else "".join(self._chance.choices("0123456789", k=6))
        keys = {name(item): middle(item) for item in self._touched()}
        for title in (*digits, "Enter"):
            if title in keys:
                self._tap(keys[title])
                self._kiosk.pass_time(0.1)
        if isinstance(self._kiosk.store.session.screen, CleaningScreen) and self._is(0.5):
            self._kiosk.pass_time(31.0)
