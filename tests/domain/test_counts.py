"""What is counted of a visit: totals, and nothing of whom."""

from __future__ import annotations

import pytest

from kiosk.domain import events as e
from kiosk.domain.comfort import TextSize
from kiosk.domain.effects import Counted, VisitBegan
from kiosk.domain.session import Session
from kiosk.domain.step import step
from kiosk.domain.totals import Count, CountKind, is_few
from tests.domain import visits as v
from tests.domain.worlds import RIGHT, WORLD

PEEL = v.treatment("peel")
SLIDE = Count(CountKind.SLIDES, "peel")


def counts(*acts: v.Act) -> list[Count]:
    """All that a visit adds to the totals."""
    session = Session.fresh(WORLD, 0, 0.0)
    found: list[Count] = []
    for at, act in enumerate((v.WAKE, *acts), start=1):
        done = step(session, act(float(at)), WORLD)
        session = done.session
        for effect in done.effects:
            if isinstance(effect, Counted):
                found += effect.counts
    return found


def question(mark: str) -> Count:
    return Count(CountKind.QUESTIONS, mark)


COUNTED = {
    "nothing": ((), []),
    "a slide": ((PEEL,), [SLIDE]),
    "another": ((PEEL, v.page(1)), [SLIDE, SLIDE]),
    "the same again": ((PEEL, v.PARTS, v.BACK), [SLIDE]),
    "a figure moved": ((PEEL, v.moment(1.0)), [SLIDE]),
    "known": ((*v.TO_QUIZ, v.answer(RIGHT)), [question("known")]),
    "unsure": ((*v.TO_QUIZ, v.answer("unsure")), [question("unsure")]),
    "missed": ((*v.TO_QUIZ, v.answer("hard")), [question("missed")]),
    "looked at twice": ((*v.TO_QUIZ, v.answer(RIGHT), v.PASS, v.BACK), [question("known")]),
    "passed over": ((*v.TO_QUIZ, v.PASS), []),
    "a language": ((v.language("es"),), [Count(CountKind.LANGUAGES, "es")]),
    "the same language": ((v.language("en"),), []),
    "larger": ((v.text_size(TextSize.LARGE),), [Count(CountKind.COMFORT, "text_size")]),
    "calm, twice": ((v.calm(True), v.calm(True)), [Count(CountKind.COMFORT, "calm_motion")]),
    "taken home": ((v.TAKE, v.take_plan("deep"), v.SHOW), [Count(CountKind.TAKEAWAYS)]),
    "another code": (
        (v.TAKE, v.take_plan("deep"), v.SHOW, v.code_by(1)),
        [Count(CountKind.TAKEAWAYS)],
    ),
    "a star": ((PEEL, v.STAR), [SLIDE]),
    "left": ((v.LEAVE,), []),
    "left from a slide with other colours": (
        (PEEL, v.calm(True), v.LEAVE),
        [SLIDE, Count(CountKind.COMFORT, "calm_motion")],
    ),
}


@pytest.mark.parametrize("name", COUNTED)
def test_counted(name: str) -> None:
    acts, expected = COUNTED[name]
    assert counts(*acts) == expected


def test_the_end_of_a_visit_counts_nothing_of_it() -> None:
    changed = v.visit(PEEL, v.calm(True), v.language("es"))
    ended = step(changed, v.LEAVE(changed.active_at + 1), WORLD)
    assert [type(one) for one in ended.effects] == [type(one) for one in ended.effects[:1]]


def test_the_loop_counts_nothing_by_itself() -> None:
    session = Session.fresh(WORLD, 0, 0.0)
    for at in range(1, 200):
        done = step(session, e.ClockTicked(float(at)), WORLD)
        assert done.effects == ()
        session = done.session
    assert step(session, v.WAKE(300.0), WORLD).effects == (VisitBegan(),)


@pytest.mark.parametrize(
    ("total", "few"), [(0, False), (1, True), (4, True), (5, False), (999, False)]
)
def test_few(total: int, few: bool) -> None:
    assert is_few(total) is few
