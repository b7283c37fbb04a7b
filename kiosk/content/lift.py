"""Files without errors lifted into the domain's `Catalog`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain, zip_longest

import msgspec

from kiosk.content.clinic_file import ClinicFile, Phones
from kiosk.content.kiosk_file import KioskFile
from kiosk.content.lift_plan import lift_plans
from kiosk.content.lift_question import lift_question
from kiosk.content.lift_text import TextLift, lift_review
from kiosk.content.pictures import Pictures
from kiosk.content.question_entries import QuestionEntry
from kiosk.content.quiz_file import QuizFile
from kiosk.content.rules.figures import drawn
from kiosk.content.shelf import Shelf
from kiosk.content.sources_file import SourcesFile
from kiosk.content.treatment_file import (
    FigureEntry,
    MomentEntry,
    PeopleEntry,
    SkinEntry,
    SlideEntry,
    TreatmentFile,
)
from kiosk.domain import catalog
from kiosk.domain.question import Quiz
from kiosk.domain.skin import Skin

_CHANGES = frozenset(MomentEntry.__struct_fields__)


def lift(
    shelf: Shelf, kiosk: KioskFile, sources: SourcesFile, pictures: Pictures, revision: str
) -> catalog.Catalog:
    """The catalog of a folder in which no rule found an error."""
    files = shelf.files
    clinic = files.clinic or ClinicFile(id="clinic", phones=Phones())
    text = TextLift(kiosk.languages, clinic.numbers_for())
    lifting = _Lifting(shelf, text, pictures)
    treatments = tuple(lifting.treatment(files.treatments[one]) for one in kiosk.treatments)
    return catalog.Catalog(
        revision=revision,
        clinic=text.as_written(kiosk.clinic),
        languages=kiosk.shown,
        treatments=treatments,
        quizzes=lifting.quizzes(files.quizzes.values()),
        plans=lift_plans(files.plans.values(), clinic, kiosk.languages, kiosk.treatments),
        phones=catalog.Phones(**msgspec.structs.asdict(clinic.phones)),
        signs=_signs(clinic),
        sources={
            one.id: catalog.Source(
                one.id, one.title, one.publisher, one.address, text.as_written(one.supports)
            )
            for one in sources.sources
        },
        strings={language: files.strings[language].phrases() for language in kiosk.shown},
        language_names={language: files.strings[language].name for language in kiosk.shown},
        from_right=frozenset(one for one, file in files.strings.items() if file.direction == "rtl"),
        places=_places(treatments),
        loop=_loop(treatments),
    )


def _signs(clinic: ClinicFile) -> catalog.Signs | None:
    signs = clinic.signs
    return None if signs is None else catalog.Signs(signs.sources, lift_review(signs.review))


def _places(treatments: Sequence[catalog.Treatment]) -> dict[str, catalog.SlidePlace]:
    return {
        slide.id: catalog.SlidePlace(at, chapter_at, slide_at)
        for at, treatment in enumerate(treatments)
        for chapter_at, chapter in enumerate(treatment.chapters)
        for slide_at, slide in enumerate(chapter.slides)
    }


def _loop(treatments: Sequence[catalog.Treatment]) -> tuple[str, ...]:
    """One slide of each treatment in turn, until all loop slides are in."""
    shown = ([one.id for one in each.slides() if one.loop is not None] for each in treatments)
    return tuple(one for one in chain.from_iterable(zip_longest(*shown)) if one is not None)


class _Lifting:
    def __init__(self, shelf: Shelf, text: TextLift, pictures: Pictures) -> None:
        self._shelf = shelf
        self._pictures = pictures
        self.text = text

    def treatment(self, file: TreatmentFile) -> catalog.Treatment:
        return catalog.Treatment(
            id=file.id,
            is_basics=file.kind == "basics",
            name=self.text(file.name),
            full_name=self.text(file.full_name),
            summary=self.text(file.summary),
            ground=file.ground,
            card=self.figure(file.card),
            chapters=tuple(
                catalog.Chapter(one.id, self.text(one.title), tuple(map(self.slide, one.slides)))
                for one in file.chapters
            ),
        )

    def slide(self, entry: SlideEntry) -> catalog.Slide:
        return catalog.Slide(
            id=entry.id,
            headline=self.text(entry.headline),
            body=self.text(entry.body),
            points=tuple(map(self.text, entry.points)),
            loop=None if entry.loop is None else self.text(entry.loop),
            figure=self.figure(entry.figure),
            facts=entry.facts,
            sources=entry.sources,
            review=lift_review(entry.review),
        )

    def figure(self, entry: FigureEntry) -> catalog.Figure:
        entry = drawn(self._shelf.by_id, entry)
        if isinstance(entry, SkinEntry):
            return self._skin_figure(entry)
        if isinstance(entry, PeopleEntry):
            return catalog.PeopleFigure(entry.count, entry.of, self.text(entry.alt))
        return catalog.PictureFigure(self._pictures.path(entry.file), self.text(entry.alt))

    def _skin_figure(self, entry: SkinEntry) -> catalog.SkinFigure:
        skin, alt = _skin(entry), self.text(entry.alt)
        if not entry.moments:
            return catalog.SkinFigure(skin, alt, entry.labels)
        moments = tuple(
            catalog.Moment(self.text(one.when), _changed(skin, one), self.text(one.alt))
            for one in entry.moments
        )
        rests_at = len(moments) - 1 if entry.rests_at is None else entry.rests_at
        return catalog.SkinFigure(moments[rests_at].skin, alt, entry.labels, moments, rests_at)

    def quizzes(self, files: Iterable[QuizFile]) -> tuple[Quiz, ...]:
        """Each treatment's bank, with the questions that all treatments share."""
        banks = [(file, tuple(map(self.question, file.questions))) for file in files]
        shared = tuple(chain.from_iterable(own for file, own in banks if file.treatment is None))
        return tuple(
            Quiz(file.id, file.treatment, own, shared)
            for file, own in banks
            if file.treatment is not None
        )

    def question(self, entry: QuestionEntry) -> catalog.Question:
        return lift_question(entry, self.text, self._pictures.path)


def _skin(entry: SkinEntry) -> Skin:
    return msgspec.convert(entry, Skin, from_attributes=True)  # by name


def _changed(skin: Skin, moment: MomentEntry) -> Skin:
    stated = {name: getattr(moment, name) for name in Skin.__struct_fields__ if name in _CHANGES}
    changes = {name: value for name, value in stated.items() if value is not None}
    return msgspec.structs.replace(skin, **changes)
