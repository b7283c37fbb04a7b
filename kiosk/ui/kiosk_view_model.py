"""The root of all view models: derives what the screen shown needs, and nothing else."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain import events as e
from kiosk.domain.derive import call, frame, home, loop, plan, quiz, reading, result, speech
from kiosk.domain.derive.view import View
from kiosk.domain.panel import Panel
from kiosk.domain.session import (
    CallScreen,
    ComfortScreen,
    HomeScreen,
    LoopScreen,
    PartsScreen,
    PlanPickScreen,
    PlanScreen,
    QuizPickScreen,
    QuizScreen,
    ReadingScreen,
    ResultScreen,
    StatusScreen,
)
from kiosk.ui.call_view_model import CallViewModel
from kiosk.ui.frame_view_model import ComfortViewModel, FrameViewModel, StatusViewModel
from kiosk.ui.home_view_model import HomeViewModel, QuizPickViewModel
from kiosk.ui.loop_view_model import LoopViewModel
from kiosk.ui.plan_pick_view_model import PlanPickViewModel
from kiosk.ui.plan_view_model import PlanViewModel
from kiosk.ui.quiz_view_model import QuizViewModel
from kiosk.ui.reading_view_model import PartsViewModel, ReadingViewModel
from kiosk.ui.result_view_model import ResultViewModel
from kiosk.ui.speech_view_model import MarkRow, SpeechViewModel
from kiosk.ui.store import Store
from kiosk.ui.theme import Theme

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class KioskViewModel(QObject):
    """One view model a screen. A screen that is on its way out keeps what it showed last."""

    def __init__(self, store: Store, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._theme = theme
        self._frame = FrameViewModel(store, self)
        self._loop = LoopViewModel(store, self)
        self._home = HomeViewModel(store, self)
        self._reading = ReadingViewModel(store, self)
        self._parts = PartsViewModel(store, self)
        self._quiz_pick = QuizPickViewModel(store, self)
        self._quiz = QuizViewModel(store, self)
        self._result = ResultViewModel(store, self)
        self._plan_pick = PlanPickViewModel(store, self)
        self._plan = PlanViewModel(store, self)
        self._call = CallViewModel(store, self)
        self._comfort = ComfortViewModel(store, self)
        self._status = StatusViewModel(store, self)
        self._speech = SpeechViewModel(store, self)
        store.changed.connect(self.refresh)
        self.refresh()

    def fit(self, panel: Panel) -> None:
        """Show everything on a panel of another size."""
        self._theme.fit(panel, self._store.session.comfort.text_size)
        self.refresh()

    def refresh(self) -> None:
        """Derive and publish what the session shows now: first the screen, then the frame that shows it."""
        session = self._store.session
        self._theme.fit(self._theme.panel, session.comfort.text_size)
        if session.is_visit and not self._frame.isVisit:
            self._forget()
        view = self.view()
        self._publish_screen(view)
        self._speech.publish(speech.derive_speech(view))
        self._frame.publish(frame.derive_frame(view))

    def view(self) -> View:
        """What derive functions look at now."""
        return View(
            session=self._store.session,
            world=self._store.world,
            layout=self._theme.layout,
            metrics=self._theme.metrics,
            at=self._store.now(),
        )

    def mark(self, rows: tuple[MarkRow, ...]) -> None:
        """Mark what is being read."""
        self._speech.publish_marks(rows)

    def _forget(self) -> None:
        """Nothing of an earlier visit is left when one begins, not even behind the screen."""
        self._reading.publish(reading.ReadingProps())
        self._parts.publish(reading.PartsProps())
        self._quiz.publish(quiz.QuizProps())
        self._result.publish(result.ResultProps())
        self._plan.publish(plan.PlanProps())
        self._call.publish(call.CallProps())

    def note_input(self) -> None:
        """Somebody is there."""
        self._store.dispatch(e.InputSeen(self._store.now()))

    def _publish_screen(self, view: View) -> None:
        screen = view.session.screen
        match screen:
            case LoopScreen():
                self._loop.publish(loop.derive_loop(view, screen))
                self._home.publish(home.derive_home(view))  # made ahead
            case HomeScreen():
                self._home.publish(home.derive_home(view))
                self._quiz_pick.publish(home.derive_quiz_pick(view))  # made ahead
            case ReadingScreen():
                self._reading.publish(reading.derive_reading(view, screen))
            case PartsScreen():
                self._parts.publish(reading.derive_parts(view, screen))
            case QuizPickScreen():
                self._quiz_pick.publish(home.derive_quiz_pick(view))
            case QuizScreen():
                self._quiz.publish(quiz.derive_quiz(view, screen))
            case ResultScreen():
                self._result.publish(result.derive_result(view, screen))
            case PlanPickScreen():
                self._plan_pick.publish(plan.derive_plan_pick(view))
            case PlanScreen():
                self._plan.publish(plan.derive_plan(view, screen))
            case CallScreen():
                self._call.publish(call.derive_call(view, screen))
            case ComfortScreen():
                self._comfort.publish(frame.derive_comfort(view))
            case StatusScreen():
                self._status.publish(frame.derive_status(view))
            case _:
                assert_never(screen)

    @Property(FrameViewModel, constant=True)
    def frame(self) -> FrameViewModel:
        return self._frame

    @Property(LoopViewModel, constant=True)
    def loop(self) -> LoopViewModel:
        return self._loop

    @Property(HomeViewModel, constant=True)
    def home(self) -> HomeViewModel:
        return self._home

    @Property(ReadingViewModel, constant=True)
    def reading(self) -> ReadingViewModel:
        return self._reading

    @Property(PartsViewModel, constant=True)
    def parts(self) -> PartsViewModel:
        return self._parts

    @Property(QuizPickViewModel, constant=True)
    def quizPick(self) -> QuizPickViewModel:
        return self._quiz_pick

    @Property(QuizViewModel, constant=True)
    def quiz(self) -> QuizViewModel:
        return self._quiz

    @Property(ResultViewModel, constant=True)
    def result(self) -> ResultViewModel:
        return self._result

    @Property(PlanPickViewModel, constant=True)
    def planPick(self) -> PlanPickViewModel:
        return self._plan_pick

    @Property(PlanViewModel, constant=True)
    def plan(self) -> PlanViewModel:
        return self._plan

    @Property(CallViewModel, constant=True)
    def call(self) -> CallViewModel:
        return self._call

    @Property(ComfortViewModel, constant=True)
    def comfort(self) -> ComfortViewModel:
        return self._comfort

    @Property(StatusViewModel, constant=True)
    def status(self) -> StatusViewModel:
        return self._status

    @Property(SpeechViewModel, constant=True)
    def speech(self) -> SpeechViewModel:
        return self._speech
