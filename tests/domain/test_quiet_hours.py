"""Quiet hours, by the face of a clock that may be put forward or back at any time."""

from __future__ import annotations

import itertools
import math
import re

import msgspec
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kiosk.domain import events as e
from kiosk.domain.derive.quiet import derive_quiet
from kiosk.domain.derive.staff_set import derive_staff_quiet
from kiosk.domain.effects import StaffSetWanted, VisitBegan, VisitEnded, WhyEnded
from kiosk.domain.idle import next_wake
from kiosk.domain.quiet_hours import (
    DAY_MIN,
    LOOKS_AGAIN,
    PATTERN,
    STEPS_MIN,
    Edge,
    QuietHours,
    face,
    hours_of,
    looks_again,
    moved,
)
from kiosk.domain.quiet_moves import QUIET_PLACE
from kiosk.domain.session import (
    CleaningScreen,
    HomeScreen,
    LoopScreen,
    QuietScreen,
    ReadingScreen,
    Session,
    StaffQuietScreen,
)
from kiosk.domain.staff import Desk, Machine
from kiosk.domain.staff_set import StaffSet
from kiosk.domain.step import step, world_after
from tests.domain import visits as v
from tests.domain.worlds import WORLD, view_of

replace = msgspec.structs.replace
MINUTES = st.integers(0, DAY_MIN - 1)
HOURS = (
    st.tuples(MINUTES, MINUTES)
    .filter(lambda two: two[0] != two[1])
    .map(lambda two: QuietHours(*two, is_on=True))
)
NIGHT = QuietHours(20 * 60, 7 * 60, is_on=True)
NOON = QuietHours(12 * 60, 13 * 60 + 30, is_on=True)
FACES = {
    "before": (NIGHT, "19:59", False),
    "as they begin": (NIGHT, "20:00", True),
    "at midnight": (NIGHT, "00:00", True),
    "before the end": (NIGHT, "06:59", True),
    "as they end": (NIGHT, "07:00", False),
    "by day, before": (NOON, "11:59", False),
    "by day": (NOON, "12:00", True),
    "by day, after": (NOON, "13:30", False),
    "switched off": (replace(NIGHT, is_on=False), "23:00", False),
}


def second(clock: str) -> float:
    hour, minute = clock.split(":")
    return (int(hour) * 60 + int(minute)) * 60.0


@pytest.mark.parametrize(("hours", "clock", "is_quiet"), FACES.values(), ids=FACES.keys())
def test_by_the_face_of_the_clock(hours: QuietHours, clock: str, is_quiet: bool) -> None:
    assert hours.hold(second(clock)) is is_quiet


@given(HOURS, st.floats(0, 86_400, exclude_max=True))
def test_a_clock_has_quiet_hours_and_the_others(hours: QuietHours, now: float) -> None:
    others = QuietHours(hours.ends, hours.begins, is_on=True)
    assert hours.hold(now) is not others.hold(now)


@given(HOURS)
def test_they_are_as_long_as_they_say(hours: QuietHours) -> None:
    quiet = sum(hours.hold(60.0 * minute) for minute in range(DAY_MIN))
    assert quiet == (hours.ends - hours.begins) % DAY_MIN


BAD = [(-1, 60), (0, DAY_MIN), (DAY_MIN, 0), (60, 60)]


@pytest.mark.parametrize(("begins", "ends"), BAD)
def test_no_such_hours(begins: int, ends: int) -> None:
    with pytest.raises(ValueError, match=str(begins)):
        QuietHours(begins, ends)


# The clock is looked at again in time


Jump = tuple[float, float]
"""After so many s, the clock on the wall is put forward, or back where it is below 0, by so many s."""

SPRING: list[Jump] = [(2 * 3600.0, 3600.0)]
AUTUMN: list[Jump] = [(3 * 3600.0, -3600.0)]
JUMPS = st.lists(st.tuples(st.integers(1, 50_000), st.integers(-90_000, 90_000)), max_size=4)


def wall(start: float, jumps: list[Jump], real: float) -> float:
    """The face of a clock that began at `start`, so many real s later."""
    waits = itertools.accumulate(after for after, _ in jumps)
    by = sum(by for at, (_, by) in zip(waits, jumps, strict=True) if at <= real)
    return (start + real + by) % 86_400


@settings(deadline=None, max_examples=20, database=None)
@given(HOURS, st.integers(0, 86_399), JUMPS)
@example(QuietHours(22 * 60, 150, is_on=True), 0.0, SPRING)  # it ends in the hour that there is not
@example(QuietHours(22 * 60, 150, is_on=True), 0.0, AUTUMN)  # and in the one that there is twice
@example(QuietHours(150, 6 * 60, is_on=True), 0.0, SPRING)
@example(QuietHours(150, 6 * 60, is_on=True), 0.0, AUTUMN)
@example(QuietHours(0, 180, is_on=True), 86_390.0, AUTUMN)
def test_what_is_shown_is_never_wrong_for_longer_than_a_minute(
    hours: QuietHours, start: float, jumps: list[Jump]
) -> None:
    """The store's steps, over more than a day: it looks, shows what the face says, and sleeps."""
    at, ends_at = 0.0, 60_000.0
    told = list(itertools.accumulate(after for after, _ in jumps))
    looks = 0
    while at < ends_at:
        now = wall(start, jumps, at)
        shown, sleep = hours.hold(now), looks_again(hours, now)
        assert 0 < sleep <= LOOKS_AGAIN
        jumped = [when for when in told if at < when <= at + sleep]
        if not jumped:
            # Until it wakes, the face says the same all the time; and as it wakes, another may hold.
            for share in (0.5, 0.999):
                assert hours.hold(wall(start, jumps, at + share * sleep)) is shown
        at += sleep
        looks += 1
    assert looks <= ends_at / LOOKS_AGAIN + 2 * (len(jumps) + 2) + 1, "it does not spin"


def test_without_quiet_hours_nobody_looks() -> None:
    assert looks_again(QuietHours(), 5.0) == math.inf


# As they are written and moved


LINES = {"20:00-07:00": NIGHT, "12:00-13:30": NOON, "": QuietHours()}


@pytest.mark.parametrize(("line", "hours"), LINES.items(), ids=str)
def test_as_the_installer_writes_them(line: str, hours: QuietHours) -> None:
    assert hours_of(line) == hours
    assert not line or re.fullmatch(PATTERN, line)


@pytest.mark.parametrize(
    "line", ["20:00", "24:00-07:00", "20:60-07:00", "8:00-9:00", "20:00-20:00", "20:00 - 07:00"]
)
def test_what_is_no_pair_of_times(line: str) -> None:
    assert re.fullmatch(PATTERN, line) is None


@given(HOURS, st.sampled_from(Edge), st.sampled_from([*STEPS_MIN, *(-by for by in STEPS_MIN)]))
def test_a_time_is_moved_and_back(hours: QuietHours, edge: Edge, by: int) -> None:
    there = moved(hours, edge, by)
    assert there.begins != there.ends
    assert there != hours
    assert moved(there, edge, -by) == hours
    other = Edge.ENDS if edge is Edge.BEGINS else Edge.BEGINS
    assert getattr(there, other.value) == getattr(hours, other.value)


@pytest.mark.parametrize(("minute", "says"), [(0, "00:00"), (65, "01:05"), (1439, "23:59")])
def test_the_face(minute: int, says: str) -> None:
    assert face(minute) == says


# A visit in the night


DARK = replace(WORLD, is_quiet=True)


def test_the_loop_gives_way_and_comes_back() -> None:
    loop = Session.fresh(WORLD, 3, 0.0)
    quiet = step(loop, e.QuietTold(9.0, True), WORLD)
    assert quiet.session.screen == QuietScreen(9.0, 3)
    assert (quiet.effects, quiet.session.is_visit) == ((), False)
    assert world_after(e.QuietTold(9.0, True), loop, WORLD) == DARK
    day = step(quiet.session, e.QuietTold(19.0, False), DARK).session
    assert isinstance(day.screen, LoopScreen)
    assert (day.screen.since, day.epoch) == (19.0, 3)
    again = step(day, e.QuietTold(20.0, False), WORLD).session
    assert again == day, "what is told twice begins nothing anew"


@pytest.mark.parametrize("act", [v.WAKE, v.CHOOSE, e.SpeechKeyPressed, v.LANGUAGES])
def test_a_touch_or_a_key_begins_a_usual_visit_after_which_it_is_dark_again(act: v.Act) -> None:
    dark = Session.fresh(DARK, 3, 0.0)
    assert isinstance(dark.screen, QuietScreen)
    woken = step(dark, act(5.0), DARK)
    assert woken.session.is_visit
    assert VisitBegan() in woken.effects
    usual = step(Session.fresh(WORLD, 3, 0.0), act(5.0), WORLD).session
    assert woken.session == usual
    left = step(woken.session, v.LEAVE(9.0), DARK)
    assert left.session.screen == QuietScreen(9.0, 4)
    assert left.effects == (VisitEnded(WhyEnded.LEFT),)


def test_the_hour_leaves_a_visit_alone_until_its_end() -> None:
    session = v.visit(v.treatment("peel"))
    event = e.QuietTold(session.active_at + 1, True)
    assert step(session, event, WORLD).session == session
    assert isinstance(session.screen, ReadingScreen)
    then = world_after(event, session, WORLD)
    assert isinstance(step(session, v.LEAVE(90.0), then).session.screen, QuietScreen)


def test_the_hour_leaves_the_pause_for_cleaning_alone_until_its_end() -> None:
    session = v.visit(*v.IN, e.CleaningBegan)
    assert isinstance(session.screen, CleaningScreen)
    event = e.QuietTold(session.active_at + 1, True)
    assert step(session, event, WORLD).session == session
    dark = step(session, v.TICK(session.screen.until), DARK).session
    assert isinstance(dark.screen, QuietScreen)


def test_its_words_stand_nowhere_for_long() -> None:
    session, at, places = Session.fresh(DARK, 0, 0.0), 0.0, []
    for _ in range(6):
        screen = session.screen
        assert isinstance(screen, QuietScreen)
        box = derive_quiet(view_of(screen, DARK), screen).box
        panel = view_of(screen, DARK).layout.panel
        assert box.x >= 0
        assert box.y >= 0
        assert box.right <= panel.width
        assert box.bottom <= panel.height
        places.append((box.x, box.y))
        due = next_wake(session, DARK, at)
        assert due == at + QUIET_PLACE
        assert step(session, v.TICK(due - 0.1), DARK).session == session, "and it is still"
        session, at = step(session, v.TICK(due), DARK).session, due
    assert len(set(places)) == 5
    assert places[0] == places[5]


def test_content_that_comes_by_night_is_shown_by_day() -> None:
    dark = Session.fresh(DARK, 3, 0.0)
    swapped = step(dark, e.ContentSwapped(5.0, WORLD.catalog), DARK).session
    assert swapped.screen == QuietScreen(5.0, 4)


# What staff set


def set_by(*acts: v.Act, desk: Desk | None = None) -> list[StaffSet]:
    world = replace(WORLD, desk=desk or Desk())
    session = v.visit(*v.IN, e.StaffQuietOpened, world=world)
    wanted = []
    for act in acts:
        done = step(session, act(session.active_at + 1), world)
        session = done.session
        for effect in done.effects:
            assert isinstance(effect, StaffSetWanted)
            wanted.append(effect.staff_set)
            world = replace(world, desk=replace(world.desk, staff_set=effect.staff_set))
    return wanted


def on(is_on: bool) -> v.Act:
    return lambda at: e.QuietSwitched(at, is_on)


def later(edge: Edge, by: int) -> v.Act:
    return lambda at: e.QuietMoved(at, edge, by)


def test_staff_switch_them_on_and_move_them() -> None:
    wanted = set_by(on(True), later(Edge.BEGINS, -60), later(Edge.ENDS, 15))
    assert [one.quiet for one in wanted] == [
        QuietHours(1200, 420, is_on=True),
        QuietHours(1140, 420, is_on=True),
        QuietHours(1140, 435, is_on=True),
    ]


def test_staff_switch_off_what_the_installer_has_set() -> None:
    (wanted,) = set_by(on(False), desk=Desk(usual_quiet=NOON))
    assert wanted.quiet == replace(NOON, is_on=False)
    assert not Desk(usual_quiet=NOON, staff_set=wanted).quiet.is_on
    assert Desk(usual_quiet=NOON).quiet == NOON


def test_what_is_so_already_is_not_written_again() -> None:
    assert set_by(on(True), on(True)) == set_by(on(True))


@pytest.mark.parametrize("acts", [(), (v.STAFF,), v.IN, (*v.IN, e.StaffLevelsOpened)])
def test_they_are_set_nowhere_else(acts: tuple[v.Act, ...]) -> None:
    session = v.visit(*acts)
    done = step(session, e.QuietSwitched(session.active_at + 1, True), WORLD)
    assert (done.session.screen, done.effects) == (session.screen, ())


def test_staff_see_the_hours_and_the_clock() -> None:
    desk = Desk(usual_quiet=NOON, machine=Machine(minute=845))
    props = derive_staff_quiet(
        view_of(StaffQuietScreen(), replace(WORLD, desk=desk)), StaffQuietScreen()
    )
    assert props.is_on
    assert [(row.key, row.title, row.text) for row in props.times] == [
        ("begins", "From", "12:00"),
        ("ends", "To", "13:30"),
    ]
    assert props.now == "The machine’s clock now says 14:05."
    steps = [(one.by, one.text, one.name) for one in (*props.earlier, *props.later)]
    assert steps == [
        (-60, "−1 h", "Minutes earlier: 60"),
        (-15, "−15 min", "Minutes earlier: 15"),
        (15, "+15 min", "Minutes later: 15"),
        (60, "+1 h", "Minutes later: 60"),
    ]


def test_home_is_where_it_wakes_to() -> None:
    woken = step(Session.fresh(DARK, 0, 0.0), v.WAKE(5.0), DARK).session
    assert woken.screen == HomeScreen()
