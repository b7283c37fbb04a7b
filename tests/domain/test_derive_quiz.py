"""What a question shows before and after its answer, and the result of a run."""

from __future__ import annotations

import msgspec
import pytest

from kiosk.domain.derive.choices import ChoiceRow
from kiosk.domain.derive.quiz import QuizProps, derive_quiz
from kiosk.domain.derive.result import ResultProps, ResultRow, derive_result
from kiosk.domain.marking import UNSURE
from kiosk.domain.quiz import again, start_run
from kiosk.domain.session import QuizScreen, World
from kiosk.domain.skin import Laser, Skin, numbers
from tests.domain import visits as v
from tests.domain.worlds import FULL, LIFT_QUIZ, RIGHT, SMALL_PANEL, WORDS, WORLD, view_of

KEYS = ("hard", RIGHT, "never")
TOLD = {
    "open": "",
    "quiet": "",
    **{n: WORDS[f"quiz.look.{n}"] for n in ("known", "told", "chosen")},
}


def asked(screen: QuizScreen) -> QuizProps:
    return derive_quiz(view_of(screen), screen)


def test_a_question() -> None:
    assert asked(v.at_question(1)) == QuizProps(
        question="peel.sun",
        kind="one_answer",
        kicker="Skin peel · 2 of 7",
        ask="What about sun?",
        index=1,
        count=7,
        choices=(
            ChoiceRow("hard", "Hard sun", "open", ""),
            ChoiceRow(RIGHT, "Soft sun", "open", ""),
            ChoiceRow("never", "Never sun", "open", ""),
        ),
        unsure=ChoiceRow(UNSURE, WORDS["quiz.unsure"], "open", ""),
        answered=False,
        known=False,
        chosen="",
        short="",
        reason="",
        tip="",
        slide="peel.what.first",
        next_words=WORDS["quiz.next"],
        skin=numbers(Skin(laser=Laser.FRACTIONAL, wrinkles=0.6)),
    )


def test_a_small_panel_has_no_room_for_the_treatments_name() -> None:
    screen = v.at_question(1)
    view = view_of(screen, panel=SMALL_PANEL)
    assert derive_quiz(view, screen).kicker == "2 of 7"


def test_a_treatment_with_a_picture_has_no_skin_beside_its_questions() -> None:
    screen = QuizScreen(start_run(LIFT_QUIZ, v.IN_ORDER))
    props = derive_quiz(view_of(screen, World(FULL)), screen)
    assert (props.skin, props.kicker) == (None, "Skin lift · 1 of 1")


LOOKS = [
    ("right", RIGHT, ("quiet", "known", "quiet", "quiet"), True, ""),
    ("not right", "hard", ("chosen", "told", "quiet", "quiet"), False, "You chose: Hard flakes"),
    ("not right either", "never", ("quiet", "told", "chosen", "quiet"), False, "Never flakes"),
    ("not sure", UNSURE, ("quiet", "told", "quiet", "chosen"), False, WORDS["quiz.unsure"]),
]


@pytest.mark.parametrize(
    ("given", "looks", "known", "chosen"), [c[1:] for c in LOOKS], ids=[c[0] for c in LOOKS]
)
def test_looks_after_the_answer(
    given: str, looks: tuple[str, ...], known: bool, chosen: str
) -> None:
    props = asked(v.at_question(0, given))
    assert tuple(row.key for row in props.choices) == KEYS
    rows = (*props.choices, props.unsure)
    assert tuple(row.look for row in rows) == looks
    assert tuple(row.told for row in rows) == tuple(TOLD[look] for look in looks)
    assert (props.answered, props.known) == (True, known)
    assert props.chosen.endswith(chosen)
    assert (props.chosen == "") is known


@pytest.mark.parametrize("given", [*KEYS, UNSURE])
def test_the_answer_is_told_in_the_same_words_whatever_was_chosen(given: str) -> None:
    props = asked(v.at_question(0, given))
    told = (props.short, props.reason, props.tip)
    assert told == ("Be soft on flakes", "Soft is kind to new skin.", "Keep it moist.")


def test_an_answer_without_a_tip() -> None:
    assert asked(v.at_question(1, "", RIGHT)).tip == ""


@pytest.mark.parametrize(
    ("index", "given", "words"),
    [
        (0, "", "quiz.next"),
        (5, "", "quiz.next"),
        (6, "", "quiz.to_again"),
        (6, RIGHT, "quiz.to_result"),
    ],
)
def test_where_next_leads(index: int, given: str, words: str) -> None:
    props = asked(v.at_question(index, *[given] * 7))
    assert (props.next_words, props.index, props.count) == (WORDS[words], index, 7)


def test_a_question_that_comes_again() -> None:
    more = again(v.at_question(6, *[RIGHT] * 4).run, ())
    assert more is not None
    props = asked(QuizScreen(more))
    assert (props.kicker, props.index, props.count) == ("Once more · 1 of 3", 0, 3)


def row(name: str, slide: str) -> ResultRow:
    fact = f"Be soft on {name}"
    return ResultRow(slide=slide, text=fact, name=f"Read: {fact}")


ROWS = (
    row("flakes", "peel.risks.redness"),
    row("sun", "peel.what.first"),
    row("soap", "peel.what.second"),
    row("pain", "peel.risks.redness"),
    row("sleep", "peel.what.second"),
    row("fever", "peel.risks.redness"),
    row("itch", "peel.what.second"),
)
RESULTS = [
    ("all known", [RIGHT] * 7, "result.lede_all", (0, 1, 2, 3, 4, 5, 6), "flakes"),
    ("none known", ["hard"] * 7, "result.lede_none", (), "flakes"),
    ("all passed over", [], "result.lede_none", (), "flakes"),
    ("all unsure", [UNSURE] * 7, "result.lede_none", (), "flakes"),
    ("some", ["hard", RIGHT, UNSURE, RIGHT], "result.lede", (1, 3), "flakes"),
    ("all but one", [RIGHT] * 6, "result.lede", (0, 1, 2, 3, 4, 5), "itch"),
]


@pytest.mark.parametrize(
    ("given", "lede", "known", "tell"), [c[1:] for c in RESULTS], ids=[c[0] for c in RESULTS]
)
def test_result(given: list[str], lede: str, known: tuple[int, ...], tell: str) -> None:
    screen = v.result(*given)
    assert derive_result(view_of(screen), screen) == ResultProps(
        kicker="Skin peel · your answers",
        title=WORDS["result.title"],
        lede=WORDS[lede],
        tell=WORDS["result.tell_text"].format(fact=f"Be soft on {tell}"),
        known=tuple(ROWS[at] for at in known),
        again=tuple(one for at, one in enumerate(ROWS) if at not in known),
    )


def test_a_result_says_quiz_only_where_the_clinic_says_so() -> None:
    screen = v.result(RIGHT)
    named = msgspec.structs.replace(WORLD, says_quiz=True)
    kickers = [derive_result(view_of(screen, world), screen).kicker for world in (WORLD, named)]
    assert kickers == ["Skin peel · your answers", "Skin peel · your quiz"]
