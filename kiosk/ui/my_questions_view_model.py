"""My questions, for QML."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain import events as e
from kiosk.domain.derive.my_questions import MyQuestionRow, MyQuestionsProps
from kiosk.ui.rows_model import RowsModel
from kiosk.ui.store import Store
from kiosk.ui.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class MyQuestionsViewModel(ViewModel):
    """The list to show at the appointment."""

    changed = Signal()

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(store, MyQuestionsProps(), parent)
        self._unsure = RowsModel(MyQuestionRow, self)
        self._more = RowsModel(MyQuestionRow, self)

    def publish_parts(self, props: MyQuestionsProps) -> None:
        self._unsure.publish(props.unsure)
        self._more.publish(props.more)

    @Property(bool, notify=changed)
    def isEmpty(self) -> bool:
        return self._props.is_empty

    @Property(bool, notify=changed)
    def hasUnsure(self) -> bool:
        return bool(self._props.unsure)

    @Property(bool, notify=changed)
    def hasMore(self) -> bool:
        return bool(self._props.more)

    @Property(RowsModel, constant=True)
    def unsure(self) -> RowsModel:
        return self._unsure

    @Property(RowsModel, constant=True)
    def more(self) -> RowsModel:
        return self._more

    @Slot(str)
    def seeSlide(self, slide: str) -> None:
        self._store.dispatch(e.SlideOpened(self._store.now(), slide))

    @Slot(str)
    def drop(self, key: str) -> None:
        self._store.dispatch(e.MyQuestionDropped(self._store.now(), key))

    @Slot()
    def take(self) -> None:
        self._store.dispatch(e.TakeawayOpened(self._store.now()))
