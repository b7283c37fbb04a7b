"""A quiz run: which questions, in which order, what comes round again."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from random import Random
from typing import Final

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.answering import Asked, touched
from kiosk.domain.catalog import Quiz
from kiosk.domain.marking import UNSURE, Mark
from kiosk.domain.question import NOT_TRUE, TRUE, Question, parts
from kiosk.domain.quiz import (
    QuizRun,
    again,
    answered,
    follow,
    not_known,
    run_of,
    standing,
    start_run,
    to_tell,
)
from kiosk.domain.quiz_draw import LONGEST_RUN, RUN_LENGTH, WARNING, run_length, shuffled
from tests.domain.visits import IN_ORDER, RUN
from tests.domain.worlds import (
    ALL_QUIZ,
    ALL_TYPES,
    LIFT_QUIZ,
    PEEL_QUIZ,
    POINT,
    RIGHT,
    SIGNS,
    STATEMENT,
    STEPS,
    WHEN,
    question,
)

Draw = st.floats(0, 1, exclude_max=True)
Draws = st.lists(Draw, max_size=64).map(tuple)
CHOICES: Final = {"hard", RIGHT, "never"}
TOPICS: Final = {question.topic for question in PEEL_QUIZ.questions}
MIXED: Final = Quiz(
    "peel",
    "peel",
    PEEL_QUIZ.questions,
    shared=(
        question("call", WARNING, "peel.what.first"),
        question("tan", "sun", "peel.what.first"),
    ),
)


def names(asked: tuple[Asked, ...]) -> list[str]:
    return [one.question.id.rpartition(".")[2] for one in asked]


def chances(seed: int, runs: int) -> list[list[float]]:
    chance = Random(seed)
    return [[chance.random() for _ in range(64)] for _ in range(runs)]


def given_all(run: QuizRun, *keys: str | None) -> QuizRun:
    """The run with its questions answered from the one on screen on, at the last of them."""
    for at, key in enumerate(keys, start=run.index):
        run = msgspec.structs.replace(run, index=at)
        if key is not None:
            run = answered(run, lambda asked, key=key: touched(asked, key))  # type: ignore[misc]
    return run


# Order


@settings(deadline=None)
@given(st.lists(st.integers(), max_size=20), Draws)
def test_shuffled_keeps_every_item(items: list[int], draws: tuple[float, ...]) -> None:
    assert Counter(shuffled(items, draws)) == Counter(items)


@pytest.mark.parametrize(
    ("draws", "order"),
    [
        ((), "abc"),
        ((0.0,), "abc"),
        ((0.99,), "cba"),
        ((0.5,), "bca"),
        ((0.34, 0.99), "bca"),
        ((0.99, 0.0, 0.0), "cab"),
        ((1.0,), "cba"),
    ],
    ids=str,
)
def test_shuffled(draws: tuple[float, ...], order: str) -> None:
    assert "".join(shuffled("abc", draws)) == order


def test_every_order_comes_about_equally_often() -> None:
    chance = Random(7)
    orders = Counter(shuffled("abc", [chance.random() for _ in range(3)]) for _ in range(6000))
    assert len(orders) == 6
    assert all(850 < times < 1150 for times in orders.values())


# The run


def test_a_run_asks_each_topic_once_first() -> None:
    assert names(RUN.asked) == ["flakes", "sun", "soap", "pain", "sleep", "fever", "itch"]
    assert (RUN.treatment, RUN.index, RUN.is_last, RUN.round) == ("peel", 0, False, (0, 7))


@settings(deadline=None)
@given(Draws, st.integers(0, 99), st.integers(1, 12))
def test_start_run(draws: tuple[float, ...], visit: int, length: int) -> None:
    run = start_run(PEEL_QUIZ, draws, visit, length)
    asked = [one.question for one in run.asked]
    assert len(asked) == run_length(PEEL_QUIZ, length)
    assert len(asked) == min(max(length, len(TOPICS)), len(PEEL_QUIZ.questions))
    assert len({question.id for question in asked}) == len(asked)
    assert {question.topic for question in asked} == TOPICS
    for one in run.asked:
        assert set(one.order) == CHOICES
        assert (len(one.order), one.given) == (3, None)


@pytest.mark.parametrize(("quiz", "length"), [(PEEL_QUIZ, RUN_LENGTH), (LIFT_QUIZ, 1), (MIXED, 7)])
def test_a_run_is_as_long_as_there_are_questions(quiz: Quiz, length: int) -> None:
    assert len(start_run(quiz, IN_ORDER).asked) == length == run_length(quiz)


@settings(deadline=None)
@given(Draws, st.integers(0, 99))
def test_warning_signs_are_always_asked(draws: tuple[float, ...], visit: int) -> None:
    assert WARNING in {one.question.topic for one in start_run(MIXED, draws, visit).asked}
    many = tuple(question(f"q{n}", f"topic_{n}", "peel.what.first") for n in range(30))
    crowded = Quiz("peel", "peel", many, shared=MIXED.shared)
    run = start_run(crowded, draws, visit)
    assert len(run.asked) == LONGEST_RUN
    assert WARNING in {one.question.topic for one in run.asked}


def test_shared_questions_are_mixed_in() -> None:
    runs = [names(start_run(MIXED, draws).asked) for draws in chances(5, 100)]
    assert all("call" in run for run in runs)
    assert 10 < sum("tan" in run for run in runs) < 90


def test_a_run_has_as_many_types_as_can_be() -> None:
    plain = tuple(
        question(f"plain_{one.topic}", one.topic, "peel.what.first") for one in ALL_TYPES[1:]
    )
    both = Quiz("peel", "peel", (*plain, *ALL_TYPES))
    for draws in chances(9, 30):
        run = start_run(both, draws)
        assert len({type(one.question) for one in run.asked[:7]}) >= 4
    assert {type(one.question) for one in start_run(ALL_QUIZ, ()).asked} == set(
        map(type, ALL_TYPES)
    )


def test_no_visit_begins_as_the_one_before() -> None:
    for draws in chances(2, 20):
        firsts = [start_run(MIXED, draws, visit).asked[0].question.topic for visit in range(20)]
        assert all(one != other for one, other in pairwise(firsts))


def test_other_draws_are_another_order() -> None:
    orders = {tuple(names(start_run(MIXED, draws).asked)) for draws in chances(4, 50)}
    assert len(orders) > 45


def test_the_order_of_the_choices_gives_nothing_away() -> None:
    """The right choice stands in each place about equally often, at every question of a run."""
    runs = [start_run(PEEL_QUIZ, draws) for draws in chances(11, 1200)]
    for turn in range(RUN_LENGTH):
        places = Counter(run.asked[turn].order.index(RIGHT) for run in runs)
        assert all(320 < places[place] < 480 for place in range(3)), (turn, places)


def test_the_choices_of_one_run_stand_in_different_orders() -> None:
    run = start_run(PEEL_QUIZ, chances(3, 1)[0])
    assert len({one.order for one in run.asked}) > 2


@settings(deadline=None)
@given(Draws)
def test_steps_are_never_shown_in_their_right_order(draws: tuple[float, ...]) -> None:
    order = run_of("peel", (STEPS,), draws).current.order
    assert sorted(order) == ["dry", "face", "hands"]
    assert order != ("hands", "face", "dry")


@settings(deadline=None)
@given(Draws)
def test_time_pictures_and_statements_keep_their_order(draws: tuple[float, ...]) -> None:
    orders = [one.order for one in run_of("peel", (STATEMENT, WHEN, POINT), draws).asked]
    assert orders[0] == (TRUE, NOT_TRUE)
    assert orders[1:] == [tuple(key for key, _ in parts(one)) for one in (WHEN, POINT)]


# Once more


def test_what_is_not_known_comes_once_more_in_a_new_order() -> None:
    run = given_all(RUN, RIGHT, "hard", RIGHT, UNSURE, RIGHT, None, RIGHT)
    assert (run.comes_again, run.is_last) == (True, False)
    then = follow(run, IN_ORDER)
    assert then is not None
    assert names(then.asked[7:]) == ["pain", "fever", "sun"]
    assert (then.index, then.round, then.is_again, then.rounds) == (7, (7, 10), True, (0, 7))
    assert {one.given for one in then.asked[7:]} == {None}


@pytest.mark.parametrize("key", [RIGHT, "hard", UNSURE, None])
def test_only_once(key: str | None) -> None:
    second = follow(given_all(RUN, *["hard"] * 7), IN_ORDER)
    assert second is not None
    end = given_all(second, *[key] * 7)
    assert (end.index, end.is_last, end.comes_again) == (13, True, False)
    assert follow(end, IN_ORDER) is None


def test_all_known_is_the_end() -> None:
    run = given_all(RUN, *[RIGHT] * 7)
    assert (run.is_last, run.comes_again) == (True, False)
    assert follow(run, IN_ORDER) is None
    assert again(run, IN_ORDER) is None


def test_what_is_known_the_second_time_is_known() -> None:
    second = follow(given_all(RUN, "hard", *[RIGHT] * 6), IN_ORDER)
    assert second is not None
    assert [question.id for question in not_known(second)] == ["peel.flakes"]
    end = given_all(second, RIGHT)
    assert not_known(end) == ()
    assert names(standing(end)) == names(RUN.asked)


@settings(deadline=None)
@given(st.lists(st.sampled_from([RIGHT, "hard", UNSURE, None]), min_size=7, max_size=7), Draws)
def test_again_asks_exactly_what_is_not_known(
    keys: list[str | None], draws: tuple[float, ...]
) -> None:
    run = given_all(RUN, *keys)
    more = again(run, draws)
    missed = [one.question for one in run.asked if one.mark is not Mark.KNOWN]
    if more is None:
        assert missed == []
        return
    came = [one.question for one in more.asked[7:]]
    assert Counter(one.id for one in came) == Counter(one.id for one in missed)
    assert len(missed) == 1 or came != missed
    assert more.asked[:7] == run.asked


# What to tell the nurse

TELL: Final[list[tuple[str, tuple[str | None, ...], str]]] = [
    ("a warning first", ("hard", "hard"), "call"),
    ("what was missed", ("hard", RIGHT), "sun"),
    ("missed before unsure", ("hard", UNSURE), "sun"),
    ("unsure: a warning", (UNSURE, UNSURE), "call"),
    ("passed over", (RIGHT, None), "call"),
    ("all known: a warning", (RIGHT, RIGHT), "call"),
]


@pytest.mark.parametrize(("keys", "told"), [c[1:] for c in TELL], ids=[c[0] for c in TELL])
def test_what_to_tell_the_nurse(keys: tuple[str | None, ...], told: str) -> None:
    asks: tuple[Question, ...] = (question("sun", "sun", "x"), question("call", WARNING, "x"))
    run = given_all(run_of("peel", asks, ()), *keys)
    assert to_tell(run).id == f"peel.{told}"
    second = follow(run, ())
    if second is not None:
        assert to_tell(given_all(second, RIGHT)).id == f"peel.{told}"


def test_signs_are_warnings() -> None:
    assert SIGNS.topic == WARNING
