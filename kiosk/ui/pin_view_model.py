"""The keypad of the staff's PIN, for QML."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain import events as e
from kiosk.domain.derive.pin import KeyRow, PinProps
from kiosk.ui.rows_model import RowsModel
from kiosk.ui.store import Store
from kiosk.ui.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class PinViewModel(ViewModel):
    """The keypad."""

    changed = Signal()

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(store, PinProps(), parent)
        self._keys = RowsModel(KeyRow, self)

    def publish_parts(self, props: PinProps) -> None:
        self._keys.publish(props.keys)

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._props.title

    @Property(str, notify=changed)
    def lede(self) -> str:
        return self._props.lede

    @Property(str, notify=changed)
    def told(self) -> str:
        return self._props.told

    @Property(RowsModel, constant=True)
    def keys(self) -> RowsModel:
        return self._keys

    @Property(int, notify=changed)
    def last(self) -> int:
        return self._props.last

    @Property(int, notify=changed)
    def dots(self) -> int:
        return self._props.dots

    @Property(str, notify=changed)
    def dotsWords(self) -> str:
        return self._props.dots_words

    @Property(bool, notify=changed)
    def canType(self) -> bool:
        return self._props.can_type

    @Property(bool, notify=changed)
    def canClean(self) -> bool:
        return self._props.can_clean

    @Slot(int)
    def press(self, digit: int) -> None:
        self._store.dispatch(e.DigitTyped(self._store.now(), digit))

    @Slot()
    def takeBack(self) -> None:
        self._store.dispatch(e.DigitTaken(self._store.now()))

    @Slot()
    def mix(self) -> None:
        self._store.dispatch(e.DigitsMixed(self._store.now(), self._store.draws()))

    @Slot()
    def done(self) -> None:
        self._store.dispatch(e.PinDone(self._store.now()))

    @Slot()
    def clean(self) -> None:
        self._store.dispatch(e.CleaningBegan(self._store.now()))
