"""A question, for QML."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain import events as e
from kiosk.domain.derive.choices import ChoiceRow
from kiosk.domain.derive.quiz import QuizProps
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
    def mark(self) -> str:
        """Tells what is not in the visitor's language; empty where all is."""
        return self._props.mark

    @Property(str, notify=changed)
    def question(self) -> str:
        return self._props.question

    @Property(str, notify=changed)
    def kind(self) -> str:
        return self._props.kind

    @Property(str, notify=changed)
    def hint(self) -> str:
        return self._props.hint

    @Property(str, notify=changed)
    def unsureText(self) -> str:
        return self._props.unsure.text

    @Property(str, notify=changed)
    def unsureLook(self) -> str:
        return self._props.unsure.look

    @Property(str, notify=changed)
    def unsureTold(self) -> str:
        return self._props.unsure.told

    @Property(bool, notify=changed)
    def canBeDone(self) -> bool:
        return self._props.can_be_done

    @Property(str, notify=changed)
    def sortKey(self) -> str:
        return self._props.sort_key

    @Property(str, notify=changed)
    def sortText(self) -> str:
        return self._props.sort_text

    @Property(str, notify=changed)
    def sortPlace(self) -> str:
        return self._props.sort_place

    @Property(int, notify=changed)
    def sortCount(self) -> int:
        return self._props.sort_count

    @Property(str, notify=changed)
    def picture(self) -> str:
        return self._props.picture

    @Property(str, notify=changed)
    def pictureAlt(self) -> str:
        return self._props.picture_alt

    @Property(bool, notify=changed)
    def pointsDirectly(self) -> bool:
        return self._props.points_directly

    @Property(bool, notify=changed)
    def takesSeveral(self) -> bool:
        return self._props.takes_several

    @Property(str, notify=changed)
    def truth(self) -> str:
        return self._props.truth

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

    @Slot(str, bool)
    def sortTo(self, item: str, call: bool) -> None:
        self._store.dispatch(e.ItemSorted(self._store.now(), item, call))

    @Slot()
    def takeBack(self) -> None:
        self._store.dispatch(e.SortTakenBack(self._store.now()))

    @Slot()
    def done(self) -> None:
        self._store.dispatch(e.AnswerDone(self._store.now()))

    @Slot()
    def goOn(self) -> None:
        self._store.dispatch(e.QuestionPassed(self._store.now(), self._store.draws()))

    @Slot()
    def seeSlide(self) -> None:
        self._store.dispatch(e.SlideOpened(self._store.now(), self._props.slide))
