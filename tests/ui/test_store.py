"""The store: events in, one session, and a timer that rings when the clock matters."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from kiosk.domain import events as e
from kiosk.domain.comfort import TextSize
from kiosk.domain.effects import ReviewsOverdue, VisitBegan, VisitEnded, WhyEnded
from kiosk.domain.idle import allowance
from kiosk.domain.quiet_hours import QuietHours
from kiosk.domain.review import OverdueRule, overdue_in
from kiosk.domain.session import (
    ContentState,
    HomeScreen,
    LoopScreen,
    Pace,
    QuietScreen,
    ReadingScreen,
    World,
    loop_screen,
    play_of,
)
from kiosk.domain.staff import Desk
from kiosk.ui.store import Store
from tests.ui.rig import Clock

SLIDE = "resurfacing.what.renews"


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def owner(qapp: object) -> QObject:
    return QObject()


@pytest.fixture
def store(owner: QObject, world: World, clock: Clock) -> Store:
    return Store(world, owner, clock=clock, draw=lambda: 0.5)


def wait_s(store: Store) -> float:
    """How long the store's timer was last set to."""
    timer = store.findChild(QTimer)
    assert timer.isActive()
    assert timer.isSingleShot()
    return timer.interval() / 1000


def begin(store: Store, clock: Clock) -> None:
    clock.now += 1.0
    store.dispatch(e.Woken(clock.now))
    clock.now += 1.0


def test_a_new_store_is_at_the_loop(store: Store, clock: Clock) -> None:
    assert store.session.screen == LoopScreen(index=0, since=clock.now, turned_at=clock.now)
    assert store.session.epoch == 0


def test_draws_come_from_outside(store: Store) -> None:
    assert set(store.draws()) == {0.5}
    assert len(store.draws()) >= 7


def test_the_timer_rings_when_the_next_slide_is_due(store: Store, clock: Clock) -> None:
    slide = store.world.pace.slide
    assert wait_s(store) == pytest.approx(slide, abs=0.002)
    began, clock.now = clock.now, clock.now + slide
    store.tick()
    second = loop_screen(store.world, 1, clock.now, turn=0, turned_at=began)
    assert store.session.screen == second
    due = slide if second.play.next_at is None else second.play.next_at - clock.now
    assert wait_s(store) == pytest.approx(due, abs=0.002)


def test_the_timer_rings_when_the_notice_is_due(store: Store, clock: Clock) -> None:
    begin(store, clock)
    store.dispatch(e.InputSeen(clock.now))
    assert wait_s(store) == pytest.approx(allowance(store.session, store.world), abs=0.002)
    clock.now += 10
    store.dispatch(e.InputSeen(clock.now))
    assert wait_s(store) == pytest.approx(allowance(store.session, store.world), abs=0.002)


def test_the_timer_rings_every_second_of_the_notice(store: Store, clock: Clock) -> None:
    begin(store, clock)
    clock.now += allowance(store.session, store.world)
    store.tick()
    assert store.session.notice_since == clock.now
    changes = QSignalSpy(store.changed)
    for second in range(1, 30):
        assert wait_s(store) == pytest.approx(1.0, abs=0.01)
        clock.now += 1.0
        store.tick()
        assert changes.count() == second, "the countdown is shown"
    clock.now += 1.0
    store.tick()
    assert isinstance(store.session.screen, LoopScreen)


def test_a_tick_before_its_time_changes_nothing(store: Store, clock: Clock) -> None:
    begin(store, clock)
    changes = QSignalSpy(store.changed)
    before = store.session
    clock.now += 5
    store.tick()
    assert (store.session, changes.count()) == (before, 0)
    assert wait_s(store) == pytest.approx(allowance(before, store.world) - 6.0, abs=0.002)


Event = Callable[[float], Any]
SHOWN: dict[str, Event] = {
    "opens a treatment": lambda at: e.TreatmentOpened(at, "resurfacing"),
    "opens the questions": e.QuizPickOpened,
    "text size": lambda at: e.TextSizeChosen(at, TextSize.LARGE),
    "calm motion": lambda at: e.CalmMotionChosen(at, True),
    "leaves": e.Left,
}
NOT_SHOWN: dict[str, Event] = {
    "input": e.InputSeen,
    "home at home": e.WentHome,
    "an unknown treatment": lambda at: e.TreatmentOpened(at, "none"),
    "a page with nothing to turn": lambda at: e.PageTurned(at, 1),
    "woken while awake": e.Woken,
    "a tap that was meant for the screen before": lambda at: e.QuizPickOpened(at - 0.9),
}


@pytest.mark.parametrize("event", SHOWN.values(), ids=SHOWN.keys())
def test_changed_tells_what_is_shown_anew(store: Store, clock: Clock, event: Event) -> None:
    begin(store, clock)
    changes = QSignalSpy(store.changed)
    store.dispatch(event(clock.now))
    assert changes.count() == 1


@pytest.mark.parametrize("event", NOT_SHOWN.values(), ids=NOT_SHOWN.keys())
def test_changed_is_silent_where_nothing_shown_differs(
    store: Store, clock: Clock, event: Event
) -> None:
    begin(store, clock)
    changes = QSignalSpy(store.changed)
    store.dispatch(event(clock.now))
    assert changes.count() == 0
    assert store.session.screen == HomeScreen()


def test_listeners_see_the_session_that_is_told(store: Store, clock: Clock) -> None:
    seen: list[object] = []
    store.changed.connect(lambda: seen.append(store.session.screen))
    begin(store, clock)
    store.dispatch(e.TreatmentOpened(clock.now, "resurfacing"))
    play = play_of(store.world, SLIDE, clock.now)
    assert seen == [HomeScreen(), ReadingScreen(SLIDE, play=play)]


def test_effects_tell_how_a_visit_begins_and_ends(store: Store, clock: Clock) -> None:
    effects: list[object] = []
    store.effect.connect(effects.append)
    begin(store, clock)
    store.dispatch(e.Left(clock.now))
    begin(store, clock)
    clock.now += 1000
    store.tick()
    clock.now += 1000
    store.tick()
    ended = [VisitBegan(), VisitEnded(WhyEnded.LEFT), VisitBegan(), VisitEnded(WhyEnded.IDLE)]
    assert effects == ended


def other_content(world: World) -> e.ContentSwapped:
    catalog = msgspec.structs.replace(world.catalog, revision="other", loop=(SLIDE,))
    return e.ContentSwapped(1001.0, catalog)


def test_other_content_comes_into_use_on_the_loop(store: Store, world: World) -> None:
    changes = QSignalSpy(store.changed)
    swap = other_content(world)
    store.dispatch(swap)
    assert store.world.catalog is swap.catalog
    assert store.world.pace == world.pace
    assert store.session.epoch == 1
    assert changes.count() == 1


def test_other_content_may_bring_its_state_and_lack_the_language(
    store: Store, world: World
) -> None:
    state = ContentState(refused="clinic")
    catalog = msgspec.structs.replace(
        world.catalog, languages=("es",), strings={"es": world.catalog.strings["en"]}
    )
    store.dispatch(e.ContentSwapped(1001.0, catalog, state))
    assert (store.world.language, store.session.language) == ("es", "es")
    assert store.world.content_state == state


def test_other_content_waits_for_the_end_of_a_visit(
    store: Store, world: World, clock: Clock
) -> None:
    begin(store, clock)
    before = store.session
    store.dispatch(other_content(world))
    assert store.world is world
    assert store.session == before


def test_the_timer_really_rings(owner: QObject, world: World, qtbot: QtBot) -> None:
    quick = msgspec.structs.replace(world, pace=Pace(slide=0.02))
    store = Store(quick, owner)
    with qtbot.waitSignal(store.changed):
        pass
    assert store.session.screen.index >= 1  # type: ignore[union-attr]


# Another day

MIDNIGHT = 1100.0
"""When the clock of these tests is at midnight."""
EVE, MORROW = date(2027, 6, 1), date(2027, 6, 2)
DAY_S = 86_400.0


@pytest.fixture
def ageing(owner: QObject, world: World, clock: Clock) -> Store:
    """A store on the last day on which nothing is overdue; at midnight all of it becomes so."""
    world = msgspec.structs.replace(world, today=EVE, overdue=OverdueRule.LEAVE_LOOP)

    def calendar() -> tuple[date, float]:
        days, since = divmod(clock.now - MIDNIGHT, DAY_S)
        return MORROW + timedelta(days=int(days)), DAY_S - since

    return Store(world, owner, clock=clock, draw=lambda: 0.5, calendar=calendar)


def test_the_timer_rings_at_midnight(ageing: Store, clock: Clock) -> None:
    clock.now = MIDNIGHT - 2.0
    ageing.tick()
    assert ageing.world.today == EVE
    assert wait_s(ageing) == pytest.approx(2.0, abs=0.002)


def test_over_midnight_the_loop_leaves_out_what_is_overdue(ageing: Store, clock: Clock) -> None:
    effects: list[object] = []
    ageing.effect.connect(effects.append)
    changes = QSignalSpy(ageing.changed)
    clock.now = MIDNIGHT - 0.5
    ageing.tick()
    assert ageing.world.loop == ageing.world.catalog.loop
    before = changes.count()
    clock.now = MIDNIGHT
    ageing.tick()
    assert ageing.world.today == MORROW
    assert ageing.world.loop == ()
    assert effects == [ReviewsOverdue(overdue_in(ageing.world.catalog, MORROW))]
    assert changes.count() > before
    slide = ageing.world.pace.slide
    assert wait_s(ageing) == pytest.approx(slide, abs=0.002), "the empty loop goes on"
    clock.now = MIDNIGHT + 5.0
    ageing.tick()
    assert len(effects) == 1, "told once a day"
    clock.now = MIDNIGHT + DAY_S
    ageing.tick()
    assert len(effects) == 2


def test_midnight_during_a_visit_is_for_the_loop_after_it(ageing: Store, clock: Clock) -> None:
    clock.now = MIDNIGHT - 30.0
    begin(ageing, clock)
    ageing.dispatch(e.TreatmentOpened(clock.now, "resurfacing"))
    visiting = ageing.session
    assert wait_s(ageing) <= 30.0
    clock.now = MIDNIGHT
    ageing.tick()
    assert ageing.world.today == MORROW
    assert isinstance(ageing.session.screen, ReadingScreen)
    assert isinstance(visiting.screen, ReadingScreen)
    assert ageing.session.screen.slide == visiting.screen.slide, "its figure may have moved on"
    assert msgspec.structs.replace(ageing.session, screen=visiting.screen) == visiting
    due = visiting.active_at + allowance(visiting, ageing.world)
    clock.now = due - 0.01
    ageing.tick()
    assert ageing.session.notice_since is None, "midnight gives no time and takes none"
    clock.now = due
    ageing.tick()
    assert ageing.session.notice_since == due
    ageing.dispatch(e.Left(clock.now))
    assert isinstance(ageing.session.screen, LoopScreen)
    assert ageing.world.loop == ()


def test_a_clock_set_right_is_noticed_at_the_next_tick(ageing: Store, clock: Clock) -> None:
    start = clock.now
    clock.now = MIDNIGHT + 400 * DAY_S  # it stood in another year
    ageing.tick()
    assert ageing.world.loop == ()
    clock.now = start
    ageing.tick()
    assert (ageing.world.today, ageing.world.loop) == (EVE, ageing.world.catalog.loop)


def test_without_a_calendar_the_day_stays(store: Store, clock: Clock) -> None:
    clock.now += 10 * DAY_S
    store.tick()
    assert store.world.today == date.min


# Quiet hours


NIGHT = QuietHours(20 * 60, 7 * 60, is_on=True)


class Wall:
    """The face of a clock that somebody may set."""

    def __init__(self, clock: Clock, hour: float) -> None:
        self._clock, self._begun, self.hour = clock, clock.now, hour

    def __call__(self) -> float:
        return (self.hour * 3600 + self._clock.now - self._begun) % DAY_S


def by_night(world: World, hours: QuietHours = NIGHT) -> World:
    return msgspec.structs.replace(world, desk=Desk(usual_quiet=hours))


def test_it_gets_dark_at_the_very_second_and_light_again(
    owner: QObject, world: World, clock: Clock
) -> None:
    store = Store(by_night(world), owner, clock=clock, face=Wall(clock, 20 - 5 / 3600))
    assert isinstance(store.session.screen, LoopScreen)
    assert wait_s(store) <= 5.002
    clock.now += 5
    store.tick()
    assert isinstance(store.session.screen, QuietScreen)
    assert store.world.is_quiet
    assert wait_s(store) == pytest.approx(60.0, abs=0.01), "the clock may be set"
    clock.now += 11 * 3600 - 0.5
    store.tick()
    assert isinstance(store.session.screen, QuietScreen)
    assert wait_s(store) == pytest.approx(0.5, abs=0.01)
    clock.now += 0.5
    store.tick()
    assert isinstance(store.session.screen, LoopScreen)


def test_started_by_night_it_begins_dark(owner: QObject, world: World, clock: Clock) -> None:
    store = Store(by_night(world), owner, clock=clock, face=Wall(clock, 3.0))
    assert isinstance(store.session.screen, QuietScreen)
    assert store.minute == 180


def test_a_clock_that_is_set_is_seen_within_a_minute(
    owner: QObject, world: World, clock: Clock
) -> None:
    wall = Wall(clock, 6.5)
    store = Store(by_night(world), owner, clock=clock, face=wall)
    assert isinstance(store.session.screen, QuietScreen)
    wall.hour += 1  # daylight saving
    assert wait_s(store) <= 60.01
    clock.now += 60
    store.tick()
    assert isinstance(store.session.screen, LoopScreen)


def test_in_quiet_hours_nothing_is_shown_anew(owner: QObject, world: World, clock: Clock) -> None:
    """A still picture: nothing is drawn from minute to minute, but where its words move on."""
    store = Store(by_night(world), owner, clock=clock, face=Wall(clock, 22.0))
    changes = QSignalSpy(store.changed)
    for _ in range(60):
        clock.now += 60
        store.tick()
    assert changes.count() == 12


def test_a_visit_by_night_goes_back_to_the_dark(owner: QObject, world: World, clock: Clock) -> None:
    store = Store(by_night(world), owner, clock=clock, face=Wall(clock, 22.0))
    begin(store, clock)
    assert store.session.screen == HomeScreen()
    clock.now += allowance(store.session, store.world) + 1
    store.tick()
    clock.now += store.world.pace.notice + 1
    store.tick()
    assert isinstance(store.session.screen, QuietScreen)


def test_without_a_clock_on_the_wall_there_are_none(store: Store, world: World) -> None:
    store.world = by_night(world)
    store.tick()
    assert isinstance(store.session.screen, LoopScreen)
    assert store.minute is None
