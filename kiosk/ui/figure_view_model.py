"""A slide's figure, for QML."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.derive.figure import FigureProps, LabelRow
from kiosk.ui.file_url import file_url
from kiosk.ui.rows_model import RowsModel
from kiosk.ui.store import Store
from kiosk.ui.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class FigureViewModel(ViewModel):
    """Either `skin` (a `kiosk.domain.skin.Skin`, for `LivingSkin` only) or a `picture` (a file URL)."""

    changed = Signal()

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(store, FigureProps(), parent)
        self._labels = RowsModel(LabelRow, self)

    def publish_parts(self, props: FigureProps) -> None:
        self._labels.publish(props.labels)

    @Property("QVariant", notify=changed)  # type: ignore[arg-type]
    def skin(self) -> object:
        return self._props.skin

    @Property(str, notify=changed)
    def alt(self) -> str:
        return self._props.alt

    @Property(RowsModel, constant=True)
    def labels(self) -> RowsModel:
        return self._labels

    @Property(bool, notify=changed)
    def hasSkin(self) -> bool:
        return self._props.skin is not None

    @Property(str, notify=changed)
    def picture(self) -> str:
        return file_url(self._props.picture)
