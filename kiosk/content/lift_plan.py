"""Aftercare plans lifted into the domain, with the numbers that the clinic sets for each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kiosk.content.clinic_file import ClinicFile
from kiosk.content.lift_text import TextLift, lift_review
from kiosk.content.plan_file import PlanFile, StageEntry
from kiosk.domain import catalog


def lift_plans(
    files: Iterable[PlanFile], clinic: ClinicFile, languages: Sequence[str], order: Sequence[str]
) -> tuple[catalog.Plan, ...]:
    """Every plan, in the order that `order` has their treatments in."""
    in_order = sorted(files, key=lambda file: order.index(file.treatment))
    return tuple(_plan(file, TextLift(languages, clinic.numbers_for(file.id))) for file in in_order)


def _plan(file: PlanFile, text: TextLift) -> catalog.Plan:
    return catalog.Plan(
        id=file.id,
        treatment=file.treatment,
        name=text(file.name),
        hint=text(file.hint),
        stages=tuple(_stage(one, text) for one in file.stages),
    )


def _stage(entry: StageEntry, text: TextLift) -> catalog.PlanStage:
    return catalog.PlanStage(
        id=entry.id,
        title=text(entry.title),
        from_day=entry.from_day,
        to_day=entry.to_day,
        do=tuple(map(text, entry.do)),
        avoid=tuple(map(text, entry.avoid)),
        normal=tuple(map(text, entry.normal)),
        call=tuple(map(text, entry.call)),
        sources=entry.sources,
        review=lift_review(entry.review),
    )
