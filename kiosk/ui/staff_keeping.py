"""Has what staff set written down, and the light of the panel changed, without anybody waiting for it."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from PySide6.QtCore import QObject

from kiosk.domain.staff import StaffNote
from kiosk.domain.staff_set import StaffSet
from kiosk.station.log import LogEvent, log
from kiosk.station.staff_aside import kept_of
from kiosk.ui.aside_process import Answer, AsideProcess
from kiosk.ui.staff_means import StaffMeans


class StaffKeeping(QObject):
    """One process at a time: of touches that follow each other soon, only the last is still done."""

    def __init__(
        self, means: StaffMeans, tell: Callable[[StaffNote], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._means, self._tell = means, tell
        self._process = AsideProcess("kiosk.station.staff_aside", LogEvent.STAFF_SET, self)
        self._wanted: StaffSet | None = None

    @property
    def is_busy(self) -> bool:
        """Whether something is still to be written down."""
        return self._process.is_busy

    def keep(self, wanted: StaffSet) -> None:
        """Have it kept, as soon as what is under way has been done."""
        self._wanted = wanted
        if not self._process.is_busy:
            self._begin()

    def end(self) -> None:
        """The kiosk is being taken down; what staff set last is still written."""
        self._process.wait()
        self._process.wait()  # for what was set while the one before was under way
        self._process.end()

    def _begin(self) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is None:
            return
        words = [msgspec.json.encode(wanted).decode("utf-8")]
        words += ["--backlights", str(self._means.backlights)]
        if self._means.folder is not None:
            words += ["--folder", str(self._means.folder)]
        if wanted.brightness is not None:
            words.append("--light")
        self._process.begin("keep", *words, then=self._hear)

    def _hear(self, answer: Answer) -> None:
        if self._wanted is not None:
            self._begin()
            return
        kept = kept_of(answer)
        for problem in filter(None, (kept.not_kept, kept.not_lit)):
            log(LogEvent.STAFF_SET, problem)
        if kept.not_lit:
            self._tell(StaffNote.NOT_LIT)
        elif kept.not_kept:
            self._tell(StaffNote.NOT_KEPT)
