"""A quiz run: which questions, in which order, what counts as known."""

from __future__ import annotations

from collections import Counter
from random import Random
from typing import Final

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.catalog import Quiz
from kiosk.domain.quiz import (
    RUN_LENGTH,
    UNSURE,
    Asked,
    Mark,
    answer,
    mark,
    retry_run,
    right_choice,
    shuffled,
    start_run,
)
from tests.domain.visits import IN_ORDER, RUN
from tests.domain.worlds import LIFT_QUIZ, PEEL_QUIZ, RIGHT

Draw = st.floats(0, 1, exclude_max=True)
Draws = st.lists(Draw, max_size=64).map(tuple)
CHOICES: Final = {"hard", RIGHT, "never"}
TOPICS: Final = {question.topic for question in PEEL_QUIZ.questions}


def names(asked: tuple[Asked, ...]) -> list[str]:

    return [one.question.id.removeprefix("peel.") for one in asked]


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
    assert (RUN.treatment, RUN.index, RUN.is_last) == ("peel", 0, False)


@settings(deadline=None)
@given(Draws, st.integers(1, 12))
def test_start_run(draws: tuple[float, ...], length: int) -> None:
    run = start_run(PEEL_QUIZ, draws, length)
    asked = [one.question for one in run.asked]
    assert len(asked) == min(length, len(PEEL_QUIZ.questions))
    assert len({question.id for question in asked}) == len(asked)
    first = asked[: len(TOPICS)]
    assert len({question.topic for question in first}) == len(first)
    for one in run.asked:
        assert set(one.choice_order) == CHOICES
        assert (len(one.choice_order), one.given) == (3, None)


@pytest.mark.parametrize(("quiz", "length"), [(PEEL_QUIZ, RUN_LENGTH), (LIFT_QUIZ, 1)])
def test_a_run_is_as_long_as_there_are_questions(quiz: Quiz, length: int) -> None:
    assert len(start_run(quiz, IN_ORDER).asked) == length


def test_the_order_of_the_choices_gives_nothing_away() -> None:
    """The right choice stands in each place about equally often, at every question of a run."""
    chance = Random(11)
    runs = [start_run(PEEL_QUIZ, [chance.random() for _ in range(64)]) for _ in range(1200)]
    for turn in range(RUN_LENGTH):
        places = Counter(run.asked[turn].choice_order.index(RIGHT) for run in runs)
        assert all(320 < places[place] < 480 for place in range(3)), (turn, places)


def test_the_choices_of_one_run_stand_in_different_orders() -> None:
    chance = Random(3)
    run = start_run(PEEL_QUIZ, [chance.random() for _ in range(64)])
    assert len({one.choice_order for one in run.asked}) > 2


# Answers

ANSWERS = [
    ("right", RIGHT, Mark.KNOWN),
    ("not right", "hard", Mark.MISSED),
    ("not sure", UNSURE, Mark.UNSURE),
]


@pytest.mark.parametrize(
    ("given_", "marked"), [case[1:] for case in ANSWERS], ids=[case[0] for case in ANSWERS]
)
def test_answer_and_mark(given_: str, marked: Mark) -> None:
    third = msgspec.structs.replace(RUN, index=2)
    answered = answer(third, given_)
    assert (answered.current.given, mark(answered.current), answered.index) == (given_, marked, 2)
    others = [one for at, one in enumerate(answered.asked) if at != 2]
    assert others == [one for at, one in enumerate(RUN.asked) if at != 2]


def test_a_question_passed_over_counts_as_unsure() -> None:
    assert mark(RUN.asked[0]) is Mark.UNSURE


@pytest.mark.parametrize("second", [RIGHT, "hard", UNSURE, "none"])
def test_the_first_answer_stands(second: str) -> None:
    answered = answer(RUN, "hard")
    assert answer(answered, second) is answered


@pytest.mark.parametrize("unknown", ["", "none", "Soft", "unsure "])
def test_an_unknown_answer_is_none(unknown: str) -> None:
    assert answer(RUN, unknown) is RUN


def test_the_right_choice() -> None:
    assert {right_choice(question) for question in PEEL_QUIZ.questions} == {RIGHT}


@settings(deadline=None)
@given(st.lists(st.sampled_from([RIGHT, "hard", "never", UNSURE, None]), max_size=7), Draws)
def test_retry_asks_exactly_what_is_not_known(
    answers: list[str | None], draws: tuple[float, ...]
) -> None:
    run = RUN
    for turn, given_ in enumerate(answers):
        run = msgspec.structs.replace(run, index=turn)
        run = run if given_ is None else answer(run, given_)
    again = retry_run(run, draws)
    missed = {one.question.id for one in run.asked if one.given != RIGHT}
    assert {one.question.id for one in again.asked} == missed
    assert len(again.asked) == len(missed)
    assert all(one.given is None and set(one.choice_order) == CHOICES for one in again.asked)
    assert (again.treatment, again.index) == ("peel", 0)


def test_the_last_question() -> None:
    lasts = [msgspec.structs.replace(RUN, index=turn).is_last for turn in range(RUN_LENGTH)]
    assert lasts == [False] * 6 + [True]
