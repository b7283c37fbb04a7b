"""The staff's screens, for QML."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain import events as e
from kiosk.domain.derive.counts import BarRow, CountRow, CountsProps, derive_counts
from kiosk.domain.derive.staff import (
    CleaningProps,
    KeyRow,
    LoopRow,
    PinProps,
    StaffLoopProps,
    StaffProps,
    StaffRow,
    derive_cleaning,
    derive_pin,
    derive_staff,
    derive_staff_loop,
)
from kiosk.domain.derive.view import View
from kiosk.domain.session import (
    CleaningScreen,
    CountsScreen,
    PinScreen,
    StaffLoopScreen,
    StaffScreen,
)
from kiosk.ui.rows_model import RowsModel
from kiosk.ui.store import Store
from kiosk.ui.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class PinViewModel(ViewModel):
    """The keypad."""

    changed = Signal()

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(store, PinProps(), parent)
        self._keys = RowsModel(KeyRow, self)

    def publish_parts(self, props: PinProps) -> None:
        self._keys.publish(props.keys)

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._props.title

    @Property(str, notify=changed)
    def lede(self) -> str:
        return self._props.lede

    @Property(str, notify=changed)
    def told(self) -> str:
        return self._props.told

    @Property(RowsModel, constant=True)
    def keys(self) -> RowsModel:
        return self._keys

    @Property(int, notify=changed)
    def last(self) -> int:
        return self._props.last

    @Property(int, notify=changed)
    def dots(self) -> int:
        return self._props.dots

    @Property(str, notify=changed)
    def dotsWords(self) -> str:
        return self._props.dots_words

    @Property(bool, notify=changed)
    def canType(self) -> bool:
        return self._props.can_type

    @Property(bool, notify=changed)
    def canClean(self) -> bool:
        return self._props.can_clean

    @Slot(int)
    def press(self, digit: int) -> None:
        self._store.dispatch(e.DigitTyped(self._store.now(), digit))

    @Slot()
    def takeBack(self) -> None:
        self._store.dispatch(e.DigitTaken(self._store.now()))

    @Slot()
    def mix(self) -> None:
        self._store.dispatch(e.DigitsMixed(self._store.now(), self._store.draws()))

    @Slot()
    def done(self) -> None:
        self._store.dispatch(e.PinDone(self._store.now()))

    @Slot()
    def clean(self) -> None:
        self._store.dispatch(e.CleaningBegan(self._store.now()))


@QmlElement
@QmlUncreatable("made by the program")
class StaffViewModel(ViewModel):
    """What staff can do."""

    changed = Signal()

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(store, StaffProps(), parent)
        self._rows = RowsModel(StaffRow, self)

    def publish_parts(self, props: StaffProps) -> None:
        self._rows.publish(props.rows)

    @Property(RowsModel, constant=True)
    def rows(self) -> RowsModel:
        return self._rows

    @Property(str, notify=changed)
    def note(self) -> str:
        return self._props.note

    @Slot(str)
    def act(self, key: str) -> None:
        now = self._store.now()
        acts: dict[str, e.Event] = {
            "status": e.StatusOpened(now),
            "loop": e.StaffLoopOpened(now),
            "counts": e.CountsOpened(now),
            "reload": e.ContentReloaded(now),
            "roll_back": e.ContentRolledBack(now),
            "cleaning": e.CleaningBegan(now),
            "exit": e.KioskExited(now),
        }
        self._store.dispatch(acts[key])


@QmlElement
@QmlUncreatable("made by the program")
class StaffLoopViewModel(ViewModel):
    """What the loop shows."""

    changed = Signal()

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(store, StaffLoopProps(), parent)
        self._rows = RowsModel(LoopRow, self)

    def publish_parts(self, props: StaffLoopProps) -> None:
        self._rows.publish(props.rows)

    @Property(RowsModel, constant=True)
    def rows(self) -> RowsModel:
        return self._rows

    @Property(str, notify=changed)
    def note(self) -> str:
        return self._props.note

    @Slot(str, bool)
    def choose(self, treatment: str, shown: bool) -> None:
        self._store.dispatch(e.LoopTreatmentChosen(self._store.now(), treatment, shown))


@QmlElement
@QmlUncreatable("made by the program")
class CountsViewModel(ViewModel):
    """The totals."""

    changed = Signal()

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(store, CountsProps(), parent)
        self._rows = RowsModel(CountRow, self)
        self._bars = RowsModel(BarRow, self)

    def publish_parts(self, props: CountsProps) -> None:
        self._rows.publish(props.rows)
        self._bars.publish(props.bars)

    @Property(RowsModel, constant=True)
    def rows(self) -> RowsModel:
        return self._rows

    @Property(RowsModel, constant=True)
    def bars(self) -> RowsModel:
        return self._bars

    @Property(int, notify=changed)
    def barCount(self) -> int:
        return len(self._props.bars)

    @Property(str, notify=changed)
    def chartWords(self) -> str:
        return self._props.chart_words

    @Property(str, notify=changed)
    def none(self) -> str:
        """Why there are no totals; empty where there are."""
        return self._props.none

    @Property(str, notify=changed)
    def note(self) -> str:
        return self._props.note

    @Slot()
    def save(self) -> None:
        self._store.dispatch(e.CountsSaved(self._store.now()))


@QmlElement
@QmlUncreatable("made by the program")
class CleaningViewModel(ViewModel):
    """The pause for cleaning."""

    changed = Signal()

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(store, CleaningProps(), parent)

    @Property(str, notify=changed)
    def seconds(self) -> str:
        return self._props.seconds


@QmlElement
@QmlUncreatable("made by the program")
class StaffViewModels(QObject):
    """All of them."""

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(parent)
        self._pin = PinViewModel(store, self)
        self._staff = StaffViewModel(store, self)
        self._staff_loop = StaffLoopViewModel(store, self)
        self._counts = CountsViewModel(store, self)
        self._cleaning = CleaningViewModel(store, self)

    def show(
        self,
        view: View,
        screen: PinScreen | StaffScreen | StaffLoopScreen | CountsScreen | CleaningScreen,
    ) -> None:
        """Publish what the screen shows now."""
        match screen:
            case PinScreen():
                self._pin.publish(derive_pin(view, screen))
            case StaffScreen():
                self._staff.publish(derive_staff(view, screen))
            case StaffLoopScreen():
                self._staff_loop.publish(derive_staff_loop(view, screen))
            case CountsScreen():
                self._counts.publish(derive_counts(view, screen))
            case CleaningScreen():
                self._cleaning.publish(derive_cleaning(view, screen))
            case _:
                assert_never(screen)

    def forget(self) -> None:
        """Nothing is left behind the screen."""
        self._pin.publish(PinProps())
        self._staff.publish(StaffProps())
        self._counts.publish(CountsProps())

    @Property(PinViewModel, constant=True)
    def pin(self) -> PinViewModel:
        return self._pin

    @Property(StaffViewModel, constant=True)
    def panel(self) -> StaffViewModel:
        return self._staff

    @Property(StaffLoopViewModel, constant=True)
    def loop(self) -> StaffLoopViewModel:
        return self._staff_loop

    @Property(CountsViewModel, constant=True)
    def counts(self) -> CountsViewModel:
        return self._counts

    @Property(CleaningViewModel, constant=True)
    def cleaning(self) -> CleaningViewModel:
        return self._cleaning
