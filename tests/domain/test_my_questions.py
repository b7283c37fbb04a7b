"""The list to show at the appointment: what is in it, once each, and what removing a line takes along."""

from __future__ import annotations

from typing import Final

import msgspec
import pytest

from kiosk.domain.derive.my_questions import (
    MyQuestionRow,
    MyQuestionsProps,
    derive_my_questions,
    mine_words,
)
from kiosk.domain.my_questions import Ask, ask_of, my_questions, without
from kiosk.domain.session import MyQuestionsScreen, Session, World
from tests.domain.worlds import ALL_TYPES, EVERY_TYPE, view

WORLD: Final = World(EVERY_TYPE)
FIRST, SECOND, RISKS = "peel.what.first", "peel.what.second", "peel.risks.redness"


def kept(starred: tuple[str, ...] = (), missed: tuple[str, ...] = ()) -> Session:
    """A visit with that much kept. All questions lead to the first slide."""
    fresh = Session.fresh(WORLD, 0, 0.0)
    screen = MyQuestionsScreen()
    return msgspec.structs.replace(fresh, screen=screen, starred=starred, missed=missed)


def keys(session: Session) -> list[str]:
    return [line.key for line in my_questions(session, WORLD.catalog)]


LISTS: dict[str, tuple[tuple[str, ...], tuple[str, ...], list[str]]] = {
    "nothing": ((), (), []),
    "slides": ((SECOND, FIRST), (), [f"more/{SECOND}", f"more/{FIRST}"]),
    "a question": ((), ("peel.one",), ["question/peel.one"]),
    "a statement": ((), ("all.statement",), ["statement/all.statement"]),
    "questions before slides": (
        (SECOND,),
        ("all.when", "peel.one"),
        ["question/all.when", "question/peel.one", f"more/{SECOND}"],
    ),
    "a starred slide that a question leads to": ((FIRST,), ("peel.one",), ["question/peel.one"]),
    "one that needs its choices": ((), ("all.several",), [f"more/{FIRST}"]),
    "several of those, of one slide": (
        (),
        ("all.steps", "all.signs", "all.point"),
        [f"more/{FIRST}"],
    ),
    "of a starred slide": ((FIRST,), ("all.several",), [f"more/{FIRST}"]),
    "of a slide that a question leads to": ((), ("all.several", "all.when"), ["question/all.when"]),
    "a question that is not there": ((), ("gone.one",), []),
}


@pytest.mark.parametrize(("starred", "missed", "expected"), LISTS.values(), ids=LISTS.keys())
def test_each_line_stands_once(
    starred: tuple[str, ...], missed: tuple[str, ...], expected: list[str]
) -> None:
    assert keys(kept(starred, missed)) == expected


def test_how_each_type_is_asked_away_from_the_screen() -> None:
    assert [ask_of(question) for question in ALL_TYPES] == [
        Ask.QUESTION,
        Ask.MORE,
        Ask.STATEMENT,
        Ask.MORE,
        Ask.MORE,
        Ask.MORE,
        Ask.QUESTION,
    ]


ALL_MISSED = tuple(question.id for question in ALL_TYPES)
REMOVALS: dict[str, tuple[tuple[str, ...], tuple[str, ...], str, list[str]]] = {
    "a slide": ((FIRST, SECOND), (), f"more/{FIRST}", [f"more/{SECOND}"]),
    "a question": ((SECOND,), ("peel.one",), "question/peel.one", [f"more/{SECOND}"]),
    "its star goes along": ((FIRST,), ("peel.one",), "question/peel.one", []),
    "what it covered goes along": ((), ("peel.one", "all.steps"), "question/peel.one", []),
    "all that lead to a slide": ((FIRST,), ("all.steps", "all.signs"), f"more/{FIRST}", []),
    "another question of its slide stays": (
        (),
        ("peel.one", "all.when"),
        "question/peel.one",
        ["question/all.when"],
    ),
    "what is not there": ((FIRST,), (), "more/none", [f"more/{FIRST}"]),
    "under another name": ((FIRST,), (), f"question/{FIRST}", [f"more/{FIRST}"]),
}


@pytest.mark.parametrize(
    ("starred", "missed", "key", "left"), REMOVALS.values(), ids=REMOVALS.keys()
)
def test_a_removed_line_is_gone_and_brings_up_no_other(
    starred: tuple[str, ...], missed: tuple[str, ...], key: str, left: list[str]
) -> None:
    assert keys(without(kept(starred, missed), key, WORLD.catalog)) == left


def test_everything_can_be_removed_line_by_line() -> None:
    session = kept((FIRST, SECOND, RISKS), ALL_MISSED)
    for removed in range(20):
        lines = keys(session)
        if not lines:
            assert removed == 5
            return
        session = without(session, lines[0], WORLD.catalog)
        assert keys(session) == lines[1:]
    raise AssertionError("lines come back")


def test_what_is_shown() -> None:
    shown = view(kept((SECOND,), ("peel.one", "all.statement")), WORLD)
    ask, so = "What about one?", "Is this true? What about statement?"
    about = f"About {SECOND}"
    assert derive_my_questions(shown) == MyQuestionsProps(
        unsure=(
            MyQuestionRow("question/peel.one", FIRST, ask, f"Read: {ask}", f"Remove: {ask}"),
            MyQuestionRow("statement/all.statement", FIRST, so, f"Read: {so}", f"Remove: {so}"),
        ),
        more=(
            MyQuestionRow(f"more/{SECOND}", SECOND, about, f"Read: {about}", f"Remove: {about}"),
        ),
    )
    assert mine_words(shown) == "My questions: 3"
    assert not derive_my_questions(shown).is_empty


def test_nothing_kept() -> None:
    shown = view(kept(), WORLD)
    assert derive_my_questions(shown).is_empty
    assert mine_words(shown) == ""
