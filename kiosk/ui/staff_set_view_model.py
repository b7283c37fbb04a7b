"""Quiet hours, volume and brightness, as staff set them, for QML."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain import events as e
from kiosk.domain.derive.staff_set import StaffLevelsProps, StaffQuietProps, StepRow, TimeRow
from kiosk.domain.quiet_hours import Edge
from kiosk.ui.rows_model import RowsModel
from kiosk.ui.store import Store
from kiosk.ui.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class StaffQuietViewModel(ViewModel):
    """The quiet hours."""

    changed = Signal()

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(store, StaffQuietProps(), parent)
        self._times = RowsModel(TimeRow, self)
        self._earlier = RowsModel(StepRow, self)
        self._later = RowsModel(StepRow, self)

    def publish_parts(self, props: StaffQuietProps) -> None:
        self._times.publish(props.times)
        self._earlier.publish(props.earlier)
        self._later.publish(props.later)

    @Property(bool, notify=changed)
    def isOn(self) -> bool:
        return self._props.is_on

    @Property(str, notify=changed)
    def sign(self) -> str:
        return self._props.sign

    @Property(RowsModel, constant=True)
    def times(self) -> RowsModel:
        return self._times

    @Property(RowsModel, constant=True)
    def earlier(self) -> RowsModel:
        """The buttons that move a time back."""
        return self._earlier

    @Property(RowsModel, constant=True)
    def later(self) -> RowsModel:
        return self._later

    @Property(str, notify=changed)
    def now(self) -> str:
        return self._props.now

    @Property(str, notify=changed)
    def note(self) -> str:
        return self._props.note

    @Slot(bool)
    def switchTo(self, on: bool) -> None:
        self._store.dispatch(e.QuietSwitched(self._store.now(), on))

    @Slot(str, int)
    def move(self, edge: str, by: int) -> None:
        self._store.dispatch(e.QuietMoved(self._store.now(), Edge(edge), by))


@QmlElement
@QmlUncreatable("made by the program")
class StaffLevelsViewModel(ViewModel):
    """Volume and brightness."""

    changed = Signal()

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(store, StaffLevelsProps(), parent)

    @Property(int, notify=changed)
    def volume(self) -> int:
        return self._props.volume

    @Property(int, notify=changed)
    def volumes(self) -> int:
        return self._props.volumes

    @Property(str, notify=changed)
    def volumeWords(self) -> str:
        return self._props.volume_words

    @Property(bool, notify=changed)
    def dims(self) -> bool:
        """Whether the brightness can be set here."""
        return self._props.dims

    @Property(int, notify=changed)
    def light(self) -> int:
        return self._props.light

    @Property(int, notify=changed)
    def lights(self) -> int:
        return self._props.lights

    @Property(str, notify=changed)
    def lightWords(self) -> str:
        return self._props.light_words

    @Property(str, notify=changed)
    def lightNote(self) -> str:
        """Why it cannot; empty where it can."""
        return self._props.light_note

    @Property(str, notify=changed)
    def note(self) -> str:
        return self._props.note

    @Slot(int)
    def changeVolume(self, by: int) -> None:
        self._store.dispatch(e.StaffVolumeChosen(self._store.now(), self._props.volume + by))

    @Slot(int)
    def changeLight(self, by: int) -> None:
        self._store.dispatch(e.BrightnessChosen(self._store.now(), self._props.light + by))
