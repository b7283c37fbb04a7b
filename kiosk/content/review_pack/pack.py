"""Everything that is reviewed, sheet by sheet: each is made when it is asked for, and none is kept."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from kiosk.content.clinic_file import ClinicFile, Phones
from kiosk.content.review_pack.claims import claims_of
from kiosk.content.review_pack.grades import grades_of
from kiosk.content.review_pack.lines import ClinicNumbers, clinic_numbers
from kiosk.content.review_pack.numbers import number_sheets
from kiosk.content.review_pack.question_rows import question_rows
from kiosk.content.review_pack.slide_rows import card_rows, plan_rows, slide_rows, stage_rows
from kiosk.content.shelf import Shelf
from kiosk.domain.catalog import Catalog, Plan, Treatment
from kiosk.domain.question import PointAtPictureQuestion, Question
from kiosk.domain.review_sheets import (
    Cited,
    Claim,
    Fate,
    NumberSheet,
    Overview,
    QuestionSheet,
    SlideSheet,
    StageSheet,
    StringRow,
    Tongue,
    WordsRow,
)
from kiosk.domain.review_state import count_states, is_overdue
from kiosk.domain.text import Language, Review, Text


class ReviewPack:
    """The content of `catalog`, made of the files in `shelf`, as it stands on `day`."""

    def __init__(self, catalog: Catalog, shelf: Shelf, day: date) -> None:
        self.catalog = catalog
        self.day = day
        self._shelf = shelf
        self._clinic = shelf.files.clinic or ClinicFile(id="clinic", phones=Phones())
        self._claims = claims_of(shelf.files.facts)
        self._cited = {
            one.id: Cited(number, one) for number, one in enumerate(catalog.sources.values(), 1)
        }
        self._asked = {placed.question.id: placed.question for placed in shelf.questions}

    def overview(self) -> Overview:
        """What is in it, counted."""
        return Overview(
            clinic=self.catalog.clinic,
            revision=self.catalog.revision,
            day=self.day,
            tongues=self.tongues(),
            slides=len(self.catalog.places),
            stages=sum(len(plan.stages) for plan in self.catalog.plans),
            questions=sum(1 for _ in self.catalog.questions()),
            states=count_states(self._reviews(), self.day),
        )

    def tongues(self) -> tuple[Tongue, ...]:
        """The languages, in the kiosk's order."""
        files = ((one, self._shelf.files.strings[one]) for one in self.catalog.languages)
        return tuple(Tongue(one, file.name, file.direction == "rtl") for one, file in files)

    def card(self, treatment: Treatment) -> tuple[WordsRow, ...]:
        """The names of a treatment, what its card says, and the titles of its chapters."""
        return tuple(
            card_rows(treatment, self._shelf.files.treatments[treatment.id], self._numbers())
        )

    def plan_words(self, plan: Plan) -> tuple[WordsRow, ...]:
        """The name of a plan, and its hint."""
        return tuple(plan_rows(plan, self._shelf.files.plans[plan.id], self._numbers(plan.id)))

    def slides(self, treatment: Treatment) -> Iterator[SlideSheet]:
        """The slides of a treatment in reading order."""
        for chapter in treatment.chapters:
            for slide in chapter.slides:
                entry = self._shelf.by_id[slide.id].slide
                rows = tuple(slide_rows(slide, entry, self._numbers()))
                yield SlideSheet(
                    id=slide.id,
                    rows=rows,
                    grades=self._grades(rows),
                    sources=self._sources(slide.sources),
                    review=slide.review,
                    is_overdue=is_overdue(slide.review, self.day),
                    chapter=chapter.title,
                    ground=treatment.ground,
                    figure=slide.figure,
                    claims=tuple(self._claims[one] for one in slide.facts if one in self._claims),
                )

    def stages(self, plan: Plan) -> Iterator[StageSheet]:
        """The stages of a plan."""
        entries, numbers = self._shelf.files.plans[plan.id].stages, self._numbers(plan.id)
        for stage, entry in zip(plan.stages, entries, strict=True):
            rows = tuple(stage_rows(stage, entry, numbers))
            yield StageSheet(
                id=f"{plan.id}.{stage.id}",
                rows=rows,
                grades=self._grades(rows),
                sources=self._sources(stage.sources),
                review=stage.review,
                is_overdue=is_overdue(stage.review, self.day),
                title=stage.title,
                from_day=stage.from_day,
                to_day=stage.to_day,
            )

    def questions(self, questions: Iterable[Question]) -> Iterator[QuestionSheet]:
        """A sheet for each question."""
        truth = self.words("quiz.true"), self.words("quiz.not_true")
        for question in questions:
            entry = self._asked[question.id]
            pointed = question if isinstance(question, PointAtPictureQuestion) else None
            rows = tuple(question_rows(question, entry, self._numbers(), truth))
            yield QuestionSheet(
                id=question.id,
                rows=rows,
                grades=self._grades(rows),
                sources=self._sources(question.sources),
                review=question.review,
                is_overdue=is_overdue(question.review, self.day),
                kind=str(entry.__struct_config__.tag),
                topic=question.topic,
                slide=question.slide,
                slide_headline=self.catalog.slide(question.slide).headline,
                picture="" if pointed is None else pointed.picture,
                areas=() if pointed is None else pointed.areas,
            )

    def numbers(self) -> Iterator[NumberSheet]:
        """The clinic's numbers."""
        yield from number_sheets(self._shelf, self._clinic)

    def sources(self) -> tuple[Cited, ...]:
        """All sources with their numbers."""
        return tuple(self._cited.values())

    def dropped(self) -> tuple[Claim, ...]:
        """The claims that no slide tells."""
        return tuple(one for one in self._claims.values() if one.fate is Fate.DROPPED)

    def strings(self) -> Iterator[StringRow]:
        """The interface's words."""
        for key in self.catalog.strings[self.catalog.languages[0]]:
            yield StringRow(key, self.words(key))

    def words(self, key: str) -> Text:
        """Words of the interface in every language."""
        strings = self.catalog.strings
        return Text({one: strings[one][key] for one in self.catalog.languages})

    def _numbers(self, plan: str = "") -> ClinicNumbers:
        return clinic_numbers(self._clinic, plan)

    def _grades(self, rows: Sequence[WordsRow]) -> Mapping[Language, float | None]:
        return grades_of(rows, self.catalog.languages)

    def _sources(self, ids: Iterable[str]) -> tuple[Cited, ...]:
        return tuple(self._cited[one] for one in ids)

    def _reviews(self) -> Iterator[Review]:
        for treatment in self.catalog.treatments:
            yield from (slide.review for slide in treatment.slides())
        for plan in self.catalog.plans:
            yield from (stage.review for stage in plan.stages)
        yield from (question.review for question in self.catalog.questions())
