"""The root of all view models: derives what the screen shown needs, and nothing else."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain import events as e
from kiosk.domain.box import Box
from kiosk.domain.derive import (
    call,
    frame,
    home,
    language,
    loop,
    plan,
    quiz,
    reading,
    result,
    sources,
    speech,
    status,
)
from kiosk.domain.derive import my_questions as mine
from kiosk.domain.derive import takeaway as take
from kiosk.domain.derive.view import View
from kiosk.domain.low_reach import lowered, whole
from kiosk.domain.panel import Panel
from kiosk.domain.script import script_of
from kiosk.domain.session import (
    CallScreen,
    CleaningScreen,
    ComfortScreen,
    CountsScreen,
    HomeScreen,
    LanguageScreen,
    LoopScreen,
    MyQuestionsScreen,
    PartsScreen,
    PinScreen,
    PlanPickScreen,
    PlanScreen,
    QuietScreen,
    QuizPickScreen,
    QuizScreen,
    ReadingScreen,
    ResultScreen,
    SourcesScreen,
    StaffLevelsScreen,
    StaffLoopScreen,
    StaffQuietScreen,
    StaffScreen,
    StatusScreen,
    TakeawayPickScreen,
    TakeawayScreen,
)
from kiosk.ui.call_view_model import CallViewModel
from kiosk.ui.frame_view_model import ComfortViewModel, FrameViewModel
from kiosk.ui.home_view_model import HomeViewModel, QuizPickViewModel
from kiosk.ui.language_view_model import LanguageViewModel
from kiosk.ui.loop_view_model import LoopViewModel
from kiosk.ui.my_questions_view_model import MyQuestionsViewModel
from kiosk.ui.plan_pick_view_model import PlanPickViewModel
from kiosk.ui.plan_view_model import PlanViewModel
from kiosk.ui.quiz_view_model import QuizViewModel
from kiosk.ui.reading_view_model import PartsViewModel, ReadingViewModel
from kiosk.ui.result_view_model import ResultViewModel
from kiosk.ui.scan_view_model import ScanProps, ScanViewModel
from kiosk.ui.sources_view_model import SourcesViewModel
from kiosk.ui.speech_view_model import MarkRow, SpeechViewModel
from kiosk.ui.staff_view_models import StaffViewModels
from kiosk.ui.status_view_model import StatusViewModel
from kiosk.ui.store import Store
from kiosk.ui.takeaway_view_model import TakeawayPickViewModel, TakeawayViewModel
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
        self._panel = theme.panel
        self._scan = ScanViewModel(store, self)
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
        self._my_questions = MyQuestionsViewModel(store, self)
        self._takeaway_pick = TakeawayPickViewModel(store, self)
        self._takeaway = TakeawayViewModel(store, self)
        self._sources = SourcesViewModel(store, self)
        self._comfort = ComfortViewModel(store, self)
        self._language = LanguageViewModel(store, self)
        self._status = StatusViewModel(store, self)
        self._desk = StaffViewModels(store, self)
        self._speech = SpeechViewModel(store, self)
        store.changed.connect(self.refresh)
        self.refresh()

    def fit(self, panel: Panel) -> None:
        """Show everything on a panel of another size."""
        self._panel = panel
        self.refresh()

    def _fit(self, panel: Panel) -> None:
        session = self._store.session
        self._theme.fit(
            panel,
            session.comfort.text_size,
            script_of(session.language),
            from_right=self._store.from_right,
        )

    def refresh(self) -> None:
        """Derive and publish what the session shows now: first the screen, then the frame that shows it."""
        session = self._store.session
        low = lowered(self._panel, self._store.world.reach_mm)
        reach = low if low is not None and session.comfort.low_reach else whole(self._panel)
        self._fit(reach.panel)
        self._theme.wear(session.comfort.contrast)
        self._theme.stand(reach.box)
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
            ratio=self._theme.ratio,
            offers_low_reach=lowered(self._panel, self._store.world.reach_mm) is not None,
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
        self._my_questions.publish(mine.MyQuestionsProps())
        self._takeaway_pick.publish(take.TakeawayPickProps())
        self._takeaway.publish(take.TakeawayProps())
        self._sources.publish(sources.SourcesProps())
        self._desk.forget()

    def code_shown(self) -> take.TakeawayProps:
        """The code to draw, for `kiosk.ui.code_picture`."""
        return self._takeaway.props

    @property
    def store(self) -> Store:
        """The holder of the visit."""
        return self._store

    @Property(ScanViewModel, constant=True)
    def scan(self) -> ScanViewModel:
        return self._scan

    def ring(self, box: Box) -> None:
        """Put the ring of a switch around a part of the window."""
        self._scan.publish(ScanProps(box))

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
            case SourcesScreen():
                self._sources.publish(sources.derive_sources(view, screen))
            case ComfortScreen():
                self._comfort.publish(frame.derive_comfort(view))
            case LanguageScreen():
                self._language.publish(language.derive_language(view))
            case StatusScreen():
                self._status.publish(status.derive_status(view))
            case QuietScreen():
                self._desk.show(view, screen)
                self._home.publish(home.derive_home(view))  # made ahead
            case PinScreen() | StaffScreen() | CountsScreen() | CleaningScreen():
                self._desk.show(view, screen)
            case StaffLoopScreen() | StaffQuietScreen() | StaffLevelsScreen():
                self._desk.show(view, screen)
            case MyQuestionsScreen():
                self._my_questions.publish(mine.derive_my_questions(view))
            case TakeawayPickScreen():
                self._takeaway_pick.publish(take.derive_takeaway_pick(view))
            case TakeawayScreen():
                self._takeaway.publish(take.derive_takeaway(view, screen))
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

    @Property(MyQuestionsViewModel, constant=True)
    def myQuestions(self) -> MyQuestionsViewModel:
        return self._my_questions

    @Property(TakeawayPickViewModel, constant=True)
    def takeawayPick(self) -> TakeawayPickViewModel:
        return self._takeaway_pick

    @Property(TakeawayViewModel, constant=True)
    def takeaway(self) -> TakeawayViewModel:
        return self._takeaway

    @Property(SourcesViewModel, constant=True)
    def sources(self) -> SourcesViewModel:
        return self._sources

    @Property(ComfortViewModel, constant=True)
    def comfort(self) -> ComfortViewModel:
        return self._comfort

    @Property(LanguageViewModel, constant=True)
    def language(self) -> LanguageViewModel:
        return self._language

    @Property(StatusViewModel, constant=True)
    def status(self) -> StatusViewModel:
        return self._status

    @Property(StaffViewModels, constant=True)
    def staff(self) -> StaffViewModels:
        return self._desk

    @Property(SpeechViewModel, constant=True)
    def speech(self) -> SpeechViewModel:
        return self._speech
