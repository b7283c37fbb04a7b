"""Keeps a running kiosk at the content that its shelf wants shown, and tells the shelf how that goes.

A watcher of files loses a link that is replaced: the shelf is asked for its mark instead, every few
seconds. All else that touches the disk is done by a process of its own (`kiosk.content.releases.aside`),
which is never started during a visit, but for staff who ask for it.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.content.releases.aside import has_rolled_back, taken_from
from kiosk.content.releases.shelf_folder import Mark, ShelfFolder
from kiosk.content.releases.take import Taken
from kiosk.domain import events as e
from kiosk.domain.effects import Effect, VisitEnded
from kiosk.domain.release import SHORT
from kiosk.domain.staff import StaffNote
from kiosk.station.log import LogEvent, log
from kiosk.ui.app import KioskApp
from kiosk.ui.aside_process import Answer
from kiosk.ui.content_trial import ContentTrial
from kiosk.ui.readable import readable
from kiosk.ui.shelf_process import ShelfProcess

LOOKS_EVERY_MS: Final = 5000


class StaffAsked(NamedTuple):
    """What staff want of the shelf, and who is told what became of it."""

    then: Callable[[StaffNote], None]
    rolls_back: bool = False


class ContentWatch(QObject):
    """Looks at the shelf, takes other content on the loop, and has it tried.

    With a public `key` only releases signed with it are taken. `tell` is told of what is taken.
    """

    def __init__(
        self, kiosk: KioskApp, shelf: Path, key: str, taken: Taken, tell: Callable[[Taken], None]
    ) -> None:
        super().__init__(kiosk.owner)
        self._kiosk, self._key, self._tell = kiosk, key, tell
        self._shelf = ShelfFolder(shelf)
        self.process = ShelfProcess(shelf, self)
        self._mark: Mark = taken.mark
        self._asked_mark: Mark = None
        self._has_failed = False
        self._asked: StaffAsked | None = None
        self._is_rolled_back = False
        self._release = taken.chosen.release
        self._pending: Taken | None = None
        self.trial = ContentTrial(kiosk, self.look, self._drop, self)
        self._looking = QTimer(self)
        self._looking.setInterval(LOOKS_EVERY_MS)
        self._looking.timeout.connect(self.look)
        kiosk.store.effect.connect(self._hear)
        kiosk.ends.append(self.end)
        kiosk.ask_shelf = self.ask
        if taken.is_trial:
            self.trial.begin()
        self._looking.start()

    @Slot()
    def look(self) -> None:
        """Do what is to be done, if nothing is under way: during a visit only what staff ask for."""
        if self.process.is_busy:
            return
        if self._kiosk.store.session.is_visit:
            self._serve()
            return
        mark = self._shelf.mark()
        if self._pending is not None and self._pending.mark == mark:
            self._show(self._pending)
        elif mark != self._mark:
            self._take(mark)
        elif self.trial.is_to_be_settled:
            self.trial.settle(self.process, self._release)

    def ask(self, then: Callable[[StaffNote], None], *, rolls_back: bool = False) -> None:
        """Staff want to know what the shelf wants shown, with `rolls_back` after it went one release back.

        `then` is told. It is shown when they leave.
        """
        self._asked = StaffAsked(then, rolls_back and not self._is_rolled_back)
        self.look()

    def end(self) -> None:
        """The kiosk is being taken down."""
        self._looking.stop()
        self.trial.end()
        self.process.end()

    @Slot(object)
    def _hear(self, effect: Effect) -> None:
        if isinstance(effect, VisitEnded):
            self._asked, self._is_rolled_back = None, False
            QTimer.singleShot(0, self, self.look)

    def _serve(self) -> None:
        """Do what staff ask for, and tell them."""
        if self._asked is None:
            return
        mark = self._shelf.mark()
        if self._asked.rolls_back:
            self.process.start("roll_back", then=self._hear_rolled_back)
        elif self._pending is not None and self._pending.mark == mark:
            self._answer(self._note_of(self._pending))
        elif mark == self._mark and not self._has_failed:
            self._answer(StaffNote.NOTHING_NEWER)
        else:
            self._take(mark)

    def _answer(self, note: StaffNote) -> None:
        asked, self._asked = self._asked, None
        if asked is not None:
            asked.then(note)

    def _note_of(self, taken: Taken) -> StaffNote:
        if taken.chosen.catalog is None or taken.chosen.is_refused:
            return StaffNote.REFUSED
        return StaffNote.ROLLED_BACK if self._is_rolled_back else StaffNote.RELOADED

    def _take(self, mark: Mark) -> None:
        self._pending, self._asked_mark = None, mark
        self.process.start("take", "--key", self._key, then=self._hear_taken)

    def _hear_rolled_back(self, answer: Answer) -> None:
        if answer is None:
            self._answer(StaffNote.SHELF_FAILED)
        elif not has_rolled_back(answer):
            self._answer(StaffNote.NOTHING_EARLIER)
        else:
            log(LogEvent.CONTENT_ROLLED_BACK, f"{self._release[:SHORT]} (by staff)")
            self._is_rolled_back = self._kiosk.store.session.is_visit
            if self._asked is not None:
                self._asked = StaffAsked(self._asked.then)
        self.look()

    def _hear_taken(self, answer: Answer) -> None:
        # What brings its reader down is not read again, until the shelf wants something else.
        self._mark = self._asked_mark
        if answer is not None:
            try:
                self._pending = taken_from(answer)
            except (
                Exception
            ) as error:  # of another version of the program, say, while it is replaced
                log(LogEvent.SHELF_FAILED, f"take: {type(error).__name__}: {error}")
        self._has_failed = self._pending is None
        if self._asked is not None and not self._asked.rolls_back:
            failed = StaffNote.SHELF_FAILED
            self._answer(failed if self._pending is None else self._note_of(self._pending))
        self.look()

    def _show(self, taken: Taken) -> None:
        """Nobody is there: the loop goes on with other content."""
        self._pending, self._mark = None, taken.mark
        self.trial.stop()
        self._tell(taken)
        chosen, store = taken.chosen, self._kiosk.store
        if chosen.catalog is None:
            return
        state = chosen.state()
        store.dispatch(e.ContentWasRead(store.now(), self._note_of(taken)))
        if chosen.release != self._release or state != store.world.content_state:
            store.dispatch(e.ContentSwapped(store.now(), readable(chosen.catalog), state))
        self._release = chosen.release
        if taken.is_trial:
            self.trial.begin()

    def _drop(self) -> None:
        """What is shown is no longer what is wanted."""
        self._mark = None
