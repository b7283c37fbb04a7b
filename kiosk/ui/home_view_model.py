"""Home and the choice of a treatment for the questions, for QML."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain import events as e
from kiosk.domain.derive.home import CardRow, HomeProps, QuizPickProps, SmallCardRow
from kiosk.ui.rows_model import RowsModel
from kiosk.ui.store import Store
from kiosk.ui.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class HomeViewModel(ViewModel):
    """The choices."""

    changed = Signal()

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(store, HomeProps(), parent)
        self._cards = RowsModel(CardRow, self)
        self._small_cards = RowsModel(SmallCardRow, self)

    def publish_parts(self, props: HomeProps) -> None:
        self._cards.publish(props.cards)
        self._small_cards.publish(props.small_cards)

    @Property(str, notify=changed)
    def clinic(self) -> str:
        return self._props.clinic

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._props.title

    @Property(bool, notify=changed)
    def isEmpty(self) -> bool:
        return self._props.is_empty

    @Property(RowsModel, constant=True)
    def cards(self) -> RowsModel:
        return self._cards

    @Property(RowsModel, constant=True)
    def smallCards(self) -> RowsModel:
        return self._small_cards

    @Slot(str)
    def openTreatment(self, treatment: str) -> None:
        self._store.dispatch(e.TreatmentOpened(self._store.now(), treatment))

    @Slot(str, str)
    def openSmallCard(self, kind: str, key: str) -> None:
        now = self._store.now()
        if kind == "quiz":
            self._store.dispatch(e.QuizPickOpened(now))
        elif kind == "plan":
            self._store.dispatch(e.PlanPickOpened(now))
        elif kind == "take":
            self._store.dispatch(e.TakeawayOpened(now))
        else:
            self._store.dispatch(e.TreatmentOpened(now, key))

    @Slot()
    def openStaff(self) -> None:
        self._store.dispatch(e.StaffOpened(self._store.now()))


@QmlElement
@QmlUncreatable("made by the program")
class QuizPickViewModel(ViewModel):
    """The treatments that have questions."""

    changed = Signal()

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(store, QuizPickProps(), parent)
        self._cards = RowsModel(CardRow, self)

    def publish_parts(self, props: QuizPickProps) -> None:
        self._cards.publish(props.cards)

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._props.title

    @Property(str, notify=changed)
    def lede(self) -> str:
        return self._props.lede

    @Property(bool, notify=changed)
    def isEmpty(self) -> bool:
        return self._props.is_empty

    @Property(RowsModel, constant=True)
    def cards(self) -> RowsModel:
        return self._cards

    @Slot(str)
    def start(self, treatment: str) -> None:
        self._store.dispatch(e.QuizStarted(self._store.now(), treatment, self._store.draws()))
