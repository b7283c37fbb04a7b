"""What time does: taps too soon, the idle notice, the loop, and content that comes into use."""

from __future__ import annotations

from typing import Final, NamedTuple

import msgspec
import pytest

from kiosk.domain import events as e
from kiosk.domain.comfort import TextSize
from kiosk.domain.effects import VisitEnded, WhyEnded
from kiosk.domain.idle import allowance, next_wake
from kiosk.domain.session import (
    ContentOrigin,
    ContentState,
    HomeScreen,
    LoopScreen,
    Pace,
    ReadingScreen,
    Session,
    Way,
)
from kiosk.domain.step import step
from tests.domain import visits as v
from tests.domain.visits import TO_QUIZ, TO_RESULT
from tests.domain.worlds import CATALOG, FULL, RIGHT, WITHOUT_QUIZ, WORLD

PACE: Final = WORLD.pace
PEEL: Final = v.treatment("peel")
SETTLE, PAGE_SETTLE = PACE.settle, PACE.page_settle


class Twice(NamedTuple):
    """After `before` and `first`, `second` counts only when `quiet` seconds have gone by."""

    name: str
    before: tuple[v.Act, ...]
    first: v.Act
    second: v.Act
    quiet: float = SETTLE


TWICE = [
    Twice("a card", (), PEEL, PEEL),
    Twice("home, then what stands there", (PEEL,), v.HOME, PEEL),
    Twice("back twice", (PEEL, v.COMFORT), v.BACK, v.BACK),
    Twice("chapters, then a chapter", (PEEL,), v.PARTS, v.chapter("risks")),
    Twice("a chapter, then a page", (PEEL, v.PARTS), v.chapter("what"), v.page(1)),
    Twice("next slide twice", (PEEL,), v.page(1), v.page(1), PAGE_SETTLE),
    Twice("questions, then a choice", (v.PICK,), v.quiz("peel"), v.answer(RIGHT)),
    Twice("skip twice", TO_QUIZ, v.PASS, v.PASS),
    Twice("question before twice", (*TO_QUIZ, v.PASS, v.PASS), v.BACK, v.BACK, PAGE_SETTLE),
    Twice("to the result, then again", (*TO_QUIZ, *[v.PASS] * 13), v.PASS, v.retry()),
    Twice("again, then a choice", TO_RESULT, v.retry(), v.answer(RIGHT)),
    Twice("text size, then a size", (), v.COMFORT, v.text_size(TextSize.LARGE)),
    Twice("a link, then back", TO_QUIZ, v.link("peel.what.first"), v.BACK),
]


@pytest.mark.parametrize("case", TWICE, ids=lambda case: case.name)
def test_a_tap_too_soon_only_shows_that_somebody_is_there(case: Twice) -> None:
    before = v.visit(*case.before)
    at = before.active_at + 1
    first = step(before, case.first(at), WORLD).session
    too_soon = step(first, case.second(at + case.quiet - 0.01), WORLD).session
    assert too_soon == msgspec.structs.replace(first, active_at=at + case.quiet - 0.01)
    in_time = step(first, case.second(at + case.quiet + 0.01), WORLD).session
    assert (in_time.screen, in_time.trail, in_time.comfort) != (
        first.screen,
        first.trail,
        first.comfort,
    )


def test_the_touch_that_wakes_opens_no_card() -> None:
    woken = step(Session.fresh(WORLD, 0, 0.0), e.Woken(5.0), WORLD).session
    assert step(woken, PEEL(5.1), WORLD).session.screen == HomeScreen()


def test_a_double_tap_on_a_choice_skips_no_reason() -> None:
    answered = v.visit(*TO_QUIZ, v.answer("hard"))
    assert step(answered, v.PASS(answered.active_at + 0.1), WORLD).session.screen == answered.screen


def test_a_double_tap_on_leave_wakes_nobody() -> None:
    left = v.later(v.visit(PEEL), v.LEAVE)
    assert not step(left, v.WAKE(left.active_at + 0.1), WORLD).session.is_visit


def test_a_double_tap_on_the_notice_presses_nothing_underneath() -> None:
    up = v.notice_up(v.visit(PEEL))
    touched = step(up, e.InputSeen(_since(up) + 0.99), WORLD).session
    cleared = step(touched, e.ClockTicked(_since(up) + 1.0), WORLD).session
    assert cleared.notice_since is None
    assert step(cleared, v.HOME(_since(up) + 1.1), WORLD).session.screen == up.screen


# The idle notice


def _since(session: Session) -> float:
    assert session.notice_since is not None
    return session.notice_since


TOUCHES: Final = {**v.ALL_TAPS, "input": v.INPUT, "wake": v.WAKE}


@pytest.mark.parametrize("act", TOUCHES.values(), ids=TOUCHES)
def test_under_the_notice_a_touch_only_gives_time(act: v.Act) -> None:
    up = v.notice_up(v.visit(*TO_QUIZ))
    touched = step(up, act(_since(up) + 5), WORLD).session
    assert touched == msgspec.structs.replace(up, active_at=_since(up) + 5)
    cleared = step(touched, e.ClockTicked(_since(up) + 6), WORLD).session
    assert (cleared.notice_since, cleared.screen) == (None, up.screen)


def test_the_button_takes_the_notice_away_at_once() -> None:
    up = v.notice_up(v.visit(*TO_QUIZ))
    at = _since(up) + 29.9
    more = step(up, e.MoreTimeTaken(at), WORLD)
    assert more.effects == ()
    assert more.session == msgspec.structs.replace(
        up, notice_since=None, active_at=at, quiet_until=at + SETTLE
    )


@pytest.mark.parametrize("times", [1, 2, 20])
def test_more_time_has_no_limit(times: int) -> None:
    session = v.visit(PEEL)
    for _ in range(times):
        session = v.notice_up(session)
        session = step(session, e.MoreTimeTaken(_since(session) + 1), WORLD).session
        assert (session.notice_since, session.epoch) == (None, 0)


NOT_TOUCHES: dict[str, v.Act] = {
    "tick": v.TICK,
    "swap": lambda at: e.ContentSwapped(at, FULL),
    "pause": v.PAUSE,
}


@pytest.mark.parametrize("act", NOT_TOUCHES.values(), ids=NOT_TOUCHES)
@pytest.mark.parametrize("is_up", [False, True], ids=["", "under the notice"])
def test_what_is_no_touch_gives_no_time(act: v.Act, is_up: bool) -> None:
    session = v.notice_up(v.visit(PEEL)) if is_up else v.visit(PEEL)
    at = (session.notice_since or session.active_at) + 10
    assert step(session, act(at), WORLD).session == session


def test_without_a_touch_the_notice_then_the_loop() -> None:
    session = v.visit(PEEL, v.COMFORT, v.text_size(TextSize.LARGE))
    due = session.active_at + allowance(session, WORLD)
    assert step(session, e.ClockTicked(due - 0.01), WORLD).session == session
    up = step(session, e.ClockTicked(due), WORLD)
    assert up.session == msgspec.structs.replace(session, notice_since=due)
    ends = due + PACE.notice
    assert step(up.session, e.ClockTicked(ends - 0.01), WORLD).session == up.session
    ended = step(up.session, e.ClockTicked(ends), WORLD)
    assert ended.session == Session.fresh(WORLD, 1, ends)
    assert (up.effects, ended.effects) == ((), (VisitEnded(WhyEnded.IDLE),))


def test_a_touch_in_the_last_moment_counts_though_the_clock_is_late() -> None:
    up = v.notice_up(v.visit(PEEL))
    touched = step(up, e.InputSeen(_since(up) + PACE.notice - 0.01), WORLD).session
    late = step(touched, e.ClockTicked(_since(up) + PACE.notice + 5), WORLD).session
    assert (late.notice_since, late.screen) == (None, up.screen)


def test_input_is_never_earlier_than_the_last() -> None:
    session = v.visit(PEEL)
    late = step(session, e.InputSeen(session.active_at - 1), WORLD).session
    assert late.active_at == session.active_at


# The loop

LOOP_LENGTH: Final = len(WORLD.catalog.loop)


@pytest.mark.parametrize(
    ("index", "after", "then"),
    [
        (0, 8.9, LoopScreen(0, 10.0, turned_at=4.0)),
        (0, 9.0, LoopScreen(1, 19.0, turned_at=4.0)),
        (1, 233.9, LoopScreen(2, 243.9, turned_at=4.0)),
        (1, 234.0, LoopScreen(2, 244.0, turn=1, turned_at=244.0)),
        (2, 9.0, LoopScreen(0, 19.0, turn=1, turned_at=19.0)),
    ],
    ids=["not yet", "its time", "late", "a turn is over", "round"],
)
def test_the_loop_goes_on(index: int, after: float, then: LoopScreen) -> None:
    loop = msgspec.structs.replace(
        Session.fresh(WORLD, 0, 10.0),
        screen=LoopScreen(index, 10.0, turned_at=4.0),
        way=Way.FORWARD,
    )
    went = step(loop, e.ClockTicked(10.0 + after), WORLD)
    assert went.session.screen == then
    assert went.session.way is (Way.FADE if then.since > 10.0 else Way.FORWARD)
    assert (went.session.epoch, went.effects) == (0, ())


@pytest.mark.parametrize("epoch", range(2 * LOOP_LENGTH))
def test_the_loop_begins_at_another_slide_each_time(epoch: int) -> None:
    begun = LoopScreen(epoch % LOOP_LENGTH, 1.0, turn=epoch, turned_at=1.0)
    assert Session.fresh(WORLD, epoch, 1.0).screen == begun


def test_pause_and_play() -> None:
    paused = step(Session.fresh(WORLD, 1, 0.0), e.LoopPaused(4.0), WORLD).session
    assert paused.screen == LoopScreen(1, 4.0, paused=True, turn=1)
    assert step(paused, e.ClockTicked(4.0 + PACE.slide), WORLD).session == paused
    played = step(paused, e.LoopPaused(20.0), WORLD).session
    assert played.screen == LoopScreen(1, 20.0, turn=1)


def test_going_on_after_a_long_turn_begins_another() -> None:
    paused = LoopScreen(1, 200.0, paused=True, turn=1)
    loop = msgspec.structs.replace(Session.fresh(WORLD, 1, 0.0), screen=paused)
    early = step(loop, e.LoopPaused(PACE.turn - 1), WORLD).session
    assert early.screen == LoopScreen(1, PACE.turn - 1, turn=1)
    late = step(loop, e.LoopPaused(PACE.turn), WORLD).session
    assert late.screen == LoopScreen(1, PACE.turn, turn=2, turned_at=PACE.turn)


def test_a_forgotten_pause_ends_by_itself() -> None:
    paused = step(Session.fresh(WORLD, 1, 0.0), e.LoopPaused(4.0), WORLD).session
    due = 4.0 + PACE.warn_after
    assert step(paused, e.ClockTicked(due - 0.01), WORLD).session == paused
    assert step(paused, e.ClockTicked(due), WORLD).session.screen == LoopScreen(1, due, turn=1)


def test_no_pause_lasts_as_long_as_the_longest_idle_time() -> None:
    patient = msgspec.structs.replace(WORLD, pace=Pace(warn_after=600.0))
    paused = step(Session.fresh(patient, 1, 0.0), e.LoopPaused(4.0), patient).session
    due = 4.0 + PACE.pause
    assert next_wake(paused, patient, 5.0) == due
    ended = step(paused, e.ClockTicked(due), patient).session.screen
    assert ended == LoopScreen(1, due, turn=2, turned_at=due)


def test_a_touch_on_the_loop_is_no_visit() -> None:
    loop = Session.fresh(WORLD, 1, 0.0)
    seen = step(loop, e.InputSeen(3.0), WORLD)
    assert (seen.session.screen, seen.effects) == (loop.screen, ())


# Content comes into use


def test_content_is_swapped_on_the_loop() -> None:
    loop = Session.fresh(WORLD, 2, 0.0)
    swapped = step(loop, e.ContentSwapped(50.0, WITHOUT_QUIZ), WORLD)
    world = msgspec.structs.replace(WORLD, catalog=WITHOUT_QUIZ)
    assert swapped.session == Session.fresh(world, 3, 50.0)
    assert swapped.effects == ()


def test_swapped_content_may_lack_the_language_of_the_world() -> None:
    spanish = msgspec.structs.replace(WORLD, language="es")
    english = msgspec.structs.replace(CATALOG, languages=("en",))
    loop = Session.fresh(spanish, 2, 0.0)
    assert step(loop, e.ContentSwapped(50.0, FULL), spanish).session.language == "es"
    assert step(loop, e.ContentSwapped(50.0, english), spanish).session.language == "en"
    assert spanish.with_content(english).language == "en"


def test_the_world_with_other_content() -> None:
    state = ContentState(origin=ContentOrigin.FOLDER, folder="clinic")
    paced = msgspec.structs.replace(WORLD, pace=Pace(slide=20.0), content_state=state)
    kept = paced.with_content(FULL)
    assert kept == msgspec.structs.replace(paced, catalog=FULL)
    other = ContentState(refused="clinic")
    assert paced.with_content(FULL, other) == msgspec.structs.replace(kept, content_state=other)


def test_content_is_not_swapped_in_a_visit() -> None:
    session = v.visit(PEEL)
    swapped = step(session, e.ContentSwapped(50.0, WITHOUT_QUIZ), WORLD)
    assert (swapped.session, swapped.effects) == (session, ())
    assert session.screen == ReadingScreen("peel.what.first")
