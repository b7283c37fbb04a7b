"""Review dates: what is overdue on which day, and the loop without it, over midnight and in a visit."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

import msgspec
import pytest

from kiosk.domain import events as e
from kiosk.domain.catalog import Catalog, Slide
from kiosk.domain.effects import ReviewsOverdue, VisitEnded, WhyEnded
from kiosk.domain.review import (
    Overdue,
    OverdueKind,
    OverdueRule,
    is_overdue,
    loop_on,
    overdue_in,
    overdue_line,
)
from kiosk.domain.session import LoopScreen, ReadingScreen, Session, World, loop_screen
from kiosk.domain.step import step, world_after
from tests.domain import visits as v
from tests.domain.worlds import CATALOG, PEEL, REVIEW, text

SPRING: Final = date(2029, 3, 1)
SUMMER: Final = date(2029, 6, 1)
DAY: Final = timedelta(days=1)


def due(catalog: Catalog, dates: dict[str, date]) -> Catalog:
    """The catalog with other review dates for some slides."""

    def changed(slide: Slide) -> Slide:
        review_by = dates.get(slide.id, slide.review.review_by)
        review = msgspec.structs.replace(slide.review, review_by=review_by)
        return msgspec.structs.replace(slide, review=review)

    treatments = tuple(
        msgspec.structs.replace(
            treatment,
            chapters=tuple(
                msgspec.structs.replace(chapter, slides=tuple(map(changed, chapter.slides)))
                for chapter in treatment.chapters
            ),
        )
        for treatment in catalog.treatments
    )
    return msgspec.structs.replace(catalog, treatments=treatments)


FIRST, SECOND, THIRD = CATALOG.loop
AGEING: Final = due(CATALOG, {FIRST: SPRING, SECOND: SUMMER, "peel.risks.redness": SPRING})
WARNS: Final = World(catalog=AGEING, today=SPRING)
LEAVES: Final = msgspec.structs.replace(WARNS, overdue=OverdueRule.LEAVE_LOOP)


@pytest.mark.parametrize(
    ("today", "overdue"),
    [(SPRING - DAY, False), (SPRING, False), (SPRING + DAY, True), (date.max, True)],
    ids=["the day before", "on the day", "the day after", "much later"],
)
def test_a_review_is_overdue_from_the_day_after(today: date, overdue: bool) -> None:
    assert is_overdue(msgspec.structs.replace(REVIEW, review_by=SPRING), today) is overdue


LOOPS = {
    SPRING: (FIRST, SECOND, THIRD),
    SPRING + DAY: (SECOND, THIRD),
    SUMMER + DAY: (THIRD,),
    date(2030, 1, 2): (),
}


@pytest.mark.parametrize(("today", "shown"), LOOPS.items(), ids=map(str, LOOPS))
def test_the_loop_of_a_day(today: date, shown: tuple[str, ...]) -> None:
    assert loop_on(AGEING, today) == shown
    assert LEAVES.on_day(today).loop == shown
    assert WARNS.on_day(today).loop == AGEING.loop, "it only warns"


def test_without_a_day_nothing_is_overdue() -> None:
    assert overdue_in(AGEING, World(catalog=AGEING).today) == ()


def test_what_is_overdue_is_counted_where_it_stands() -> None:
    assert overdue_in(AGEING, SUMMER + DAY) == (
        Overdue(OverdueKind.SLIDES, PEEL.name, 2, 3, SPRING),
        Overdue(OverdueKind.SLIDES, text("Skin lift"), 1, 1, SUMMER),
    )


def test_all_kinds_are_found() -> None:
    found = overdue_in(AGEING, date(2030, 1, 2))
    kinds = [one.kind for one in found]
    assert kinds == sorted(kinds, key=list(OverdueKind).index)
    assert set(kinds) == set(OverdueKind)
    assert sum(one.count for one in found) == 6 + 9 + 3 + 1
    assert overdue_line(found) == (
        "6 slides, 9 questions, 3 stages, 1 signs, the first since 2029-03-01"
    )


def test_nothing_overdue_is_no_line() -> None:
    assert overdue_line(()) == ""


# Another day, in the loop


def at_slide(world: World, slide: str, at: float = 10.0) -> Session:
    fresh = Session.fresh(world, 0, at)
    return msgspec.structs.replace(
        fresh, screen=loop_screen(world, world.loop.index(slide), at, turn=4, turned_at=2.0)
    )


def shown(session: Session, world: World) -> str:
    assert isinstance(session.screen, LoopScreen)
    return world.loop[session.screen.index]


@pytest.mark.parametrize(
    ("slide", "today", "then", "since"),
    [
        (SECOND, SPRING + DAY, SECOND, 10.0),
        (THIRD, SUMMER + DAY, THIRD, 10.0),
        (FIRST, SPRING + DAY, SECOND, 15.0),
        (SECOND, SUMMER + DAY, THIRD, 15.0),
        (FIRST, SUMMER + DAY, THIRD, 15.0),
    ],
    ids=["stays", "stays alone", "the next", "the last", "the one after the next"],
)
def test_only_a_slide_that_leaves_the_loop_gives_way(
    slide: str, today: date, then: str, since: float
) -> None:
    began = e.DayBegan(15.0, today)
    session = step(at_slide(LEAVES, slide), began, LEAVES).session
    world = LEAVES.on_day(today)
    assert shown(session, world) == then
    assert isinstance(session.screen, LoopScreen)
    assert (session.screen.since, session.screen.turn, session.screen.turned_at) == (since, 4, 2.0)
    assert session.epoch == 0


def test_a_paused_loop_stays_paused() -> None:
    paused = step(at_slide(LEAVES, FIRST), e.LoopPaused(11.0), LEAVES).session
    session = step(paused, e.DayBegan(15.0, SPRING + DAY), LEAVES).session
    assert isinstance(session.screen, LoopScreen)
    assert session.screen.paused
    assert shown(session, LEAVES.on_day(SPRING + DAY)) == SECOND


def test_an_empty_loop_goes_on_and_fills_again_when_the_clock_is_set_right() -> None:
    began = e.DayBegan(15.0, date(2099, 1, 1))
    empty = step(at_slide(LEAVES, THIRD), began, LEAVES).session
    world = world_after(began, empty, LEAVES)
    assert world.loop == ()
    for at in (24.0, 33.0, 300.0):
        empty = step(empty, e.ClockTicked(at), world).session
    assert empty.screen == LoopScreen(0, 300.0, turn=5, turned_at=300.0)
    right = step(empty, e.DayBegan(301.0, SPRING), world).session
    assert shown(right, world.on_day(SPRING)) == FIRST


def test_without_the_rule_a_day_changes_nothing_but_tells_staff() -> None:
    session = at_slide(WARNS, FIRST)
    done = step(session, e.DayBegan(15.0, SUMMER + DAY), WARNS)
    assert done.session is session
    assert done.effects == (ReviewsOverdue(overdue_in(AGEING, SUMMER + DAY)),)
    assert step(session, e.DayBegan(15.0, SPRING), WARNS).effects == ()


# Another day, during a visit


def test_midnight_disturbs_no_visit_and_changes_the_loop_after_it() -> None:
    visiting = v.visit(v.treatment("peel"), v.page(1), world=LEAVES)
    began = e.DayBegan(visiting.active_at + 60, SPRING + DAY)
    done = step(visiting, began, LEAVES)
    assert done.session is visiting, "not even as a sign that somebody is there"
    assert len(done.effects) == 1
    world = world_after(began, visiting, LEAVES)
    assert world.today == SPRING + DAY
    # What has left the loop can still be read: somebody reading it loses nothing.
    reading = v.later(visiting, v.link(FIRST), world)
    assert isinstance(reading.screen, ReadingScreen)
    assert reading.screen.slide == FIRST
    ended = step(reading, e.Left(reading.active_at + 1), world)
    assert ended.effects == (VisitEnded(WhyEnded.LEFT),)
    assert shown(ended.session, world) in (SECOND, THIRD)


def test_the_idle_notice_goes_on_over_midnight() -> None:
    up = v.notice_up(v.visit(v.treatment("peel"), world=LEAVES))
    assert up.notice_since is not None
    then = step(up, e.DayBegan(up.notice_since + 1, SPRING + DAY), LEAVES).session
    assert then is up


def test_other_content_keeps_the_day_and_the_rule() -> None:
    world = LEAVES.on_day(SPRING + DAY).with_content(CATALOG)
    assert (world.today, world.overdue) == (SPRING + DAY, OverdueRule.LEAVE_LOOP)
    assert world.loop == CATALOG.loop
