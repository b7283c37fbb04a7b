"""The totals, for QML."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain import events as e
from kiosk.domain.derive.counts import BarRow, CountRow, CountsProps
from kiosk.ui.rows_model import RowsModel
from kiosk.ui.store import Store
from kiosk.ui.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class CountsViewModel(ViewModel):
    """The totals."""

    changed = Signal()

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(store, CountsProps(), parent)
        self._rows = RowsModel(CountRow, self)
        self._bars = RowsModel(BarRow, self)

    def publish_parts(self, props: CountsProps) -> None:
        self._rows.publish(props.rows)
        self._bars.publish(props.bars)

    @Property(RowsModel, constant=True)
    def rows(self) -> RowsModel:
        return self._rows

    @Property(RowsModel, constant=True)
    def bars(self) -> RowsModel:
        return self._bars

    @Property(int, notify=changed)
    def barCount(self) -> int:
        return len(self._props.bars)

    @Property(str, notify=changed)
    def chartWords(self) -> str:
        return self._props.chart_words

    @Property(str, notify=changed)
    def none(self) -> str:
        """Why there are no totals; empty where there are."""
        return self._props.none

    @Property(str, notify=changed)
    def note(self) -> str:
        return self._props.note

    @Slot()
    def save(self) -> None:
        self._store.dispatch(e.CountsSaved(self._store.now()))
