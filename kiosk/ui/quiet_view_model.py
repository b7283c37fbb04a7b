"""The screen of quiet hours, for QML."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QRectF, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain import events as e
from kiosk.domain.derive.quiet import QuietProps
from kiosk.ui.rect import rect_of
from kiosk.ui.store import Store
from kiosk.ui.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class QuietViewModel(ViewModel):
    """A few words in the dark, and the touch that ends it."""

    changed = Signal()

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(store, QuietProps(), parent)

    @Property(str, notify=changed)
    def words(self) -> str:
        return self._props.words

    @Property(QRectF, notify=changed)
    def box(self) -> QRectF:
        return rect_of(self._props.box)

    @Slot()
    def wake(self) -> None:
        self._store.dispatch(e.Woken(self._store.now()))
