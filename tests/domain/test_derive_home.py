"""What Home shows, and the choice of a treatment for the questions."""

from __future__ import annotations

import msgspec
import pytest

from kiosk.domain.derive.home import (
    CardRow,
    HomeProps,
    QuizPickProps,
    SmallCardRow,
    derive_home,
    derive_quiz_pick,
)
from kiosk.domain.session import HomeScreen, QuizPickScreen, World
from kiosk.domain.skin import Laser, Skin, numbers
from tests.domain.worlds import (
    BASICS,
    CATALOG,
    FULL,
    LIFT,
    LIFT_QUIZ,
    PEEL,
    WITHOUT_QUIZ,
    WORDS,
    WORLD,
    catalog,
    view_of,
)

PEEL_CARD = CardRow(
    key="peel",
    title="Skin peel",
    text="Renews the top layer.",
    ground="resurfacing",
    skin=numbers(Skin(laser=Laser.FRACTIONAL, wrinkles=0.6)),
    picture="",
)
LIFT_CARD = CardRow(
    key="lift",
    title="Skin lift",
    text="Firms loose skin.",
    ground="tightening",
    skin=None,
    picture="/pictures/face.svg",
)
ALL_SHARE = SmallCardRow("treatment", "basics", "skin", "Skin basics", "How skin ages.")
PLAN = SmallCardRow("plan", "", "calendar", WORDS["home.plan"], WORDS["home.plan_text"])
TAKE = SmallCardRow("take", "", "phone_code", WORDS["home.take"], WORDS["home.take_text"])
QUIZ = SmallCardRow("quiz", "", "check", WORDS["home.quiz"], "About 7 quick questions")


NAMED = msgspec.structs.replace(WORLD, says_quiz=True)


def test_the_word_quiz_is_met_only_where_the_clinic_says_so() -> None:
    named = derive_home(view_of(HomeScreen(), NAMED)).small_cards[2]
    assert named == msgspec.structs.replace(QUIZ, title="Take the quiz")
    assert derive_quiz_pick(view_of(QuizPickScreen(), NAMED)).title == (
        "What shall the quiz be about?"
    )


def test_home() -> None:
    assert derive_home(view_of(HomeScreen())) == HomeProps(
        clinic="The clinic",
        title=WORDS["home.title"],
        cards=(PEEL_CARD, LIFT_CARD),
        small_cards=(PLAN, ALL_SHARE, QUIZ, TAKE),
    )


@pytest.mark.parametrize(
    ("world", "small_cards"),
    [
        (World(WITHOUT_QUIZ), (ALL_SHARE, TAKE)),
        (World(catalog((PEEL, LIFT))), (TAKE,)),
        (World(catalog(())), ()),
        (
            World(catalog((LIFT,), (LIFT_QUIZ,))),
            (msgspec.structs.replace(QUIZ, text="One quick question"), TAKE),
        ),
        (World(FULL), (PLAN, ALL_SHARE, QUIZ, TAKE)),
    ],
    ids=[
        "no questions",
        "no basics, no questions",
        "nothing at all",
        "a short quiz",
        "two quizzes",
    ],
)
def test_further_choices(world: World, small_cards: tuple[SmallCardRow, ...]) -> None:
    assert derive_home(view_of(HomeScreen(), world)).small_cards == small_cards


def test_home_in_another_language() -> None:
    """Words that are not translated stand in the language that they were written in."""
    props = derive_home(view_of(HomeScreen(), World(CATALOG, language="es")))
    assert props.title == f"¡{WORDS['home.title']}!"
    assert [card.title for card in props.cards] == ["Peeling", "Skin lift"]


@pytest.mark.parametrize(
    ("world", "cards"),
    [(WORLD, (PEEL_CARD,)), (World(FULL), (PEEL_CARD, LIFT_CARD)), (World(WITHOUT_QUIZ), ())],
    ids=["one quiz", "two quizzes", "none"],
)
def test_quiz_pick(world: World, cards: tuple[CardRow, ...]) -> None:
    assert derive_quiz_pick(view_of(QuizPickScreen(), world)) == QuizPickProps(
        title=WORDS["quiz_pick.title"],
        lede=WORDS["quiz_pick.lede"] if cards else "",
        cards=cards,
    )


def test_the_basics_are_no_treatment() -> None:
    assert BASICS.id not in {card.key for card in derive_home(view_of(HomeScreen())).cards}
