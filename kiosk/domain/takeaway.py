"""The words to take home, composed for one language: a plan, the clinic's numbers, my questions."""

from __future__ import annotations

import enum
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

import msgspec

from kiosk.domain.catalog import Catalog, Plan, PlanStage
from kiosk.domain.my_questions import Ask, MyQuestion, my_questions
from kiosk.domain.session import Session, World
from kiosk.domain.text import Language, ReviewStatus, Text
from kiosk.domain.words import filled

_POINT: Final = "- "
_ISOLATE: Final = ("\u2066", "\u2069")
"""Around a telephone number among words that run from right to left: its groups keep their order."""


class LineKind(enum.Enum):
    """What a line is. A `PART` is a heading within a `HEADING`; a `GAP` parts two blocks."""

    TITLE = "title"
    HEADING = "heading"
    PART = "part"
    POINT = "point"
    TEXT = "text"
    GAP = "gap"


class SheetLine(msgspec.Struct, frozen=True):
    """One line of the words to take home."""

    kind: LineKind
    words: str = ""

    @property
    def written(self) -> str:
        """The line as plain text."""
        return _POINT + self.words if self.kind is LineKind.POINT else self.words


class Sheet(msgspec.Struct, frozen=True):
    """All words to take home."""

    lines: tuple[SheetLine, ...]

    @property
    def written(self) -> str:
        """The words as plain text."""
        return "\n".join(line.written for line in self.lines)


GAP: Final = SheetLine(LineKind.GAP)


def sheet_of(session: Session, world: World) -> Sheet:
    """What the visit has chosen to take home, in its language."""
    mine = my_questions(session, world.catalog) if session.takes_questions else ()
    return compose(world.catalog, session.language, world.catalog.plan(session.plan), mine)


def compose(
    catalog: Catalog, language: Language, plan: Plan | None, mine: Sequence[MyQuestion] = ()
) -> Sheet:
    """The words to take home. Without a plan or questions, the clinic's numbers alone."""
    writer = _Writer(catalog, language)
    return Sheet(
        (
            SheetLine(LineKind.TITLE, catalog.clinic.in_(language)),
            *(writer.plan(plan) if plan is not None else ()),
            *writer.numbers(),
            *(writer.mine(mine) if mine else ()),
            GAP,
            SheetLine(LineKind.TEXT, writer.word("take.inform")),
        )
    )


class _Writer(msgspec.Struct, frozen=True):
    """Writes the parts of a sheet in one language."""

    catalog: Catalog
    language: Language

    def word(self, key: str, **values: str | int) -> str:
        return filled(self._words[key], values)

    @property
    def _words(self) -> Mapping[str, str]:
        return self.catalog.strings[self.language]

    def plan(self, plan: Plan) -> Iterator[SheetLine]:
        """A plan's stages, each with what to do, to avoid, what is normal, and when to call."""
        name = self.word("plan.kicker", plan=plan.name.in_(self.language))
        yield from (GAP, SheetLine(LineKind.HEADING, name))
        if any(stage.review.status is ReviewStatus.DRAFT for stage in plan.stages):
            yield SheetLine(LineKind.TEXT, self.word("take.draft"))
        for stage in plan.stages:
            yield from (GAP, SheetLine(LineKind.HEADING, self._stage(stage)))
            for key, lines in (
                ("plan.do", stage.do),
                ("plan.avoid", stage.avoid),
                ("plan.normal", stage.normal),
                ("plan.call", stage.call),
            ):
                yield SheetLine(LineKind.PART, self.word("take.part", part=self.word(key)))
                yield from self._points(lines)

    def _points(self, texts: Sequence[Text]) -> Iterator[SheetLine]:
        return (SheetLine(LineKind.POINT, text.in_(self.language)) for text in texts)

    def _stage(self, stage: PlanStage) -> str:
        """A stage's title, with its days where the title does not tell them."""
        title = stage.title.in_(self.language)
        first, last = stage.from_day, stage.to_day
        if last is None:
            days = self.word("plan.days_on", first=first)
        elif last == first:
            days = str(first)
        else:
            days = self.word("plan.days", first=first, last=last)
        if all(str(day) in title for day in (first, last or first)):
            return title
        return self.word("take.stage", stage=title, days=days)

    def numbers(self) -> Iterator[SheetLine]:
        """The clinic's telephone numbers; a missing one says where to ask."""
        phones = self.catalog.phones
        yield from (GAP, SheetLine(LineKind.HEADING, self.word("call.title")))
        for key, number in (
            ("call.day", phones.day),
            ("call.out_of_hours", phones.out_of_hours),
            ("call.emergency", phones.emergency),
        ):
            title = self.word(key)
            told = _kept_together(number, title) if number else self.word("call.phone_missing")
            yield SheetLine(LineKind.TEXT, self.word("take.number", title=title, number=told))

    def mine(self, mine: Sequence[MyQuestion]) -> Iterator[SheetLine]:
        """What to ask at the appointment."""
        yield from (GAP, SheetLine(LineKind.HEADING, self.word("mine.title")))
        more = [line for line in mine if line.ask is Ask.MORE]
        for key, lines in (
            ("mine.unsure", [line for line in mine if line.ask is not Ask.MORE]),
            ("mine.more", more),
        ):
            if lines:
                yield SheetLine(LineKind.PART, self.word(key))
                for line in lines:
                    words = asked_words(self._words, self.language, line)
                    yield SheetLine(LineKind.POINT, words)


def asked_words(words: Mapping[str, str], language: Language, line: MyQuestion) -> str:
    """A line of "My questions" as a patient asks it, with the interface's `words` of that language."""
    said = line.text.in_(language)
    return (
        filled(words["mine.statement"], {"statement": said}) if line.ask is Ask.STATEMENT else said
    )


def _kept_together(number: str, beside: str) -> str:
    runs_left = any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in beside)
    return number.join(_ISOLATE) if runs_left else number
