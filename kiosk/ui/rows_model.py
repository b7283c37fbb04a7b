"""Rows of frozen structs as a list model: one role a field, changed in place where only values differ."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import msgspec
from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
)
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_ROOT = QModelIndex()
_FIRST_ROLE: Final = 0x0100
"""`Qt.ItemDataRole.UserRole`."""


@QmlElement
@QmlUncreatable("rows come from view models")
class RowsModel(QAbstractListModel):
    """The rows that a view model publishes. `row_type` names the roles."""

    def __init__(self, row_type: type[msgspec.Struct], parent: QObject) -> None:
        super().__init__(parent)
        self._fields = row_type.__struct_fields__
        self._rows: tuple[Any, ...] = ()

    def roleNames(self) -> dict[int, QByteArray]:
        names = enumerate(self._fields)
        return {_FIRST_ROLE + i: QByteArray(name.encode()) for i, name in names}

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> Any:
        field = role - _FIRST_ROLE
        if not index.isValid() or not 0 <= field < len(self._fields):
            return None
        value = getattr(self._rows[index.row()], self._fields[field])
        return list(value) if isinstance(value, tuple) else value

    def publish(self, rows: Sequence[Any]) -> None:
        """Show `rows`. Delegates live on while the number of rows stays the same."""
        new = tuple(rows)
        if new == self._rows:
            return
        if len(new) != len(self._rows):
            self.beginResetModel()
            self._rows = new
            self.endResetModel()
            return
        old, self._rows = self._rows, new
        for row, (before, after) in enumerate(zip(old, new, strict=True)):
            if before != after:
                index = self.index(row)
                self.dataChanged.emit(index, index)
