"""Does what staff ask for, and tells them how everything stands. Made when somebody is first there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import assert_never

import msgspec
from PySide6.QtCore import QObject

from kiosk.domain import events as e
from kiosk.domain.catalog import Catalog
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
    VisitEnded,
)
from kiosk.domain.panel import Panel
from kiosk.domain.pin_guard import GuardFault, Lock
from kiosk.domain.session import ContentState
from kiosk.domain.staff import Machine, PinTold, StaffNote
from kiosk.station.log import LogEvent, log
from kiosk.station.loop_file import keep_hidden
from kiosk.station.machine_state import disk_free, memory_used
from kiosk.station.pin_keeper import PinKeeper
from kiosk.station.stick import NoStickError, save_to_stick
from kiosk.ui.counting import Counting
from kiosk.ui.readable import readable
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
        self._next: tuple[Catalog, ContentState] | None = None
        self.ask_shelf: AskShelf | None = None
        """Where the content comes from a shelf of releases."""
        store.effect.connect(self._after)

    def look(self) -> Lock:
        """Tell how everything stands."""
        store = self._store
        lock = self._keeper.lock()
        if lock.fault is not self._fault:
            self._fault = lock.fault
            if lock.fault is not GuardFault.NONE:
                where = self._means.folder or "no state folder"
                log(LogEvent.STAFF_PIN, f"{lock.fault.value} ({where})")
        desk = msgspec.structs.replace(
            store.world.desk,
            lock=lock,
            machine=self._machine(),
            totals=() if self._counting is None else self._counting.totals(),
        )
        store.dispatch(e.DeskSeen(store.now(), desk))
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
            self.ask_shelf(self._tell)
            return
        found = None if self._means.reload is None else self._means.reload()
        self._next = found or self._next
        self._tell(StaffNote.REFUSED if found is None else StaffNote.RELOADED)

    def _roll_back(self) -> None:
        if self.ask_shelf is None:
            self._tell(StaffNote.NOTHING_EARLIER)
        else:
            self.ask_shelf(self._tell, rolls_back=True)

    def _show_in_loop(self, hidden: tuple[str, ...]) -> None:
        store = self._store
        desk = msgspec.structs.replace(store.world.desk, hidden=hidden)
        store.dispatch(e.DeskSeen(store.now(), desk))
        is_kept = keep_hidden(self._means.folder, hidden)
        self._tell(StaffNote.NOTHING if is_kept else StaffNote.NOT_KEPT)

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

    def _after(self, effect: object) -> None:
        if isinstance(effect, VisitEnded) and self._next is not None:
            (catalog, state), self._next = self._next, None
            self._store.dispatch(e.ContentSwapped(self._store.now(), readable(catalog), state))

    def _machine(self) -> Machine:
        store, panel = self._store, self._panel()
        touched = store.touched_before
        return Machine(
            running_for=store.now() - store.began_at,
            touched_ago=None if touched is None else store.now() - touched,
            disk_free=disk_free(self._means.folder or Path("/")),
            memory=memory_used(),
            width=panel.width,
            height=panel.height,
        )
