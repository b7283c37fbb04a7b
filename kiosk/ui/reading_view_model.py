"""Reading a treatment, and its chapters, for QML."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain import events as e
from kiosk.domain.derive.reading import PartRow, PartsProps, PointRow, ReadingProps
from kiosk.ui.figure_view_model import FigureViewModel
from kiosk.ui.rows_model import RowsModel
from kiosk.ui.store import Store
from kiosk.ui.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class ReadingViewModel(ViewModel):
    """The slide being read, and the way to its neighbours."""

    changed = Signal()

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(store, ReadingProps(), parent)
        self._figure = FigureViewModel(store, self)
        self._points = RowsModel(PointRow, self)

    def publish_parts(self, props: ReadingProps) -> None:
        self._figure.publish(props.figure)
        self._points.publish(props.points)

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
    def body(self) -> str:
        return self._props.body

    @Property(str, notify=changed)
    def ground(self) -> str:
        return self._props.ground

    @Property(int, notify=changed)
    def page(self) -> int:
        return self._props.page

    @Property(int, notify=changed)
    def pages(self) -> int:
        return self._props.pages

    @Property(bool, notify=changed)
    def hasBefore(self) -> bool:
        return self._props.has_before

    @Property(str, notify=changed)
    def nextKind(self) -> str:
        return self._props.next_kind

    @Property(str, notify=changed)
    def nextWords(self) -> str:
        return self._props.next_words

    @Property(str, notify=changed)
    def placeWords(self) -> str:
        return self._props.place_words

    @Property(FigureViewModel, constant=True)
    def figure(self) -> FigureViewModel:
        return self._figure

    @Property(RowsModel, constant=True)
    def points(self) -> RowsModel:
        return self._points

    @Slot()
    def goOn(self) -> None:
        """The next slide; after the last, the questions about this treatment, or Home."""
        now = self._store.now()
        if self._props.next_kind == "quiz":
            draws = self._store.draws()
            self._store.dispatch(e.QuizStarted(now, self._props.treatment, draws))
        elif self._props.next_kind == "home":
            self._store.dispatch(e.WentHome(now))
        else:
            self._store.dispatch(e.PageTurned(now, +1))

    @Slot(int)
    def turn(self, step: int) -> None:
        self._store.dispatch(e.PageTurned(self._store.now(), step))

    @Slot()
    def openParts(self) -> None:
        self._store.dispatch(e.PartsOpened(self._store.now()))


@QmlElement
@QmlUncreatable("made by the program")
class PartsViewModel(ViewModel):
    """The chapters of the treatment being read."""

    changed = Signal()

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(store, PartsProps(), parent)
        self._parts = RowsModel(PartRow, self)

    def publish_parts(self, props: PartsProps) -> None:
        self._parts.publish(props.parts)

    @Property(str, notify=changed)
    def kicker(self) -> str:
        return self._props.kicker

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._props.title

    @Property(RowsModel, constant=True)
    def parts(self) -> RowsModel:
        return self._parts

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._props.parts)

    @Slot(str)
    def pick(self, chapter: str) -> None:
        self._store.dispatch(e.ChapterPicked(self._store.now(), chapter))
