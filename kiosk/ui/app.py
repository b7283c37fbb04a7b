"""A kiosk in a window: engine, models, strings, and their order of life and death."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, assert_never

import shiboken6
from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent
from PySide6.QtQuick import QQuickImageProvider, QQuickWindow

from kiosk.domain.box import Box
from kiosk.domain.derive.figure import CARD_HORIZON, HORIZON
from kiosk.domain.effects import (
    Counted,
    CountsWanted,
    DeskWanted,
    Effect,
    ExitWanted,
    LoopWanted,
    PinChosen,
    PinGiven,
    ReloadWanted,
    ReviewsOverdue,
    RollBackWanted,
    SpeechLost,
    StaffSetWanted,
    TargetChosen,
    VisitBegan,
    VisitEnded,
)
from kiosk.domain.panel import Panel
from kiosk.domain.review import overdue_line
from kiosk.domain.script import script_of
from kiosk.domain.session import World
from kiosk.station.log import LogEvent, log
from kiosk.station.memory import give_back_memory
from kiosk.ui import people_dots, typesetting  # noqa: F401 - register their QML types
from kiosk.ui.aloud import Aloud
from kiosk.ui.code_picture import CodeProvider
from kiosk.ui.counting import Counting
from kiosk.ui.drawing import living_skin  # noqa: F401 - registers LivingSkin
from kiosk.ui.drawing.scenes import forget_scenes, rest_scenes, warm_scene
from kiosk.ui.fonts import has_fonts, let_fonts_stand_in
from kiosk.ui.icons import IconProvider
from kiosk.ui.kiosk_view_model import KioskViewModel
from kiosk.ui.staff_means import AskShelf, StaffMeans
from kiosk.ui.store import Store
from kiosk.ui.strings import StringsTranslator
from kiosk.ui.theme import Theme

SCREENS = (
    *("Home", "Reading", "Parts", "QuizPick", "Quiz", "Result"),
    *("PlanPick", "Plan", "Call", "Sources", "Comfort", "Language", "Status"),
    *("MyQuestions", "TakeawayPick", "Takeaway"),
    *("Pin", "Staff", "StaffLoop", "StaffQuiet", "StaffLevels", "Counts", "Cleaning", "Quiet"),
)


if TYPE_CHECKING:
    from kiosk.ui.staff_desk import StaffDesk


class BrokenQmlError(Exception):
    """The kiosk's own QML could not be loaded: a bug, or a half installed program."""


TIDY_AFTER_MS = 2000
MADE_WITHIN_S = 5.0
"""A screen that is being made when the kiosk is closed is made to its end."""
WARM_AFTER_MS = 450
TRIM_AFTER_MS = 1500
TREMBLE_MM = 5.0
"""How far a finger may move on the glass and still tap, in mm."""


def _let_fingers_tremble(panel: Panel) -> None:
    QGuiApplication.styleHints().setStartDragDistance(round(TREMBLE_MM * panel.px_per_mm))


class KioskApp:
    """Everything of one running kiosk. `close` ends it in the order that Qt needs.

    `still` makes all movement instant, for pictures and layout tests.
    """

    def __init__(
        self,
        world: World,
        panel: Panel,
        qml: Path,
        *,
        clock: Callable[[], float] | None = None,
        draw: Callable[[], float] | None = None,
        calendar: Callable[[], tuple[date, float]] | None = None,
        face: Callable[[], float] | None = None,
        still: bool = False,
        staff: StaffMeans | None = None,
    ) -> None:
        self.owner = QObject()
        self.bugs = 0
        """How many errors in the program ended a visit."""
        self.ends: list[Callable[[], None]] = []
        """What is to be called before all is taken down."""
        self.theme = Theme(self.owner)
        self.theme.still = still
        self.theme.has_fonts = has_fonts()
        _let_fingers_tremble(panel)
        let_fonts_stand_in()
        Theme.shared = self.theme
        given: dict[str, Any] = {"calendar": calendar, "face": face}
        if clock is not None:
            given["clock"] = clock
        if draw is not None:
            given["draw"] = draw
        self.store = Store(world, self.owner, **given)
        self.strings = world.catalog.strings[world.language]
        self.translator = StringsTranslator(self.strings, self.owner)
        QCoreApplication.installTranslator(self.translator)
        self.store.changed.connect(self._speak)  # before the models change what is shown
        self.theme.fit(
            panel,
            self.theme.text_size,
            script_of(world.language),
            from_right=world.language in world.catalog.from_right,
        )
        self.kiosk = KioskViewModel(self.store, self.theme, self.owner)
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(qml))
        self.icons = IconProvider()
        self.engine.addImageProvider("icon", self.icons)
        self.codes = CodeProvider(self.kiosk.code_shown)
        self.engine.addImageProvider("code", self.codes)
        self._pictures: QQuickImageProvider | None = None
        self.theme.recolouring.connect(self._offer_pictures)
        self._offer_pictures()
        self.engine.setInitialProperties(
            {"kiosk": self.kiosk, "width": panel.width, "height": panel.height}
        )
        self.qml = qml
        self.engine.load(QUrl.fromLocalFile(str(qml / "Kiosk" / "App" / "Main.qml")))
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise BrokenQmlError(str(qml))
        self.window: QQuickWindow = roots[0]
        self.theme.ratio = self.window.devicePixelRatio()
        self._warm: list[QQmlComponent] = []
        self.staff = staff or StaffMeans()
        self.ask_shelf: AskShelf | None = None
        """Where the content comes from a shelf of releases: asks it for staff."""
        self._desk: StaffDesk | None = None
        self.counting = self._made_counting()
        self.store.effect.connect(self._after)
        self.aloud = Aloud(self.store, self.kiosk, self.window, self.owner)
        self._trim = self._made_trim()
        self.store.changed.connect(self._trim.start)

    def _made_counting(self) -> Counting | None:
        if not self.staff.keeps_counts or self.staff.folder is None:
            return None
        file = self.staff.folder / "counts.sqlite"
        return Counting(self.store, file, self.staff.count_days, self.owner)

    def _made_trim(self) -> QTimer:
        trim = QTimer(self.owner)
        trim.setSingleShot(True)
        trim.setInterval(TRIM_AFTER_MS)
        trim.timeout.connect(self._rest)
        return trim

    def _speak(self) -> None:
        """Say the interface's own words in the visitor's language, and in those of other content."""
        strings = self.store.world.catalog.strings[self.store.session.language]
        if strings is not self.strings:
            is_other = strings != self.strings  # other content most often has the same words here
            self.strings = strings
            if is_other:
                self.translator.speak(strings)
                self.engine.retranslate()

    def _offer_pictures(self) -> None:
        """Pictures with outlines, from the first theme on that has them."""
        if self.theme.contrast.is_high and self._pictures is None:
            from kiosk.ui.outlined_pictures import OutlinedPictures  # noqa: PLC0415 - no start needs it

            self._pictures = OutlinedPictures()
            self.engine.addImageProvider("outlined", self._pictures)

    def warm_up(self) -> None:
        """Compile the screens that are not shown yet, beside the event loop."""
        for name in SCREENS:
            url = QUrl.fromLocalFile(str(self.qml / "Kiosk" / "Screens" / f"{name}Screen.qml"))
            mode = QQmlComponent.CompilationMode.Asynchronous
            self._warm.append(QQmlComponent(self.engine, url, mode, self.engine))
        self.window.setProperty("warm", True)

    def tidy(self) -> None:
        """Give back what is not needed any more, at a moment that nobody waits for."""
        if not shiboken6.isValid(self.engine):  # its moment came while the kiosk is closed
            return
        if self.store.session.is_visit:  # somebody has begun since: their leaving tidies
            return
        forget_scenes()
        gc.collect()
        self.engine.collectGarbage()
        self._rest()

    def _rest(self) -> None:
        # During a visit the next touch needs them: to make them again takes a third of a first picture.
        if not self.store.session.is_visit:
            rest_scenes()
        give_back_memory()

    def _after(self, effect: Effect) -> None:
        match effect:
            case VisitBegan():
                QTimer.singleShot(WARM_AFTER_MS, self.owner, self._warm_reading)
            case VisitEnded():
                QTimer.singleShot(TIDY_AFTER_MS, self.owner, self.tidy)
            case ReviewsOverdue():
                log(LogEvent.REVIEW_OVERDUE, overdue_line(effect.overdue))
            case TargetChosen():
                pass  # `kiosk.ui.scanner` presses it
            case SpeechLost():
                self.aloud.lose_voice()
            case Counted():
                pass  # `kiosk.ui.counting` keeps the totals
            case DeskWanted() | PinGiven() | PinChosen():
                self.made_desk().do(effect)
            case ReloadWanted() | RollBackWanted():
                self.made_desk().do(effect)
            case CountsWanted() | LoopWanted() | StaffSetWanted() | ExitWanted():
                self.made_desk().do(effect)
            case _:
                assert_never(effect)

    def made_desk(self) -> StaffDesk:
        """The staff's desk, made when somebody is first there."""
        if self._desk is None:
            from kiosk.ui.staff_desk import StaffDesk  # noqa: PLC0415 - no start waits for it

            means, panel = self.staff, lambda: self.theme.panel
            self._desk = StaffDesk(self.store, means, self.counting, panel, self.owner)
            self.ends.append(self._desk.end)
        self._desk.ask_shelf = self.ask_shelf
        return self._desk

    def _warm_reading(self) -> None:
        self._warm_scene(self.theme.layout.reading_figure, HORIZON)
        QTimer.singleShot(WARM_AFTER_MS, self.owner, self._warm_quiz)

    def _warm_quiz(self) -> None:
        layout = self.theme.layout
        if self.store.session.is_visit and not layout.reason_replaces_choices:
            self._warm_scene(layout.reason, CARD_HORIZON)

    def _warm_scene(self, box: Box, horizon: float) -> None:
        outlined = self.theme.contrast.is_high
        warm_scene(round(box.width), round(box.height), horizon, 1.0, outlined)

    def follow_window(self, inches: Callable[[], float]) -> None:
        """Lay everything out anew when the window's size changes. `inches` is the panel's diagonal then."""

        def fit() -> None:
            width, height = self.window.width(), self.window.height()
            if width > 0 and height > 0:
                self.theme.ratio = self.window.devicePixelRatio()
                panel = Panel(width, height, inches())
                _let_fingers_tremble(panel)
                self.kiosk.fit(panel)

        self.window.widthChanged.connect(fit)
        self.window.heightChanged.connect(fit)
        self.window.screenChanged.connect(fit)
        fit()

    def close(self) -> None:
        """The engine first, so that no QML looks at models that are gone."""
        self._warm.clear()
        for end in self.ends:
            end()
        if self.counting is not None:
            self.counting.write()
        self.aloud.close()
        self.window.setProperty("ended", True)
        until = time.monotonic() + MADE_WITHIN_S
        while self.window.property("busy") and time.monotonic() < until:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        self.window.hide()
        # Neither `shiboken6.delete` nor `removeTranslator` before the engine is gone: they keep Python
        # locked while they wait for the engine's loader thread, which may be waiting for Python.
        gone = QEventLoop()
        self.engine.destroyed.connect(gone.quit)
        self.engine.deleteLater()
        gone.exec()
        QCoreApplication.removeTranslator(self.translator)
        if Theme.shared is self.theme:
            Theme.shared = None
        shiboken6.delete(self.owner)
