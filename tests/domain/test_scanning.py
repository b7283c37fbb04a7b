"""Scanning: what is offered in turn, what the switch takes, and what time does meanwhile."""

from __future__ import annotations

import msgspec
import pytest

from kiosk.domain.comfort import Comfort
from kiosk.domain.effects import TargetChosen, VisitBegan
from kiosk.domain.idle import allowance, next_wake
from kiosk.domain.scanning import Scan, ScanPace, Switches, chosen, moved, seen
from kiosk.domain.session import HomeScreen, LoopScreen, Session, World
from kiosk.domain.step import step
from tests.domain import visits as v
from tests.domain.worlds import WORLD

ONE = ScanPace(step=2.0)
TWO = ScanPace(switches=Switches.TWO)
TWO_SWITCHES = msgspec.structs.replace(WORLD, scan=TWO)
PACE = WORLD.scan


def offers(scan: Scan, steps: int, pace: ScanPace = ONE) -> list[tuple[int, int | None]]:
    """Group and item, in turn."""
    found = []
    for _ in range(steps):
        found.append((scan.group, scan.item))
        scan = moved(scan, 0.0, pace)
    return found


@pytest.mark.parametrize(
    ("groups", "turns"),
    [
        ((1,), [(0, 0), (0, 0)]),
        ((3,), [(0, 0), (0, 1), (0, 2), (0, 0)]),
        ((2, 3, 1), [(0, None), (1, None), (2, None), (0, None)]),
    ],
    ids=["one thing", "few things", "groups"],
)
def test_what_is_offered_in_turn(
    groups: tuple[int, ...], turns: list[tuple[int, int | None]]
) -> None:
    assert offers(seen(groups, 0.0, ONE), len(turns)) == turns


def test_a_group_is_entered_and_left_after_a_round() -> None:
    scan, target = chosen(seen((2, 3), 0.0, ONE, group=1), 5.0, ONE)
    assert (scan, target) == (Scan((2, 3), 1, 0, 7.0), None)
    assert offers(scan, 4) == [(1, 0), (1, 1), (1, 2), (0, None)]


@pytest.mark.parametrize(
    ("scan", "target"),
    [
        (Scan((2, 3, 1)), None),
        (Scan((2, 3, 1), 0, 1), 1),
        (Scan((2, 3, 1), 1, 0), 2),
        (Scan((2, 3, 1), 1, 2), 4),
        (Scan((2, 3, 1), 2), 5),
        (Scan(), None),
    ],
)
def test_what_the_switch_takes(scan: Scan, target: int | None) -> None:
    assert scan.target == target
    assert chosen(scan, 0.0, ONE)[1] == target


def test_what_was_chosen_leaves_its_group_offered() -> None:
    scan, _ = chosen(Scan((2, 3), 1, 2), 5.0, ONE)
    assert (scan.group, scan.item, scan.next_at) == (1, None, 7.0)


def test_two_switches_wait_for_the_second() -> None:
    assert seen((2, 3), 5.0, TWO).next_at is None


@pytest.mark.parametrize("act", [v.CHOOSE, v.MOVE_ON], ids=["choose", "next"])
def test_either_switch_wakes_the_loop_and_begins(act: v.Act) -> None:
    began = step(Session.fresh(WORLD, 0, 0.0), act(1.0), WORLD)
    assert (began.session.screen, began.session.scan) == (HomeScreen(), Scan())
    assert began.effects == (VisitBegan(),)


def test_a_switch_too_soon_after_the_loop_came_wakes_nothing() -> None:
    fresh = Session.fresh(WORLD, 0, 0.0)
    assert step(fresh, v.CHOOSE(0.1), WORLD).session == fresh


def scanning(*groups: int, world: World = WORLD) -> Session:
    """A visit that scans, after its first look at the screen."""
    return v.visit(v.CHOOSE, v.seen(*groups), world=world)


def test_the_first_press_in_a_visit_begins_and_chooses_nothing() -> None:
    began = step(v.visit(), v.CHOOSE(5.0), WORLD)
    assert (began.session.scan, began.effects) == (Scan(), ())
    assert began.session.active_at == 5.0


def test_time_moves_on_with_one_switch() -> None:
    session = scanning(2, 2)
    scan = session.scan
    assert scan is not None and scan.next_at is not None
    assert next_wake(session, WORLD, session.active_at) == scan.next_at
    early = step(session, v.TICK(scan.next_at - 0.1), WORLD).session
    assert early.scan == scan
    due = step(session, v.TICK(scan.next_at), WORLD).session
    assert due.scan == Scan((2, 2), 1, None, scan.next_at + PACE.step)


def test_offering_is_no_sign_of_somebody() -> None:
    session = scanning(2, 2)
    began, at = session.active_at, session.active_at
    while session.notice_since is None:
        at = next_wake(session, WORLD, at)
        session = step(session, v.TICK(at), WORLD).session
    assert at == pytest.approx(began + allowance(session, WORLD))
    while session.is_visit:
        at = next_wake(session, WORLD, at)
        session = step(session, v.TICK(at), WORLD).session
    assert at == pytest.approx(began + allowance(v.visit(), WORLD) + WORLD.pace.notice)
    assert session.scan is None


def test_a_press_is_a_sign_of_somebody() -> None:
    session = scanning(2, 2)
    pressed = step(session, v.CHOOSE(90.0), WORLD).session
    assert pressed.active_at == 90.0
    assert step(pressed, v.TICK(150.0), WORLD).session.notice_since is None


def test_the_switch_answers_the_notice_and_presses_nothing() -> None:
    session = msgspec.structs.replace(scanning(1, 1), notice_since=200.0)
    held = step(session, v.TICK(201.0), WORLD).session
    assert held.scan == session.scan
    answered = step(held, v.CHOOSE(202.0), WORLD)
    assert answered.session.notice_since is None
    assert (answered.session.scan, answered.effects) == (Scan(), ())
    assert answered.session.active_at == 202.0


def test_choosing_asks_for_the_press() -> None:
    session = scanning(1, 3)
    at = session.active_at + 1
    assert step(session, v.CHOOSE(at), WORLD).effects == (TargetChosen(0),)


def test_a_press_right_after_a_screen_came_up_counts_for_nothing() -> None:
    session = v.visit(v.CHOOSE, v.treatment("peel"), v.seen(1, 3))
    soon = msgspec.structs.replace(session, quiet_until=session.active_at + 9)
    pressed = step(soon, v.CHOOSE(session.active_at + 1), WORLD)
    assert (pressed.session.scan, pressed.effects) == (session.scan, ())


def test_two_switches() -> None:
    session = scanning(2, 1, world=TWO_SWITCHES)
    assert next_wake(session, TWO_SWITCHES, 0.0) > session.active_at + 60
    on = v.later(session, v.MOVE_ON, TWO_SWITCHES)
    assert on.scan == Scan((2, 1), 1)
    done = step(on, v.CHOOSE(on.active_at + 1), TWO_SWITCHES)
    assert done.effects == (TargetChosen(2),)


def test_a_finger_ends_it_and_the_visit_forgets_it() -> None:
    assert v.later(scanning(2), v.STOP_SCAN).scan is None
    left = v.later(scanning(2), v.LEAVE)
    assert isinstance(left.screen, LoopScreen)
    assert (left.scan, left.comfort) == (None, Comfort())


def test_what_there_is_means_nothing_without_scanning() -> None:
    assert v.visit(v.seen(3)).scan is None


def test_an_empty_screen_offers_nothing() -> None:
    session = scanning()
    assert session.scan == Scan()
    assert step(session, v.CHOOSE(session.active_at + 1), WORLD).effects == ()
