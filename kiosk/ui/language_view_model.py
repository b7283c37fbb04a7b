"""The choice of a language, for QML."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain import events as e
from kiosk.domain.derive.language import LanguageProps, LanguageRow
from kiosk.ui.rows_model import RowsModel
from kiosk.ui.store import Store
from kiosk.ui.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class LanguageViewModel(ViewModel):
    """The languages of the content."""

    changed = Signal()

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(store, LanguageProps(), parent)
        self._rows = RowsModel(LanguageRow, self)

    def publish_parts(self, props: LanguageProps) -> None:
        self._rows.publish(props.rows)

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._props.title

    @Property(RowsModel, constant=True)
    def rows(self) -> RowsModel:
        return self._rows

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._props.rows)

    @Slot(str)
    def choose(self, language: str) -> None:
        self._store.dispatch(e.LanguageChosen(self._store.now(), language))
