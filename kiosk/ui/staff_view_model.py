"""What staff can do, what the loop shows, and the pause for cleaning, for QML."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain import events as e
from kiosk.domain.derive.staff import (
    CleaningProps,
    LoopRow,
    StaffLoopProps,
    StaffProps,
    StaffRow,
)
from kiosk.ui.rows_model import RowsModel
from kiosk.ui.store import Store
from kiosk.ui.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class StaffViewModel(ViewModel):
    """What staff can do."""

    changed = Signal()

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(store, StaffProps(), parent)
        self._rows = RowsModel(StaffRow, self)

    def publish_parts(self, props: StaffProps) -> None:
        self._rows.publish(props.rows)

    @Property(RowsModel, constant=True)
    def rows(self) -> RowsModel:
        return self._rows

    @Property(str, notify=changed)
    def note(self) -> str:
        return self._props.note

    @Slot(str)
    def act(self, key: str) -> None:
        now = self._store.now()
        acts: dict[str, e.Event] = {
            "status": e.StatusOpened(now),
            "loop": e.StaffLoopOpened(now),
            "quiet": e.StaffQuietOpened(now),
            "levels": e.StaffLevelsOpened(now),
            "counts": e.CountsOpened(now),
            "reload": e.ContentReloaded(now),
            "roll_back": e.ContentRolledBack(now),
            "cleaning": e.CleaningBegan(now),
            "exit": e.KioskExited(now),
        }
        self._store.dispatch(acts[key])


@QmlElement
@QmlUncreatable("made by the program")
class StaffLoopViewModel(ViewModel):
    """What the loop shows."""

    changed = Signal()

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(store, StaffLoopProps(), parent)
        self._rows = RowsModel(LoopRow, self)

    def publish_parts(self, props: StaffLoopProps) -> None:
        self._rows.publish(props.rows)

    @Property(RowsModel, constant=True)
    def rows(self) -> RowsModel:
        return self._rows

    @Property(str, notify=changed)
    def note(self) -> str:
        return self._props.note

    @Slot(str, bool)
    def choose(self, treatment: str, shown: bool) -> None:
        self._store.dispatch(e.LoopTreatmentChosen(self._store.now(), treatment, shown))


@QmlElement
@QmlUncreatable("made by the program")
class CleaningViewModel(ViewModel):
    """The pause for cleaning."""

    changed = Signal()

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(store, CleaningProps(), parent)

    @Property(str, notify=changed)
    def seconds(self) -> str:
        return self._props.seconds
