"""My questions: what a patient may ask at the appointment, made of what was kept and what was missed."""

from __future__ import annotations

import enum
from typing import assert_never

import msgspec

from kiosk.domain.answering import Asked
from kiosk.domain.catalog import Catalog
from kiosk.domain.marking import Mark
from kiosk.domain.question import (
    OneAnswerQuestion,
    PointAtPictureQuestion,
    PutInOrderQuestion,
    Question,
    SeveralAnswersQuestion,
    SortIntoTwoQuestion,
    TrueOrNotQuestion,
    WhenCanIQuestion,
)
from kiosk.domain.session import Session
from kiosk.domain.text import Text


class Ask(enum.Enum):
    """How a line asks: to know more about a slide, a question in its own words, or whether it is so."""

    MORE = "more"
    QUESTION = "question"
    STATEMENT = "statement"


class MyQuestion(msgspec.Struct, frozen=True):
    """One line: how it asks, the id of its slide or question, its words, and the slide to read."""

    ask: Ask
    id: str
    text: Text
    slide: str

    @property
    def key(self) -> str:
        """What this line alone is called: a slide and a question may share an id."""
        return f"{self.ask.value}/{self.id}"


def my_questions(session: Session, catalog: Catalog) -> tuple[MyQuestion, ...]:
    """The list: questions first, then slides. A slide that a question in it leads to stands once."""
    missed = _missed(session, catalog)
    asks = [
        MyQuestion(ask, one.id, one.ask, one.slide)
        for one in missed
        if (ask := ask_of(one)) is not Ask.MORE
    ]
    asked = {line.slide for line in asks}
    slides = (*session.starred, *(one.slide for one in missed if ask_of(one) is Ask.MORE))
    return (
        *asks,
        *(
            MyQuestion(Ask.MORE, slide, catalog.slide(slide).headline, slide)
            for slide in dict.fromkeys(slides)
            if slide not in asked
        ),
    )


def ask_of(question: Question) -> Ask:
    """How a question is asked away from the screen: one that needs its parts, by its slide."""
    match question:
        case OneAnswerQuestion() | WhenCanIQuestion():
            return Ask.QUESTION
        case TrueOrNotQuestion():
            return Ask.STATEMENT
        case (
            SeveralAnswersQuestion()
            | PutInOrderQuestion()
            | SortIntoTwoQuestion()
            | PointAtPictureQuestion()
        ):
            return Ask.MORE
        case _:
            assert_never(question)


def noted(session: Session, asked: Asked) -> Session:
    """The visit when a question was answered or passed over: not known it is kept, known it is not."""
    others = tuple(one for one in session.missed if one != asked.question.id)
    if asked.mark is Mark.KNOWN:
        missed = others
    else:
        missed = (
            session.missed if len(others) < len(session.missed) else (*others, asked.question.id)
        )
    return msgspec.structs.replace(session, missed=missed)


def without(session: Session, key: str, catalog: Catalog) -> Session:
    """The visit without a line of the list, and without what would bring its slide back in its place."""
    line = next((one for one in my_questions(session, catalog) if one.key == key), None)
    if line is None:
        return session
    gone = {
        one.id
        for one in _missed(session, catalog)
        if one.id == line.id or (one.slide == line.slide and ask_of(one) is Ask.MORE)
    }
    return msgspec.structs.replace(
        session,
        starred=tuple(slide for slide in session.starred if slide != line.slide),
        missed=tuple(one for one in session.missed if one not in gone),
    )


def _missed(session: Session, catalog: Catalog) -> tuple[Question, ...]:
    found = (catalog.question(one) for one in session.missed)
    return tuple(one for one in found if one is not None)
