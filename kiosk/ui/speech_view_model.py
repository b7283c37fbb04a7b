"""Reading aloud, for QML: its buttons, and the mark on what is being read."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain import events as e
from kiosk.domain.derive.speech import SpeechProps
from kiosk.domain.speech import SPEEDS, VOLUMES
from kiosk.ui.rows_model import RowsModel
from kiosk.ui.store import Store
from kiosk.ui.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


class MarkRow(msgspec.Struct, frozen=True):
    """One stroke of the mark in px of the window: a line, or (`frames`) a frame around something."""

    across: float
    down: float
    wide: float
    high: float
    colour: str
    frames: bool = False


@QmlElement
@QmlUncreatable("made by the program")
class SpeechViewModel(ViewModel):
    """Read to me."""

    changed = Signal()

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(store, SpeechProps(), parent)
        self._marks = RowsModel(MarkRow, self)

    def publish_marks(self, rows: tuple[MarkRow, ...]) -> None:
        """Mark what is being read; no row, no mark."""
        self._marks.publish(rows)

    @Property(bool, notify=changed)
    def isOffered(self) -> bool:
        return self._props.is_offered

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        return self._props.is_open

    @Property(bool, notify=changed)
    def isReading(self) -> bool:
        return self._props.is_reading

    @Property(bool, notify=changed)
    def hasAgain(self) -> bool:
        return self._props.has_again

    @Property(bool, notify=changed)
    def hasPairs(self) -> bool:
        return self._props.has_pairs

    @Property(bool, notify=changed)
    def hasComfort(self) -> bool:
        return self._props.has_comfort

    @Property(bool, notify=changed)
    def hasLanguage(self) -> bool:
        return self._props.has_language

    @Property(int, notify=changed)
    def speed(self) -> int:
        return self._props.speed

    @Property(int, notify=changed)
    def speeds(self) -> int:
        return self._props.speeds

    @Property(str, notify=changed)
    def speedWords(self) -> str:
        return self._props.speed_words

    @Property(int, notify=changed)
    def volume(self) -> int:
        return self._props.volume

    @Property(int, notify=changed)
    def volumes(self) -> int:
        return self._props.volumes

    @Property(str, notify=changed)
    def volumeWords(self) -> str:
        return self._props.volume_words

    @Property(RowsModel, constant=True)
    def marks(self) -> RowsModel:
        return self._marks

    @Slot()
    def toggle(self) -> None:
        self._store.dispatch(e.SpeechToggled(self._store.now()))

    @Slot()
    def repeat(self) -> None:
        self._store.dispatch(e.SpeechRepeated(self._store.now()))

    @Slot(int)
    def changeSpeed(self, by: int) -> None:
        """Slower (-1) or faster (+1)."""
        self._choose_speed(self._props.speed + by)

    @Slot()
    def nextSpeed(self) -> None:
        """The next speed; after the fastest the slowest."""
        self._choose_speed((self._props.speed + 1) % len(SPEEDS))

    @Slot(int)
    def changeVolume(self, by: int) -> None:
        """Softer (-1) or louder (+1)."""
        self._choose_volume(self._props.volume + by)

    @Slot()
    def nextVolume(self) -> None:
        """The next volume; after the loudest the softest."""
        self._choose_volume((self._props.volume + 1) % len(VOLUMES))

    def _choose_speed(self, speed: int) -> None:
        self._store.dispatch(e.SpeedChosen(self._store.now(), speed))

    def _choose_volume(self, volume: int) -> None:
        self._store.dispatch(e.VolumeChosen(self._store.now(), volume))
