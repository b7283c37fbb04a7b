"""Looks whether the kiosk is alive, shows what the session says, and is still where it was put."""

from __future__ import annotations

import time
import zlib
from collections import Counter

import msgspec
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QImage, QWindow
from PySide6.QtQuick import QQuickItem

from kiosk.domain.derive.frame import screen_name
from kiosk.ui.seen_items import seen
from tests.bench.soak.fault import FaultError
from tests.bench.soak.soaked import Soaked
from tests.ui.hand import items

LONGEST_FRAME_S = 10.0
LONGEST_MOVE_S = 10.0
"""Longer than any of them takes on a busy machine."""

FEW = QSize(32, 18)


class Watch:
    """`digest` sums up all that was seen: two runs that see the same have the same."""

    def __init__(self, kiosk: Soaked) -> None:
        self._kiosk = kiosk
        every = list(items(kiosk.window.contentItem()))
        self._slots = [item for item in every if item.property("role") is not None]
        self._host = self._slots[0].parentItem()
        self._last = ("", 0)
        self.screens: Counter[str] = Counter()
        self.digest = 0

    def quick(self) -> None:
        """After each event: nothing was warned of, and nobody is where only staff may be."""
        kiosk = self._kiosk
        if kiosk.faults:
            raise FaultError(kiosk.faults[0])
        kiosk.check_staff()
        if kiosk.bugs:
            raise FaultError("a bug ended the visit")

    def look(self, *, fingers: bool) -> None:
        """The event loop turns, a picture comes, and it is of the screen that the session says.

        Without `fingers` on the glass, nothing looks pressed.
        """
        turn()
        self._come_to_rest()
        self.quick()
        self._check_loop()
        self._check_window()
        self._check_shown()
        self._check_frame()
        if not fingers:
            self._check_pressed()
        self.quick()

    def make_again(self) -> None:
        """What is shown is what the same visit would show on a screen made this moment."""
        store = self._kiosk.store
        store.tick()  # else a countdown could be as old as the timer's last ms
        turn()
        before = self._words()
        session = msgspec.structs.replace(store.session, epoch=store.session.epoch + 1)
        self._kiosk.made_again(session.epoch)
        store.put(session)
        turn()
        self._come_to_rest()
        after = self._words()
        if before != after:
            stale, missing = before - after, after - before
            raise FaultError(f"dead frame: shows {[*stale]} where it should show {[*missing]}")
        self._note(before)

    def _come_to_rest(self) -> None:
        until = time.monotonic() + LONGEST_MOVE_S
        while self._kiosk.moving and self._host.property("moving"):
            _turn_once(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if time.monotonic() > until:
                raise FaultError("dead frame: a page move does not end")

    def _check_loop(self) -> None:
        turned: list[bool] = []
        QTimer.singleShot(0, lambda: turned.append(True))
        for _ in range(3):
            _turn_once()
        if not turned:
            raise FaultError("dead frame: the event loop does not turn")

    def _check_window(self) -> None:
        window = self._kiosk.window
        is_there = window.isVisible() and window.visibility() == QWindow.Visibility.FullScreen
        if not is_there or not window.isExposed():
            raise FaultError(f"escape: the window is {window.visibility().name}")
        panel = self._kiosk.screen_size
        if window.size() != panel:
            raise FaultError(f"escape: the window is {window.size().toTuple()}")
        others = [one for one in QGuiApplication.allWindows() if one is not window]
        if others:
            raise FaultError(f"escape: another window, {others[0].metaObject().className()}")

    def _check_shown(self) -> None:
        session = self._kiosk.store.session
        shown = [slot for slot in self._slots if slot.property("role") == "shown"]
        wanted = f"{type(session.screen).__name__}_"
        made = [slot.property("item") for slot in shown]
        names = ["" if one is None else one.metaObject().className() for one in made]
        if len(names) != 1 or not names[0].startswith(wanted):
            raise FaultError(f"dead frame: shows {names}, the session is at {wanted}")
        (slot,) = shown
        if (slot.isEnabled(), slot.opacity(), slot.x()) != (True, 1.0, 0.0):
            where = f"{slot.isEnabled()}, {slot.opacity()}, {slot.x()}"
            raise FaultError(f"dead frame: {names[0]} does not stand in its place ({where})")
        if any(one.property("role") == "leaving" for one in self._slots):
            raise FaultError("dead frame: a screen that was left has not gone")
        self.screens[screen_name(session.screen)] += 1

    def _check_frame(self) -> None:
        kiosk = self._kiosk
        frames, until = kiosk.frames, time.monotonic() + LONGEST_FRAME_S
        kiosk.window.update()
        while kiosk.frames == frames:
            _turn_once(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if time.monotonic() > until:
                raise FaultError("dead frame: no picture comes")
        picture = kiosk.window.grabWindow()
        now = (screen_name(kiosk.store.session.screen), _sum_of(picture))
        if now[0] != self._last[0] and now[1] == self._last[1]:
            raise FaultError(f"dead frame: the picture of {self._last[0]} stays at {now[0]}")
        if _is_blank(picture):
            raise FaultError(f"dead frame: {now[0]} is blank")
        self._last = now

    def _check_pressed(self) -> None:
        pressed = [
            item.metaObject().className()
            for item in items(self._kiosk.window.contentItem())
            if item.inherits("QQuickAbstractButton") and item.property("pressed")
        ]
        if pressed:
            raise FaultError(f"dead frame: {pressed} look pressed, and no finger is there")

    def _words(self) -> Counter[tuple[str, ...]]:
        return Counter(
            told for item in seen(self._kiosk.window.contentItem()) if (told := _told(item))
        )

    def _note(self, words: Counter[tuple[str, ...]]) -> None:
        session = self._kiosk.store.session
        said = repr((sorted(words.items()), session, self._kiosk.clock.now))
        self.digest = zlib.crc32(said.encode(), self.digest)


def turn() -> None:
    """Let everything happen that is due."""
    for _ in range(2):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        _turn_once()


def _turn_once(
    flag: QEventLoop.ProcessEventsFlag = QEventLoop.ProcessEventsFlag.AllEvents,
) -> None:
    QCoreApplication.processEvents(flag, 100)


def _told(item: QQuickItem) -> tuple[str, ...]:
    """What an item says: its words, or how a button stands."""
    if item.inherits("QQuickText"):
        return (item.property("text"),)
    if item.metaObject().indexOfProperty("pane") >= 0:
        return ()  # whether there is more below or above hangs on how far it was paged
    if item.inherits("QQuickAbstractButton"):
        chosen = "chosen" if item.property("chosen") else ""
        return (item.property("text"), "button", chosen, "" if item.isEnabled() else "off")
    return ()


def _sum_of(picture: QImage) -> int:
    return zlib.crc32(picture.constBits())


def _is_blank(picture: QImage) -> bool:
    few = picture.scaled(FEW, Qt.AspectRatioMode.IgnoreAspectRatio)
    return len({few.pixel(x, y) for x in range(few.width()) for y in range(few.height())}) < 2
