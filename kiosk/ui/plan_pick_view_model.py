"""The choice of an aftercare plan, for QML."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain import events as e
from kiosk.domain.derive.plan import PlanPickProps, PlanRow
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
