"""Figures that show a change over time: what plays by itself, and what a finger does."""

from __future__ import annotations

from typing import Final

import msgspec
import pytest

from kiosk.domain import events as e
from kiosk.domain.catalog import Moment, SkinFigure
from kiosk.domain.derive.figure import FigureProps, derive_figure
from kiosk.domain.idle import allowance, next_wake
from kiosk.domain.session import LoopScreen, Play, ReadingScreen, Session, World
from kiosk.domain.skin import Laser, Skin, between, numbers
from kiosk.domain.step import step
from tests.domain import visits as v
from tests.domain.worlds import BASICS, LIFT, PEEL, catalog, slide, text, view

BEFORE, DURING, AFTER = Skin(wrinkles=0.9), Skin(wrinkles=0.6, energy=1.0), Skin(wrinkles=0.1)
NAMES: Final = ("Before", "During", "Weeks later")


def over_time(rests_at: int = 2) -> SkinFigure:
    skins = (BEFORE, DURING, AFTER)
    moments = tuple(
        Moment(text(name), skin, text(f"Seen {name.lower()}."))
        for name, skin in zip(NAMES, skins, strict=True)
    )
    return SkinFigure(skins[rests_at], text("Lines soften."), (), moments, rests_at)


def world_of(figure: SkinFigure) -> World:
    one = slide("lift.what.heat", loop="It warms.", figure=figure)
    chapter = msgspec.structs.replace(LIFT.chapters[0], slides=(one,))
    lift = msgspec.structs.replace(LIFT, chapters=(chapter,))
    return World(catalog=catalog((lift, PEEL, BASICS)))


WORLD: Final = world_of(over_time())
STEP: Final = WORLD.pace.moment


def reading(world: World = WORLD, calm: bool = False) -> Session:
    session = step(Session.fresh(world, 0, 0.0), e.Woken(1.0), world).session
    if calm:
        session = step(session, e.CalmMotionChosen(2.0, True), world).session
    return step(session, e.TreatmentOpened(3.0, "lift"), world).session


def play(session: Session) -> Play:
    assert isinstance(session.screen, ReadingScreen | LoopScreen)
    return session.screen.play


def tick(session: Session, at: float, world: World = WORLD) -> Session:
    return step(session, e.ClockTicked(at), world).session


def test_it_plays_to_where_it_rests() -> None:
    session = reading()
    seen = [play(session)]
    for at in (3.0 + STEP - 0.01, 3.0 + STEP, 3.0 + STEP + STEP, 60.0):
        session = tick(session, at)
        seen.append(play(session))
    first = Play(0.0, 3.0 + STEP)
    assert seen == [first, first, Play(1.0, 3.0 + STEP + STEP), Play(2.0), Play(2.0)]
    assert session.active_at == 3.0, "what moves by itself is nobody's touch"


@pytest.mark.parametrize("rests_at", [0, 1, 2])
def test_it_rests_where_the_slide_says(rests_at: int) -> None:
    world = world_of(over_time(rests_at))
    session = reading(world)
    for at in range(4, 40):
        session = tick(session, float(at), world)
    assert play(session) == Play(float(rests_at))


def test_with_calm_motion_it_is_at_rest_from_the_start() -> None:
    assert play(reading(calm=True)) == Play(2.0)


@pytest.mark.parametrize(
    ("place", "held", "then"),
    [
        (1.0, False, Play(1.0)),
        (1.4, False, Play(1.0)),
        (1.6, False, Play(2.0)),
        (0.3, True, Play(0.3, held=True)),
        (-4.0, True, Play(0.0, held=True)),
        (9.0, False, Play(2.0)),
    ],
    ids=["a button", "let go", "let go later", "held", "before all", "after all"],
)
def test_a_finger_moves_it(place: float, held: bool, then: Play) -> None:
    moved = step(reading(), v.moment(place, held)(10.0), WORLD).session
    assert play(moved) == then
    assert play(tick(moved, 30.0)) == then, "it does not go on by itself"
    assert (moved.active_at, moved.trail) == (10.0, reading().trail)


def test_a_slide_without_moments_has_none_to_move_to() -> None:
    session = v.visit(v.treatment("peel"))
    assert step(session, v.moment(1.0)(50.0), v.WORLD).session.screen == session.screen


def test_the_loop_plays_it_too() -> None:
    loop = Session.fresh(WORLD, 0, 0.0)
    assert play(loop) == Play(0.0, STEP)
    later = tick(loop, STEP)
    assert play(later) == Play(1.0, 2 * STEP)
    assert isinstance(later.screen, LoopScreen)
    assert (later.screen.index, later.screen.since) == (0, 0.0)


def test_a_paused_loop_stands_still() -> None:
    paused = step(Session.fresh(WORLD, 0, 0.0), e.LoopPaused(1.0), WORLD).session
    assert tick(paused, STEP) == paused
    assert next_wake(paused, WORLD, 1.0) == 1.0 + WORLD.pace.warn_after
    assert play(tick(step(paused, e.LoopPaused(9.0), WORLD).session, 9.1)).moment == 1.0


def test_the_clock_is_asked_for_in_time() -> None:
    loop, session = Session.fresh(WORLD, 0, 0.0), reading()
    assert next_wake(loop, WORLD, 0.0) == STEP
    assert next_wake(session, WORLD, 3.0) == 3.0 + STEP
    rests = step(session, v.moment(2.0)(5.0), WORLD).session
    assert next_wake(rests, WORLD, 5.0) == 5.0 + allowance(rests, WORLD)


def shown(place: float | None, tone: int | None = None, turn: int = 0) -> FigureProps:
    session = reading()
    session = step(session, e.SkinToneChosen(8.0, tone), WORLD).session
    seen = view(session, WORLD)
    at = None if place is None else Play(place)
    return derive_figure(seen, over_time(), seen.layout.reading_figure, play=at, turn=turn)


@pytest.mark.parametrize(
    ("place", "skin", "chosen", "told"),
    [
        (None, numbers(AFTER), 2, "Weeks later: Seen weeks later."),
        (0.0, numbers(BEFORE), 0, "Before: Seen before."),
        (1.0, numbers(DURING), 1, "During: Seen during."),
        (1.25, between(numbers(DURING), numbers(AFTER), 0.25), 1, "During: Seen during."),
    ],
    ids=["at rest", "first", "second", "between"],
)
def test_what_is_drawn(place: float | None, skin: object, chosen: int, told: str) -> None:
    props = shown(place)
    assert props.skin == skin
    assert [row.chosen for row in props.moments] == [at == chosen for at in range(3)]
    assert [row.title for row in props.moments] == list(NAMES)
    assert props.alt == f"Lines soften. {told}"


@pytest.mark.parametrize(("turn", "drawn"), [(0, 3), (1, 4), (2, 1), (4, 3)])
@pytest.mark.parametrize("at", [0, 1, 2])
def test_a_surface_taken_off_is_drawn_on_deep_skin_only_when_asked_for(
    turn: int, drawn: int, at: int
) -> None:
    figure = over_time()
    moments = list(figure.moments)
    ablative = msgspec.structs.replace(moments[1].skin, laser=Laser.ABLATIVE)
    moments[1] = msgspec.structs.replace(moments[1], skin=ablative)
    figure = msgspec.structs.replace(figure, moments=tuple(moments))
    box = view(reading(), WORLD).layout.reading_figure
    skin = derive_figure(view(reading(), WORLD), figure, box, play=Play(float(at)), turn=turn).skin
    asked = step(reading(), e.SkinToneChosen(8.0, 6), WORLD).session
    chosen = derive_figure(view(asked, WORLD), figure, box, play=Play(float(at)), turn=turn).skin
    assert skin is not None
    assert chosen is not None
    assert (skin.tone, chosen.tone) == (drawn, 6)


@pytest.mark.parametrize(
    ("tone", "turn", "drawn"),
    [(None, 0, 3), (None, 1, 4), (None, 4, 1), (6, 0, 6), (2, 5, 2)],
    ids=["its own", "the next round", "round again", "chosen", "chosen stays"],
)
def test_the_tone(tone: int | None, turn: int, drawn: int) -> None:
    skin = shown(0.0, tone, turn).skin
    assert skin is not None
    assert skin.tone == drawn
