"""How each type of question is answered, touch by touch."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.answering import Asked, done, sorted_to, taken_back, touched, unanswered
from kiosk.domain.marking import UNSURE, Draft, Given, Picked, Sides, Unsure
from kiosk.domain.question import NOT_TRUE, Question
from kiosk.domain.quiz import run_of
from tests.domain.worlds import ALL_TYPES, POINT, RIGHT, SEVERAL, SIGNS, STATEMENT, STEPS, WHEN

Act = Callable[[Asked], Asked]


def asked(question: Question) -> Asked:
    return run_of("peel", (question,), ()).current


def touch(*keys: str) -> list[Act]:
    return [lambda one, key=key: touched(one, key) for key in keys]  # type: ignore[misc]


def sort(item: str, call: bool) -> Act:
    return lambda one: sorted_to(one, item, call)


ITCH, FLAKES = sort("itch", False), sort("flakes", False)
PUS, FEVER = sort("pus", True), sort("fever", True)
CASES: Final[list[tuple[str, Question, list[Act], Draft, Given | None]]] = [
    ("one", ALL_TYPES[0], touch(RIGHT), Picked(), Picked((RIGHT,))),
    ("the first stands", ALL_TYPES[0], touch("hard", RIGHT, UNSURE), Picked(), Picked(("hard",))),
    ("unknown", ALL_TYPES[0], touch("none", ""), Picked(), None),
    ("no sorting here", ALL_TYPES[0], [sort(RIGHT, True), taken_back, done], Picked(), None),
    ("statement", STATEMENT, touch(NOT_TRUE), Picked(), Picked((NOT_TRUE,))),
    ("area", POINT, touch("lamp"), Picked(), Picked(("lamp",))),
    ("stop", WHEN, touch("end"), Picked(), Picked(("end",))),
    ("unsure", WHEN, touch(UNSURE, "end"), Picked(), Unsure()),
    ("several: ticked", SEVERAL, touch("a", "d"), Picked(("a", "d")), None),
    ("several: taken back", SEVERAL, touch("a", "d", "a"), Picked(("d",)), None),
    ("several: given", SEVERAL, [*touch("d", "a"), done], Picked(("d", "a")), Picked(("d", "a"))),
    ("several: nothing to give", SEVERAL, [*touch("a", "a"), done], Picked(), None),
    ("several: unsure after all", SEVERAL, touch("a", UNSURE), Picked(("a",)), Unsure()),
    ("several: given once", SEVERAL, [*touch("a"), done, *touch("c"), done], Picked(("a",)),
     Picked(("a",))),
    ("steps: numbered", STEPS, touch("dry", "face"), Picked(("dry", "face")), None),
    ("steps: first taken back", STEPS, touch("dry", "face", "dry"), Picked(("face",)), None),
    ("steps: too few", STEPS, [*touch("dry", "face"), done], Picked(("dry", "face")), None),
    ("steps: not before I say so", STEPS, touch("dry", "face", "hands"),
     Picked(("dry", "face", "hands")), None),
    ("steps: given", STEPS, [*touch("dry", "face", "hands"), done],
     Picked(("dry", "face", "hands")), Picked(("dry", "face", "hands"))),
    ("signs: one", SIGNS, [ITCH], Sides((), ("itch",)), None),
    ("signs: once", SIGNS, [ITCH, sort("itch", True)], Sides((), ("itch",)), None),
    ("signs: taken back", SIGNS, [ITCH, PUS, taken_back], Sides((), ("itch",)), None),
    ("signs: all taken back", SIGNS, [ITCH, taken_back, taken_back], Sides(), None),
    ("signs: unknown", SIGNS, [sort("none", True)], Sides(), None),
    ("signs: not by touch alone", SIGNS, touch("itch"), Sides(), None),
    ("signs: not done by word", SIGNS, [ITCH, done], Sides((), ("itch",)), None),
    ("signs: the last one answers", SIGNS, [ITCH, PUS, FEVER, FLAKES, taken_back],
     Sides(("pus", "fever"), ("itch", "flakes")), Sides(("pus", "fever"), ("itch", "flakes"))),
    ("signs: unsure", SIGNS, [ITCH, *touch(UNSURE), PUS], Sides((), ("itch",)), Unsure()),
]  # fmt: skip


@pytest.mark.parametrize(
    ("question", "acts", "draft", "given_"), [c[1:] for c in CASES], ids=[c[0] for c in CASES]
)
def test_touch_by_touch(
    question: Question, acts: list[Act], draft: Draft, given_: Given | None
) -> None:
    now = asked(question)
    for act in acts:
        now = act(now)
    assert (now.draft, now.given) == (draft, given_)


def test_signs_come_one_after_the_other() -> None:
    now = unanswered(SIGNS, ("pus", "itch", "fever", "flakes"))
    came = []
    while now.to_sort is not None:
        came.append(now.to_sort)
        now = sorted_to(now, now.to_sort, False)
    assert came == ["pus", "itch", "fever", "flakes"]
    assert asked(STEPS).to_sort is None


@pytest.mark.parametrize(
    ("question", "keys", "can"),
    [
        (SEVERAL, (), False),
        (SEVERAL, ("a",), True),
        (SEVERAL, ("a", UNSURE), False),
        (STEPS, ("dry", "face"), False),
        (STEPS, ("dry", "face", "hands"), True),
        (WHEN, (), False),
    ],
)
def test_can_be_done(question: Question, keys: tuple[str, ...], can: bool) -> None:
    now = asked(question)
    for act in touch(*keys):
        now = act(now)
    assert now.can_be_done is can


KEYS = st.sampled_from([RIGHT, "a", "b", "hands", "dry", "itch", "pus", "lamp", "rest", UNSURE, ""])
ACTS = st.one_of(
    KEYS.map(lambda key: touch(key)[0]),
    st.tuples(KEYS, st.booleans()).map(lambda drawn: sort(*drawn)),
    st.just(taken_back),
    st.just(done),
)


@settings(deadline=None)
@given(st.sampled_from(ALL_TYPES), st.lists(ACTS, max_size=12))
def test_an_answer_once_given_stands(question: Question, acts: list[Act]) -> None:
    now = asked(question)
    for act in acts:
        then = act(now)
        assert set(then.draft.ids) <= set(then.order)
        assert len(set(then.draft.ids)) == len(then.draft.ids)
        if now.given is not None:
            assert then is now
        now = then
