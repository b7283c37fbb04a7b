"""Staff's way in, what is behind it, and how it ends."""

from __future__ import annotations

from datetime import date

import msgspec
import pytest

from kiosk.domain import events as e
from kiosk.domain.derive.counts import CountsProps, derive_counts, table
from kiosk.domain.derive.pin import PinProps, derive_pin
from kiosk.domain.derive.staff import derive_staff
from kiosk.domain.effects import (
    CountsWanted,
    DeskWanted,
    Effect,
    ExitWanted,
    LoopWanted,
    PinChosen,
    PinGiven,
    ReloadWanted,
    RollBackWanted,
    VisitBegan,
    VisitEnded,
    WhyEnded,
)
from kiosk.domain.idle import next_wake
from kiosk.domain.loop_choice import in_loop
from kiosk.domain.pin_guard import GuardFault, Lock
from kiosk.domain.pin_moves import mixed
from kiosk.domain.session import (
    CleaningScreen,
    CountsScreen,
    HomeScreen,
    LoopScreen,
    PinScreen,
    ReadingScreen,
    Session,
    StaffLevelsScreen,
    StaffLoopScreen,
    StaffQuietScreen,
    StaffScreen,
    StatusScreen,
    World,
)
from kiosk.domain.staff import DIGITS, Desk, PinTold, StaffNote
from kiosk.domain.step import step, world_after
from kiosk.domain.totals import Count, CountKind, DayTotal
from tests.domain import visits as v
from tests.domain.worlds import FULL, WORLD, view, view_of

PEEL = v.treatment("peel")
replace = msgspec.structs.replace


def desked(**lock: object) -> World:
    desk = Desk(lock=Lock(is_known=True, **lock), has_shelf=True)  # type: ignore[arg-type]
    return replace(WORLD, desk=desk)


SET, NEW = desked(), desked(is_set=False)


def typed(digits: str) -> list[v.Act]:
    return [lambda at, digit=digit: e.DigitTyped(at, int(digit)) for digit in digits]


def did(session: Session, world: World, *acts: v.Act) -> tuple[Session, list[Effect]]:
    effects: list[Effect] = []
    for act in acts:
        done = step(session, act(session.active_at + 1), world)
        session = done.session
        effects += done.effects
    return session, effects


def pin(session: Session) -> PinScreen:
    assert isinstance(session.screen, PinScreen)
    return session.screen


# The way in


def test_the_way_in_keeps_the_visit_and_asks_how_things_stand() -> None:
    session, effects = did(v.visit(PEEL), SET, v.STAFF)
    assert session.screen == PinScreen()
    assert [type(one) for one in session.trail] == [HomeScreen, ReadingScreen]
    assert effects == [DeskWanted()]
    back, _ = did(session, SET, v.BACK)
    assert isinstance(back.screen, ReadingScreen)


def test_a_key_leads_there_from_the_loop() -> None:
    done = step(Session.fresh(SET, 0, 0.0), v.STAFF(5.0), SET)
    assert done.session.screen == PinScreen()
    assert done.effects == (VisitBegan(is_staff=True), DeskWanted())


def test_the_pin_is_given_and_forgotten_at_once() -> None:
    session, effects = did(v.visit(v.STAFF, world=SET), SET, *typed("407198"), e.PinDone)
    assert effects == [PinGiven("407198")]
    assert session.screen == PinScreen()
    wrong, _ = did(session, SET, lambda at: e.PinAnswered(at, PinTold.WRONG))
    assert pin(wrong).told is PinTold.WRONG
    right, effects = did(wrong, SET, v.PIN_IS_RIGHT)
    assert right.screen == StaffScreen()
    assert effects == [DeskWanted()]


def test_five_digits_are_not_looked_at() -> None:
    session, effects = did(v.visit(v.STAFF, world=SET), SET, *typed("40719"), e.PinDone)
    assert effects == []
    assert pin(session).digits == "40719"


def test_digits_are_taken_back_and_end_at_twelve() -> None:
    session, _ = did(v.visit(v.STAFF, world=SET), SET, *typed("4071980536187"))
    assert pin(session).digits == "407198053618"
    session, _ = did(session, SET, e.DigitTaken, e.DigitTaken)
    assert pin(session).digits == "4071980536"


NOTHING_TYPED = {
    "nobody has looked": replace(WORLD, desk=Desk()),
    "shut": desked(is_shut=True),
    "waiting": desked(until=1e6),
}


@pytest.mark.parametrize("name", NOTHING_TYPED)
def test_no_pin_is_looked_at(name: str) -> None:
    world = NOTHING_TYPED[name]
    session, effects = did(v.visit(v.STAFF, world=world), world, *typed("407198"), e.PinDone)
    assert (session.screen, effects) == (PinScreen(), [])


def test_an_answer_that_nobody_waits_for_opens_nothing() -> None:
    for session in (v.visit(), v.visit(PEEL), Session.fresh(WORLD, 0, 0.0)):
        assert step(session, v.PIN_IS_RIGHT(90.0), SET).session.screen == session.screen


# The first PIN


def test_a_first_pin_is_asked_for_twice() -> None:
    session, effects = did(v.visit(v.STAFF, world=NEW), NEW, *typed("407198"), e.PinDone)
    assert (pin(session).first, pin(session).digits, effects) == ("407198", "", [])
    session, effects = did(session, NEW, *typed("407198"), e.PinDone)
    assert effects == [PinChosen("407198")]
    assert session.screen == PinScreen()


def test_two_that_differ_begin_again() -> None:
    acts = (*typed("407198"), e.PinDone, *typed("407199"), e.PinDone)
    session, effects = did(v.visit(v.STAFF, world=NEW), NEW, *acts)
    assert (session.screen, effects) == (PinScreen(told=PinTold.DIFFERS), [])


@pytest.mark.parametrize(
    ("digits", "told"),
    [
        ("", PinTold.SHORT),
        ("123456", PinTold.RUN),
        ("777777", PinTold.SAME),
        ("121212", PinTold.REPEATED),
        ("311299", PinTold.DATE),
        ("314159", PinTold.COMMON),
    ],
)
def test_a_weak_first_pin_is_refused(digits: str, told: PinTold) -> None:
    session, effects = did(v.visit(v.STAFF, world=NEW), NEW, *typed(digits), e.PinDone)
    assert (session.screen, effects) == (PinScreen(told=told), [])


def test_keys_in_another_order_are_all_there() -> None:
    draws = (0.9, 0.1, 0.5, 0.3, 0.7, 0.2, 0.8, 0.4, 0.6, 0.0, 0.99)
    assert mixed(draws) == (0, 2, 6, 4, 8, 3, 9, 5, 7, 1)
    session, _ = did(v.visit(v.STAFF, world=SET), SET, lambda at: e.DigitsMixed(at, draws))
    assert sorted(pin(session).order) == sorted(DIGITS)


# Behind it


BEHIND = {
    "status": (e.StatusOpened, StatusScreen(), [DeskWanted()]),
    "counts": (e.CountsOpened, CountsScreen(), [DeskWanted()]),
    "quiet": (e.StaffQuietOpened, StaffQuietScreen(), [DeskWanted()]),
    "levels": (e.StaffLevelsOpened, StaffLevelsScreen(), [DeskWanted()]),
    "reload": (e.ContentReloaded, StaffScreen(), [ReloadWanted()]),
    "roll_back": (e.ContentRolledBack, StaffScreen(), [RollBackWanted()]),
    "exit": (e.KioskExited, StaffScreen(), [ExitWanted()]),
}


@pytest.mark.parametrize("name", BEHIND)
def test_behind_the_pin(name: str) -> None:
    act, screen, wanted = BEHIND[name]
    session, effects = did(v.visit(*v.IN), SET, act)
    assert (session.screen, effects) == (screen, wanted)


@pytest.mark.parametrize("act", [*(act for act, _, _ in BEHIND.values()), e.CountsSaved])
@pytest.mark.parametrize("acts", [(), (PEEL,), (v.STAFF,)], ids=["home", "slide", "PIN"])
def test_nothing_of_it_before_the_pin(act: v.Act, acts: tuple[v.Act, ...]) -> None:
    before = v.visit(*acts, world=SET)
    session, effects = did(before, SET, act)
    assert (session.screen, effects) == (before.screen, [])


def test_earlier_content_takes_a_shelf() -> None:
    without = replace(SET, desk=replace(SET.desk, has_shelf=False))
    _, effects = did(v.visit(*v.IN), without, e.ContentRolledBack)
    assert effects == []
    with_shelf, without_it = (
        [row.key for row in derive_staff(view_of(StaffScreen(), world), StaffScreen()).rows]
        for world in (SET, without)
    )
    assert without_it == [key for key in with_shelf if key != "roll_back"]
    assert len(without_it) == len(with_shelf) - 1


def test_counts_are_saved_where_they_are_seen_and_it_is_told() -> None:
    session, effects = did(v.visit(*v.IN, e.CountsOpened), SET, e.CountsSaved)
    assert effects == [CountsWanted()]
    told, _ = did(session, SET, lambda at: e.StaffTold(at, StaffNote.SAVED))
    assert told.screen == CountsScreen(StaffNote.SAVED)


def test_going_home_ends_what_is_behind_the_pin() -> None:
    session, effects = did(v.visit(*v.IN), SET, v.HOME, e.StatusOpened, e.CountsOpened, v.BACK)
    assert (session.screen, session.trail, effects) == (HomeScreen(), (), [])


# It leaves by itself


@pytest.mark.parametrize(
    "acts",
    [(), (e.StatusOpened,), (e.CountsOpened,), (v.COMFORT,), (v.LANGUAGES,)],
    ids=["panel", "status", "counts", "text & colour", "language"],
)
def test_staff_screens_leave_after_a_minute_without_a_notice(acts: tuple[v.Act, ...]) -> None:
    session = v.visit(PEEL, *v.IN, *acts, world=SET)
    due = session.active_at + 60
    assert next_wake(session, SET, session.active_at) == due
    assert step(session, v.TICK(due - 0.1), SET).session == session
    left = step(session, v.TICK(due), SET)
    assert isinstance(left.session.screen, LoopScreen)
    assert left.effects == (VisitEnded(WhyEnded.IDLE),)


def test_the_pin_gives_way_to_the_visit_after_a_minute() -> None:
    session, _ = did(v.visit(PEEL, v.STAFF, world=SET), SET, *typed("407"))
    back = step(session, v.TICK(session.active_at + 60), SET)
    assert isinstance(back.session.screen, ReadingScreen)
    assert back.effects == ()
    again, _ = did(replace(back.session, active_at=500.0), SET, v.STAFF)
    assert again.screen == PinScreen()


# The pause for cleaning


def test_touch_does_nothing_while_the_glass_is_cleaned() -> None:
    session = v.visit(*v.IN, e.CleaningBegan, world=SET)
    assert session.screen == CleaningScreen(session.active_at + 30)
    for act in (*v.ALL_TAPS.values(), v.LEAVE, v.WAKE, v.CHOOSE, e.SpeechToggled, v.MORE):
        assert step(session, act(session.active_at + 20), SET).session == session
    ended = step(session, v.TICK(session.active_at + 30), SET).session
    assert isinstance(ended.screen, LoopScreen)


@pytest.mark.parametrize("acts", [v.IN, (v.STAFF,)], ids=["panel", "PIN"])
def test_the_visit_ends_as_the_pause_begins(acts: tuple[v.Act, ...]) -> None:
    """Nothing that somebody did waits behind a glass on which nobody can touch *Clear & leave*."""
    world = replace(SET, desk=replace(SET.desk, cleaning_free=True))
    visit = v.visit(PEEL, v.STAR, v.COMFORT, v.calm(True), *acts, world=world)
    at = visit.active_at + 1
    done = step(visit, e.CleaningBegan(at), world)
    pause = CleaningScreen(at + 30)
    assert done.session == replace(Session.fresh(world, visit.epoch + 1, at), screen=pause)
    assert done.effects == (VisitEnded(WhyEnded.LEFT),)
    assert not done.session.is_visit


def test_other_content_comes_into_use_behind_the_pause() -> None:
    session = v.visit(*v.IN, e.CleaningBegan, world=SET)
    swap = e.ContentSwapped(session.active_at + 5, FULL)
    then = step(session, swap, SET).session
    assert (then.screen, then.epoch) == (session.screen, session.epoch + 1)
    assert world_after(swap, session, SET).catalog is FULL


@pytest.mark.parametrize("is_free", [False, True])
def test_the_pause_is_there_without_the_pin_where_the_clinic_says_so(is_free: bool) -> None:
    world = replace(SET, desk=replace(SET.desk, cleaning_free=is_free))
    session, _ = did(v.visit(v.STAFF, world=world), world, e.CleaningBegan)
    assert isinstance(session.screen, CleaningScreen) == is_free
    elsewhere, _ = did(v.visit(PEEL), world, e.CleaningBegan)
    assert isinstance(elsewhere.screen, ReadingScreen)


def test_each_second_of_the_pause_is_shown() -> None:
    session = v.visit(*v.IN, e.CleaningBegan, world=SET)
    at, seen = session.active_at, []
    while isinstance(session.screen, CleaningScreen):
        at = next_wake(session, SET, at) + 0.001
        session = step(session, v.TICK(at), SET).session
        seen.append(round(at))
    assert len(seen) == 30


def test_what_the_desk_tells_is_of_the_world() -> None:
    event = e.DeskSeen(5.0, SET.desk)
    session = v.visit(PEEL)
    assert step(session, event, WORLD).session == session
    assert world_after(event, session, WORLD) == SET


# What is shown


def shown(screen: PinScreen, **lock: object) -> PinProps:
    return derive_pin(view_of(screen, desked(**lock)), screen)


def test_no_digit_is_shown() -> None:
    props = shown(PinScreen(digits="407198"))
    assert props.dots == 6
    assert "407198" not in repr(props)
    assert [key.digit for key in props.keys] == [*range(1, 10)]
    assert props.last == 0


@pytest.mark.parametrize(
    ("lock", "screen", "told"),
    [
        ({}, PinScreen(), ""),
        ({}, PinScreen(told=PinTold.WRONG), "This is not the PIN."),
        ({"until": 30.0}, PinScreen(), "Too many wrong tries. Seconds to wait: 30."),
        ({"until": 3600.0}, PinScreen(), "Too many wrong tries. Minutes to wait: 60."),
        ({"until": 60.5}, PinScreen(), "Too many wrong tries. Minutes to wait: 2."),
    ],
)
def test_what_is_told(lock: dict[str, object], screen: PinScreen, told: str) -> None:
    props = shown(screen, **lock)
    assert props.told == told
    assert props.can_type == ("until" not in lock)


@pytest.mark.parametrize("fault", [fault for fault in GuardFault if fault.value])
def test_what_is_wrong_on_disk_is_told_to_staff(fault: GuardFault) -> None:
    assert "installer" in shown(PinScreen(), fault=fault).told or fault is GuardFault.LOST
    assert shown(PinScreen(), fault=fault).told


def counts_of(*totals: DayTotal, keeps: bool = True) -> CountsProps:
    day = replace(WORLD, today=date(2027, 3, 14), desk=Desk(keeps_counts=keeps, totals=totals))
    return derive_counts(view(v.visit(*v.IN, e.CountsOpened), day), CountsScreen())


VISITS = Count(CountKind.VISITS)


def test_few_are_never_a_number() -> None:
    props = counts_of(
        DayTotal("2027-03-14", VISITS, 3),
        DayTotal("2027-03-13", VISITS, 1),
        DayTotal("2027-03-01", VISITS, 20),
        DayTotal("2027-01-01", VISITS, 999),
        DayTotal("", VISITS, 999),
        DayTotal("2027-03-14", Count(CountKind.QUESTIONS, "unsure"), 2),
        DayTotal("2027-03-14", Count(CountKind.SLIDES, "gone"), 7),
    )
    rows = [(row.kind, row.title, row.week, row.month) for row in props.rows]
    assert rows == [
        ("Visits", "All", "under 5", "24"),
        ("Slides opened", "gone", "7", "7"),
        ("Questions", "Not sure", "under 5", "under 5"),
    ]
    bars = props.bars
    assert len(bars) == 14
    assert [bar.text for bar in bars[-2:]] == ["under 5", "under 5"]
    assert bars[-1].share == bars[-2].share, "nor can it be measured"
    assert bars[0].share == 1.0


def test_why_there_are_no_counts() -> None:
    assert counts_of().none == "Nothing has been counted yet."
    assert counts_of(keeps=False).none == "Counting is switched off."


def test_the_table_for_a_spreadsheet() -> None:
    written = table(
        (
            DayTotal("2027-03-14", VISITS, 4),
            DayTotal("2027-03-14", Count(CountKind.SLIDES, "peel"), 5),
            DayTotal("", Count(CountKind.LANGUAGES, '=1+"2",3'), 12),
        )
    )
    assert written == (
        "day,kind,key,total\r\n2027-03-14,visits,,under 5\r\n"
        "2027-03-14,slides,peel,5\r\nunknown,languages,123,12\r\n"
    )


# What the loop shows


def choose(treatment: str, shown: bool) -> v.Act:
    return lambda at: e.LoopTreatmentChosen(at, treatment, shown)


def test_staff_choose_what_the_loop_shows() -> None:
    session, effects = did(v.visit(*v.IN, e.StaffLoopOpened), SET, choose("peel", False))
    assert session.screen == StaffLoopScreen()
    assert effects == [LoopWanted(("peel",))]
    without = replace(SET, desk=replace(SET.desk, hidden=("peel",)))
    assert set(without.loop) == {one for one in SET.loop if not one.startswith("peel.")}
    assert 0 < len(without.loop) < len(SET.loop)
    _, effects = did(session, without, choose("peel", True))
    assert effects == [LoopWanted(())]


def test_the_loop_never_gets_empty() -> None:
    session = v.visit(*v.IN, e.StaffLoopOpened)
    there = in_loop(SET)
    assert len(there) > 1
    most = replace(SET, desk=replace(SET.desk, hidden=there[1:]))
    assert did(session, most, choose(there[0], False))[1] == []
    everything = replace(SET, desk=replace(SET.desk, hidden=there))
    assert everything.loop == SET.loop


@pytest.mark.parametrize("treatment", ["", "none"])
def test_what_is_not_there_is_not_left_out(treatment: str) -> None:
    assert did(v.visit(*v.IN, e.StaffLoopOpened), SET, choose(treatment, False))[1] == []


def test_the_loop_is_not_chosen_elsewhere() -> None:
    for acts in ((), (v.STAFF,), v.IN):
        assert did(v.visit(*acts), SET, choose("peel", False))[1] == []


def test_the_loop_that_is_shown_keeps_its_slides() -> None:
    loop = Session.fresh(SET, 0, 0.0)
    event = e.DeskSeen(5.0, replace(SET.desk, hidden=("peel",)))
    assert world_after(event, loop, SET).loop == SET.loop
    assert world_after(event, v.visit(*v.IN), SET).loop != SET.loop
