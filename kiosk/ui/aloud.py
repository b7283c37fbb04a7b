"""What belongs to reading aloud, each part made when it is first needed: the start is measured."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickWindow

from kiosk.ui.kiosk_view_model import KioskViewModel
from kiosk.ui.store import Store

if TYPE_CHECKING:
    from kiosk.ui.hearing_keys import HearingKeys
    from kiosk.ui.reading_mark import ReadingMark
    from kiosk.ui.speaker import Speaker


class Aloud:
    """The voice, the mark on what it reads, and the keys of somebody who does not see the screen."""

    def __init__(
        self, store: Store, kiosk: KioskViewModel, window: QQuickWindow, owner: QObject
    ) -> None:
        self._parts = (store, kiosk, window, owner)
        self.speaker: Speaker | None = None
        self.mark: ReadingMark | None = None
        self.keys: HearingKeys | None = None
        store.changed.connect(self._mark_reading)

    def find_voice(self, engine: str = "") -> None:
        """Let a voice come up beside the event loop: Qt's `engine`, or speech-dispatcher's."""
        self._made_speaker(engine).start()

    def find_voice_between_visits(self) -> None:
        """The same, but not while somebody is there."""
        self._made_speaker("").start_between_visits()

    def _made_speaker(self, engine: str) -> Speaker:
        from kiosk.ui.speaker import Speaker  # noqa: PLC0415 - not at the start

        store, kiosk, _, owner = self._parts
        self.speaker = Speaker(store, kiosk, owner, engine)
        return self.speaker

    def hear_keys(self) -> None:
        """From now on arrows move the focus, and the key that starts speech is heard."""
        from kiosk.ui.hearing_keys import HearingKeys  # noqa: PLC0415 - Qt's list of keys is long

        if self.keys is None:
            self.keys = HearingKeys(*self._parts)

    def lose_voice(self) -> None:
        """The voice no longer works."""
        if self.speaker is not None:
            self.speaker.lose()

    def close(self) -> None:
        """Before the window goes."""
        self._parts[0].changed.disconnect(self._mark_reading)
        if self.speaker is not None:
            self.speaker.end()
        for part in (self.mark, self.keys):
            if part is not None:
                shiboken6.delete(part)
        self.mark = self.keys = None

    def _mark_reading(self) -> None:
        store = self._parts[0]
        if self.mark is None and store.session.speech.at is not None:
            from kiosk.ui.reading_mark import ReadingMark  # noqa: PLC0415 - not at the start

            self.mark = ReadingMark(*self._parts)
            self.mark.refresh()
