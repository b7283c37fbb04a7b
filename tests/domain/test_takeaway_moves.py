"""What is kept during a visit, and where each tap leads on the way to taking it home."""

from __future__ import annotations

from typing import Final

import msgspec
import pytest

from kiosk.domain.session import (
    HomeScreen,
    MyQuestionsScreen,
    PlanScreen,
    ReadingScreen,
    Screen,
    Session,
    TakeawayPickScreen,
    TakeawayScreen,
    Way,
    World,
)
from tests.domain import visits as v
from tests.domain.visits import Act
from tests.domain.worlds import EVERY_TYPE, FULL, RIGHT, WORLD

PEEL: Final = v.treatment("peel")
FIRST, SECOND = "peel.what.first", "peel.what.second"
PLAN: Final = v.plan("deep", 2)
PICK, CODE, MINE = TakeawayPickScreen(), TakeawayScreen(), MyQuestionsScreen()

STARS: list[tuple[str, tuple[Act, ...], tuple[str, ...]]] = [
    ("none", (PEEL,), ()),
    ("one", (PEEL, v.STAR), (FIRST,)),
    ("taken back", (PEEL, v.STAR, v.STAR), ()),
    ("two in their order", (PEEL, v.page(1), v.STAR, v.page(-1), v.STAR), (SECOND, FIRST)),
    ("the first taken back", (PEEL, v.STAR, v.page(1), v.STAR, v.page(-1), v.STAR), (SECOND,)),
    ("not where nothing is read", (v.STAR, PEEL, v.PARTS, v.STAR), ()),
    ("kept at home", (PEEL, v.STAR, v.HOME), (FIRST,)),
]


@pytest.mark.parametrize(("acts", "starred"), [c[1:] for c in STARS], ids=[c[0] for c in STARS])
def test_stars(acts: tuple[Act, ...], starred: tuple[str, ...]) -> None:
    assert v.visit(*acts).starred == starred


MISSED: list[tuple[str, tuple[Act, ...], tuple[str, ...]]] = [
    ("nothing answered", v.TO_QUIZ, ()),
    ("known", (*v.TO_QUIZ, v.answer(RIGHT)), ()),
    ("missed", (*v.TO_QUIZ, v.answer("hard")), ("peel.flakes",)),
    ("unsure", (*v.TO_QUIZ, v.answer("unsure")), ("peel.flakes",)),
    ("passed over", (*v.TO_QUIZ, v.PASS), ("peel.flakes",)),
    ("answered and passed once", (*v.TO_QUIZ, v.answer("hard"), v.PASS), ("peel.flakes",)),
    ("left at home", (*v.TO_QUIZ, v.answer("hard"), v.HOME), ("peel.flakes",)),
    ("not reached", (*v.TO_QUIZ, v.answer(RIGHT), v.PASS, v.HOME), ()),
    (
        "known when asked once more",
        (*v.TO_QUIZ, v.PASS, *[v.answer(RIGHT), v.PASS] * 6, v.answer(RIGHT)),
        (),
    ),
    (
        "known in another run",
        (*v.TO_QUIZ, v.answer("never"), v.HOME, *v.TO_QUIZ, v.answer(RIGHT)),
        (),
    ),
]


@pytest.mark.parametrize(("acts", "missed"), [c[1:] for c in MISSED], ids=[c[0] for c in MISSED])
def test_what_is_not_known_is_kept(acts: tuple[Act, ...], missed: tuple[str, ...]) -> None:
    assert v.visit(*acts).missed == missed


def test_signs_on_their_sides_are_noted_when_the_last_is_sorted() -> None:
    world = World(EVERY_TYPE)
    begun = v.visit(
        v.PICK,
        v.quiz("peel"),
        *[v.PASS] * 4,
        v.sort("itch", True),
        v.sort("pus", True),
        world=world,
    )
    assert "all.signs" not in begun.missed
    sorted_ = begun
    for sign in ("fever", "flakes"):
        sorted_ = v.later(sorted_, v.sort(sign, True), world)
    assert sorted_.missed[-1] == "all.signs"


def test_a_removed_question_stays_away_until_it_is_missed_again() -> None:
    missed = v.visit(*v.TO_QUIZ, v.answer("hard"), v.link(SECOND), v.MINE)
    removed = v.later(missed, v.drop("question/peel.flakes"))
    assert (missed.missed, removed.missed) == (("peel.flakes",), ())
    back = v.later(v.later(removed, v.BACK), v.BACK)
    assert v.later(back, v.PASS).missed == ()


WAYS: list[tuple[str, tuple[Act, ...], Screen]] = [
    ("the list from home", (v.MINE,), MINE),
    ("the list from a slide", (PEEL, v.MINE), MINE),
    ("the list from the list", (v.MINE, v.MINE, v.BACK), HomeScreen()),
    ("from the list back to the slide", (PEEL, v.MINE, v.BACK), ReadingScreen(FIRST)),
    ("a line of it", (PEEL, v.STAR, v.MINE, v.link(FIRST)), ReadingScreen(FIRST)),
    ("from home first the choice", (v.TAKE,), PICK),
    ("from the list first the choice", (v.MINE, v.TAKE), PICK),
    ("the choice twice", (v.TAKE, v.TAKE, v.BACK), HomeScreen()),
    ("the code", (v.TAKE, v.SHOW), CODE),
    ("the code from a plan", (PLAN, v.TAKE), CODE),
    ("from the code back to the plan", (PLAN, v.TAKE, v.BACK), PlanScreen("deep", 1)),
    ("from the code to the choice", (PLAN, v.TAKE, v.TAKE), PICK),
    ("to and fro", (PLAN, v.TAKE, v.TAKE, v.SHOW, v.TAKE, v.SHOW, v.BACK), PlanScreen("deep", 1)),
    ("to the list and back", (v.TAKE, v.MINE, v.TAKE, v.BACK), HomeScreen()),
    ("no code without the choice", (v.SHOW,), HomeScreen()),
    ("the next code", (v.TAKE, v.SHOW, v.code_by(1)), TakeawayScreen(1)),
    ("the code before", (v.TAKE, v.SHOW, v.code_by(-1)), TakeawayScreen(-1)),
    ("no next code elsewhere", (v.TAKE, v.code_by(1)), PICK),
    ("back from the next code", (v.TAKE, v.SHOW, v.code_by(1), v.BACK), PICK),
]


@pytest.mark.parametrize(("acts", "screen"), [w[1:] for w in WAYS], ids=[w[0] for w in WAYS])
def test_where_it_leads(acts: tuple[Act, ...], screen: Screen) -> None:
    assert v.visit(*acts, world=World(FULL)).screen == screen


PLANS: list[tuple[str, tuple[Act, ...], str]] = [
    ("none looked at", (v.TAKE,), ""),
    ("the one looked at", (PLAN, v.HOME, v.TAKE), "deep"),
    ("the last one looked at", (PLAN, v.plan("lift"), v.HOME, v.TAKE), "lift"),
    ("back at the first", (PLAN, v.plan("lift"), v.BACK, v.TAKE), "deep"),
    ("picked", (PLAN, v.HOME, v.TAKE, v.take_plan("lift")), "lift"),
    ("none picked", (PLAN, v.HOME, v.TAKE, v.take_plan("")), ""),
    ("no such plan", (PLAN, v.HOME, v.TAKE, v.take_plan("none")), "deep"),
    ("picked where nothing is to pick", (PLAN, v.take_plan("lift")), "deep"),
]


@pytest.mark.parametrize(("acts", "plan"), [p[1:] for p in PLANS], ids=[p[0] for p in PLANS])
def test_the_plan_to_take(acts: tuple[Act, ...], plan: str) -> None:
    assert v.visit(*acts, world=World(FULL)).plan == plan


def test_questions_go_along_unless_they_shall_not() -> None:
    taken = v.visit(v.TAKE)
    assert taken.takes_questions
    left = v.later(taken, v.take_questions(False))
    assert not left.takes_questions
    assert v.later(left, v.take_questions(True)).takes_questions
    assert v.visit(v.take_questions(False)).takes_questions


def test_codes_turn_the_way_they_are_numbered() -> None:
    shown = v.visit(v.TAKE, v.SHOW)
    assert v.later(shown, v.code_by(1)).way is Way.FORWARD
    assert v.later(shown, v.code_by(-1)).way is Way.BACKWARD


def test_the_line_that_moves_up_is_not_removed_by_a_second_tap() -> None:
    kept = v.visit(PEEL, v.STAR, v.page(1), v.STAR, v.MINE)
    one = v.later(kept, v.drop(f"more/{FIRST}"))
    assert one.quiet_until == one.active_at + WORLD.pace.settle
    same = v.later(kept, v.drop("more/none"))
    assert same.quiet_until == kept.quiet_until


def test_leaving_forgets_all_of_it() -> None:
    kept = v.visit(PEEL, v.STAR, v.PICK, v.quiz("peel"), v.PASS, PLAN, v.TAKE, v.TAKE)
    kept = v.later(kept, v.take_questions(False))
    assert kept.starred and kept.missed and kept.plan and not kept.takes_questions
    left = v.later(kept, v.LEAVE)
    assert left == Session.fresh(WORLD, kept.epoch + 1, left.active_at)
    assert (left.starred, left.missed, left.plan, left.takes_questions) == ((), (), "", True)


def test_stars_do_not_turn_the_page() -> None:
    before = v.visit(PEEL, v.page(1))
    after = v.later(before, v.STAR)
    assert msgspec.structs.replace(after, starred=(), active_at=before.active_at) == before
