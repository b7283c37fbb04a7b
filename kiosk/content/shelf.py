"""The well-shaped files of a folder with every slide and question found and placed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import msgspec

from kiosk.content.fields import ReviewEntry
from kiosk.content.folder import Files
from kiosk.content.plan_file import StageEntry
from kiosk.content.question_entries import QuestionEntry
from kiosk.content.treatment_file import SlideEntry


class PlacedSlide(msgspec.Struct, frozen=True):
    """A slide, the file it stands in and its JSON pointer there."""

    file: str
    pointer: str
    slide: SlideEntry


class PlacedQuestion(msgspec.Struct, frozen=True):
    """A question, the file it stands in and its JSON pointer there."""

    file: str
    pointer: str
    question: QuestionEntry


class PlacedStage(msgspec.Struct, frozen=True):
    """A stage of a plan, the file it stands in and its JSON pointer there."""

    file: str
    pointer: str
    stage: StageEntry


class Reviewed(msgspec.Struct, frozen=True):
    """Something that names its sources and who answers for it, its file and its JSON pointer there."""

    file: str
    pointer: str
    sources: tuple[str, ...]
    review: ReviewEntry


class Shelf(msgspec.Struct, frozen=True):
    """What the rules look at. `by_id` holds the first slide of each id."""

    files: Files
    slides: tuple[PlacedSlide, ...]
    questions: tuple[PlacedQuestion, ...]
    stages: tuple[PlacedStage, ...]
    by_id: Mapping[str, PlacedSlide]

    def is_known_slide(self, slide_id: str) -> bool:
        """Whether the slide exists, or may: a file that could not be read may hold it."""
        treatment = slide_id.partition(".")[0]
        return slide_id in self.by_id or f"treatments/{treatment}.json" in self.files.broken

    def reviewed(self) -> Iterator[Reviewed]:
        """Every slide, question and stage, and the signs of an emergency."""
        for p in self.slides:
            yield Reviewed(p.file, p.pointer, p.slide.sources, p.slide.review)
        for q in self.questions:
            yield Reviewed(q.file, q.pointer, q.question.sources, q.question.review)
        for s in self.stages:
            yield Reviewed(s.file, s.pointer, s.stage.sources, s.stage.review)
        clinic = self.files.clinic
        if clinic is not None and clinic.signs is not None:
            signs = clinic.signs
            yield Reviewed("clinic.json", "/signs", signs.sources, signs.review)


def shelve(files: Files) -> Shelf:
    """The files with their slides and questions, in reading order."""
    slides = [
        PlacedSlide(file, f"/chapters/{at}/slides/{number}", slide)
        for stem, treatment in files.treatments.items()
        for file in (f"treatments/{stem}.json",)
        for at, chapter in enumerate(treatment.chapters)
        for number, slide in enumerate(chapter.slides)
    ]
    questions = [
        PlacedQuestion(file, f"/questions/{number}", question)
        for stem, quiz in files.quizzes.items()
        for file in (f"quizzes/{stem}.json",)
        for number, question in enumerate(quiz.questions)
    ]
    stages = [
        PlacedStage(f"plans/{stem}.json", f"/stages/{number}", stage)
        for stem, plan in files.plans.items()
        for number, stage in enumerate(plan.stages)
    ]
    by_id: dict[str, PlacedSlide] = {}
    for placed in slides:
        by_id.setdefault(placed.slide.id, placed)
    return Shelf(files, tuple(slides), tuple(questions), tuple(stages), by_id)
