"""`quizzes/<id>.json`: a bank of questions, of one treatment or shared by all."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

import msgspec
from msgspec import Meta

from kiosk.content.fields import PlainId, Text
from kiosk.content.question_entries import QuestionEntry


class QuizFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The questions of one treatment; without `treatment`, those that all treatments share."""

    schema_address: str = msgspec.field(name="$schema", default="")
    id: PlainId
    treatment: PlainId | None = None
    questions: Annotated[tuple[QuestionEntry, ...], Meta(min_length=1, max_length=200)]

    def texts(self) -> Iterator[Text]:
        """Every text in the file."""
        for question in self.questions:
            yield from question.texts()

    def lines(self) -> Iterator[str]:
        """Every line that stands in one language only."""
        for question in self.questions:
            yield from question.review.lines()
