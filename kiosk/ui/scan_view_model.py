"""The ring around a group of things that a switch may choose from, for QML."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Property, QObject, QRectF, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.box import Box
from kiosk.ui.rect import rect_of
from kiosk.ui.store import Store
from kiosk.ui.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

NOWHERE = Box(0, 0, 0, 0)


class ScanProps(msgspec.Struct, frozen=True):
    """Where the ring stands in the window, in px."""

    box: Box = NOWHERE


@QmlElement
@QmlUncreatable("made by the program")
class ScanViewModel(ViewModel):
    """What a switch is offered as a whole. `kiosk.ui.scanner` publishes it: only QML knows the places."""

    changed = Signal()

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(store, ScanProps(), parent)

    @Property(QRectF, notify=changed)
    def box(self) -> QRectF:
        return rect_of(self._props.box)

    @Property(bool, notify=changed)
    def isShown(self) -> bool:
        return self._props.box != NOWHERE
