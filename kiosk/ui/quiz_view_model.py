"""A question and the result of a run, for QML."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain import events as e
from kiosk.domain.derive.quiz import ChoiceRow, QuizProps, ResultProps, ResultRow
from kiosk.ui.rows_model import RowsModel
from kiosk.ui.store import Store
from kiosk.ui.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class QuizViewModel(ViewModel):
    """One question, and its answer."""

    changed = Signal()

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(store, QuizProps(), parent)
        self._choices = RowsModel(ChoiceRow, self)

    def publish_parts(self, props: QuizProps) -> None:
        self._choices.publish(props.choices)

    @Property(str, notify=changed)
    def question(self) -> str:
        return self._props.question

    @Property(str, notify=changed)
    def kicker(self) -> str:
        return self._props.kicker

    @Property(str, notify=changed)
    def ask(self) -> str:
        return self._props.ask

    @Property(int, notify=changed)
    def index(self) -> int:
        return self._props.index

    @Property(int, notify=changed)
    def count(self) -> int:
        return self._props.count

    @Property(bool, notify=changed)
    def answered(self) -> bool:
        return self._props.answered

    @Property(bool, notify=changed)
    def known(self) -> bool:
        return self._props.known

    @Property(str, notify=changed)
    def chosen(self) -> str:
        return self._props.chosen

    @Property(str, notify=changed)
    def short(self) -> str:
        return self._props.short

    @Property(str, notify=changed)
    def reason(self) -> str:
        return self._props.reason

    @Property(str, notify=changed)
    def tip(self) -> str:
        return self._props.tip

    @Property("QVariant", notify=changed)  # type: ignore[arg-type]
    def skin(self) -> object:
        return self._props.skin

    @Property(str, notify=changed)
    def nextWords(self) -> str:
        return self._props.next_words

    @Property(RowsModel, constant=True)
    def choices(self) -> RowsModel:
        return self._choices

    @Slot(str)
    def answer(self, given: str) -> None:
        self._store.dispatch(e.Answered(self._store.now(), given))

    @Slot()
    def goOn(self) -> None:
        self._store.dispatch(e.QuestionPassed(self._store.now()))

    @Slot()
    def seeSlide(self) -> None:
        self._store.dispatch(e.SlideOpened(self._store.now(), self._props.slide))


@QmlElement
@QmlUncreatable("made by the program")
class ResultViewModel(ViewModel):
    """What is known well and what to look at again."""

    changed = Signal()

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(store, ResultProps(), parent)
        self._known = RowsModel(ResultRow, self)
        self._again = RowsModel(ResultRow, self)

    def publish_parts(self, props: ResultProps) -> None:
        self._known.publish(props.known)
        self._again.publish(props.again)

    @Property(str, notify=changed)
    def kicker(self) -> str:
        return self._props.kicker

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._props.title

    @Property(str, notify=changed)
    def lede(self) -> str:
        return self._props.lede

    @Property(RowsModel, constant=True)
    def known(self) -> RowsModel:
        return self._known

    @Property(RowsModel, constant=True)
    def again(self) -> RowsModel:
        return self._again

    @Property(bool, notify=changed)
    def hasAgain(self) -> bool:
        return bool(self._props.again)

    @Property(bool, notify=changed)
    def hasKnown(self) -> bool:
        return bool(self._props.known)

    @Slot(str)
    def seeSlide(self, slide: str) -> None:
        self._store.dispatch(e.SlideOpened(self._store.now(), slide))

    @Slot()
    def retry(self) -> None:
        self._store.dispatch(e.MissedRetried(self._store.now(), self._store.draws()))

    @Slot()
    def otherQuestions(self) -> None:
        self._store.dispatch(e.QuizPickOpened(self._store.now()))
