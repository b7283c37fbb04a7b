"""Keys that move the focus: Tab in reading order, arrows to what stands there, Escape back, Home home.

Made at the first key, so that a start and a finger wait for none of it.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.domain import events as e
from kiosk.domain.arrows import Arrow, arrow_target
from kiosk.domain.derive.frame import screen_name
from kiosk.domain.scanning import Switches
from kiosk.ui.kiosk_view_model import KioskViewModel
from kiosk.ui.scanner import Scanner
from kiosk.ui.targets import Target, let_go, look

_ARROWS: Final = {
    Qt.Key.Key_Left: Arrow.LEFT,
    Qt.Key.Key_Right: Arrow.RIGHT,
    Qt.Key.Key_Up: Arrow.UP,
    Qt.Key.Key_Down: Arrow.DOWN,
}
_SIDEWAYS: Final = (Qt.Key.Key_Left, Qt.Key.Key_Right)


class FocusKeys(QObject):
    """Where the focus is, and where each key moves it.

    A screen opened by key comes up with the focus on the first thing to touch, and Back returns it to
    what the screen was opened by. For somebody who hears instead of seeing, the arrows go on and back
    as it is read, and a new screen is read first: nothing has the focus until a key moves it.
    """

    def __init__(self, kiosk: KioskViewModel, window: QQuickWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._store, self._window = kiosk.store, window
        self._scanner = Scanner(kiosk, window, self)
        self._by_key = False
        self._name = ""
        self._shown = screen_name(self._store.session.screen)
        self._epoch = self._store.session.epoch
        self._opened_by = [""] * len(self._store.session.trail)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(0)
        self._settled.timeout.connect(self._follow)
        self._store.changed.connect(self._settled.start)

    def press(self, event: QKeyEvent) -> bool:
        """A key went down; whether it is used up."""
        key, now = Qt.Key(event.key()), self._store.now()
        if self._switched(key, repeated=event.isAutoRepeat()):
            return True
        self._by_key = True
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._step(-1 if shifted or key == Qt.Key.Key_Backtab else 1)
            return True
        if key in _ARROWS and not self._slides(key):
            self._arrow(_ARROWS[key])
            return True
        if key in (Qt.Key.Key_Escape, Qt.Key.Key_Home) and not event.isAutoRepeat():
            back = key == Qt.Key.Key_Escape
            self._store.dispatch(e.WentBack(now) if back else e.WentHome(now))
            return True
        return False

    def touched(self) -> None:
        """A finger or a mouse came: keys and switches give way."""
        if self._by_key:
            let_go(self._window)
        self._by_key = False
        self._store.dispatch(e.ScanStopped(self._store.now()))

    def _switched(self, key: Qt.Key, *, repeated: bool) -> bool:
        pace, now = self._store.world.scan, self._store.now()
        if pace.switches is Switches.NONE:
            return False
        is_next = pace.switches is Switches.TWO and key == _key_of(pace.next_key)
        if not is_next and key != _key_of(pace.choose_key):
            return False
        if not repeated:
            self._store.dispatch(e.SwitchMovedOn(now) if is_next else e.SwitchChose(now))
        return True

    def _slides(self, key: Qt.Key) -> bool:
        """Whether the focus is on a slider, which these keys move."""
        focused = self._window.activeFocusItem()
        return key in _SIDEWAYS and focused is not None and focused.inherits("QQuickSlider")

    def _targets(self) -> list[Target]:
        return look(self._window, from_right=self._store.from_right).in_order()

    def _at(self, targets: list[Target]) -> int | None:
        focused = self._window.activeFocusItem()
        return next((n for n, target in enumerate(targets) if target.item is focused), None)

    def _step(self, by: int) -> None:
        targets = self._targets()
        at = self._at(targets)
        if targets:
            start = (-1 if by > 0 else 0) if at is None else at
            self._give(targets[(start + by) % len(targets)])

    def _arrow(self, arrow: Arrow) -> None:
        if self._store.session.speech.by_key:
            on = Arrow.LEFT if self._store.from_right else Arrow.RIGHT
            self._step(1 if arrow in (Arrow.DOWN, on) else -1)
            return
        screen = look(self._window, from_right=self._store.from_right)
        targets = screen.in_order()
        at = self._at(targets)
        if not targets or at is None:
            self._step(1)
            return
        boxes = [target.box for target in targets]
        self._give(targets[arrow_target(boxes, at, arrow, from_right=screen.from_right)])

    def _give(self, target: Target) -> None:
        target.take_focus()
        self._name = target.name

    @Slot()
    def _follow(self) -> None:
        """After a change: the focus stays, or is put where reading goes on."""
        session = self._store.session
        came_back, is_new = self._remember()
        leaves_focus = session.speech.by_key or session.scan is not None
        if not self._by_key or leaves_focus or not session.is_visit:
            return
        targets = self._targets()
        returned = next((t for t in targets if came_back and t.name == came_back), None)
        if returned is not None:
            self._give(returned)
        elif targets and (is_new or self._at(targets) is None):
            self._give(targets[0])

    def _remember(self) -> tuple[str, bool]:
        """The name of what opened the screens that were left, and whether another screen is shown."""
        session = self._store.session
        shown, depth = screen_name(session.screen), len(session.trail)
        if session.epoch != self._epoch:
            self._opened_by, self._epoch = [], session.epoch
        came_back = self._opened_by[depth] if depth < len(self._opened_by) else ""
        is_new = shown != self._shown or depth != len(self._opened_by)
        del self._opened_by[depth:]
        self._opened_by += [self._name] * (depth - len(self._opened_by))
        self._shown = shown
        return came_back, is_new


def _key_of(name: str) -> Qt.Key:
    """The key that Qt calls so."""
    return Qt.Key[f"Key_{name}"]
