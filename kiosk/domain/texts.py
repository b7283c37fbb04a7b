"""All texts of a part of the content, as patients read them or hear them told."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.domain.catalog import (
    Catalog,
    Chapter,
    Figure,
    Plan,
    PlanStage,
    SkinFigure,
    Slide,
    Treatment,
)
from kiosk.domain.question import PointAtPictureQuestion, Question, Quiz, parts
from kiosk.domain.text import Text


def all_texts(catalog: Catalog) -> Iterator[Text]:
    """Every text that a patient may meet, but for the clinic's name."""
    for treatment in catalog.treatments:
        yield from treatment_texts(treatment)
    for plan in catalog.plans:
        yield from plan_texts(plan)
    for question in catalog.questions():
        yield from question_texts(question)


def treatment_texts(treatment: Treatment) -> Iterator[Text]:
    """Those of a treatment, its card and all of its slides."""
    yield from (treatment.name, treatment.full_name, treatment.summary)
    yield from figure_texts(treatment.card)
    for chapter in treatment.chapters:
        yield from chapter_texts(chapter)


def chapter_texts(chapter: Chapter) -> Iterator[Text]:
    """Those of a chapter and its slides."""
    yield chapter.title
    for slide in chapter.slides:
        yield from slide_texts(slide)


def slide_texts(slide: Slide) -> Iterator[Text]:
    """Those of a slide; its sentence in the loop is not one of them."""
    yield from (slide.headline, slide.body, *slide.points)
    yield from figure_texts(slide.figure)


def figure_texts(figure: Figure) -> Iterator[Text]:
    """What tells a figure in words, and its moments."""
    yield figure.alt
    if isinstance(figure, SkinFigure):
        for moment in figure.moments:
            yield from (moment.when, moment.alt)


def plan_texts(plan: Plan) -> Iterator[Text]:
    """Those of a plan and its stages."""
    yield from (plan.name, plan.hint)
    for stage in plan.stages:
        yield from stage_texts(stage)


def stage_texts(stage: PlanStage) -> Iterator[Text]:
    """Those of some days of a plan."""
    yield from (stage.title, *stage.do, *stage.avoid, *stage.normal, *stage.call)


def quiz_texts(quiz: Quiz) -> Iterator[Text]:
    """Those of a treatment's questions, and of the questions that all treatments share."""
    for question in (*quiz.questions, *quiz.shared):
        yield from question_texts(question)


def question_texts(question: Question) -> Iterator[Text]:
    """Those of a question and its answer."""
    yield question.ask
    yield from (text for _, text in parts(question))
    answer = question.answer
    yield from (answer.short, answer.reason)
    if answer.tip is not None:
        yield answer.tip
    if isinstance(question, PointAtPictureQuestion):
        yield question.alt
