"""All view models of the staff's screens, each made when its screen is first shown."""

from __future__ import annotations

from typing import TypeVar, assert_never

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.derive.counts import CountsProps, derive_counts
from kiosk.domain.derive.pin import PinProps, derive_pin
from kiosk.domain.derive.quiet import derive_quiet
from kiosk.domain.derive.staff import (
    StaffProps,
    derive_cleaning,
    derive_staff,
    derive_staff_loop,
)
from kiosk.domain.derive.staff_set import derive_staff_levels, derive_staff_quiet
from kiosk.domain.derive.view import View
from kiosk.domain.session import (
    CleaningScreen,
    CountsScreen,
    PinScreen,
    QuietScreen,
    StaffLevelsScreen,
    StaffLoopScreen,
    StaffQuietScreen,
    StaffScreen,
)
from kiosk.ui.counts_view_model import CountsViewModel
from kiosk.ui.pin_view_model import PinViewModel
from kiosk.ui.quiet_view_model import QuietViewModel
from kiosk.ui.staff_set_view_model import StaffLevelsViewModel, StaffQuietViewModel
from kiosk.ui.staff_view_model import CleaningViewModel, StaffLoopViewModel, StaffViewModel
from kiosk.ui.store import Store
from kiosk.ui.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

DeskScreen = (
    PinScreen
    | StaffScreen
    | StaffLoopScreen
    | StaffQuietScreen
    | StaffLevelsScreen
    | CountsScreen
    | CleaningScreen
    | QuietScreen
)
"""What is shown to staff, or while nobody is there because of them."""

M = TypeVar("M", bound=ViewModel)


@QmlElement
@QmlUncreatable("made by the program")
class StaffViewModels(QObject):
    """All of them."""

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._made: dict[type[ViewModel], ViewModel] = {}

    def _of(self, kind: type[M]) -> M:
        if kind not in self._made:
            self._made[kind] = kind(self._store, self)  # type: ignore[call-arg]
        return self._made[kind]  # type: ignore[return-value]

    def show(self, view: View, screen: DeskScreen) -> None:
        """Publish what the screen shows now."""
        match screen:
            case PinScreen():
                self._of(PinViewModel).publish(derive_pin(view, screen))
            case StaffScreen():
                self._of(StaffViewModel).publish(derive_staff(view, screen))
            case StaffLoopScreen():
                self._of(StaffLoopViewModel).publish(derive_staff_loop(view, screen))
            case StaffQuietScreen():
                self._of(StaffQuietViewModel).publish(derive_staff_quiet(view, screen))
            case StaffLevelsScreen():
                self._of(StaffLevelsViewModel).publish(derive_staff_levels(view, screen))
            case CountsScreen():
                self._of(CountsViewModel).publish(derive_counts(view, screen))
            case CleaningScreen():
                self._of(CleaningViewModel).publish(derive_cleaning(view, screen))
            case QuietScreen():
                self._of(QuietViewModel).publish(derive_quiet(view, screen))
            case _:
                assert_never(screen)

    def forget(self) -> None:
        """Nothing is left behind the screen."""
        empty = {PinViewModel: PinProps, StaffViewModel: StaffProps, CountsViewModel: CountsProps}
        for kind, props in empty.items():
            if kind in self._made:
                self._made[kind].publish(props())

    @Property(PinViewModel, constant=True)
    def pin(self) -> PinViewModel:
        return self._of(PinViewModel)

    @Property(StaffViewModel, constant=True)
    def panel(self) -> StaffViewModel:
        return self._of(StaffViewModel)

    @Property(StaffLoopViewModel, constant=True)
    def loop(self) -> StaffLoopViewModel:
        return self._of(StaffLoopViewModel)

    @Property(StaffQuietViewModel, constant=True)
    def hours(self) -> StaffQuietViewModel:
        return self._of(StaffQuietViewModel)

    @Property(StaffLevelsViewModel, constant=True)
    def levels(self) -> StaffLevelsViewModel:
        return self._of(StaffLevelsViewModel)

    @Property(CountsViewModel, constant=True)
    def counts(self) -> CountsViewModel:
        return self._of(CountsViewModel)

    @Property(CleaningViewModel, constant=True)
    def cleaning(self) -> CleaningViewModel:
        return self._of(CleaningViewModel)

    @Property(QuietViewModel, constant=True)
    def quiet(self) -> QuietViewModel:
        return self._of(QuietViewModel)
