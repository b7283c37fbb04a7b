"""My questions: the list to show at the appointment."""

from __future__ import annotations

import msgspec

from kiosk.domain.derive.view import View
from kiosk.domain.my_questions import Ask, MyQuestion, my_questions
from kiosk.domain.speaker import Speaker
from kiosk.domain.takeaway import asked_words


class MyQuestionRow(msgspec.Struct, frozen=True):
    """One line: `key` removes it, `slide` is where to read about it."""

    key: str
    slide: str
    text: str
    read: str
    remove: str


class MyQuestionsProps(msgspec.Struct, frozen=True):
    """What is asked in its own words, and what more is to be known about."""

    unsure: tuple[MyQuestionRow, ...] = ()
    more: tuple[MyQuestionRow, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing in the list."""
        return not self.unsure and not self.more


def derive_my_questions(view: View) -> MyQuestionsProps:
    """The list as it stands."""
    lines = my_questions(view.session, view.world.catalog)
    return MyQuestionsProps(
        unsure=tuple(_row(view, line) for line in lines if line.ask is not Ask.MORE),
        more=tuple(_row(view, line) for line in lines if line.ask is Ask.MORE),
    )


def mine_words(view: View) -> str:
    """The way to the list, with how many lines it has; empty while there is none."""
    count = len(my_questions(view.session, view.world.catalog))
    return view.word("mine.count", count=count) if count else ""


def _row(view: View, line: MyQuestion) -> MyQuestionRow:
    words = asked_words(Speaker(view.world.catalog, view.session.language), line)
    return MyQuestionRow(
        key=line.key,
        slide=line.slide,
        text=words,
        read=view.word("result.read", fact=words),
        remove=view.word("mine.remove", line=words),
    )
