"""A question with its answer."""

from __future__ import annotations

from typing import Final

import msgspec

from kiosk.domain import question as q
from kiosk.domain.answering import Asked
from kiosk.domain.catalog import SkinFigure
from kiosk.domain.derive.choices import (
    ChoiceRow,
    choice_rows,
    chosen_words,
    truth_words,
    unsure_row,
    words_of,
)
from kiosk.domain.derive.figure import toned
from kiosk.domain.derive.language import mark
from kiosk.domain.derive.pointing import fits_fingers
from kiosk.domain.derive.view import View
from kiosk.domain.marking import Mark
from kiosk.domain.quiz import QuizRun
from kiosk.domain.session import QuizScreen
from kiosk.domain.skin import SkinNumbers
from kiosk.domain.texts import question_texts

KINDS: Final[dict[type[q.AskedThing], str]] = {
    q.OneAnswerQuestion: "one_answer",
    q.SeveralAnswersQuestion: "several_answers",
    q.TrueOrNotQuestion: "true_or_not",
    q.PutInOrderQuestion: "put_in_order",
    q.SortIntoTwoQuestion: "sort_into_two",
    q.PointAtPictureQuestion: "point_at_picture",
    q.WhenCanIQuestion: "when_can_i",
}
"""The name that QML knows each type by."""

_WITH_HINT: Final = ("several_answers", "put_in_order", "point_at_picture")


class QuizProps(msgspec.Struct, frozen=True):
    """One question. The answer's words are empty until it is answered.

    `can_be_done` says whether an answer of several touches can be given; `sort_key` is the sign to be
    sorted now, and `sort_count` how many have been. `truth` repeats what is so where the answer stands
    in the choices' place.
    """

    question: str = ""
    kind: str = ""
    kicker: str = ""
    ask: str = ""
    hint: str = ""
    index: int = 0
    count: int = 1
    choices: tuple[ChoiceRow, ...] = ()
    unsure: ChoiceRow = ChoiceRow("", "", "open", "")
    can_be_done: bool = False
    sort_key: str = ""
    sort_text: str = ""
    sort_place: str = ""
    sort_count: int = 0
    picture: str = ""
    picture_alt: str = ""
    points_directly: bool = False
    takes_several: bool = False
    answered: bool = False
    known: bool = False
    chosen: str = ""
    truth: str = ""
    short: str = ""
    reason: str = ""
    tip: str = ""
    slide: str = ""
    next_words: str = ""
    mark: str = ""
    skin: SkinNumbers | None = None


def derive_quiz(view: View, screen: QuizScreen) -> QuizProps:
    """The question on screen."""
    run = screen.run
    asked, (begins, ends) = run.current, run.round
    question, kind = asked.question, KINDS[type(asked.question)]
    answered = asked.given is not None
    tip = question.answer.tip
    pointed = question if isinstance(question, q.PointAtPictureQuestion) else None
    return QuizProps(
        question=question.id,
        kind=kind,
        kicker=_kicker(view, run),
        ask=view.say(question.ask),
        hint=view.word(f"quiz.hint.{kind}") if kind in _WITH_HINT and not answered else "",
        index=run.index - begins,
        count=ends - begins,
        choices=choice_rows(view, asked),
        unsure=unsure_row(view, asked),
        can_be_done=asked.can_be_done,
        sort_key=asked.to_sort or "",
        sort_text=words_of(view, asked)[asked.to_sort] if asked.to_sort else "",
        sort_place=_sort_place(view, asked),
        sort_count=len(asked.draft.ids),
        picture=pointed.picture if pointed else "",
        picture_alt=view.say(pointed.alt) if pointed else "",
        points_directly=pointed is not None and fits_fingers(view, pointed),
        takes_several=kind in ("several_answers", "put_in_order"),
        answered=answered,
        known=asked.mark is Mark.KNOWN,
        chosen=chosen_words(view, asked),
        truth=_truth(view, asked),
        short=view.say(question.answer.short) if answered else "",
        reason=view.say(question.answer.reason) if answered else "",
        tip=view.say(tip) if answered and tip else "",
        slide=question.slide,
        next_words=_next_words(view, run),
        mark=mark(view, question_texts(question)),
        skin=_companion(view, run),
    )


def treatment_name(view: View, run: QuizRun) -> str:
    """The name of the treatment that a run is about."""
    return view.say(view.world.catalog.treatment(run.treatment).name)


def _kicker(view: View, run: QuizRun) -> str:
    begins, ends = run.round
    place, count = run.index - begins + 1, ends - begins
    if run.is_again:
        return view.word("quiz.kicker_again", place=place, count=count)
    if view.metrics.is_compact:
        return view.word("quiz.place", place=place, count=count)
    name = treatment_name(view, run)
    return view.word("quiz.kicker", treatment=name, place=place, count=count)


def _next_words(view: View, run: QuizRun) -> str:
    following = "quiz.to_result" if run.is_last else "quiz.next"
    if run.comes_again:
        following = "quiz.to_again"
    return view.word(following)


def _sort_place(view: View, asked: Asked) -> str:
    if asked.to_sort is None:
        return ""
    place = asked.order.index(asked.to_sort) + 1
    return view.word("quiz.place", place=place, count=len(asked.order))


def _truth(view: View, asked: Asked) -> str:
    """One answer needs none: its fact in a few words is enough."""
    is_hidden = asked.given is not None and view.layout.reason_replaces_choices
    if not is_hidden or isinstance(asked.question, q.OneAnswerQuestion):
        return ""
    return truth_words(view, asked)


def _companion(view: View, run: QuizRun) -> SkinNumbers | None:
    """The treatment's drawing, which stands where the answer will be."""
    card = view.world.catalog.treatment(run.treatment).card
    return toned(view, card.skin) if isinstance(card, SkinFigure) else None
