"""The attract loop, for QML."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain import events as e
from kiosk.domain.derive.loop import LoopProps
from kiosk.ui.figure_view_model import FigureViewModel
from kiosk.ui.store import Store
from kiosk.ui.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class LoopViewModel(ViewModel):
    """One slide of the loop, and the touch that ends it."""

    changed = Signal()

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(store, LoopProps(), parent)
        self._figure = FigureViewModel(store, self)

    def publish_parts(self, props: LoopProps) -> None:
        self._figure.publish(props.figure)

    @Property(str, notify=changed)
    def slide(self) -> str:
        return self._props.slide

    @Property(str, notify=changed)
    def kicker(self) -> str:
        return self._props.kicker

    @Property(str, notify=changed)
    def headline(self) -> str:
        return self._props.headline

    @Property(str, notify=changed)
    def sentence(self) -> str:
        return self._props.sentence

    @Property(str, notify=changed)
    def ground(self) -> str:
        return self._props.ground

    @Property(int, notify=changed)
    def index(self) -> int:
        return self._props.index

    @Property(int, notify=changed)
    def count(self) -> int:
        return self._props.count

    @Property(bool, notify=changed)
    def paused(self) -> bool:
        return self._props.paused

    @Property(str, notify=changed)
    def clinic(self) -> str:
        return self._props.clinic

    @Property(FigureViewModel, constant=True)
    def figure(self) -> FigureViewModel:
        return self._figure

    @Slot()
    def wake(self) -> None:
        self._store.dispatch(e.Woken(self._store.now()))

    @Slot()
    def togglePause(self) -> None:
        self._store.dispatch(e.LoopPaused(self._store.now()))
