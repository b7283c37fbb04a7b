"""The seven types of question in `quizzes/<id>.json`, told apart by `kind`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, ClassVar

import msgspec
from msgspec import Meta

from kiosk.content.fields import PlainId, QuestionId, ReviewEntry, SlideId, Sources, Text

Part = Annotated[float, Meta(ge=0, le=1, description="A share of the picture, from 0 to 1.")]


class ChoiceEntry(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One thing a patient can answer. What is so has `"right": true`."""

    id: PlainId
    text: Text
    right: bool = False


class StepEntry(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One step, or one stop on a line of time."""

    id: PlainId
    text: Text


class ItemEntry(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A sign. With `"call": true` it is a reason to call the clinic; else it is fine."""

    id: PlainId
    text: Text
    call: bool


class AreaEntry(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A rectangle on the picture. Exactly one area of a question has `"right": true`."""

    id: PlainId
    text: Text
    x: Part
    y: Part
    width: Part
    height: Part
    right: bool = False


class AnswerEntry(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What is shown after any choice: the fact in a few words, the reason, and what to do."""

    short: Text
    reason: Text
    tip: Text | None = None


Row = ChoiceEntry | StepEntry | ItemEntry | AreaEntry


class _Entry(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="kind"
):
    """What every question has."""

    rows_in: ClassVar[str] = ""
    id: QuestionId
    topic: PlainId
    ask: Text
    answer: AnswerEntry
    slide: SlideId
    sources: Sources
    review: ReviewEntry

    def rows(self) -> tuple[str, tuple[Row, ...]]:
        """What there is to choose from, and the name of the field that it stands in."""
        return self.rows_in, getattr(self, self.rows_in, ())

    def words(self) -> Iterator[tuple[str, Text]]:
        """Each text made of sentences, with its pointer within the question."""
        yield "/ask", self.ask
        yield "/answer/short", self.answer.short
        yield "/answer/reason", self.answer.reason
        if self.answer.tip is not None:
            yield "/answer/tip", self.answer.tip

    def texts(self) -> Iterator[Text]:
        """Every text in it."""
        for row in self.rows()[1]:
            yield row.text
        for _, text in self.words():
            yield text


class OneAnswerEntry(
    _Entry, frozen=True, kw_only=True, forbid_unknown_fields=True, tag="one_answer"
):
    """A question with three choices, one of them right, and the slide that tells it."""

    rows_in: ClassVar[str] = "choices"
    choices: Annotated[tuple[ChoiceEntry, ...], Meta(min_length=3, max_length=3)]


class SeveralAnswersEntry(
    _Entry, frozen=True, kw_only=True, forbid_unknown_fields=True, tag="several_answers"
):
    """A question with four or five choices, two or three of them right."""

    rows_in: ClassVar[str] = "choices"
    choices: Annotated[tuple[ChoiceEntry, ...], Meta(min_length=4, max_length=5)]


class TrueOrNotEntry(
    _Entry, frozen=True, kw_only=True, forbid_unknown_fields=True, tag="true_or_not"
):
    """A statement that is true or is not."""

    is_true: bool


class PutInOrderEntry(
    _Entry, frozen=True, kw_only=True, forbid_unknown_fields=True, tag="put_in_order"
):
    """Three or four steps, written in their right order."""

    rows_in: ClassVar[str] = "steps"
    steps: Annotated[tuple[StepEntry, ...], Meta(min_length=3, max_length=4)]


class SortIntoTwoEntry(
    _Entry, frozen=True, kw_only=True, forbid_unknown_fields=True, tag="sort_into_two"
):
    """Four or five signs, some of them fine, some a reason to call the clinic."""

    rows_in: ClassVar[str] = "items"
    items: Annotated[tuple[ItemEntry, ...], Meta(min_length=4, max_length=5)]


class PointAtPictureEntry(
    _Entry, frozen=True, kw_only=True, forbid_unknown_fields=True, tag="point_at_picture"
):
    """A picture with three or four areas, one of them right."""

    rows_in: ClassVar[str] = "areas"
    picture: Annotated[str, Meta(description="The name of an SVG file, such as shade.svg.")]
    alt: Text
    areas: Annotated[tuple[AreaEntry, ...], Meta(min_length=3, max_length=4)]

    def words(self) -> Iterator[tuple[str, Text]]:
        """Each text made of sentences, with its pointer within the question."""
        yield from super().words()
        yield "/alt", self.alt


class WhenCanIEntry(
    _Entry, frozen=True, kw_only=True, forbid_unknown_fields=True, tag="when_can_i"
):
    """Three to five stops on a line of time, earliest first; `right` is the id of one."""

    rows_in: ClassVar[str] = "stops"
    stops: Annotated[tuple[StepEntry, ...], Meta(min_length=3, max_length=5)]
    right: PlainId


QuestionEntry = (
    OneAnswerEntry
    | SeveralAnswersEntry
    | TrueOrNotEntry
    | PutInOrderEntry
    | SortIntoTwoEntry
    | PointAtPictureEntry
    | WhenCanIEntry
)
"""The union of question types, told apart by `kind`."""
