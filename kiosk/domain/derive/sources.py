"""Where the words of a screen come from, and who approved them."""

from __future__ import annotations

from typing import assert_never

import msgspec

from kiosk.domain.catalog import Review, ReviewStatus, Source
from kiosk.domain.derive.dates import say_date
from kiosk.domain.derive.view import View
from kiosk.domain.evidence import Evidence, evidence_of
from kiosk.domain.session import (
    CallScreen,
    PlanScreen,
    QuizScreen,
    ReadingScreen,
    SourcesScreen,
)


class SourceRow(msgspec.Struct, frozen=True):
    """One source. `address` is shown as it is written: nothing leads out of the kiosk."""

    title: str
    publisher: str
    supports: str
    address: str


class ReviewRow(msgspec.Struct, frozen=True):
    """Who approved the words, or that nobody has yet."""

    text: str
    approved: bool


class SourcesProps(msgspec.Struct, frozen=True):
    """Which words these are, their reviews and their sources."""

    kicker: str = ""
    about: str = ""
    reviews: tuple[ReviewRow, ...] = ()
    sources: tuple[SourceRow, ...] = ()


def derive_sources(view: View, screen: SourcesScreen) -> SourcesProps:
    """What the words of the screen before stand on."""
    catalog = view.world.catalog
    evidence = evidence_of(screen, catalog)
    if evidence is None:
        return SourcesProps()
    kicker, about = _about(view, screen)
    return SourcesProps(
        kicker="" if view.metrics.is_compact else kicker,
        about=about,
        reviews=_reviews(view, screen, evidence),
        sources=tuple(_source(view, catalog.sources[one]) for one in evidence.sources),
    )


def _about(view: View, screen: SourcesScreen) -> tuple[str, str]:
    """Where the words stand, and the first of them."""
    catalog, of = view.world.catalog, screen.of
    match of:
        case ReadingScreen():
            treatment = catalog.treatment_at(catalog.places[of.slide])
            return view.say(treatment.name), view.say(catalog.slide(of.slide).headline)
        case QuizScreen():
            name = catalog.treatment(of.run.treatment).name
            return view.say(name), view.say(of.run.current.question.answer.short)
        case PlanScreen():
            return _of_stage(view, of)
        case CallScreen():
            return _of_stage(view, of)[0], view.word("sources.signs")
        case _:
            assert_never(of)


def _of_stage(view: View, screen: PlanScreen | CallScreen) -> tuple[str, str]:
    plan = view.world.catalog.plan(screen.plan)
    if plan is None:
        return view.word("call.title"), ""
    kicker = view.word("plan.kicker", plan=view.say(plan.name))
    return kicker, view.say(plan.stages[screen.stage].title)


def _reviews(view: View, screen: SourcesScreen, evidence: Evidence) -> tuple[ReviewRow, ...]:
    """Each review in words; where the parts of a screen differ, which part it is of."""
    rows = tuple(_review(view, one) for one in evidence.reviews)
    of = screen.of
    if len(set(rows)) == 1 or not isinstance(of, CallScreen):
        return rows[:1]
    parts = (_of_stage(view, of)[1], view.word("sources.signs"))
    return tuple(
        ReviewRow(view.word("sources.part", part=part, review=row.text), row.approved)
        for part, row in zip(parts, rows, strict=True)
    )


def _review(view: View, review: Review) -> ReviewRow:
    if review.status is not ReviewStatus.APPROVED or review.approved_on is None:
        return ReviewRow(view.word("sources.draft"), approved=False)
    words = view.word(
        "sources.approved",
        name=review.approved_by,
        date=say_date(view, review.approved_on),
        review_by=say_date(view, review.review_by),
    )
    return ReviewRow(words, approved=True)


def _source(view: View, source: Source) -> SourceRow:
    return SourceRow(source.title, source.publisher, view.say(source.supports), source.address)
