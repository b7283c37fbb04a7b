"""Does what staff ask for, and tells them how everything stands. Made when somebody is first there."""

from __future__ import annotations

from collections.abc import Callable
from typing import assert_never

import msgspec
from PySide6.QtCore import QObject

from kiosk.domain import events as e
from kiosk.domain.derive.counts import table
from kiosk.domain.effects import (
    CountsWanted,
    DeskWanted,
    ExitWanted,
    LoopWanted,
    PinChosen,
    PinGiven,
    ReloadWanted,
    RollBackWanted,
    StaffEffect,
    StaffSetWanted,
)
from kiosk.domain.panel import Panel
from kiosk.domain.pin_guard import GuardFault, Lock
from kiosk.domain.staff import PinTold, StaffNote
from kiosk.domain.staff_set import StaffSet
from kiosk.station.backlight import backlight_in
from kiosk.station.log import LogEvent, log
from kiosk.station.loop_file import keep_hidden
from kiosk.station.pin_keeper import PinKeeper
from kiosk.station.stick import NoStickError, save_to_stick
from kiosk.ui.content_again import ContentAgain
from kiosk.ui.counting import Counting
from kiosk.ui.machine_look import look_at_machine
from kiosk.ui.staff_keeping import StaffKeeping
from kiosk.ui.staff_means import AskShelf, StaffMeans
from kiosk.ui.store import Store


class StaffDesk(QObject):
    """The means in use. `panel` tells the screen's size."""

    def __init__(
        self,
        store: Store,
        means: StaffMeans,
        counting: Counting | None,
        panel: Callable[[], Panel],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._store, self._means, self._counting, self._panel = store, means, counting, panel
        self._keeper = PinKeeper(means.folder, means.pin_hash, store.now)
        self._fault = GuardFault.NONE
        self.keeping = StaffKeeping(means, self._tell, self)
        self.again: ContentAgain | None = None
        if means.reload is not None:
            self.again = ContentAgain(store, means.reload, self._tell_read, self)
        self.ask_shelf: AskShelf | None = None
        """Where the content comes from a shelf of releases."""

    def look(self) -> Lock:
        """Tell how everything stands."""
        store, lock = self._store, self.lock()
        desk = msgspec.structs.replace(
            store.world.desk,
            lock=lock,
            machine=look_at_machine(store, self._means, self._panel()),
            totals=() if self._counting is None else self._counting.totals(),
            backlight=backlight_in(self._means.backlights),
        )
        store.dispatch(e.DeskSeen(store.now(), desk))
        return lock

    def lock(self) -> Lock:
        """How the PIN stands; a fault that is new is logged."""
        lock = self._keeper.lock()
        if lock.fault is not self._fault:
            self._fault = lock.fault
            if lock.fault is not GuardFault.NONE:
                where = self._means.folder or "no state folder"
                log(LogEvent.STAFF_PIN, f"{lock.fault.value} ({where})")
        return lock

    def do(self, effect: StaffEffect) -> None:
        """What staff ask for."""
        match effect:
            case DeskWanted():
                self.look()
            case PinGiven():
                opens = self._keeper.opens(effect.pin)
                self._answer(PinTold.NOTHING if opens else PinTold.WRONG)
            case PinChosen():
                is_kept = self._keeper.choose(effect.pin)
                self._answer(PinTold.NOTHING if is_kept else PinTold.NOT_KEPT)
            case ReloadWanted():
                self._reload()
            case RollBackWanted():
                self._roll_back()
            case CountsWanted():
                self._save()
            case LoopWanted():
                self._show_in_loop(effect.hidden)
            case StaffSetWanted():
                self._set(effect.staff_set)
            case ExitWanted():
                if self._means.end is not None:
                    self._means.end()
            case _:
                assert_never(effect)

    def _answer(self, told: PinTold) -> None:
        self.look()
        self._store.dispatch(e.PinAnswered(self._store.now(), told))

    def _reload(self) -> None:
        if self.ask_shelf is not None:
            self._tell(StaffNote.READING)
            self.ask_shelf(self._tell_read)
        elif self.again is not None:
            self.again.read()
        else:
            self._tell(StaffNote.NOTHING_NEWER)

    def _roll_back(self) -> None:
        if self.ask_shelf is None:
            self._tell(StaffNote.NOTHING_EARLIER)
        else:
            self._tell(StaffNote.READING)
            self.ask_shelf(self._tell_read, rolls_back=True)

    def _show_in_loop(self, hidden: tuple[str, ...]) -> None:
        store = self._store
        desk = msgspec.structs.replace(store.world.desk, hidden=hidden)
        store.dispatch(e.DeskSeen(store.now(), desk))
        is_kept = keep_hidden(self._means.folder, hidden)
        self._tell(StaffNote.NOTHING if is_kept else StaffNote.NOT_KEPT)

    def _set(self, wanted: StaffSet) -> None:
        store = self._store
        before = store.world.desk
        light = before.backlight
        if wanted.brightness is not None:
            light = msgspec.structs.replace(light, level=wanted.brightness)
        desk = msgspec.structs.replace(before, staff_set=wanted, backlight=light)
        store.dispatch(e.DeskSeen(store.now(), desk))
        store.tick()  # what is quiet, and when to look again, may be something else
        self.keeping.keep(wanted)

    def light(self) -> None:
        """Make the panel as bright as staff have set it, where something else has changed that."""
        wanted, found = self._store.world.desk.staff_set, backlight_in(self._means.backlights)
        if wanted.brightness is not None and found.is_ours and found.level != wanted.brightness:
            self.keeping.keep(wanted)

    def end(self) -> None:
        """The kiosk is being taken down."""
        self.keeping.end()
        if self.again is not None:
            self.again.process.end()

    def _save(self) -> None:
        name = f"afterglow-counts-{self._store.world.today.isoformat()}.csv"
        totals = () if self._counting is None else self._counting.totals()
        try:
            save_to_stick(self._means.counts_to, name, table(totals))
        except NoStickError:
            self._tell(StaffNote.NO_STICK)
        except OSError as problem:
            log(LogEvent.COUNTS, f"{name}: {problem}")
            self._tell(StaffNote.NOT_SAVED)
        else:
            self._tell(StaffNote.SAVED)

    def _tell(self, note: StaffNote) -> None:
        self._store.dispatch(e.StaffTold(self._store.now(), note))

    def _tell_read(self, note: StaffNote) -> None:
        """What became of reading content, which is also seen among all that staff see."""
        if note is not StaffNote.READING:
            self._store.dispatch(e.ContentWasRead(self._store.now(), note))
        self._tell(note)
