"""Run a kiosk on a screen until it is told to end."""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Protocol

import msgspec
from PySide6.QtCore import QStandardPaths, QTimer
from PySide6.QtGui import QGuiApplication, QScreen

from kiosk.domain import events as e
from kiosk.domain.ladder import ENDED, EXITED_BY_STAFF
from kiosk.domain.low_reach import lowered
from kiosk.domain.session import World
from kiosk.station.calendar import this_day, this_second
from kiosk.station.log import LogEvent, log
from kiosk.station.memory import use_one_arena
from kiosk.ui.app import KioskApp
from kiosk.ui.beside import Beside
from kiosk.ui.drawing.first_picture import FirstPicture
from kiosk.ui.drawing.living_skin import LivingSkin
from kiosk.ui.graphics_watch import GraphicsWatch
from kiosk.ui.input_watch import InputWatch
from kiosk.ui.qt_messages import qt_messages_logged
from kiosk.ui.readable import readable_world
from kiosk.ui.signals import end_on_signals
from kiosk.ui.staff_means import StaffMeans
from kiosk.ui.whole_screen import WholeScreen, panel_of, tell_panel

if TYPE_CHECKING:
    from kiosk.station.supervised import Supervised

BUG_CODE = 70
SECOND_BUG_WITHIN_S = 60.0
VOICE_AFTER_MS = 3000
WARM_AFTER_MS = 900
"""By then the screens next to the loop are made and drawn."""
"""When all else has been made: to come up, a voice takes a second or so of one core."""


class OnShelf(Protocol):
    """The content of a kiosk that shows releases from a shelf."""

    def open(self, world: World) -> World:
        """The screen is there: what is shown on it is tried from now on, `world` or another one."""

    def watch(self, kiosk: KioskApp) -> object:
        """The kiosk is shown: keep it at the content that is wanted."""


def run_kiosk(
    world: Callable[[], World],
    qml: Path,
    *,
    inches: float,
    windowed: bool,
    size: tuple[int, int] | None,
    shelf: OnShelf | None = None,
    supervised: Supervised | None = None,
    until_shown: bool = False,
    staff: StaffMeans | None = None,
    wants_driver: bool = False,
) -> int:
    """Show the kiosk until SIGTERM, SIGINT or staff end it; the exit code. `inches` 0 asks the screen.

    `world` is asked beside Qt's own beginning, which waits for the screen. `shelf` keeps the kiosk at
    the content that a shelf of releases wants shown. With `until_shown` it ends as soon as the first
    slide is on the screen. With `wants_driver` it ends with 72 where no graphics driver draws.
    """
    with qt_messages_logged():
        return _show(
            world,
            qml,
            inches=inches,
            windowed=windowed,
            size=size,
            shelf=shelf,
            supervised=supervised,
            until_shown=until_shown,
            staff=staff,
            wants_driver=wants_driver,
        )


def _show(
    world: Callable[[], World],
    qml: Path,
    *,
    inches: float,
    windowed: bool,
    size: tuple[int, int] | None,
    shelf: OnShelf | None,
    supervised: Supervised | None,
    until_shown: bool,
    staff: StaffMeans | None,
    wants_driver: bool,
) -> int:
    use_one_arena()
    asked = Beside(world)
    application = QGuiApplication.instance() or QGuiApplication(["afterglow"])
    found = asked.done()
    assert isinstance(application, QGuiApplication)
    application.setApplicationName("afterglow")
    if shelf is not None:
        found = shelf.open(found)
    found = readable_world(found)
    screen = application.primaryScreen()
    panel = panel_of(screen, inches, size)
    cache = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.CacheLocation)
    LivingSkin.first = FirstPicture(Path(cache) / "first-drawing") if cache else None
    means = msgspec.structs.replace(
        staff or StaffMeans(), end=lambda: application.exit(EXITED_BY_STAFF)
    )
    kiosk = KioskApp(found, panel, qml, calendar=this_day, face=this_second, staff=means)
    kiosk.window.setProperty("closable", windowed)
    kiosk.follow_window(lambda: panel.inches)
    watch = InputWatch(kiosk.kiosk, kiosk.window, hides_cursor=not windowed)
    kiosk.ends.append(watch.end)
    GraphicsWatch(kiosk.window, application.exit, wants_driver=wants_driver)
    end_on_signals(application)
    sys.excepthook = _CrashPolicy(kiosk, application)
    tell_panel(panel)

    def fit(other: QScreen) -> None:
        nonlocal panel
        panel = panel_of(other, inches)
        kiosk.kiosk.fit(panel)
        tell_panel(panel)

    if windowed or size is not None:
        kiosk.window.show()
    else:
        kiosk.window.showFullScreen()
        WholeScreen(kiosk.window, application, fit)
    if supervised is not None:
        from kiosk.ui.heartbeat import Heartbeat  # noqa: PLC0415 - only where somebody listens

        Heartbeat(kiosk.window, supervised, kiosk.owner)
    if until_shown:
        kiosk.window.frameSwapped.connect(lambda: application.exit(ENDED))
    is_whole = not (windowed or size)
    is_first_asked = staff is not None and is_whole and not until_shown
    QTimer.singleShot(
        400, lambda: _settle(kiosk, shelf, is_whole=is_whole, asks_for_pin=is_first_asked)
    )
    code = application.exec()
    if supervised is not None and code in (ENDED, EXITED_BY_STAFF):
        supervised.ended()
    sys.excepthook = sys.__excepthook__
    kiosk.close()
    return code


def _settle(kiosk: KioskApp, shelf: OnShelf | None, *, is_whole: bool, asks_for_pin: bool) -> None:
    """After the first slide: what is there stays, so the collector need not look at it again."""
    gc.collect()
    gc.freeze()
    gc.enable()
    kiosk.aloud.hear_keys()
    if LivingSkin.first is not None:
        LivingSkin.first.load()
    kiosk.warm_up()
    kiosk.tidy()
    QTimer.singleShot(WARM_AFTER_MS, kiosk.owner, kiosk.tidy)
    _tell_reach(kiosk)
    if shelf is not None:
        shelf.watch(kiosk)
    if is_whole:
        _stay_full(kiosk)
    if asks_for_pin:
        _ask_once_seen(kiosk)
    QTimer.singleShot(VOICE_AFTER_MS, kiosk.owner, kiosk.aloud.find_voice_between_visits)
    if kiosk.store.world.desk.staff_set.brightness is not None:
        QTimer.singleShot(VOICE_AFTER_MS, kiosk.owner, lambda: kiosk.made_desk().light())


def _stay_full(kiosk: KioskApp) -> None:
    from kiosk.ui.stays_full import StaysFull  # noqa: PLC0415 - no start waits for it

    kiosk.ends.append(StaysFull(kiosk.window, kiosk.owner).end)


def _ask_once_seen(kiosk: KioskApp) -> None:
    """With the next picture on the screen: nobody is asked while the screen is off."""

    def ask() -> None:
        kiosk.window.frameSwapped.disconnect(ask)
        _ask_for_pin(kiosk)

    kiosk.window.frameSwapped.connect(ask)
    kiosk.window.update()


def _ask_for_pin(kiosk: KioskApp) -> None:
    """A kiosk without a PIN asks for one when it is started. Nobody need answer: the loop comes back."""
    if kiosk.made_desk().lock().is_set:
        return
    log(LogEvent.STAFF_PIN, "there is no PIN yet; choose one on the screen, or set staff.pin_hash")
    store = kiosk.store
    if not store.session.is_visit:
        store.dispatch(e.StaffOpened(store.now()))


def _tell_reach(kiosk: KioskApp) -> None:
    """Where the screens need more height than the setting gives, say so."""
    wanted = kiosk.store.world.reach_mm
    low = lowered(kiosk.theme.panel, wanted)
    if low is not None and low.panel.height_mm > wanted + 1:
        got = f"{low.panel.height_mm:.0f}"
        log(LogEvent.REACH_LIMITED, f"reach.height_mm={wanted:g} is taken as {got}")


class _CrashPolicy:
    """A bug ends the visit and shows the loop; a second one within a minute ends the program."""

    def __init__(self, kiosk: KioskApp, application: QGuiApplication) -> None:
        self._kiosk = kiosk
        self._application = application
        self._last = -SECOND_BUG_WITHIN_S

    def __call__(
        self,
        kind: type[BaseException],
        bug: BaseException,
        trace: TracebackType | None,
    ) -> None:
        from kiosk.ui.bug_words import bug_words  # noqa: PLC0415 - hardly ever needed

        self._kiosk.bugs += 1
        log(LogEvent.BUG, bug_words(bug, trace, is_visit=self._kiosk.store.session.is_visit))
        now = time.monotonic()
        again = now - self._last < SECOND_BUG_WITHIN_S
        self._last = now
        if again or not issubclass(kind, Exception):
            self._application.exit(BUG_CODE)
            return
        store = self._kiosk.store
        QTimer.singleShot(0, lambda: store.dispatch(e.Left(store.now())))
