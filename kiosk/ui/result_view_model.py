"""The result of a run of questions, for QML."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain import events as e
from kiosk.domain.derive.result import ResultProps, ResultRow
from kiosk.ui.rows_model import RowsModel
from kiosk.ui.store import Store
from kiosk.ui.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


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
    def mark(self) -> str:
        """Tells what is not in the visitor's language; empty where all is."""
        return self._props.mark

    @Property(str, notify=changed)
    def kicker(self) -> str:
        return self._props.kicker

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._props.title

    @Property(str, notify=changed)
    def lede(self) -> str:
        return self._props.lede

    @Property(str, notify=changed)
    def tell(self) -> str:
        return self._props.tell

    @Property(str, notify=changed)
    def mine(self) -> str:
        """The way to "My questions"; empty while there are none."""
        return self._props.mine

    @Slot()
    def openMine(self) -> None:
        self._store.dispatch(e.MyQuestionsOpened(self._store.now()))

    @Slot()
    def take(self) -> None:
        self._store.dispatch(e.TakeawayOpened(self._store.now()))

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
