"""Rows as a list model: roles, and as little told to QML as there is to tell."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
import pytest
from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy

from kiosk.domain.derive.frame import SizeRow
from kiosk.domain.derive.home import CardRow, SmallCardRow
from kiosk.domain.derive.quiz import ChoiceRow
from kiosk.ui.rows_model import RowsModel

ROW_TYPES = (SizeRow, CardRow, SmallCardRow, ChoiceRow)
QUICK_ROLES = {"index", "model", "modelData"}


class Row(msgspec.Struct, frozen=True):
    key: str
    size: int = 0


A, B, C = Row("a"), Row("b"), Row("c")


@pytest.fixture
def owner(qapp: object) -> QObject:
    return QObject()


@pytest.fixture
def model(owner: QObject) -> RowsModel:
    made = RowsModel(Row, owner)
    QAbstractItemModelTester(
        made, QAbstractItemModelTester.FailureReportingMode.Warning, owner
    )  # a warning fails the test
    made.publish((A, B))
    return made


def keys(model: RowsModel) -> list[str]:
    role = int(Qt.ItemDataRole.UserRole)
    return [model.data(model.index(row), role) for row in range(model.rowCount())]


@pytest.mark.parametrize("row_type", ROW_TYPES, ids=lambda row_type: row_type.__name__)
def test_every_field_is_a_role(owner: QObject, row_type: type[msgspec.Struct]) -> None:
    names = [name.data().decode() for name in RowsModel(row_type, owner).roleNames().values()]
    assert tuple(names) == row_type.__struct_fields__
    assert not QUICK_ROLES & set(names)


def test_data_is_read_by_role(model: RowsModel) -> None:
    model.publish((Row("a", 3),))
    roles = {bytes(name.data()): role for role, name in model.roleNames().items()}
    assert model.data(model.index(0), roles[b"key"]) == "a"
    assert model.data(model.index(0), roles[b"size"]) == 3


def test_what_is_not_there_is_none(model: RowsModel) -> None:
    role = int(Qt.ItemDataRole.UserRole)
    assert model.data(QModelIndex(), role) is None
    assert model.data(model.index(5), role) is None
    assert model.data(model.index(0), role + 2) is None
    assert model.data(model.index(0), int(Qt.ItemDataRole.DisplayRole)) is None
    assert model.rowCount(model.index(0)) == 0


@pytest.mark.parametrize(
    ("rows", "resets", "changed"),
    [
        pytest.param((A, B), 0, [], id="the same"),
        pytest.param((A, C), 0, [1], id="one differs"),
        pytest.param((B, A), 0, [0, 1], id="both differ"),
        pytest.param((A,), 1, [], id="fewer"),
        pytest.param((A, B, C), 1, [], id="more"),
        pytest.param((), 1, [], id="none"),
    ],
)
def test_rows_change_in_place(
    model: RowsModel, rows: Sequence[Row], resets: int, changed: list[int]
) -> None:
    reset, data = QSignalSpy(model.modelReset), QSignalSpy(model.dataChanged)
    model.publish(rows)
    told = [data.at(i)[0].row() for i in range(data.count())]
    assert (reset.count(), told) == (resets, changed)
    assert keys(model) == [row.key for row in rows]


def test_listeners_read_the_new_rows(model: RowsModel) -> None:
    read: list[list[str]] = []
    model.dataChanged.connect(lambda *_: read.append(keys(model)))
    model.modelReset.connect(lambda: read.append(keys(model)))
    model.publish((C, B))
    model.publish((C,))
    assert read == [["c", "b"], ["c"]]
