"""A stage of an aftercare plan, for QML."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QRectF, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain import events as e
from kiosk.domain.derive.plan import LineRow, PlanProps, TabRow
from kiosk.ui.rect import rect_of
from kiosk.ui.rows_model import RowsModel
from kiosk.ui.store import Store
from kiosk.ui.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class PlanViewModel(ViewModel):
    """One stage of a plan: four columns, and the way to the other stages."""

    changed = Signal()

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(store, PlanProps(), parent)
        self._tabs = RowsModel(TabRow, self)
        self._do = RowsModel(LineRow, self)
        self._avoid = RowsModel(LineRow, self)
        self._normal = RowsModel(LineRow, self)
        self._call = RowsModel(LineRow, self)

    def publish_parts(self, props: PlanProps) -> None:
        self._tabs.publish(props.tabs)
        self._do.publish(props.do)
        self._avoid.publish(props.avoid)
        self._normal.publish(props.normal)
        self._call.publish(props.call)

    @Property(str, notify=changed)
    def mark(self) -> str:
        """Tells what is not in the visitor's language; empty where all is."""
        return self._props.mark

    @Property(str, notify=changed)
    def place(self) -> str:
        """Another one for each stage."""
        return f"{self._props.plan}/{self._props.stage}"

    @Property(str, notify=changed)
    def kicker(self) -> str:
        return self._props.kicker

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._props.title

    @Property(str, notify=changed)
    def phone(self) -> str:
        """The number to call by day, in words; empty where it is not known."""
        return self._props.phone

    @Property(RowsModel, constant=True)
    def tabs(self) -> RowsModel:
        return self._tabs

    @Property(RowsModel, constant=True)
    def doLines(self) -> RowsModel:
        return self._do

    @Property(RowsModel, constant=True)
    def avoidLines(self) -> RowsModel:
        return self._avoid

    @Property(RowsModel, constant=True)
    def normalLines(self) -> RowsModel:
        return self._normal

    @Property(RowsModel, constant=True)
    def callLines(self) -> RowsModel:
        return self._call

    @Property(QRectF, notify=changed)
    def headBox(self) -> QRectF:
        return rect_of(self._props.boxes.head)

    @Property(bool, notify=changed)
    def hasHead(self) -> bool:
        """Whether the title has a place of its own, above the stages."""
        return bool(self._props.boxes.head.height > 0)

    @Property(QRectF, notify=changed)
    def takeBox(self) -> QRectF:
        return rect_of(self._props.boxes.take)

    @Property(bool, notify=changed)
    def takeSays(self) -> bool:
        """Whether "Take it with you" has room for its words."""
        return bool(self._props.boxes.take.width > self._props.boxes.take.height)

    @Slot()
    def take(self) -> None:
        self._store.dispatch(e.TakeawayOpened(self._store.now()))

    @Property(QRectF, notify=changed)
    def tabsBox(self) -> QRectF:
        return rect_of(self._props.boxes.tabs)

    @Property(QRectF, notify=changed)
    def paneBox(self) -> QRectF:
        return rect_of(self._props.boxes.pane)

    @Property(QRectF, notify=changed)
    def footBox(self) -> QRectF:
        return rect_of(self._props.boxes.foot)

    @Property(float, notify=changed)
    def sheetWidth(self) -> float:
        """How wide the words at the foot may be, in px."""
        return self._props.sheet_width

    @Property(bool, notify=changed)
    def hasFoot(self) -> bool:
        """Whether what the plan stands on has a place of its own, below the columns."""
        return bool(self._props.boxes.foot.height > 0)

    @Property(int, notify=changed)
    def titleSize(self) -> int:
        return self._props.boxes.title

    @Property(int, notify=changed)
    def lineSize(self) -> int:
        """The size of the lines in the columns, in px."""
        return self._props.boxes.em

    @Property(int, notify=changed)
    def tabColumns(self) -> int:
        return self._props.boxes.tab.columns

    @Property(bool, notify=changed)
    def showsDays(self) -> bool:
        """Whether the tabs have room for days in numbers only."""
        return self._props.boxes.tab.short

    @Property(int, notify=changed)
    def tabSize(self) -> int:
        """The size of the words on the tabs, in px."""
        return self._props.boxes.tab.em

    @Property(float, notify=changed)
    def tabHeight(self) -> float:
        return self._props.boxes.tab.height

    @Property(int, notify=changed)
    def columns(self) -> int:
        return self._props.boxes.columns

    @Slot(int)
    def pick(self, stage: int) -> None:
        self._store.dispatch(e.StagePicked(self._store.now(), stage))

    @Slot(float)
    def swipe(self, travelled: float) -> None:
        """A finger drew the page so many px to the right: the next stage, or the one before."""
        self.turn(self._store.step_of(travelled))

    @Slot(int)
    def turn(self, step: int) -> None:
        self._store.dispatch(e.StageTurned(self._store.now(), step))
