"""A question's words as rows: what is asked, each choice and whether it is right, and the reason."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import assert_never

from kiosk.content import fields
from kiosk.content.question_entries import QuestionEntry
from kiosk.content.review_pack.lines import ClinicNumbers
from kiosk.domain import question as q
from kiosk.domain.review_sheets import Role, WordsRow
from kiosk.domain.text import Text

Marked = tuple[Role, Text]


def question_rows(
    question: q.Question, entry: QuestionEntry, numbers: ClinicNumbers, truth: tuple[Text, Text]
) -> Iterator[WordsRow]:
    """Every row, in the order that a patient meets them in. `truth` are the words for true and not true."""
    yield numbers.row(Role.ASK, question.ask, entry.ask)
    if isinstance(question, q.TrueOrNotQuestion):
        for number, (is_so, text) in enumerate(zip((True, False), truth, strict=True), 1):
            yield WordsRow(_right(is_so is question.is_true), text, number)
    written = [row.text for row in entry.rows()[1]]
    yield from _choices(_marked(question), written, numbers)
    if isinstance(question, q.PointAtPictureQuestion):
        yield WordsRow(Role.ALT, question.alt)
    answer, told = question.answer, entry.answer
    yield numbers.row(Role.ANSWER, answer.short, told.short)
    yield numbers.row(Role.REASON, answer.reason, told.reason)
    if answer.tip is not None and told.tip is not None:
        yield numbers.row(Role.TIP, answer.tip, told.tip)


def _choices(
    marked: Sequence[Marked], written: Sequence[fields.Text], numbers: ClinicNumbers
) -> Iterator[WordsRow]:
    for number, ((role, text), line) in enumerate(zip(marked, written, strict=True), 1):
        yield numbers.row(role, text, line, number)


def _marked(question: q.Question) -> list[Marked]:
    """What there is to choose from, as written, and what each of it is."""
    match question:
        case q.OneAnswerQuestion() | q.SeveralAnswersQuestion():
            return [(_right(one.right), one.text) for one in question.choices]
        case q.TrueOrNotQuestion():
            return []
        case q.PutInOrderQuestion():
            return [(Role.STEP, one.text) for one in question.steps]
        case q.SortIntoTwoQuestion():
            return [
                (Role.SIGN_CALL if one.call else Role.SIGN_FINE, one.text) for one in question.items
            ]
        case q.PointAtPictureQuestion():
            return [(_right(one.right), one.text) for one in question.areas]
        case q.WhenCanIQuestion():
            return [(_right(one.id == question.right), one.text) for one in question.stops]
        case _:
            assert_never(question)


def _right(right: bool) -> Role:
    return Role.RIGHT if right else Role.WRONG
