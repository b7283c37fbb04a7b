"""For somebody who does not see the screen: a key starts speech, and all that has the focus is told.

What moves the focus is in `kiosk.ui.focus_keys`. A switch of two buttons does it with Tab and Enter.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.domain import events as e
from kiosk.ui.kiosk_view_model import KioskViewModel
from kiosk.ui.own_input import is_chord
from kiosk.ui.store import Store

_CHOICES: Final = (QAccessible.Role.RadioButton, QAccessible.Role.CheckBox)


class HearingKeys(QObject):
    """Sees the keys of `window` first."""

    def __init__(
        self, store: Store, kiosk: KioskViewModel, window: QQuickWindow, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._store, self._kiosk, self._window = store, kiosk, window
        self._key = _key_of(store.world.speech_key)
        self._told = ""
        self._tell = QTimer(self)
        self._tell.setSingleShot(True)
        self._tell.timeout.connect(self.tell_focus)
        window.installEventFilter(self)
        window.activeFocusItemChanged.connect(self._tell.start)
        store.changed.connect(self._tell_change)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if self._key is not None and event.key() == self._key and not is_chord(event):
            if not event.isAutoRepeat():
                self._store.dispatch(e.InputSeen(self._store.now()))
                self._store.dispatch(e.SpeechKeyPressed(self._store.now()))
            return True
        return False

    @Slot()
    def _tell_change(self) -> None:
        speech = self._store.session.speech
        if speech.by_key and not speech.is_heard:
            self._tell.start()

    @Slot()
    def tell_focus(self) -> None:
        """Say what has the focus where that is something else, or something else about it."""
        speech, item = self._store.session.speech, self._window.activeFocusItem()
        if not speech.by_key:
            self._told = ""
            return
        words = "" if item is None else self._words(item)
        if words and words != self._told:
            self._told = words
            self._store.dispatch(e.FocusMoved(self._store.now(), words))
        elif not words:
            self._told = ""

    def _words(self, item: QQuickItem) -> str:
        is_slider = item.inherits("QQuickSlider")
        if not is_slider and not item.inherits("QQuickAbstractButton"):
            return ""
        interface = QAccessible.queryAccessibleInterface(item)
        name = "" if interface is None else interface.text(QAccessible.Text.Name)
        if not name or interface is None:
            return ""
        view = self._kiosk.view()
        if is_slider:
            where = interface.text(QAccessible.Text.Description)
            return view.word("speech.slider", name=f"{name}: {where}" if where else name)
        state = interface.state()
        if state.checkable or interface.role() in _CHOICES:
            told = "speech.chosen" if state.checked else "speech.not_chosen"
            return view.word(told, name=name)
        return view.word("speech.button", name=name)


def _key_of(name: str) -> Qt.Key | None:
    return None if name == "" else Qt.Key[f"Key_{name}"]
