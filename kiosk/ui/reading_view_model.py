"""Reading a treatment, and its chapters, for QML."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QRectF, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain import events as e
from kiosk.domain.derive.reading import PartRow, PartsProps, PointRow, ReadingProps
from kiosk.ui.figure_view_model import FigureViewModel
from kiosk.ui.rect import rect_of
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
    def mark(self) -> str:
        """Tells what is not in the visitor's language; empty where all is."""
        return self._props.mark

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

    @Property(str, notify=changed)
    def hero(self) -> str:
        return self._props.composition.hero

    @Property(QRectF, notify=changed)
    def wordsBox(self) -> QRectF:
        return rect_of(self._props.composition.boxes.words)

    @Property(float, notify=changed)
    def figureClear(self) -> float:
        """How much of the figure is the ground of the words, in px."""
        return self._props.composition.boxes.clear

    @Property(float, notify=changed)
    def figureFade(self) -> float:
        """Over how many px the ground then gives way to the drawing."""
        return self._props.composition.boxes.fade

    @Property(QRectF, notify=changed)
    def momentBox(self) -> QRectF:
        """Where in the figure the bar for its moments stands."""
        return rect_of(self._props.composition.moment_bar.box)

    @Property(int, notify=changed)
    def momentEm(self) -> int:
        """The size of the words on the moments' buttons, in px."""
        return self._props.composition.moment_bar.em

    @Property(bool, notify=changed)
    def stepsMoments(self) -> bool:
        """Whether there is room for one button only, which leads on."""
        return self._props.composition.moment_bar.steps

    @Property(str, notify=changed)
    def momentTitle(self) -> str:
        chosen = (row.title for row in self._props.figure.moments if row.chosen)
        return next(chosen, "")

    @Property(bool, notify=changed)
    def hasSlider(self) -> bool:
        return self._props.composition.moment_bar.has_slider

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

    @Property(bool, notify=changed)
    def starred(self) -> bool:
        return self._props.starred

    @Property(str, notify=changed)
    def mine(self) -> str:
        """The way to "My questions"; empty while there are none."""
        return self._props.mine

    @Slot()
    def star(self) -> None:
        """Keep this slide for "My questions", or do not."""
        self._store.dispatch(e.SlideStarred(self._store.now()))

    @Slot()
    def openMine(self) -> None:
        self._store.dispatch(e.MyQuestionsOpened(self._store.now()))

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

    @Slot(float)
    def swipe(self, travelled: float) -> None:
        """A finger drew the page so many px to the right: the next one, or the one before."""
        self.turn(self._store.step_of(travelled))

    @Slot(int)
    def showMoment(self, number: int) -> None:
        """A moment of the figure by its number."""
        self._store.dispatch(e.MomentMoved(self._store.now(), float(number)))

    @Slot()
    def nextMoment(self) -> None:
        """The moment after this one; after the last, the first."""
        figure = self._props.figure
        if figure.moments:
            self.showMoment((round(figure.moment) + 1) % len(figure.moments))

    @Slot(int)
    def stepMoment(self, step: int) -> None:
        """The moment so many further on; at either end it stays."""
        self.showMoment(round(self._props.figure.moment) + step)

    @Slot(float)
    def holdMoment(self, place: float) -> None:
        """The slider is held at a place between two moments."""
        self._store.dispatch(e.MomentMoved(self._store.now(), place, held=True))

    @Slot(float)
    def dropMoment(self, place: float) -> None:
        """The slider is let go: it goes to the nearest moment."""
        self._store.dispatch(e.MomentMoved(self._store.now(), place))

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
