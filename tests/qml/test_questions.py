"""Each type of question under a finger and a screen reader, and a run that meets them all."""

from __future__ import annotations

import re
from random import Random
from typing import Final, get_args

import msgspec
import pytest
from PySide6.QtGui import QAccessible, QPointingDevice

from kiosk.domain.answering import Asked
from kiosk.domain.comfort import TextSize
from kiosk.domain.marking import Mark, Sides, right_answer
from kiosk.domain.panel import Panel
from kiosk.domain.question import (
    NOT_TRUE,
    TRUE,
    PointAtPictureQuestion,
    PutInOrderQuestion,
    Question,
    SeveralAnswersQuestion,
    SortIntoTwoQuestion,
    TrueOrNotQuestion,
    parts,
)
from kiosk.domain.quiz import run_of, start_run
from kiosk.domain.session import QuizScreen, ResultScreen
from tests.conftest import MakeKiosk
from tests.ui.hand import Hand, find_button, has_button, items, name_of, reach
from tests.ui.rig import Rig

DONE, UNSURE = "That’s my answer", "I’m not sure"
SMALL_PANEL: Final = Panel(1024, 600, 10.1)
PANELS: Final = {
    "full hd": (Panel(1920, 1080, 24.0), TextSize.MEDIUM),
    "upright": (Panel(1080, 1920, 24.0), TextSize.LARGE),
    "small, largest": (SMALL_PANEL, TextSize.LARGEST),
}


def asked(kiosk: Rig) -> Asked:
    assert isinstance(kiosk.screen, QuizScreen)
    return kiosk.screen.run.current


def one_of(kiosk: Rig, kind: type) -> Question:
    """A bundled question of that type."""
    quiz = kiosk.store.world.catalog.quiz("resurfacing")
    assert quiz is not None
    return next(one for one in (*quiz.questions, *quiz.shared) if isinstance(one, kind))


def ask(kiosk: Rig, kind: type, text_size: TextSize = TextSize.MEDIUM) -> Question:
    question = one_of(kiosk, kind)
    kiosk.show(QuizScreen(run_of("resurfacing", (question,), (0.3, 0.7, 0.1))), text_size)
    return question


def tap(kiosk: Rig, hand: Hand, words: str) -> None:
    kiosk.wait_long()
    kiosk.rest()
    hand.tap(reach(kiosk.window, hand, words))
    kiosk.rest()


def words_of(question: Question, key: str) -> str:
    if isinstance(question, TrueOrNotQuestion):
        return {TRUE: "True", NOT_TRUE: "Not true"}[key]
    return {one: text.in_("en") for one, text in parts(question)}[key]


def answer_rightly(kiosk: Rig, hand: Hand) -> None:
    """What somebody taps who knows."""
    question, right = asked(kiosk).question, right_answer(asked(kiosk).question)
    if isinstance(right, Sides):
        while (item := asked(kiosk).to_sort) is not None:
            tap(kiosk, hand, "Call us" if item in right.call else "Fine")
        return
    for key in right.ids:
        tap(kiosk, hand, words_of(question, key))
    if isinstance(question, SeveralAnswersQuestion | PutInOrderQuestion):
        tap(kiosk, hand, DONE)


@pytest.mark.parametrize("kind", get_args(Question), ids=lambda kind: kind.__name__)
@pytest.mark.parametrize(("panel", "text_size"), PANELS.values(), ids=PANELS.keys())
def test_it_is_answered_with_one_finger(
    make_kiosk: MakeKiosk,
    touchscreen: QPointingDevice,
    kind: type,
    panel: Panel,
    text_size: TextSize,
) -> None:
    kiosk = make_kiosk(panel=panel)
    hand = Hand(kiosk.window, touchscreen)
    question = ask(kiosk, kind, text_size)
    answer_rightly(kiosk, hand)
    assert asked(kiosk).mark is Mark.KNOWN
    shown = {item.property("text") for item in items(kiosk.window.contentItem())}
    assert question.answer.reason.in_("en") in shown
    assert has_button(kiosk.window, "See the slide")
    assert kiosk.warnings == []


@pytest.mark.parametrize("kind", get_args(Question), ids=lambda kind: kind.__name__)
def test_not_sure_is_an_answer(kiosk: Rig, hand: Hand, kind: type) -> None:
    ask(kiosk, kind)
    tap(kiosk, hand, UNSURE)
    assert asked(kiosk).mark is Mark.UNSURE


def test_a_tick_can_be_taken_back(kiosk: Rig, hand: Hand) -> None:
    question = ask(kiosk, SeveralAnswersQuestion)
    first = asked(kiosk).order[0]
    assert not has_button(kiosk.window, DONE)
    tap(kiosk, hand, words_of(question, first))
    assert asked(kiosk).draft.ids == (first,)
    tap(kiosk, hand, words_of(question, first))
    assert asked(kiosk).draft.ids == ()
    assert not has_button(kiosk.window, DONE)


def test_a_step_can_be_taken_back(kiosk: Rig, hand: Hand) -> None:
    question = ask(kiosk, PutInOrderQuestion)
    one, two = asked(kiosk).order[:2]
    for key in (one, two, one):
        tap(kiosk, hand, words_of(question, key))
    assert asked(kiosk).draft.ids == (two,)


def test_a_sign_can_be_taken_back(kiosk: Rig, hand: Hand) -> None:
    ask(kiosk, SortIntoTwoQuestion)
    first = asked(kiosk).to_sort
    tap(kiosk, hand, "Fine")
    assert asked(kiosk).to_sort != first
    tap(kiosk, hand, "Take it back")
    assert asked(kiosk).to_sort == first


def test_a_picture_is_told_and_its_areas_are_buttons(reader: None, kiosk: Rig, hand: Hand) -> None:
    question = ask(kiosk, PointAtPictureQuestion)
    assert isinstance(question, PointAtPictureQuestion)
    told = {
        interface.text(QAccessible.Text.Name)
        for item in items(kiosk.window.contentItem())
        if item.isVisible()
        and (interface := QAccessible.queryAccessibleInterface(item)) is not None
        and interface.role() == QAccessible.Role.Graphic
    }
    assert question.alt.in_("en") in told
    for area in question.areas:
        button = find_button(kiosk.window, area.text.in_("en"))
        assert button.width() < 0.5 * kiosk.window.width()


def test_states_are_told(reader: None, kiosk: Rig, hand: Hand) -> None:
    question = ask(kiosk, SeveralAnswersQuestion)
    first = words_of(question, asked(kiosk).order[0])
    interface = QAccessible.queryAccessibleInterface(kiosk.button(first))
    assert interface.role() == QAccessible.Role.CheckBox
    assert not interface.state().checked
    tap(kiosk, hand, first)
    button = kiosk.button(first)
    assert name_of(button) == f"{first}. Chosen"
    assert QAccessible.queryAccessibleInterface(button).state().checked
    question = ask(kiosk, PutInOrderQuestion)
    first = words_of(question, asked(kiosk).order[0])
    tap(kiosk, hand, first)
    assert name_of(kiosk.button(first)) == f"{first}. Number 1"


def draws_with_all_types(kiosk: Rig) -> tuple[float, ...]:
    """Draws by which a run has each type of question."""
    quiz = kiosk.store.world.catalog.quiz("resurfacing")
    assert quiz is not None
    for seed in range(500):
        chance = Random(seed)
        draws = tuple(chance.random() for _ in range(64))
        run = start_run(quiz, draws, kiosk.session.epoch)
        if {type(one.question) for one in run.asked} == set(get_args(Question)):
            return draws
    raise AssertionError("no run has all types")


def test_a_run_with_every_type_from_home_to_the_nurse(
    kiosk: Rig, hand: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first question is missed and the second unsure; both come again, and then all is known."""
    tap(kiosk, hand, "Touch to begin")
    draws = draws_with_all_types(kiosk)
    monkeypatch.setattr(kiosk.store, "draws", lambda: draws)
    tap(kiosk, hand, "Check what you remember")
    tap(kiosk, hand, "Skin resurfacing")
    assert isinstance(kiosk.screen, QuizScreen)
    run = kiosk.screen.run
    assert {type(one.question) for one in run.asked} == set(get_args(Question))
    assert "warning" in {one.question.topic for one in run.asked}
    for index in range(len(run.asked)):
        if index < 2:
            tap(kiosk, hand, UNSURE)
        else:
            answer_rightly(kiosk, hand)
            assert asked(kiosk).mark is Mark.KNOWN
        tap(kiosk, hand, "Next question" if index + 1 < len(run.asked) else "Some once more")
    again = kiosk.screen.run.asked[len(run.asked) :]
    assert [one.question for one in again] == [run.asked[1].question, run.asked[0].question]
    answer_rightly(kiosk, hand)
    tap(kiosk, hand, "Next question")
    answer_rightly(kiosk, hand)
    tap(kiosk, hand, "See how it went")
    assert isinstance(kiosk.screen, ResultScreen)
    shown = {str(item.property("text")) for item in items(kiosk.window.contentItem())}
    assert "Tell your nurse in your own words" in shown
    told = [run.asked[at].question.answer.short.in_("en") for at in (0, 1)]
    assert any(f"“{fact}.”" in words for words in shown for fact in told)
    assert kiosk.warnings == []


def test_the_word_quiz_is_only_where_a_clinic_asks_for_it(kiosk: Rig) -> None:
    catalog = kiosk.store.world.catalog
    said = {
        key
        for key, one in catalog.strings["en"].items()
        for line in ([one] if isinstance(one, str) else one.values())
        if "quiz" in line.casefold()
    }
    assert said == {key for key in catalog.strings["en"] if key.endswith("_named")}
    content = msgspec.json.encode((catalog.treatments, catalog.plans)).lower()
    assert re.search(r"\bquiz\b", content.decode()) is None
