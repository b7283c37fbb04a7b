"""What golden files are written of: each kind of screen, at the few places where it shows all it can."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, Final

import msgspec

from kiosk.domain.answering import Asked
from kiosk.domain.derive.quiz import KINDS
from kiosk.domain.finding import Finding
from kiosk.domain.pin_guard import GuardFault, Lock
from kiosk.domain.sample_answers import any_answer, unsure
from kiosk.domain.session import (
    CallScreen,
    CleaningScreen,
    ComfortScreen,
    ContentOrigin,
    ContentState,
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
    Screen,
    SourcesScreen,
    StaffLevelsScreen,
    StaffLoopScreen,
    StaffQuietScreen,
    StaffScreen,
    StatusScreen,
    TakeawayPickScreen,
    TakeawayScreen,
    World,
    play_of,
)
from kiosk.domain.speech import Speech
from kiosk.domain.staff import CLEANING, PinTold, StaffNote
from tests.golden.questions import (
    SEVERAL_TOUCHES,
    asked,
    begun,
    ended,
    once_more,
)
from tests.qml.staff_scenes import staffed

replace = msgspec.structs.replace

PLAN: Final = "resurfacing_fractional"
KEPT: Final = {
    "starred": ("resurfacing.after.wound", "resurfacing.day.home", "tightening.day.pulses"),
    "missed": ("resurfacing.flakes", "resurfacing.heat_when", "resurfacing.creams_healed"),
}
AFTER_REVIEWS: Final = date(2099, 12, 31)
REFUSED: Final = ContentState(
    origin=ContentOrigin.BUNDLED,
    refused="clinic-content",
    findings=(Finding("kiosk.json", "/languages", "is not there: write a list of languages"),),
)


class Scene(msgspec.Struct, frozen=True):
    """A screen, and what else of the visit and of its world is not as usual."""

    screen: Screen
    visit: Mapping[str, Any] = {}
    world: Mapping[str, Any] = {}


def _slide(slide: str, **visit: Any) -> Callable[[World], Scene]:
    """A slide, its figure where it rests."""
    return lambda world: Scene(ReadingScreen(slide, play_of(world, slide, 0.0, calm=True)), visit)


def _loop(slide: str, turn: int = 0, *, paused: bool = False) -> Callable[[World], Scene]:
    def at(world: World) -> Scene:
        play = play_of(world, slide, 0.0, calm=True)
        return Scene(LoopScreen(world.loop.index(slide), 0.0, paused, turn, play=play))

    return at


def _at(screen: Screen, **visit: Any) -> Callable[[World], Scene]:
    return lambda _world: Scene(screen, visit)


def _desk(screen: Screen, **desk: Any) -> Callable[[World], Scene]:
    """A screen of staff, who have much to look at."""

    def at(world: World) -> Scene:
        seen = staffed(world)
        return Scene(screen, world={"desk": replace(seen.desk, **desk), "today": seen.today})

    return at


def _refused(_world: World) -> Scene:
    return Scene(StatusScreen(), world={"content_state": REFUSED, "today": AFTER_REVIEWS})


def _asked(kind: str, change: Callable[[Asked], Asked] | None = None) -> Callable[[World], Scene]:
    return lambda world: Scene(QuizScreen(asked(world, kind, change)))


def _source_of_question(world: World) -> Scene:
    return Scene(SourcesScreen(QuizScreen(asked(world, "one_answer", any_answer))))


SCENES: Final[Mapping[str, Callable[[World], Scene]]] = {
    "loop": _loop("resurfacing.what.renews"),
    "loop-turned": _loop("rejuvenation.after.sun", turn=1),
    "loop-paused": _loop("tightening.results.months", paused=True),
    "home": _at(HomeScreen()),
    "home-by_key": _at(HomeScreen(), speech=Speech(at=0, by_key=True, explains=True, number=1)),
    "reading-labels": _slide("basics.ageing.collagen"),
    "reading-moments": _slide("resurfacing.how.ablative"),
    "reading-points": _slide("resurfacing.suitability.tell_us"),
    "reading-picture": _slide("rejuvenation.how.lasers"),
    "reading-people": _slide("tightening.results.months"),
    "reading-kept": _slide("resurfacing.after.wound", **KEPT),
    "reading-last": _slide("resurfacing.questions.clinician"),
    "reading-last_of_basics": _slide("basics.lasers.ablative"),
    "parts": _at(PartsScreen("resurfacing.after.wound")),
    "quiz_pick": _at(QuizPickScreen()),
    **{f"quiz-{kind}": _asked(kind) for kind in KINDS.values()},
    **{f"quiz-{kind}-begun": _asked(kind, begun) for kind in SEVERAL_TOUCHES},
    **{f"quiz-{kind}-done": _asked(kind, any_answer) for kind in KINDS.values()},
    "quiz-unsure": _asked("one_answer", unsure),
    "quiz-again": lambda world: Scene(QuizScreen(once_more(world))),
    "result": lambda world: Scene(ResultScreen(ended(world)), KEPT),
    "plan_pick": _at(PlanPickScreen()),
    "plan-first": _at(PlanScreen(PLAN, 0)),
    "plan-last": _at(PlanScreen(PLAN, 5)),
    "call": _at(CallScreen()),
    "call-of_stage": _at(CallScreen(PLAN, 0)),
    "sources-of_slide": _at(SourcesScreen(ReadingScreen("resurfacing.after.wound"))),
    "sources-of_question": _source_of_question,
    "sources-of_stage": _at(SourcesScreen(PlanScreen(PLAN, 0))),
    "sources-of_call": _at(SourcesScreen(CallScreen())),
    "comfort": _at(ComfortScreen()),
    "language": _at(LanguageScreen()),
    "status": _at(StatusScreen()),
    "pin": _desk(PinScreen(digits="40719")),
    "pin-new": _desk(PinScreen(told=PinTold.DATE), lock=Lock(is_known=True, is_set=False)),
    "pin-waits": _desk(PinScreen(), lock=Lock(is_known=True, until=90.0, fault=GuardFault.LOST)),
    "staff": _desk(StaffScreen(StaffNote.RELOADED)),
    "staff_loop": _desk(StaffLoopScreen(), hidden=("tightening",)),
    "counts": _desk(CountsScreen()),
    "counts-off": _desk(CountsScreen(), keeps_counts=False),
    "staff_quiet": _desk(StaffQuietScreen(StaffNote.NOT_KEPT)),
    "staff_levels": _desk(StaffLevelsScreen()),
    "cleaning": _at(CleaningScreen(CLEANING)),
    "quiet": _at(QuietScreen(0.0)),
    "status-refused": _refused,
    "my_questions": _at(MyQuestionsScreen(), **KEPT),
    "my_questions-empty": _at(MyQuestionsScreen()),
    "takeaway_pick": _at(TakeawayPickScreen(), plan=PLAN, **KEPT),
    "takeaway_pick-empty": _at(TakeawayPickScreen()),
    "takeaway": _at(TakeawayScreen(), plan=PLAN, **KEPT),
    "takeaway-empty": _at(TakeawayScreen()),
    "reading-notice": _at(ReadingScreen("resurfacing.after.wound"), notice_since=0.0),
}
"""By the name of the file: the screen's name as QML knows it, and what is particular."""
