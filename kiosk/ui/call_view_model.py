"""Whom to call, for QML."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.derive.call import CallProps, PhoneRow
from kiosk.domain.derive.plan import LineRow
from kiosk.ui.rows_model import RowsModel
from kiosk.ui.store import Store
from kiosk.ui.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class CallViewModel(ViewModel):
    """The clinic's numbers, and the signs to call for."""

    changed = Signal()

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(store, CallProps(), parent)
        self._phones = RowsModel(PhoneRow, self)
        self._signs = RowsModel(LineRow, self)
        self._stage_signs = RowsModel(LineRow, self)

    def publish_parts(self, props: CallProps) -> None:
        self._phones.publish(props.phones)
        self._signs.publish(props.signs)
        self._stage_signs.publish(props.stage_signs)

    @Property(str, notify=changed)
    def mark(self) -> str:
        """Tells what is not in the visitor's language; empty where all is."""
        return self._props.mark

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._props.title

    @Property(str, notify=changed)
    def body(self) -> str:
        return self._props.body

    @Property(str, notify=changed)
    def signsTitle(self) -> str:
        return self._props.signs_title

    @Property(str, notify=changed)
    def stageTitle(self) -> str:
        return self._props.stage_title

    @Property(bool, notify=changed)
    def hasStage(self) -> bool:
        return bool(self._props.stage_signs)

    @Property(bool, notify=changed)
    def hasSources(self) -> bool:
        return self._props.has_sources

    @Property(RowsModel, constant=True)
    def phones(self) -> RowsModel:
        return self._phones

    @Property(RowsModel, constant=True)
    def signs(self) -> RowsModel:
        return self._signs

    @Property(RowsModel, constant=True)
    def stageSigns(self) -> RowsModel:
        return self._stage_signs
