"""The words of slides, cards, plans and their stages as rows, in the order that patients meet them in."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.content.plan_file import PlanFile, StageEntry
from kiosk.content.review_pack.lines import ClinicNumbers
from kiosk.content.treatment_file import SlideEntry, TreatmentFile
from kiosk.domain.catalog import Figure, Plan, PlanStage, SkinFigure, Slide, Treatment
from kiosk.domain.review_sheets import Role, WordsRow


def slide_rows(slide: Slide, entry: SlideEntry, numbers: ClinicNumbers) -> Iterator[WordsRow]:
    """The words of a slide, of its line in the loop, and of its figure."""
    yield numbers.row(Role.HEADLINE, slide.headline, entry.headline)
    yield numbers.row(Role.BODY, slide.body, entry.body)
    yield from numbers.rows(Role.POINT, slide.points, entry.points)
    if slide.loop is not None and entry.loop is not None:
        yield numbers.row(Role.LOOP, slide.loop, entry.loop)
    yield from _figure_rows(slide.figure)


def _figure_rows(figure: Figure) -> Iterator[WordsRow]:
    yield WordsRow(Role.ALT, figure.alt)
    moments = figure.moments if isinstance(figure, SkinFigure) else ()
    for number, moment in enumerate(moments, 1):
        yield WordsRow(Role.MOMENT, moment.when, number)
        yield WordsRow(Role.MOMENT_ALT, moment.alt, number)


def card_rows(
    treatment: Treatment, file: TreatmentFile, numbers: ClinicNumbers
) -> Iterator[WordsRow]:
    """The names of a treatment, what its card says, and the titles of its chapters."""
    yield numbers.row(Role.NAME, treatment.name, file.name)
    yield numbers.row(Role.FULL_NAME, treatment.full_name, file.full_name)
    yield numbers.row(Role.SUMMARY, treatment.summary, file.summary)
    yield WordsRow(Role.ALT, treatment.card.alt)
    titles = [chapter.title for chapter in treatment.chapters]
    yield from numbers.rows(Role.CHAPTER, titles, [chapter.title for chapter in file.chapters])


def plan_rows(plan: Plan, file: PlanFile, numbers: ClinicNumbers) -> Iterator[WordsRow]:
    """The name of a plan, and the hint under it."""
    yield numbers.row(Role.NAME, plan.name, file.name)
    yield numbers.row(Role.HINT, plan.hint, file.hint)


def stage_rows(stage: PlanStage, entry: StageEntry, numbers: ClinicNumbers) -> Iterator[WordsRow]:
    """The title of a stage, and the lines of its four columns."""
    yield numbers.row(Role.TITLE, stage.title, entry.title)
    yield from numbers.rows(Role.DO, stage.do, entry.do)
    yield from numbers.rows(Role.AVOID, stage.avoid, entry.avoid)
    yield from numbers.rows(Role.NORMAL, stage.normal, entry.normal)
    yield from numbers.rows(Role.CALL, stage.call, entry.call)
