"""Sheets made of the catalog and the files that it was made of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, Final

from kiosk.content.clinic_file import ClinicFile
from kiosk.content.plan_file import StageEntry
from kiosk.content.question_entries import QuestionEntry
from kiosk.content.review_pack.grades import grades_of
from kiosk.content.review_pack.lines import clinic_numbers
from kiosk.content.review_pack.question_rows import question_rows
from kiosk.content.review_pack.slide_rows import slide_rows, stage_rows
from kiosk.content.treatment_file import SlideEntry
from kiosk.content.worded import words_of
from kiosk.domain.catalog import Catalog, Chapter, Ground, Plan, PlanStage, Signs, Slide
from kiosk.domain.question import PointAtPictureQuestion, Question
from kiosk.domain.review import is_overdue, reviewed
from kiosk.domain.review_sheets import (
    Cited,
    Claim,
    QuestionSheet,
    Sheet,
    SlideSheet,
    StageSheet,
    WordsRow,
)
from kiosk.domain.text import Language, Review, Text

SIGNS: Final = "clinic.signs"


class Making:
    """What all sheets of one pack are made with."""

    def __init__(
        self, catalog: Catalog, clinic: ClinicFile, claims: Mapping[str, Claim], day: date
    ) -> None:
        self._catalog, self._clinic, self._claims, self._day = catalog, clinic, claims, day
        self._numbers = clinic_numbers(clinic)
        self.cited = {
            one.id: Cited(number, one) for number, one in enumerate(catalog.sources.values(), 1)
        }

    def slide(self, slide: Slide, entry: SlideEntry, chapter: Chapter, on: Ground) -> SlideSheet:
        """The sheet of a slide on its treatment's ground. A claim that no file has is left out."""
        return SlideSheet(
            **self._common(slide.id, slide_rows(slide, entry, self._numbers), slide, entry.words()),
            chapter=chapter.title,
            ground=on,
            figure=slide.figure,
            claims=tuple(self._claims[one] for one in slide.facts if one in self._claims),
        )

    def stage(self, plan: Plan, stage: PlanStage, entry: StageEntry) -> StageSheet:
        """The sheet of a stage, with the numbers of its plan."""
        rows = stage_rows(stage, entry, clinic_numbers(self._clinic, plan.id))
        return StageSheet(
            **self._common(f"{plan.id}.{stage.id}", rows, stage, entry.words()),
            title=stage.title,
            from_day=stage.from_day,
            to_day=stage.to_day,
        )

    def question(
        self, question: Question, entry: QuestionEntry, truth: tuple[Text, Text]
    ) -> QuestionSheet:
        """The sheet of a question. `truth` are the words for true and not true."""
        pointed = question if isinstance(question, PointAtPictureQuestion) else None
        rows = question_rows(question, entry, self._numbers, truth)
        return QuestionSheet(
            **self._common(question.id, rows, question, words_of(entry)),
            kind=str(entry.__struct_config__.tag),
            topic=question.topic,
            slide=question.slide,
            slide_headline=self._catalog.slide(question.slide).headline,
            picture="" if pointed is None else pointed.picture,
            areas=() if pointed is None else pointed.areas,
        )

    def signs(self, signs: Signs, rows: Sequence[WordsRow]) -> Sheet:
        """The sheet of the signs of an emergency."""
        read = (("", row.text.by_language) for row in rows)
        return Sheet(**self._common(SIGNS, rows, signs, read))

    def _common(
        self,
        id: str,
        rows: Iterable[WordsRow],
        of: Slide | PlanStage | Question | Signs,
        read: Iterable[tuple[str, Mapping[Language, str]]],
    ) -> dict[str, Any]:
        """What every sheet has. `read` are the texts that `check` grades, with their pointers."""
        review = of.review
        return {
            "id": id,
            "rows": tuple(rows),
            "grades": grades_of([text for _, text in read], self._catalog.languages),
            "sources": tuple(self.cited[one] for one in of.sources),
            "review": review,
            "is_overdue": is_overdue(review, self._day),
        }


def reviews_of(catalog: Catalog) -> Iterable[Review]:
    """Every review there is."""
    for _, _, reviews in reviewed(catalog):
        yield from reviews
