"""`quizzes/<id>.json`: the bank of questions of one treatment."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from kiosk.content.fields import PlainId, QuestionId, ReviewEntry, SlideId, Sources, Text


class ChoiceEntry(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One thing a patient can answer. Exactly one choice of a question has `"right": true`."""

    id: PlainId
    text: Text
    right: bool = False


class AnswerEntry(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What is shown after any choice: the fact in a few words, the reason, and what to do."""

    short: Text
    reason: Text
    tip: Text | None = None


class OneAnswerEntry(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A question with three choices, one of them right, and the slide that tells it."""

    # A field while this is the only type of question: msgspec lets a tag be missing outside of a
    # union. With a second type, both get `tag_field="kind"` and a tag.
    kind: Literal["one_answer"]
    id: QuestionId
    topic: PlainId
    ask: Text
    choices: Annotated[tuple[ChoiceEntry, ...], Meta(min_length=3, max_length=3)]
    answer: AnswerEntry
    slide: SlideId
    sources: Sources
    review: ReviewEntry

    def words(self) -> Iterator[tuple[str, Text]]:
        """Each text made of sentences, with its pointer within the question."""
        yield "/ask", self.ask
        yield "/answer/short", self.answer.short
        yield "/answer/reason", self.answer.reason
        if self.answer.tip is not None:
            yield "/answer/tip", self.answer.tip


QuestionEntry = OneAnswerEntry
"""The union of question types, told apart by `kind`."""


class QuizFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The questions of one treatment. Fewer than seven make a short quiz."""

    schema_address: str = msgspec.field(name="$schema", default="")
    id: PlainId
    treatment: PlainId
    questions: Annotated[tuple[QuestionEntry, ...], Meta(min_length=1, max_length=200)]

    def texts(self) -> Iterator[Text]:
        """Every text in the file."""
        for question in self.questions:
            for choice in question.choices:
                yield choice.text
            for _, text in question.words():
                yield text

    def lines(self) -> Iterator[str]:
        """Every line that stands in one language only."""
        for question in self.questions:
            yield from question.review.lines()
