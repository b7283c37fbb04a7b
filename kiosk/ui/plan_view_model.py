"""The aftercare plans, for QML."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QRectF, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain import events as e
from kiosk.domain.derive.plan import LineRow, PlanPickProps, PlanProps, PlanRow, TabRow
from kiosk.ui.rect import rect_of
from kiosk.ui.rows_model import RowsModel
from kiosk.ui.store import Store
from kiosk.ui.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class PlanPickViewModel(ViewModel):
    """The plans. They are in `withStages` or, where there is no room for that, in `byName`."""

    changed = Signal()

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(store, PlanPickProps(), parent)
        self._with_stages = RowsModel(PlanRow, self)
        self._by_name = RowsModel(PlanRow, self)

    def publish_parts(self, props: PlanPickProps) -> None:
        has_room = props.form.chips is not None
        self._with_stages.publish(props.plans if has_room else ())
        self._by_name.publish(() if has_room else props.plans)

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._props.title

    @Property(str, notify=changed)
    def lede(self) -> str:
        return self._props.lede

    @Property(bool, notify=changed)
    def isEmpty(self) -> bool:
        return not self._props.plans

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._props.plans)

    @Property(RowsModel, constant=True)
    def withStages(self) -> RowsModel:
        return self._with_stages

    @Property(RowsModel, constant=True)
    def byName(self) -> RowsModel:
        return self._by_name

    @Property(bool, notify=changed)
    def beside(self) -> bool:
        """Whether a plan's stages stand beside its name, not below."""
        return self._props.form.beside

    @Property(float, notify=changed)
    def namesWidth(self) -> float:
        return self._props.form.names

    @Property(float, notify=changed)
    def rim(self) -> float:
        return self._props.form.rim

    @Property(int, notify=changed)
    def columns(self) -> int:
        """How many names stand in a row, where the stages have no room."""
        return self._props.form.columns

    @Property(int, notify=changed)
    def chipColumns(self) -> int:
        chips = self._props.form.chips
        return 1 if chips is None else chips.columns

    @Property(int, notify=changed)
    def chipSize(self) -> int:
        """The size of the words on the chips, in px."""
        chips = self._props.form.chips
        return 1 if chips is None else chips.em

    @Property(float, notify=changed)
    def chipHeight(self) -> float:
        chips = self._props.form.chips
        return 0.0 if chips is None else chips.height

    @Slot(str)
    def open(self, plan: str) -> None:
        """A plan from its beginning."""
        self._store.dispatch(e.PlanOpened(self._store.now(), plan))

    @Slot(str, int)
    def openAt(self, plan: str, stage: int) -> None:
        """A plan at one of its stages."""
        found = self._store.world.catalog.plan(plan)
        if found is not None and 0 <= stage < len(found.stages):
            day = found.stages[stage].from_day
            self._store.dispatch(e.PlanOpened(self._store.now(), plan, day))


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
    def tabsBox(self) -> QRectF:
        return rect_of(self._props.boxes.tabs)

    @Property(QRectF, notify=changed)
    def paneBox(self) -> QRectF:
        return rect_of(self._props.boxes.pane)

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

    @Slot(int)
    def turn(self, step: int) -> None:
        self._store.dispatch(e.StageTurned(self._store.now(), step))
