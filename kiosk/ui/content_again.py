"""Reads content again that comes from no shelf, and shows it when nobody is there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from kiosk.content.aside import chosen_from
from kiosk.domain import events as e
from kiosk.domain.catalog import Catalog
from kiosk.domain.effects import Effect, VisitEnded
from kiosk.domain.session import ContentState
from kiosk.domain.staff import StaffNote
from kiosk.station.log import LogEvent, log
from kiosk.ui.aside_process import Answer, AsideProcess
from kiosk.ui.readable import readable
from kiosk.ui.staff_means import Reload
from kiosk.ui.store import Store


class ContentAgain(QObject):
    """Reads in a process of its own: neither a slow disk nor a large library holds up a picture."""

    def __init__(
        self,
        store: Store,
        reload: Reload,
        tell: Callable[[StaffNote], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._store, self._reload, self._tell = store, reload, tell
        self.process = AsideProcess("kiosk.content.aside", LogEvent.CONTENT_REFUSED, self)
        self._next: tuple[Catalog, ContentState] | None = None
        store.effect.connect(self._after)

    def read(self) -> None:
        """Begin, if nothing is under way; what came of it is told."""
        if not self.process.is_busy:
            self._tell(StaffNote.READING)
            self.process.begin("read", *self._reload.words, then=self._hear)

    def _hear(self, answer: Answer) -> None:
        self._tell(self._taken(answer))
        self._show()

    def _taken(self, answer: Answer) -> StaffNote:
        if answer is None:
            return StaffNote.SHELF_FAILED
        try:
            chosen = chosen_from(answer)
        except Exception as error:  # of another version of the program, say, while it is replaced
            log(LogEvent.CONTENT_REFUSED, f"read: {type(error).__name__}: {error}")
            return StaffNote.SHELF_FAILED
        made = self._reload.made(chosen)
        if made is None:
            return StaffNote.REFUSED
        self._next = made
        return StaffNote.RELOADED

    @Slot(object)
    def _after(self, effect: Effect) -> None:
        if isinstance(effect, VisitEnded):
            self._show()

    def _show(self) -> None:
        """On the loop, and never during a visit."""
        if self._next is None or self._store.session.is_visit:
            return
        (catalog, state), self._next = self._next, None
        self._store.dispatch(e.ContentSwapped(self._store.now(), readable(catalog), state))
