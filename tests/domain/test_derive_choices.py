"""What each type of question shows: before, while and after it is answered."""

from __future__ import annotations

from typing import Final

import pytest

from kiosk.domain.answering import Asked, done, sorted_to, touched
from kiosk.domain.comfort import TextSize
from kiosk.domain.derive.choices import ChoiceRow
from kiosk.domain.derive.quiz import KINDS, QuizProps, derive_quiz
from kiosk.domain.marking import UNSURE
from kiosk.domain.panel import Panel
from kiosk.domain.question import NOT_TRUE, TRUE, Question
from kiosk.domain.quiz import answered, run_of
from kiosk.domain.session import QuizScreen, World
from tests.domain.worlds import (
    ALL_TYPES,
    EVERY_TYPE,
    PANEL,
    POINT,
    SEVERAL,
    SIGNS,
    SMALL_PANEL,
    STATEMENT,
    STEPS,
    WHEN,
    WORDS,
    view_of,
)

LOOK: Final = {look: WORDS[f"quiz.look.{look}"] for look in ("picked", "known", "told", "chosen")}


def shown(
    question: Question,
    *keys: str,
    call: tuple[str, ...] = (),
    fine: tuple[str, ...] = (),
    is_done: bool = False,
    panel: Panel = PANEL,
) -> QuizProps:
    """The question when these have been touched or sorted."""

    def change(asked: Asked) -> Asked:
        for key in keys:
            asked = touched(asked, key)
        for key in (*call, *fine):
            asked = sorted_to(asked, key, key in call)
        return done(asked) if is_done else asked

    screen = QuizScreen(answered(run_of("peel", (question,), ()), change))
    view = view_of(screen, World(EVERY_TYPE), TextSize.MEDIUM, panel)
    return derive_quiz(view, screen)


def looks(props: QuizProps) -> str:
    return " ".join(f"{row.key}:{row.look}" for row in props.choices)


@pytest.mark.parametrize("question", ALL_TYPES, ids=lambda one: one.id)
def test_before_the_answer_nothing_is_told(question: Question) -> None:
    props = shown(question)
    assert props.kind == KINDS[type(question)]
    assert {row.look for row in (*props.choices, props.unsure)} == {"open"}
    told = (props.short, props.reason, props.tip, props.chosen, props.truth)
    assert told == ("", "", "", "", "")
    assert not props.can_be_done


@pytest.mark.parametrize("question", ALL_TYPES, ids=lambda one: one.id)
def test_unsure_is_told_what_is_so(question: Question) -> None:
    props = shown(question, UNSURE)
    assert (props.unsure.look, props.unsure.told) == ("chosen", LOOK["chosen"])
    assert "told" in {row.look for row in props.choices}
    assert {row.look for row in props.choices} <= {"told", "quiet"}
    assert (props.answered, props.known) == (True, False)
    assert props.chosen == WORDS["quiz.chosen"].format(choice=WORDS["quiz.unsure"])
    assert props.short.startswith("Be soft on")


def test_several_ticked() -> None:
    props = shown(SEVERAL, "a", "b")
    assert looks(props) == "a:picked b:picked c:open d:open"
    assert (props.can_be_done, props.takes_several, props.hint) == (
        True,
        True,
        WORDS["quiz.hint.several_answers"],
    )
    assert props.choices[0].told == LOOK["picked"]


def test_several_answered() -> None:
    props = shown(SEVERAL, "a", "b", is_done=True)
    assert looks(props) == "a:known b:chosen c:told d:quiet"
    assert (props.known, props.chosen, props.hint) == (False, "You chose: Some a and Some b", "")
    assert shown(SEVERAL, "c", "a", is_done=True).known


def test_a_statement() -> None:
    props = shown(STATEMENT, TRUE)
    assert [row.text for row in props.choices] == [WORDS["quiz.true"], WORDS["quiz.not_true"]]
    assert looks(props) == "true:chosen not_true:told"
    assert shown(STATEMENT, NOT_TRUE).known


def test_steps_take_their_numbers_as_they_are_touched() -> None:
    props = shown(STEPS, "dry", "hands")
    assert [(row.key, row.number) for row in props.choices] == [
        ("face", 0),
        ("dry", 1),
        ("hands", 2),
    ]
    assert props.choices[1].told == WORDS["quiz.number"].format(number=1)
    assert not props.can_be_done


def test_steps_answered_stand_in_their_order() -> None:
    props = shown(STEPS, "hands", "dry", "face", is_done=True)
    assert looks(props) == "hands:known face:told dry:told"
    assert [row.number for row in props.choices] == [1, 2, 3]
    assert props.choices[0].told == f"Number 1. {LOOK['known']}"
    assert props.chosen == "Your order: Step hands, Step dry and Step face"


def test_signs_one_after_the_other() -> None:
    props = shown(SIGNS)
    assert (props.sort_key, props.sort_text, props.sort_place) == ("itch", "Some itch", "1 of 4")
    assert props.sort_count == 0
    props = shown(SIGNS, fine=("itch",))
    assert (props.sort_key, props.sort_place, props.sort_count) == ("pus", "2 of 4", 1)
    assert props.choices[0] == ChoiceRow(
        "itch", "Some itch", "picked", f"Fine. {LOOK['picked']}", side="fine"
    )


def test_signs_answered_have_their_sides() -> None:
    props = shown(SIGNS, call=("itch", "pus"), fine=("fever", "flakes"))
    assert looks(props) == "itch:told pus:known fever:told flakes:known"
    assert [row.side for row in props.choices] == ["fine", "call", "call", "fine"]
    assert props.choices[1].told == f"Call us. {LOOK['known']}"
    assert props.chosen == "You sorted these the other way: Some itch and Some fever"
    assert (props.sort_key, props.answered) == ("", True)


def test_a_picture() -> None:
    props = shown(POINT, "lamp")
    assert (props.picture, props.picture_alt) == ("/pictures/bed.svg", "A bed.")
    assert looks(props) == "lamp:chosen pillow:told window:quiet"
    pillow = props.choices[1]
    assert (pillow.across, pillow.down, pillow.wide, pillow.high) == (0.45, 0.3, 0.15, 0.3)
    assert [row.number for row in props.choices] == [1, 2, 3]


@pytest.mark.parametrize(
    ("panel", "direct"), [(PANEL, True), (SMALL_PANEL, False), (Panel(1080, 1920, 24), True)]
)
def test_a_picture_is_touched_where_a_finger_fits(panel: Panel, direct: bool) -> None:
    assert shown(POINT, panel=panel).points_directly is direct


def test_stops_stay_in_the_order_of_time() -> None:
    props = shown(WHEN, "once")
    assert looks(props) == "once:chosen rest:told end:quiet"


TRUTHS: Final[list[tuple[Question, str]]] = [
    (ALL_TYPES[0], ""),
    (SEVERAL, "The answer: Some a and Some c"),
    (STATEMENT, "The answer: Not true"),
    (STEPS, "The answer: Step hands, Step face and Step dry"),
    (SIGNS, "Call us about: Some pus and Some fever"),
    (POINT, "The answer: The pillow"),
    (WHEN, "The answer: At rest"),
]


@pytest.mark.parametrize(("question", "truth"), TRUTHS, ids=[one.id for one, _ in TRUTHS])
def test_what_is_so_is_repeated_where_the_choices_are_hidden(
    question: Question, truth: str
) -> None:
    assert shown(question, UNSURE, panel=SMALL_PANEL).truth == truth
    assert shown(question, UNSURE).truth == ""
