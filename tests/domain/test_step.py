"""Where each tap leads from each screen, where Back leads from there, and how a visit ends."""

from __future__ import annotations

from typing import Final, NamedTuple

import msgspec
import pytest

from kiosk.domain.comfort import Comfort, Contrast, TextSize
from kiosk.domain.effects import Counted, Effect, VisitBegan, VisitEnded, WhyEnded
from kiosk.domain.quiz import again, run_of
from kiosk.domain.session import (
    ComfortScreen,
    HomeScreen,
    PartsScreen,
    PinScreen,
    QuizPickScreen,
    QuizScreen,
    ReadingScreen,
    ResultScreen,
    Screen,
    Session,
    StaffScreen,
    StatusScreen,
    Way,
    World,
)
from kiosk.domain.step import step
from kiosk.domain.totals import Count, CountKind
from kiosk.domain.visit_moves import LONGEST_TRAIL
from tests.domain import visits as v
from tests.domain.visits import (
    BACK,
    COMFORT,
    HOME,
    IN,
    PARTS,
    PASS,
    PICK,
    STAFF,
    STATUS,
    TO_QUIZ,
    TO_RESULT,
)
from tests.domain.worlds import EVERY_TYPE, RIGHT, SEVERAL, SIGNS, WORLD

replace = msgspec.structs.replace
AT_HOME: Final = HomeScreen()
FIRST: Final = ReadingScreen("peel.what.first")
SECOND: Final = ReadingScreen("peel.what.second")
LAST: Final = ReadingScreen("peel.risks.redness")
CHAPTERS: Final = PartsScreen("peel.what.second")
PICKING: Final = QuizPickScreen()
AT_COMFORT: Final = ComfortScreen()
PEEL: Final = v.treatment("peel")
TO_SECOND: Final = (PEEL, v.page(1))
TO_PARTS: Final = (*TO_SECOND, PARTS)
F, B = Way.FORWARD, Way.BACKWARD


class Case(NamedTuple):
    """After `before`, `act` leads to `screen`; then Back leads along `trail`, newest last."""

    name: str
    before: tuple[v.Act, ...]
    act: v.Act
    screen: Screen
    trail: tuple[Screen, ...] = ()
    way: Way = F


HOME_TRAIL: Final = (AT_HOME,)
ONCE_MORE: Final = QuizScreen(again(v.at_question(6).run, ()) or v.RUN)
QUIZ_TRAIL: Final = (AT_HOME, PICKING)

MOVES = [
    # Home and Back
    Case("home from home is home", (), HOME, AT_HOME),
    Case("home from a slide", TO_SECOND, HOME, AT_HOME, (), B),
    Case("home from chapters", TO_PARTS, HOME, AT_HOME, (), B),
    Case("home from choosing questions", (PICK,), HOME, AT_HOME, (), B),
    Case("home from a question", TO_QUIZ, HOME, AT_HOME, (), B),
    Case("home from a result", TO_RESULT, HOME, AT_HOME, (), B),
    Case("home from text size", (PEEL, COMFORT), HOME, AT_HOME, (), B),
    Case("home from status", (*IN, STATUS), HOME, AT_HOME, (), B),
    Case("back from home is home", (), BACK, AT_HOME),
    Case("back from a slide", (PEEL,), BACK, AT_HOME, (), B),
    Case("back from a later slide leaves the treatment", TO_SECOND, BACK, AT_HOME, (), B),
    Case("back from chapters to the slide", TO_PARTS, BACK, SECOND, HOME_TRAIL, B),
    Case("back from text size", (PEEL, COMFORT), BACK, FIRST, HOME_TRAIL, B),
    Case("back from status", (PEEL, *IN, STATUS), BACK, StaffScreen(), (AT_HOME, FIRST), B),
    Case("back from choosing questions", (PICK,), BACK, AT_HOME, (), B),
    Case("back from the first question", TO_QUIZ, BACK, PICKING, HOME_TRAIL, B),
    Case(
        "back to the question before",
        (*TO_QUIZ, v.answer("hard"), PASS, PASS),
        BACK,
        v.at_question(1, "hard"),
        QUIZ_TRAIL,
        B,
    ),
    Case("back to the first", (*TO_QUIZ, PASS), BACK, v.at_question(0), QUIZ_TRAIL, B),
    Case("back from a result", TO_RESULT, BACK, PICKING, HOME_TRAIL, B),
    Case(
        "back from a slide to the question that opened it",
        (*TO_QUIZ, PASS, v.answer("hard"), v.link("peel.what.first")),
        BACK,
        v.at_question(1, "", "hard"),
        QUIZ_TRAIL,
        B,
    ),
    Case(
        "back from a turned slide to the question that opened it",
        (*TO_QUIZ, v.answer("hard"), v.link("peel.what.first"), v.page(1)),
        BACK,
        v.at_question(0, "hard"),
        QUIZ_TRAIL,
        B,
    ),
    Case(
        "back from a slide to the result that opened it",
        (*TO_RESULT, v.link("peel.risks.redness")),
        BACK,
        v.visit(*TO_RESULT).screen,
        QUIZ_TRAIL,
        B,
    ),
    # Reading
    Case("a card opens its first slide", (), PEEL, FIRST, HOME_TRAIL),
    Case("a card opens a chapter", (), v.treatment("peel", "risks"), LAST, HOME_TRAIL),
    Case("an unknown treatment", (), v.treatment("none"), AT_HOME),
    Case("a card with an unknown chapter", (), v.treatment("peel", "none"), AT_HOME),
    Case("a link to no slide", (), v.link("none"), AT_HOME),
    Case("next slide", (PEEL,), v.page(1), SECOND, HOME_TRAIL),
    Case("next slide in the next chapter", TO_SECOND, v.page(1), LAST, HOME_TRAIL),
    Case("slide before", TO_SECOND, v.page(-1), FIRST, HOME_TRAIL, B),
    Case("no slide before the first", (PEEL,), v.page(-1), FIRST, HOME_TRAIL),
    Case("no slide after the last", (*TO_SECOND, v.page(1)), v.page(1), LAST, HOME_TRAIL),
    Case("no page to turn at home", (), v.page(1), AT_HOME),
    Case("chapters", TO_SECOND, PARTS, CHAPTERS, (AT_HOME, SECOND)),
    Case("no chapters at home", (), PARTS, AT_HOME),
    Case("a chapter stands in for the slide", TO_PARTS, v.chapter("risks"), LAST, HOME_TRAIL),
    Case("an unknown chapter", TO_PARTS, v.chapter("none"), CHAPTERS, (AT_HOME, SECOND)),
    Case("no chapter to pick at home", (), v.chapter("risks"), AT_HOME),
    # Questions
    Case("choosing questions", (), PICK, PICKING, HOME_TRAIL),
    Case("questions begin", (PICK,), v.quiz("peel"), v.at_question(0), QUIZ_TRAIL),
    Case("questions from a slide", (PEEL,), v.quiz("peel"), v.at_question(0), (AT_HOME, FIRST)),
    Case("a treatment without questions", (PICK,), v.quiz("lift"), PICKING, HOME_TRAIL),
    Case("questions on an unknown treatment", (PICK,), v.quiz("none"), PICKING, HOME_TRAIL),
    Case("an answer stays", TO_QUIZ, v.answer("hard"), v.at_question(0, "hard"), QUIZ_TRAIL),
    Case("not sure", TO_QUIZ, v.answer("unsure"), v.at_question(0, "unsure"), QUIZ_TRAIL),
    Case("an unknown answer", TO_QUIZ, v.answer("none"), v.at_question(0), QUIZ_TRAIL),
    Case(
        "the first answer stands",
        (*TO_QUIZ, v.answer("hard")),
        v.answer(RIGHT),
        v.at_question(0, "hard"),
        QUIZ_TRAIL,
    ),
    Case("no answer at home", (), v.answer("hard"), AT_HOME),
    Case("skip", TO_QUIZ, PASS, v.at_question(1), QUIZ_TRAIL),
    Case(
        "next question",
        (*TO_QUIZ, v.answer("hard")),
        PASS,
        v.at_question(1, "hard"),
        QUIZ_TRAIL,
    ),
    Case("nothing to pass at home", (), PASS, AT_HOME),
    Case("after the last, once more", (*TO_QUIZ, *[PASS] * 6), PASS, ONCE_MORE, QUIZ_TRAIL),
    Case(
        "back to the first round",
        (*TO_QUIZ, *[PASS] * 7),
        BACK,
        QuizScreen(replace(ONCE_MORE.run, index=6)),
        QUIZ_TRAIL,
        B,
    ),
    Case(
        "after the second round, the result",
        (*TO_QUIZ, *[PASS] * 13),
        PASS,
        ResultScreen(replace(ONCE_MORE.run, index=13)),
        QUIZ_TRAIL,
    ),
    Case(
        "all known: the result at once",
        (*TO_QUIZ, *[v.answer(RIGHT), PASS] * 6, v.answer(RIGHT)),
        PASS,
        v.result(*[RIGHT] * 7),
        QUIZ_TRAIL,
    ),
    Case("nothing to sort", TO_QUIZ, v.sort("hard", True), v.at_question(0), QUIZ_TRAIL),
    Case("nothing to take back", TO_QUIZ, v.TAKE_BACK, v.at_question(0), QUIZ_TRAIL),
    Case("nothing to be done", TO_QUIZ, v.DONE, v.at_question(0), QUIZ_TRAIL),
    Case("no sign at home", (), v.sort("hard", True), AT_HOME),
    Case(
        "all known: nothing again",
        (*TO_QUIZ, *[v.answer(RIGHT), PASS] * 7),
        v.retry(),
        v.result(*[RIGHT] * 7),
        QUIZ_TRAIL,
    ),
    Case("nothing again at home", (), v.retry(), AT_HOME),
    # Text size and status
    Case("text size", (PEEL,), COMFORT, AT_COMFORT, (AT_HOME, FIRST)),
    Case("text size, once", (PEEL, COMFORT), COMFORT, AT_COMFORT, (AT_HOME, FIRST)),
    Case("status is behind the PIN", (PEEL,), STATUS, FIRST, HOME_TRAIL),
    Case("not beside it", (PEEL, STAFF), STATUS, PinScreen(), (AT_HOME, FIRST)),
    Case("status", (PEEL, *IN), STATUS, StatusScreen(), (AT_HOME, FIRST, StaffScreen())),
    # What means nothing now
    Case("wake in a visit", (PEEL,), v.WAKE, FIRST, HOME_TRAIL),
]


@pytest.mark.parametrize("case", MOVES, ids=lambda case: case.name)
def test_move(case: Case) -> None:
    moved = v.later(v.visit(*case.before), case.act)
    assert (moved.screen, moved.trail, moved.way) == (case.screen, case.trail, case.way)


@pytest.mark.parametrize("case", MOVES, ids=lambda case: case.name)
def test_a_move_touches_nothing_else(case: Case) -> None:
    before = v.later(v.visit(*case.before), v.text_size(TextSize.LARGE))
    moved = v.later(before, case.act)
    kept = (before.epoch, before.language, before.comfort, None)
    assert (moved.epoch, moved.language, moved.comfort, moved.notice_since) == kept
    assert moved.active_at == before.active_at + 1


def test_retry_asks_only_what_is_still_not_known() -> None:
    told = [v.answer(RIGHT), PASS] * 4
    first = (*told, v.answer("hard"), PASS, v.answer("unsure"), PASS, PASS)
    before = v.visit(*TO_QUIZ, *first, v.answer(RIGHT), PASS, PASS, PASS)
    assert isinstance(before.screen, ResultScreen)
    again = v.later(before, v.retry())
    assert isinstance(again.screen, QuizScreen)
    run = again.screen.run
    assert (run.round, run.index, again.trail) == ((10, 12), 10, QUIZ_TRAIL)
    known = run.asked[7].question
    missed = {one.question.id for one in v.RUN.asked[4:]} - {known.id}
    assert {one.question.id for one in run.asked[10:]} == missed
    assert {one.given for one in run.asked[10:]} == {None}


def test_a_sign_sorted_is_quiet_for_a_moment() -> None:
    """The next sign comes up under the finger."""
    world = World(EVERY_TYPE)
    run = run_of("peel", (SIGNS,), ())
    session = replace(v.visit(world=world), screen=QuizScreen(run))
    once = step(session, v.sort("itch", False)(10.0), world).session
    twice = step(once, v.sort("pus", True)(10.1), world).session
    assert twice.screen == once.screen
    assert isinstance(once.screen, QuizScreen)
    assert once.screen.run.current.to_sort == "pus"


def test_a_tick_is_not_quiet() -> None:
    """Nothing moves under the finger that ticks several choices."""
    world = World(EVERY_TYPE)
    session = replace(v.visit(world=world), screen=QuizScreen(run_of("peel", (SEVERAL,), ())))
    for at, key in ((10.0, "a"), (10.1, "b")):
        session = step(session, v.answer(key)(at), world).session
    assert isinstance(session.screen, QuizScreen)
    assert session.screen.run.current.draft.ids == ("a", "b")


# Waking


def test_wake_opens_home() -> None:
    woken = step(Session.fresh(WORLD, 3, 5.0), v.WAKE(9.0), WORLD)
    assert woken.effects == (VisitBegan(),)
    assert woken.session == Session(
        epoch=3,
        screen=AT_HOME,
        language="en",
        way=F,
        active_at=9.0,
        quiet_until=9.0 + WORLD.pace.settle,
    )


def test_wake_in_a_visit_begins_none() -> None:
    assert step(v.visit(PEEL), v.WAKE(9.0), WORLD).effects == ()


LOOP_KEEPS: Final = {
    **{name: act for name, act in v.ALL_TAPS.items() if act not in (v.LANGUAGES, v.STAFF)},
    "more time": v.MORE,
    "leave": v.LEAVE,
}


@pytest.mark.parametrize("act", LOOP_KEEPS.values(), ids=LOOP_KEEPS)
def test_the_loop_is_left_only_by_waking(act: v.Act) -> None:
    loop = Session.fresh(WORLD, 2, 0.0)
    assert step(loop, act(1.0), WORLD).session == loop
    assert step(loop, act(1.0), WORLD).effects == ()


# Text size and calm motion

COMFORTS = [
    ("larger", (v.text_size(TextSize.LARGEST),), Comfort(text_size=TextSize.LARGEST)),
    ("smaller", (v.text_size(TextSize.SMALL),), Comfort(text_size=TextSize.SMALL)),
    ("calm", (v.calm(True),), Comfort(calm_motion=True)),
    ("calm and not", (v.calm(True), v.calm(False)), Comfort()),
    ("both", (v.calm(True), v.text_size(TextSize.LARGE)), Comfort(TextSize.LARGE, True)),
    ("as it was", (v.calm(True), v.text_size(TextSize.LARGE), v.UNDO), Comfort()),
    ("kept at home", (v.calm(True), HOME), Comfort(calm_motion=True)),
    ("a skin tone", (v.tone(5),), Comfort(skin_tone=5)),
    ("a skin tone kept at home", (v.tone(1), HOME), Comfort(skin_tone=1)),
    ("another skin tone", (v.tone(5), v.tone(2)), Comfort(skin_tone=2)),
    ("each drawing's own tone again", (v.tone(5), v.tone(None)), Comfort()),
    ("a skin tone undone", (v.tone(5), v.UNDO), Comfort()),
    ("a theme", (v.contrast(Contrast.HIGH_DARK),), Comfort(contrast=Contrast.HIGH_DARK)),
    ("a theme kept at home", (v.contrast(Contrast.LOW), HOME), Comfort(contrast=Contrast.LOW)),
    (
        "another theme",
        (v.contrast(Contrast.LOW), v.contrast(Contrast.HIGH_LIGHT)),
        Comfort(contrast=Contrast.HIGH_LIGHT),
    ),
    ("a theme undone", (v.contrast(Contrast.HIGH_DARK), v.UNDO), Comfort()),
    ("no such skin tone", (v.tone(5), v.tone(0), v.tone(7)), Comfort(skin_tone=5)),
]


@pytest.mark.parametrize(
    ("acts", "comfort"), [c[1:] for c in COMFORTS], ids=[c[0] for c in COMFORTS]
)
def test_comfort(acts: tuple[v.Act, ...], comfort: Comfort) -> None:
    assert v.visit(PEEL, COMFORT, *acts).comfort == comfort


def test_the_clinic_s_theme_is_on_the_loop_and_comes_back() -> None:
    world = replace(WORLD, comfort=Comfort(contrast=Contrast.HIGH_LIGHT))
    loop = Session.fresh(world, 3, 0.0)
    assert loop.comfort == world.comfort
    chosen = v.visit(COMFORT, v.contrast(Contrast.LOW), v.tone(2), world=world)
    assert chosen.comfort == Comfort(contrast=Contrast.LOW, skin_tone=2)
    assert v.later(chosen, v.UNDO, world=world).comfort == world.comfort
    assert v.later(chosen, v.LEAVE, world=world).comfort == world.comfort
    assert world.with_content(EVERY_TYPE).comfort == world.comfort


def test_comfort_is_chosen_on_its_own_screen() -> None:
    chosen = v.visit(PEEL, COMFORT, v.text_size(TextSize.LARGE), v.calm(True), v.UNDO)
    assert (chosen.screen, chosen.trail) == (AT_COMFORT, (AT_HOME, FIRST))


# Leaving

PLACES: dict[str, tuple[v.Act, ...]] = {
    "home": (),
    "slide": TO_SECOND,
    "chapters": TO_PARTS,
    "question": (*TO_QUIZ, v.answer("hard")),
    "result": TO_RESULT,
    "text size": (COMFORT, v.text_size(TextSize.LARGEST), v.calm(True)),
    "skin tone": (COMFORT, v.tone(6)),
    "the PIN": (STAFF,),
}


@pytest.mark.parametrize("acts", PLACES.values(), ids=PLACES)
@pytest.mark.parametrize("is_up", [False, True], ids=["", "under the notice"])
def test_leave_forgets_everything(acts: tuple[v.Act, ...], is_up: bool) -> None:
    session = v.notice_up(v.visit(*acts)) if is_up else v.visit(*acts)
    left = step(session, v.LEAVE(2000.0), WORLD)
    assert left.session == Session.fresh(WORLD, session.epoch + 1, 2000.0)
    assert left.effects == (VisitEnded(WhyEnded.LEFT),)


def test_leave_counts_even_right_after_a_move() -> None:
    moved = v.visit(PEEL)
    assert not step(moved, v.LEAVE(moved.quiet_until - 0.1), WORLD).session.is_visit


@pytest.mark.parametrize("visits", [1, 2, 5])
def test_every_end_is_the_next_epoch(visits: int) -> None:
    session = Session.fresh(WORLD, 0, 0.0)
    effects: list[Effect] = []
    for at in range(10, 10 * visits + 10, 10):
        for act, after in ((v.WAKE, 0.0), (PEEL, 0.4), (v.LEAVE, 0.8)):
            done = step(session, act(at + after), WORLD)
            session = done.session
            effects += done.effects
    assert session.epoch == visits
    opened = Counted((Count(CountKind.SLIDES, "peel"),))
    assert effects == [VisitBegan(), opened, VisitEnded(WhyEnded.LEFT)] * visits


def test_the_trail_is_bounded_and_keeps_the_newest() -> None:
    many = v.visit(*[PEEL, v.link("peel.risks.redness")] * 20, PICK, COMFORT)
    assert len(many.trail) == LONGEST_TRAIL
    assert many.trail[-3:] == (FIRST, LAST, PICKING)


@pytest.mark.parametrize("opened", [v.STAFF, v.COMFORT], ids=["PIN", "text & colour"])
def test_a_screen_does_not_open_on_itself(opened: v.Act) -> None:
    once = v.visit(opened)
    assert v.visit(opened, opened).trail == once.trail
