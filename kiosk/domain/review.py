"""Review dates: what has not been reviewed again in time, and what then still stands in the loop."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Iterator
from datetime import date

import msgspec

from kiosk.domain.catalog import Catalog, Review, Text


class OverdueRule(enum.Enum):
    """What the clinic has the kiosk do with slides whose review date has passed.

    Either way they can be read, and questions and plans stay: somebody who needs to know when to call
    is worse off with nothing than with words that were right last month. Staff are told of both.
    """

    WARN = "warn"
    LEAVE_LOOP = "leave_loop"


class OverdueKind(enum.Enum):
    """What kind of thing it is that is overdue."""

    SLIDES = "slides"
    QUESTIONS = "questions"
    STAGES = "stages"
    SIGNS = "signs"


class Overdue(msgspec.Struct, frozen=True):
    """Of the `of` things of one treatment, quiz or plan, `count` are overdue, the first since `since`.

    `name` is None where they belong to none of them alone.
    """

    kind: OverdueKind
    name: Text | None
    count: int
    of: int
    since: date


def is_overdue(review: Review, today: date) -> bool:
    """Whether its review date has passed. On that day itself it has not."""
    return review.review_by < today


def loop_on(catalog: Catalog, today: date) -> tuple[str, ...]:
    """The slides of the loop whose review date has not passed."""
    return tuple(one for one in catalog.loop if not is_overdue(catalog.slide(one).review, today))


def overdue_in(catalog: Catalog, today: date) -> tuple[Overdue, ...]:
    """All that is overdue: slides by treatment, questions by quiz, stages by plan, then the signs."""
    found = (_overdue(kind, name, reviews, today) for kind, name, reviews in reviewed(catalog))
    return tuple(one for one in found if one is not None)


def overdue_line(overdue: Iterable[Overdue]) -> str:
    """One line for a log: how many of each kind, and since when. Empty where nothing is overdue."""
    every = list(overdue)
    counts = {kind: sum(one.count for one in every if one.kind is kind) for kind in OverdueKind}
    told = ", ".join(f"{count} {kind.value}" for kind, count in counts.items() if count)
    return f"{told}, the first since {min(one.since for one in every)}" if told else ""


def _overdue(
    kind: OverdueKind, name: Text | None, reviews: list[Review], today: date
) -> Overdue | None:
    late = [one.review_by for one in reviews if is_overdue(one, today)]
    return Overdue(kind, name, len(late), len(reviews), min(late)) if late else None


def reviewed(catalog: Catalog) -> Iterator[tuple[OverdueKind, Text | None, list[Review]]]:
    """All reviews: of slides by treatment, questions by quiz, stages by plan, then of the signs."""
    for treatment in catalog.treatments:
        slides = [slide.review for slide in treatment.slides()]
        yield OverdueKind.SLIDES, treatment.name, slides
    for quiz in catalog.quizzes:
        questions = [question.review for question in quiz.questions]
        yield OverdueKind.QUESTIONS, catalog.treatment(quiz.treatment).name, questions
    shared = next((quiz.shared for quiz in catalog.quizzes), ())
    yield OverdueKind.QUESTIONS, None, [question.review for question in shared]
    for plan in catalog.plans:
        yield OverdueKind.STAGES, plan.name, [stage.review for stage in plan.stages]
    if catalog.signs is not None:
        yield OverdueKind.SIGNS, None, [catalog.signs.review]
