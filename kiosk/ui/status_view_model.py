"""For staff: the content in use and its review dates, for QML."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.derive.status import StatusProps, StatusRow
from kiosk.ui.rows_model import RowsModel
from kiosk.ui.store import Store
from kiosk.ui.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class StatusViewModel(ViewModel):
    """For staff: the content in use."""

    changed = Signal()

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(store, StatusProps(), parent)
        self._rows = RowsModel(StatusRow, self)
        self._findings = RowsModel(StatusRow, self)
        self._overdue = RowsModel(StatusRow, self)

    def publish_parts(self, props: StatusProps) -> None:
        self._rows.publish(props.rows)
        self._findings.publish(props.findings)
        self._overdue.publish(props.overdue)

    @Property(RowsModel, constant=True)
    def rows(self) -> RowsModel:
        return self._rows

    @Property(RowsModel, constant=True)
    def findings(self) -> RowsModel:
        return self._findings

    @Property(bool, notify=changed)
    def isClean(self) -> bool:
        return not self._props.findings

    @Property(RowsModel, constant=True)
    def overdue(self) -> RowsModel:
        return self._overdue

    @Property(str, notify=changed)
    def overdueNote(self) -> str:
        """What the kiosk does about it, or that nothing is overdue."""
        return self._props.overdue_note
