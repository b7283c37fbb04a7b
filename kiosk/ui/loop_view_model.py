"""The attract loop, for QML."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QRectF, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain import events as e
from kiosk.domain.derive.loop import GreetRow, LoopProps
from kiosk.ui.figure_view_model import FigureViewModel
from kiosk.ui.rect import rect_of
from kiosk.ui.rows_model import RowsModel
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
        self._greets = RowsModel(GreetRow, self)

    def publish_parts(self, props: LoopProps) -> None:
        self._greets.publish(props.greets)
        self._figure.publish(props.figure)

    @Property(str, notify=changed)
    def look(self) -> str:
        return self._props.look

    @Property(int, notify=changed)
    def turn(self) -> int:
        return self._props.turn

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

    @Property(bool, notify=changed)
    def breathes(self) -> bool:
        return self._props.breathes

    @Property(bool, notify=changed)
    def isTurned(self) -> bool:
        return self._props.places.is_turned

    @Property(QRectF, notify=changed)
    def wordsBox(self) -> QRectF:
        return rect_of(self._props.places.words)

    @Property(QRectF, notify=changed)
    def beginBox(self) -> QRectF:
        return rect_of(self._props.places.begin)

    @Property(QRectF, notify=changed)
    def progressBox(self) -> QRectF:
        return rect_of(self._props.places.progress)

    @Property(QRectF, notify=changed)
    def figureBox(self) -> QRectF:
        return rect_of(self._props.places.figure)

    @Property(QRectF, notify=changed)
    def clinicBox(self) -> QRectF:
        return rect_of(self._props.places.clinic)

    @Property(QRectF, notify=changed)
    def pauseBox(self) -> QRectF:
        return rect_of(self._props.places.pause)

    @Property(int, notify=changed)
    def hero(self) -> int:
        return self._props.places.hero

    @Property(int, notify=changed)
    def headlineSize(self) -> int:
        return self._props.places.headline

    @Property(int, notify=changed)
    def smallSize(self) -> int:
        return self._props.places.small

    @Property(int, notify=changed)
    def rim(self) -> int:
        return self._props.places.rim

    @Property(int, notify=changed)
    def clinicSize(self) -> int:
        return self._props.places.clinic_words

    @Property(int, notify=changed)
    def greetSize(self) -> int:
        """The size of the greetings' words, in px."""
        return self._props.greet_size

    @Property(RowsModel, constant=True)
    def greets(self) -> RowsModel:
        return self._greets

    @Property(FigureViewModel, constant=True)
    def figure(self) -> FigureViewModel:
        return self._figure

    @Slot()
    def wake(self) -> None:
        self._store.dispatch(e.Woken(self._store.now()))

    @Slot(str)
    def begin(self, language: str) -> None:
        """Begin in a language; without one, with the choice of all."""
        now = self._store.now()
        self._store.dispatch(e.LanguageChosen(now, language) if language else e.LanguageOpened(now))

    @Slot()
    def togglePause(self) -> None:
        self._store.dispatch(e.LoopPaused(self._store.now()))
