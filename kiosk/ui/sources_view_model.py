"""Where the words of a screen come from, for QML."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.derive.sources import ReviewRow, SourceRow, SourcesProps
from kiosk.ui.rows_model import RowsModel
from kiosk.ui.store import Store
from kiosk.ui.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class SourcesViewModel(ViewModel):
    """The sources of what was shown before, and who approved it."""

    changed = Signal()

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(store, SourcesProps(), parent)
        self._reviews = RowsModel(ReviewRow, self)
        self._sources = RowsModel(SourceRow, self)

    def publish_parts(self, props: SourcesProps) -> None:
        self._reviews.publish(props.reviews)
        self._sources.publish(props.sources)

    @Property(str, notify=changed)
    def kicker(self) -> str:
        return self._props.kicker

    @Property(str, notify=changed)
    def about(self) -> str:
        """The words that these are the sources of."""
        return self._props.about

    @Property(RowsModel, constant=True)
    def reviews(self) -> RowsModel:
        return self._reviews

    @Property(RowsModel, constant=True)
    def sources(self) -> RowsModel:
        return self._sources
