"""What is always so, whatever happens, in whatever order, at whatever times."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from itertools import chain
from typing import Any, NamedTuple, get_args

import msgspec
from hypothesis import HealthCheck, assume, event, given, settings
from hypothesis import strategies as st

from kiosk.domain import events as e
from kiosk.domain.comfort import Contrast, TextSize
from kiosk.domain.derive import (
    frame,
)
from kiosk.domain.derive.spoken import derive_say, derive_spoken
from kiosk.domain.derive.view import View
from kiosk.domain.effects import VisitBegan, VisitEnded, WhyEnded
from kiosk.domain.events import Event
from kiosk.domain.idle import allowance, next_wake
from kiosk.domain.layout import layout_for
from kiosk.domain.metrics import metrics_for
from kiosk.domain.panel import Panel
from kiosk.domain.pin_guard import GuardFault, Lock
from kiosk.domain.quiet_hours import Edge
from kiosk.domain.quiet_moves import QUIET_PLACE
from kiosk.domain.review import OverdueRule
from kiosk.domain.session import (
    CleaningScreen,
    HomeScreen,
    LoopScreen,
    PinScreen,
    QuietScreen,
    QuizScreen,
    Session,
    StaffScreen,
    World,
)
from kiosk.domain.speech import SpeechHealth, SpeechState
from kiosk.domain.staff import Desk, PinTold, StaffNote
from kiosk.domain.staff_moves import StaffTap
from kiosk.domain.staff_set import Backlight, StaffSet
from kiosk.domain.step import Step, Tap, step, world_after
from kiosk.domain.visit_moves import LONGEST_TRAIL
from tests.domain import visits as v
from tests.domain.worlds import CATALOG, EVERY_TYPE, FULL, RIGHT, WITHOUT_QUIZ, WORLD
from tests.golden.shown import derive_screen

CALM = settings(
    deadline=None, max_examples=150, suppress_health_check=[HealthCheck.too_slow], database=None
)
LAYOUTS = {size: layout_for(Panel(1024, 600, 10.1), size) for size in TextSize}
METRICS = {size: metrics_for(Panel(1024, 600, 10.1), size) for size in TextSize}


class Moment(NamedTuple):
    """What happens, so many seconds after what happened before."""

    after: float
    make: Callable[[float], Event]


Make = Callable[[float], Event]
Some = st.SearchStrategy[Any]


def _of(kind: Callable[..., Event], *values: Some) -> st.SearchStrategy[Make]:
    return st.tuples(*values).map(lambda drawn: lambda at: kind(at, *drawn))


SLIDES = st.sampled_from([*FULL.places, "", "none"])
TREATMENTS = st.sampled_from(["peel", "lift", "basics", "", "none"])
CHAPTERS = st.sampled_from(["", "what", "risks", "ageing", "none"])
IDS = ("a", "b", "c", "d", "true", "hands", "face", "dry", "itch", "pus", "lamp", "rest")
ANSWERS = st.sampled_from([RIGHT, "hard", "never", "unsure", "", "none", *IDS])
PLANS = st.sampled_from(["deep", "lift", "", "none"])
KEYS = st.sampled_from(
    ["more/peel.what.first", "question/peel.sun", "question/peel.flakes", "none", ""]
)
DRAWS = st.lists(st.floats(0, 1, exclude_max=True), max_size=8).map(tuple)
DESKS = [
    Desk(),
    Desk(lock=Lock(is_known=True), keeps_counts=True, cleaning_free=True, has_shelf=True),
    Desk(lock=Lock(is_known=True, is_set=False)),
    Desk(lock=Lock(is_known=True), hidden=("peel",), backlight=Backlight(True, True, 2)),
    Desk(lock=Lock(is_known=True), staff_set=StaffSet(volume=4)),
    Desk(lock=Lock(is_known=True, is_shut=True, until=1e9, fault=GuardFault.LOST)),
]
TAPS: dict[type[Event], tuple[Some, ...]] = {
    e.WentHome: (),
    e.WentBack: (),
    e.TreatmentOpened: (
        TREATMENTS,
        CHAPTERS,
    ),
    e.SlideOpened: (SLIDES,),
    e.PageTurned: (st.sampled_from([-1, 1, 1, 0, 2, -100, 100]),),
    e.PartsOpened: (),
    e.ChapterPicked: (CHAPTERS,),
    e.QuizPickOpened: (),
    e.QuizStarted: (
        TREATMENTS,
        DRAWS,
    ),
    e.Answered: (ANSWERS,),
    e.ItemSorted: (ANSWERS, st.booleans()),
    e.SortTakenBack: (),
    e.AnswerDone: (),
    e.QuestionPassed: (DRAWS,),
    e.MissedRetried: (DRAWS,),
    e.PlanPickOpened: (),
    e.PlanOpened: (PLANS, st.sampled_from([None, -1, 0, 2, 4, 400])),
    e.StageTurned: (st.sampled_from([-1, 1, 0, 2, -100, 100]),),
    e.StagePicked: (st.integers(-1, 4),),
    e.CallOpened: (),
    e.SourcesOpened: (),
    e.ComfortOpened: (),
    e.TextSizeChosen: (st.sampled_from(TextSize),),
    e.CalmMotionChosen: (st.booleans(),),
    e.SkinToneChosen: (st.sampled_from([None, 1, 2, 6, 7, -1]),),
    e.MomentMoved: (st.floats(-2, 9), st.booleans()),
    e.ContrastChosen: (st.sampled_from(Contrast),),
    e.ComfortUndone: (),
    e.SlideStarred: (),
    e.MyQuestionsOpened: (),
    e.MyQuestionDropped: (KEYS,),
    e.TakeawayOpened: (),
    e.TakeawayPlanPicked: (PLANS,),
    e.TakeawayQuestionsChosen: (st.booleans(),),
    e.TakeawayShown: (),
    e.CodeTurned: (st.sampled_from([-1, 1, 0, 100]),),
    e.LanguageOpened: (),
    e.LanguageChosen: (st.sampled_from(["en", "es", "xx", ""]),),
    e.LowReachChosen: (st.booleans(),),
    e.StatusOpened: (),
    e.StaffOpened: (),
    e.DigitTyped: (st.integers(-1, 10),),
    e.DigitTaken: (),
    e.DigitsMixed: (DRAWS,),
    e.PinDone: (),
    e.CountsOpened: (),
    e.CountsSaved: (),
    e.StaffLoopOpened: (),
    e.LoopTreatmentChosen: (TREATMENTS, st.booleans()),
    e.StaffQuietOpened: (),
    e.QuietSwitched: (st.booleans(),),
    e.QuietMoved: (st.sampled_from(Edge), st.sampled_from([-60, -15, 15, 60])),
    e.StaffLevelsOpened: (),
    e.StaffVolumeChosen: (st.integers(-2, 8),),
    e.BrightnessChosen: (st.integers(-2, 8),),
    e.ContentReloaded: (),
    e.ContentRolledBack: (),
    e.CleaningBegan: (),
    e.KioskExited: (),
}
OTHERS: dict[type[Event], tuple[Some, ...]] = {
    e.InputSeen: (),
    e.SwitchChose: (),
    e.SwitchMovedOn: (),
    e.TargetsSeen: (st.lists(st.integers(1, 4), max_size=4).map(tuple), st.integers(0, 5)),
    e.ScanStopped: (),
    e.ClockTicked: (),
    e.Woken: (),
    e.LoopPaused: (),
    e.Left: (),
    e.MoreTimeTaken: (),
    e.DayBegan: (st.sampled_from([date(2029, 1, 1), date(2030, 1, 1), date(2031, 1, 1)]),),
    e.SpeechToggled: (),
    e.SpeechRepeated: (),
    e.SpeechStopped: (),
    e.SpeedChosen: (st.integers(-2, 8),),
    e.VolumeChosen: (st.integers(-2, 8),),
    e.FocusMoved: (st.sampled_from(["", "Next. Button."]),),
    e.SpeechKeyPressed: (),
    e.SentenceSpoken: (st.integers(0, 9), st.booleans()),
    e.SpeechFound: (st.sampled_from([SpeechState(), SpeechState(SpeechHealth.LOST)]),),
    e.PinAnswered: (st.sampled_from(PinTold),),
    e.StaffTold: (st.sampled_from(StaffNote),),
    e.DeskSeen: (st.sampled_from(DESKS),),
    e.QuietTold: (st.booleans(),),
    e.ContentWasRead: (st.sampled_from([StaffNote.RELOADED, StaffNote.REFUSED]),),
    e.ContentSwapped: (st.sampled_from([CATALOG, FULL, EVERY_TYPE, WITHOUT_QUIZ]),),
}

SECONDS = st.one_of(
    st.just(1.0),  # mostly at the pace of somebody who reads
    st.just(1.0),
    st.sampled_from([0.0, 0.05, 0.2, 9.0, 31.0, 130.0, 1e6]),
    st.floats(0, 400),
)
TAPPED = [_of(kind, *values) for kind, values in TAPS.items()]
OTHER = [_of(kind, *values) for kind, values in OTHERS.items()]
TAP = st.builds(Moment, SECONDS, st.one_of(TAPPED))
ANYTHING = st.builds(Moment, SECONDS, st.one_of(*TAPPED, *OTHER))


def swap(at: float) -> Event:
    """Content with each type of question."""
    return e.ContentSwapped(at, EVERY_TYPE)


def dark(at: float) -> Event:
    """The quiet hours begin."""
    return e.QuietTold(at, True)


def too_late(at: float) -> Event:
    """A day on which every review date has passed."""
    return e.DayBegan(at, date(2031, 1, 1))


EACH_TYPE = [
    *(v.answer(key) for key in ("a", "c", "true", "hands", "face", "dry")),
    *(v.sort(key, call) for key, call in (("itch", False), ("pus", True))),
    v.TAKE_BACK,
    *(v.sort(key, True) for key in ("pus", "fever", "flakes")),
    v.DONE,
]
WAYS = [
    [v.WAKE],
    [v.HOME, v.treatment("peel"), v.page(1), v.PARTS],
    [v.PICK, v.quiz("peel"), v.answer(RIGHT)],
    [v.PICK, v.quiz("peel"), v.PASS, v.answer("hard"), v.link("peel.what.first")],
    [v.PICK, v.quiz("peel"), v.answer(RIGHT), *[v.PASS] * 7],
    [v.quiz("peel"), *[v.PASS] * 14, v.retry(), v.PASS],
    [v.LEAVE, swap, v.WAKE, v.quiz("peel"), *[*EACH_TYPE, v.PASS] * 7],
    [v.treatment("peel"), v.STAR, v.page(1), v.STAR, v.MINE, v.drop("more/peel.what.first")],
    [v.PICK, v.quiz("peel"), v.answer("hard"), v.PASS, v.answer(RIGHT), v.HOME, v.MINE, v.TAKE],
    [v.plan("deep", 2), v.TAKE, v.code_by(1), v.TAKE, v.take_plan(""), v.SHOW],
    [v.PLANS, v.plan("deep", 2), v.stage_by(1), v.CALL, v.SOURCES],
    [v.plan("deep", 2), v.SOURCES, v.CALL],
    [v.quiz("peel"), v.answer("hard"), v.SOURCES],
    [v.LEAVE, too_late, v.WAKE],
    [v.COMFORT, v.text_size(TextSize.LARGEST), v.calm(True)],
    [*v.IN, v.STATUS, v.BACK, e.CountsOpened, v.BACK, e.CleaningBegan],
    [*v.IN, e.StaffQuietOpened, lambda at: e.QuietSwitched(at, True), v.LEAVE, dark, v.WAKE],
    [*v.IN, e.StaffLevelsOpened, lambda at: e.StaffVolumeChosen(at, 4), v.BACK],
    [*v.IN, e.CleaningBegan, dark],
]
"""Ways that chance alone would seldom find."""
WAY = st.sampled_from([[Moment(1.0, act) for act in way] for way in WAYS])
WAKE = Moment(1.0, v.WAKE)


def _lives(moment: st.SearchStrategy[Moment]) -> st.SearchStrategy[list[Moment]]:
    parts = st.lists(st.one_of(moment.map(lambda one: [one]), WAY), min_size=1, max_size=25)
    return parts.map(lambda some: [WAKE, *chain.from_iterable(some)])


HAPPENINGS = _lives(ANYTHING)


class Now(NamedTuple):
    """A session in its world, at a time."""

    session: Session
    world: World
    at: float

    def __repr__(self) -> str:
        screens = (*self.session.trail, self.session.screen)
        return f"Now({' > '.join(type(one).__name__ for one in screens)}, at {self.at})"

    def does(self, happening: Event) -> tuple[Now, Step]:
        """What the store makes of it."""
        done = step(self.session, happening, self.world)
        world = world_after(happening, self.session, self.world)
        return Now(done.session, world, happening.at), done


LEAVES_LOOP = msgspec.structs.replace(WORLD, overdue=OverdueRule.LEAVE_LOOP)
START = Now(Session.fresh(LEAVES_LOOP, 0, 0.0), LEAVES_LOOP, 0.0)


def lived(moments: list[Moment]) -> Now:
    """What all of it leads to."""
    now = START
    for moment in moments:
        now, _ = now.does(moment.make(now.at + moment.after))
    return now


def cleaned(now: Now) -> Now:
    """After a pause for cleaning, in which nothing counts."""
    screen = now.session.screen
    if isinstance(screen, CleaningScreen):
        now, _ = now.does(e.ClockTicked(max(now.at, screen.until)))
    return now


def awake(now: Now) -> Now:
    """After such a pause somebody touches the glass."""
    now = cleaned(now)
    return now if now.session.is_visit else now.does(e.Woken(now.at + 1))[0]


def is_for_staff(now: Now) -> bool:
    screens = (now.session.screen, *now.session.trail)
    return any(isinstance(one, StaffScreen | PinScreen | CleaningScreen) for one in screens)


NOWS = HAPPENINGS.map(lived)
VISITS = _lives(TAP).map(lived)


def view_of(now: Now) -> View:
    size = now.session.comfort.text_size
    return View(now.session, now.world, LAYOUTS[size], METRICS[size], now.at)


@CALM
@given(HAPPENINGS)
def test_a_screen_is_always_shown(moments: list[Moment]) -> None:
    now = START
    for moment in moments:
        now, _ = now.does(moment.make(now.at + moment.after))
        view = view_of(now)
        for screen in (now.session.screen, *now.session.trail):
            derive_screen(view, screen)
        shown = frame.derive_frame(view)
        event(shown.screen)
        assert all(sentence.text.strip() for sentence in derive_spoken(view))
        say = derive_say(view)
        assert say is None or (now.session.speech.is_heard and say.text)
        assert shown.notice_up == (shown.notice_words != "")
        assert 0 <= shown.notice_seconds <= now.world.pace.notice + 1  # rounding of large times


@CALM
@given(HAPPENINGS)
def test_the_trail_is_bounded_and_leads_only_through_the_visit(moments: list[Moment]) -> None:
    now = START
    for moment in moments:
        now, _ = now.does(moment.make(now.at + moment.after))
        trail = now.session.trail
        assert len(trail) <= LONGEST_TRAIL
        assert not any(
            isinstance(screen, LoopScreen | QuietScreen | CleaningScreen) for screen in trail
        )
        assert HomeScreen() not in trail[1:]
        if isinstance(now.session.screen, LoopScreen | HomeScreen):
            assert trail == ()


@CALM
@given(HAPPENINGS)
def test_each_end_and_each_swap_is_one_epoch(moments: list[Moment]) -> None:
    now = START
    for moment in moments:
        happening = moment.make(now.at + moment.after)
        then, done = now.does(happening)
        ended = any(isinstance(effect, VisitEnded) for effect in done.effects)
        swapped = isinstance(happening, e.ContentSwapped) and not now.session.is_visit
        assert then.session.epoch == now.session.epoch + (ended or swapped)
        assert ended == (now.session.is_visit and not then.session.is_visit)
        began = any(isinstance(effect, VisitBegan) for effect in done.effects)
        assert began == (then.session.is_visit and not now.session.is_visit)
        if ended or swapped:
            fresh = Session.fresh(then.world, then.session.epoch, then.at)
            pause = then.session.screen
            if isinstance(pause, CleaningScreen):  # over nobody's screen
                fresh = msgspec.structs.replace(fresh, screen=pause)
            assert then.session == fresh
        now = then


@CALM
@given(NOWS)
def test_home_is_one_tap_away(now: Now) -> None:
    now = cleaned(now)
    if not now.session.is_visit:
        now, _ = now.does(e.Woken(now.at + 1))
    now, _ = now.does(e.MoreTimeTaken(now.at + 60))
    now, _ = now.does(e.WentHome(now.at + 1))
    assert now.session.screen == HomeScreen()
    assert now.session.trail == ()


@CALM
@given(VISITS)
def test_back_leads_home_in_the_end(now: Now) -> None:
    """Nothing is a dead end: Back alone leads Home, one question or screen at a time."""
    now = awake(now)
    screens = (now.session.screen, *now.session.trail)
    longest = len(screens) + sum(
        len(screen.run.asked) for screen in screens if isinstance(screen, QuizScreen)
    )
    now, _ = now.does(e.MoreTimeTaken(now.at + 1))
    for _ in range(longest):
        now, _ = now.does(e.WentBack(now.at + 1))
    assert now.session.screen == HomeScreen()


@CALM
@given(NOWS, st.floats(0, 1e6))
def test_leaving_forgets_everything_at_any_time(now: Now, after: float) -> None:
    now = cleaned(now)
    then, done = now.does(e.Left(now.at + after))
    if now.session.is_visit and then.at < now.session.moved_until:
        assert then.session.is_visit, (
            "everything has just moved: the tap was meant for something else"
        )
    elif now.session.is_visit:
        assert then.session == Session.fresh(now.world, now.session.epoch + 1, then.at)
        assert done.effects == (VisitEnded(WhyEnded.LEFT),)
    else:
        assert (then.session, done.effects) == (now.session, ())


@CALM
@given(VISITS)
def test_nobody_there_ends_in_a_fresh_session(now: Now) -> None:
    now = awake(now)
    began, at, for_staff = now.session, now.at, is_for_staff(now)
    ticks = 0
    while now.session.is_visit:
        at = max(at + 0.001, next_wake(now.session, now.world, at))
        now, _ = now.does(e.ClockTicked(at))
        if now.session.is_visit and not for_staff:
            same = msgspec.structs.replace(now.session, notice_since=None)
            assert same == msgspec.structs.replace(began, notice_since=None)
        ticks += 1
        assert ticks <= 2 * WORLD.pace.notice + 4
    assert now.session == Session.fresh(now.world, began.epoch + 1, at)
    longest = began.active_at + allowance(began, now.world) + now.world.pace.notice
    if for_staff:  # the PIN's screen first goes back to where somebody read
        longest += 100
    assert at <= max(longest, began.active_at + now.world.pace.notice) + 0.1


@CALM
@given(VISITS, st.floats(0, 1, exclude_max=True))
def test_a_tick_before_its_time_changes_nothing(now: Now, share: float) -> None:
    now = awake(now)
    now, _ = now.does(e.MoreTimeTaken(now.at + 60))
    due = next_wake(now.session, now.world, now.at)
    assert due > now.at
    early = now.at + (due - now.at) * share
    then, done = now.does(e.ClockTicked(min(early, due - 1e-6)))
    assert (then.session, done.effects) == (now.session, ())


@CALM
@given(VISITS, TAP)
def test_a_tap_under_the_notice_presses_nothing(now: Now, tap: Moment) -> None:
    assume(not is_for_staff(now))
    up, _ = now.does(e.ClockTicked(now.at + 10_000))
    assert up.session.notice_since is not None
    then, done = up.does(tap.make(up.at + tap.after))
    assert then.session == msgspec.structs.replace(up.session, active_at=then.at)
    assert done.effects == ()


@CALM
@given(NOWS, TAP, st.floats(0, 1, exclude_max=True))
def test_a_tap_in_the_quiet_time_presses_nothing(now: Now, tap: Moment, share: float) -> None:
    now = cleaned(now)
    at = now.at + (now.session.quiet_until - now.at) * share
    if not now.session.is_visit or not now.at <= at < now.session.quiet_until:
        now = lived([WAKE])
        at = now.at + 0.2
    then, _ = now.does(tap.make(at))
    assert then.session == msgspec.structs.replace(now.session, active_at=at)


@CALM
@given(NOWS)
def test_the_clock_is_always_looked_at_again(now: Now) -> None:
    now = cleaned(now)
    wake = next_wake(now.session, now.world, now.at)
    pace = now.world.pace
    longest = max(pace.warn_after, pace.slide, allowance(now.session, now.world), pace.notice)
    longest = max(longest, QUIET_PLACE)
    assert wake <= now.at + longest


def test_every_event_is_tried() -> None:
    assert set(TAPS) == {*get_args(Tap), *get_args(StaffTap)}
    assert {*TAPS, *OTHERS} == set(get_args(Event))
