"""How long nothing may happen, and when the clock must be looked at again."""

from __future__ import annotations

from typing import Final

import msgspec
import pytest

from kiosk.domain import events as e
from kiosk.domain.idle import allowance, next_wake, seconds_left, words_on_screen
from kiosk.domain.session import Pace, Session, World
from kiosk.domain.step import step
from tests.domain import visits as v
from tests.domain.visits import TO_QUIZ, TO_RESULT
from tests.domain.worlds import CATALOG, WORLD

PEEL: Final = v.treatment("peel")
SECOND: Final = v.visit(PEEL, v.page(1))
CHROME: Final = 20

WORDS = [
    ("loop", Session.fresh(WORLD, 0, 0.0), 0),
    ("home: the summaries", v.visit(), 4 + 3 + 3),
    ("slide: headline, body", v.visit(PEEL), 2 + 5),
    ("slide: headline, body, points", SECOND, 2 + 5 + 3 * 2),
    ("chapters: their titles", v.visit(PEEL, v.PARTS), 3 + 1),
    ("choosing questions", v.visit(v.PICK), 0),
    ("question: ask, choices", v.visit(*TO_QUIZ), 3 + 3 * 2),
    (
        "answered: with reason and tip",
        v.visit(*TO_QUIZ, v.answer("hard")),
        3 + 3 * 2 + 4 + 6 + 3,
    ),
    (
        "answered: with reason",
        v.visit(*TO_QUIZ, v.PASS, v.answer("hard")),
        3 + 3 * 2 + 4 + 6,
    ),
    ("result: the facts", v.visit(*TO_RESULT), 7 * 4),
    ("choosing a plan: names, hints", v.visit(v.PLANS), 2 + 4),
    ("plan: title, four columns", v.visit(v.plan("deep")), 2 + 3 * (2 + 1) + 3 + 1),
    ("call from a plan", v.visit(v.plan("deep"), v.CALL), 60 + 3 + 1),
    ("call", v.visit(v.PICK, v.CALL), 60),
    ("text size", v.visit(v.COMFORT), 0),
    ("status", v.visit(*v.IN, v.STATUS), 0),
]


@pytest.mark.parametrize(
    ("session", "words"), [case[1:] for case in WORDS], ids=[case[0] for case in WORDS]
)
def test_time_allowed_grows_with_the_words(session: Session, words: int) -> None:
    assert words_on_screen(session, WORLD) == CHROME + words
    assert allowance(session, WORLD) == 120 + (CHROME + words) * 0.5


@pytest.mark.parametrize(
    ("pace", "seconds"),
    [
        (Pace(warn_after=60), 60 + 33 * 0.5),
        (Pace(seconds_per_word=0), 120.0),
        (Pace(warn_after=2, seconds_per_word=2), 2 + 33 * 2.0),
    ],
    ids=["shorter", "whatever there is to read", "slow readers"],
)
def test_the_clinic_sets_the_time_allowed(pace: Pace, seconds: float) -> None:
    assert allowance(SECOND, World(catalog=CATALOG, pace=pace)) == seconds


def test_words_are_counted_in_the_language_shown() -> None:
    spanish = msgspec.structs.replace(v.visit(), language="es")
    assert words_on_screen(spanish, WORLD) == words_on_screen(v.visit(), WORLD)


UP: Final = msgspec.structs.replace(SECOND, notice_since=140.0)


@pytest.mark.parametrize(
    ("at", "left", "wake"),
    [
        (140.0, 30, 141.0),
        (140.25, 30, 141.0),
        (141.0, 29, 142.0),
        (168.5, 2, 169.0),
        (169.0, 1, 170.0),
        (169.75, 1, 170.0),
        (170.0, 0, 170.0),
        (500.0, 0, 170.0),
    ],
)
def test_the_notice_counts_whole_seconds_down(at: float, left: int, wake: float) -> None:
    assert seconds_left(UP, WORLD, at) == left
    assert next_wake(UP, WORLD, at) == wake


def test_without_a_notice_no_seconds_are_counted() -> None:
    assert seconds_left(SECOND, WORLD, 1000.0) == 0


def test_the_clock_is_looked_at_when_the_time_allowed_is_over() -> None:
    assert next_wake(SECOND, WORLD, 4.0) == SECOND.active_at + allowance(SECOND, WORLD)
    touched = step(SECOND, e.InputSeen(50.0), WORLD).session
    assert next_wake(touched, WORLD, 51.0) == 50.0 + allowance(SECOND, WORLD)


def test_the_clock_is_looked_at_when_a_slide_of_the_loop_has_stood() -> None:
    loop = Session.fresh(WORLD, 0, 7.0)
    assert next_wake(loop, WORLD, 8.0) == 7.0 + WORLD.pace.slide
    paused = step(loop, e.LoopPaused(10.0), WORLD).session
    assert next_wake(paused, WORLD, 11.0) == 10.0 + WORLD.pace.warn_after


def test_a_finger_that_never_lifts_keeps_no_visit_open() -> None:
    """A palm on the glass came down once, and sends nothing more."""
    session = step(v.visit(PEEL), e.InputSeen(3.0), WORLD).session
    at, ended = 3.0, 0
    shown: list[int] = []
    while session.is_visit:
        at = max(at + 0.001, next_wake(session, WORLD, at))
        done = step(session, e.ClockTicked(at), WORLD)
        session, ended = done.session, ended + len(done.effects)
        if session.notice_since is not None:
            shown.append(seconds_left(session, WORLD, at))
    assert ended == 1
    assert session == Session.fresh(WORLD, 1, at)
    assert at == pytest.approx(3.0 + allowance(v.visit(PEEL), WORLD) + 30, abs=0.01)
    assert shown == list(range(30, 0, -1))
