"""Take it with you, for QML: what to choose, and the code."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QRectF, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain import events as e
from kiosk.domain.derive.takeaway import (
    SheetRow,
    TakeawayPickProps,
    TakeawayPlanRow,
    TakeawayProps,
)
from kiosk.ui.rect import rect_of
from kiosk.ui.rows_model import RowsModel
from kiosk.ui.store import Store
from kiosk.ui.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class TakeawayPickViewModel(ViewModel):
    """What to take home."""

    changed = Signal()

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(store, TakeawayPickProps(), parent)
        self._plans = RowsModel(TakeawayPlanRow, self)

    def publish_parts(self, props: TakeawayPickProps) -> None:
        self._plans.publish(props.plans)

    @Property(RowsModel, constant=True)
    def plans(self) -> RowsModel:
        return self._plans

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many plans there are to choose from, with none of them."""
        return len(self._props.plans)

    @Property(bool, notify=changed)
    def hasQuestions(self) -> bool:
        return bool(self._props.questions)

    @Property(str, notify=changed)
    def questionsWords(self) -> str:
        return self._props.questions_words

    @Property(bool, notify=changed)
    def takesQuestions(self) -> bool:
        return self._props.takes_questions

    @Slot(str)
    def pick(self, plan: str) -> None:
        self._store.dispatch(e.TakeawayPlanPicked(self._store.now(), plan))

    @Slot(bool)
    def takeQuestions(self, taken: bool) -> None:
        self._store.dispatch(e.TakeawayQuestionsChosen(self._store.now(), taken))

    @Slot()
    def openMine(self) -> None:
        self._store.dispatch(e.MyQuestionsOpened(self._store.now()))

    @Slot()
    def show(self) -> None:
        self._store.dispatch(e.TakeawayShown(self._store.now()))


@QmlElement
@QmlUncreatable("made by the program")
class TakeawayViewModel(ViewModel):
    """One code, and the words that are in it."""

    changed = Signal()

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(store, TakeawayProps(), parent)
        self._rows = RowsModel(SheetRow, self)
        self._drawn = 0

    def publish_parts(self, props: TakeawayProps) -> None:
        self._rows.publish(props.rows)
        self._drawn += 1

    @property
    def props(self) -> TakeawayProps:
        """What is shown, for `kiosk.ui.code_picture`."""
        props: TakeawayProps = self._props
        return props

    @Property(str, notify=changed)
    def picture(self) -> str:
        """The address of the code's picture, another one for each; it has no words in it."""
        return f"image://code/{self._drawn}" if self._props.written else ""

    @Property(QRectF, notify=changed)
    def codeBox(self) -> QRectF:
        return rect_of(self._props.boxes.code)

    @Property(QRectF, notify=changed)
    def pictureBox(self) -> QRectF:
        """Where the picture stands in the code's box: between two pixels of the screen."""
        return QRectF(self._props.x, self._props.y, self._props.side, self._props.side)

    @Property(QRectF, notify=changed)
    def wordsBox(self) -> QRectF:
        return rect_of(self._props.boxes.words)

    @Property(QRectF, notify=changed)
    def controlsBox(self) -> QRectF:
        return rect_of(self._props.boxes.controls)

    @Property(str, notify=changed)
    def place(self) -> str:
        """Which code of how many; empty where there is one."""
        return self._props.place

    @Property(bool, notify=changed)
    def hasOthers(self) -> bool:
        return self._props.count > 1

    @Property(RowsModel, constant=True)
    def rows(self) -> RowsModel:
        return self._rows

    @Slot()
    def change(self) -> None:
        self._store.dispatch(e.TakeawayOpened(self._store.now()))

    @Slot(int)
    def turn(self, step: int) -> None:
        self._store.dispatch(e.CodeTurned(self._store.now(), step))
