"""A slide's figure, for QML."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.derive.figure import FigureProps, MomentRow
from kiosk.domain.derive.labels import LabelRow
from kiosk.ui.file_url import file_url
from kiosk.ui.rows_model import RowsModel
from kiosk.ui.store import Store
from kiosk.ui.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class FigureViewModel(ViewModel):
    """`skin` (`kiosk.domain.skin.SkinNumbers`, for `LivingSkin` only), a `picture` (a file URL), or
    `people` of whom `count` are marked."""

    changed = Signal()

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(store, FigureProps(), parent)
        self._labels = RowsModel(LabelRow, self)
        self._moments = RowsModel(MomentRow, self)

    def publish_parts(self, props: FigureProps) -> None:
        self._labels.publish(props.labels)
        self._moments.publish(props.moments)

    @Property("QVariant", notify=changed)  # type: ignore[arg-type]
    def skin(self) -> object:
        return self._props.skin

    @Property(str, notify=changed)
    def alt(self) -> str:
        return self._props.alt

    @Property(RowsModel, constant=True)
    def labels(self) -> RowsModel:
        return self._labels

    @Property(RowsModel, constant=True)
    def moments(self) -> RowsModel:
        return self._moments

    @Property(int, notify=changed)
    def momentCount(self) -> int:
        return len(self._props.moments)

    @Property(float, notify=changed)
    def moment(self) -> float:
        """The place among the moments, from 0 to `momentCount` - 1."""
        return self._props.moment

    @Property(bool, notify=changed)
    def held(self) -> bool:
        return self._props.held

    @Property(int, notify=changed)
    def count(self) -> int:
        return self._props.count

    @Property(int, notify=changed)
    def people(self) -> int:
        return self._props.people

    @Property(bool, notify=changed)
    def hasSkin(self) -> bool:
        return self._props.skin is not None

    @Property(str, notify=changed)
    def picture(self) -> str:
        return file_url(self._props.picture)
