"""Everything that is reviewed, sheet by sheet: each is made when it is asked for, and none is kept."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from kiosk.content.clinic_file import ClinicFile, Phones
from kiosk.content.review_pack.claims import claims_of
from kiosk.content.review_pack.lines import clinic_numbers
from kiosk.content.review_pack.making import Making, reviews_of
from kiosk.content.review_pack.numbers import number_sheets
from kiosk.content.review_pack.slide_rows import card_rows, plan_rows
from kiosk.content.shelf import Shelf
from kiosk.domain.catalog import Catalog, Plan, Treatment
from kiosk.domain.phrasing import every_form
from kiosk.domain.question import Question
from kiosk.domain.review_sheets import (
    Cited,
    Claim,
    Fate,
    NumberSheet,
    Overview,
    QuestionSheet,
    Role,
    Sheet,
    SlideSheet,
    StageSheet,
    StringRow,
    Tongue,
    WordsRow,
)
from kiosk.domain.review_state import count_states
from kiosk.domain.text import Text

SIGNS = ("call.sign.eye", "call.sign.sight", "call.sign.breathing", "call.sign.throat")
"""The signs of an emergency, in the order that patients read them in."""


class ReviewPack:
    """The content of `catalog`, made of the files in `shelf`, as it stands on `day`."""

    def __init__(self, catalog: Catalog, shelf: Shelf, day: date) -> None:
        self.catalog = catalog
        self.day = day
        self._shelf = shelf
        self._clinic = shelf.files.clinic or ClinicFile(id="clinic", phones=Phones())
        self._claims = claims_of(shelf.files.facts)
        self._making = Making(catalog, self._clinic, self._claims, day)
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
            signs=int(self.catalog.signs is not None),
            states=count_states(reviews_of(self.catalog), self.day),
        )

    def tongues(self) -> tuple[Tongue, ...]:
        """The languages, in the kiosk's order."""
        files = ((one, self._shelf.files.strings[one]) for one in self.catalog.languages)
        return tuple(Tongue(one, file.name, file.direction == "rtl") for one, file in files)

    def card(self, treatment: Treatment) -> tuple[WordsRow, ...]:
        """The names of a treatment, what its card says, and the titles of its chapters."""
        return tuple(
            card_rows(
                treatment, self._shelf.files.treatments[treatment.id], clinic_numbers(self._clinic)
            )
        )

    def plan_words(self, plan: Plan) -> tuple[WordsRow, ...]:
        """The name of a plan, and its hint."""
        return tuple(
            plan_rows(plan, self._shelf.files.plans[plan.id], clinic_numbers(self._clinic, plan.id))
        )

    def slides(self, treatment: Treatment) -> Iterator[SlideSheet]:
        """The slides of a treatment in reading order."""
        for chapter in treatment.chapters:
            for slide in chapter.slides:
                entry = self._shelf.by_id[slide.id].slide
                yield self._making.slide(slide, entry, chapter, treatment.ground)

    def stages(self, plan: Plan) -> Iterator[StageSheet]:
        """The stages of a plan."""
        entries = self._shelf.files.plans[plan.id].stages
        for stage, entry in zip(plan.stages, entries, strict=True):
            yield self._making.stage(plan, stage, entry)

    def signs(self) -> Sheet | None:
        """The signs of an emergency, where it is said what they stand on."""
        signs = self.catalog.signs
        if signs is None:
            return None
        lines = (WordsRow(Role.EMERGENCY, self.words(key), n) for n, key in enumerate(SIGNS, 1))
        return self._making.signs(signs, (WordsRow(Role.TITLE, self.words("call.signs")), *lines))

    def questions(self, questions: Iterable[Question]) -> Iterator[QuestionSheet]:
        """A sheet for each question."""
        truth = self.words("quiz.true"), self.words("quiz.not_true")
        for question in questions:
            yield self._making.question(question, self._asked[question.id], truth)

    def numbers(self) -> Iterator[NumberSheet]:
        """The clinic's numbers."""
        yield from number_sheets(self._shelf, self._clinic)

    def sources(self) -> tuple[Cited, ...]:
        """All sources with their numbers."""
        return tuple(self._making.cited.values())

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
        return Text({one: every_form(strings[one][key]) for one in self.catalog.languages})
