"""The content in use, as frozen values: treatments, chapters, slides, quizzes, sources, words.

Every id that one value names (a slide's source, a question's slide) exists: `kiosk.content` builds a
`Catalog` only from files without errors.
"""

from __future__ import annotations

import enum
from collections.abc import Iterator, Mapping

import msgspec

from kiosk.domain.phrasing import Phrase
from kiosk.domain.question import Question, Quiz
from kiosk.domain.skin import Label, Skin
from kiosk.domain.text import Language, Review, ReviewStatus, Text

__all__ = ("Language", "Question", "Quiz", "Review", "ReviewStatus", "Text")


class Moment(msgspec.Struct, frozen=True):
    """The living skin at one moment of a change over time, such as before or weeks later."""

    when: Text
    skin: Skin
    alt: Text


class SkinFigure(msgspec.Struct, frozen=True):
    """The living skin with its numbers, and the labels it points out.

    With `moments` (none, or two to four) it shows a change over time: it plays from the first of them
    to the one numbered `rests_at`, and stays there. `skin` is then that one's.
    """

    skin: Skin
    alt: Text
    labels: tuple[Label, ...] = ()
    moments: tuple[Moment, ...] = ()
    rests_at: int = 0


class PeopleFigure(msgspec.Struct, frozen=True):
    """A number of people, such as 13 of 100, each of them drawn."""

    count: int
    of: int
    alt: Text


class PictureFigure(msgspec.Struct, frozen=True):
    """A drawn picture: an SVG file that exists, by its absolute path."""

    path: str
    alt: Text


Figure = SkinFigure | PictureFigure | PeopleFigure
"""The closed union of what a slide can show."""


class Source(msgspec.Struct, frozen=True):
    """Where a fact comes from. `address` is empty where no public page states it."""

    id: str
    title: str
    publisher: str
    address: str
    supports: Text


class Slide(msgspec.Struct, frozen=True):
    """One idea: a headline, a few words, a figure. `loop` is its sentence in the waiting-room loop."""

    id: str
    headline: Text
    body: Text
    points: tuple[Text, ...]
    loop: Text | None
    figure: Figure
    facts: tuple[str, ...]
    sources: tuple[str, ...]
    review: Review


class Chapter(msgspec.Struct, frozen=True):
    """One to three slides under one title. `id` is unique within its treatment."""

    id: str
    title: Text
    slides: tuple[Slide, ...]


class Ground(enum.Enum):
    """The colour token that a treatment's slides stand on."""

    BASICS = "basics"
    REJUVENATION = "rejuvenation"
    RESURFACING = "resurfacing"
    TIGHTENING = "tightening"


class Treatment(msgspec.Struct, frozen=True):
    """A treatment, or (with `is_basics`) what all treatments share: how skin ages, kinds of laser."""

    id: str
    is_basics: bool
    name: Text
    full_name: Text
    summary: Text
    ground: Ground
    card: Figure
    chapters: tuple[Chapter, ...]

    def slides(self) -> Iterator[Slide]:
        """Every slide in reading order."""
        for chapter in self.chapters:
            yield from chapter.slides


class PlanStage(msgspec.Struct, frozen=True):
    """Some days of a plan: from `from_day` to `to_day`, both counted from the treatment on.

    The day of treatment is day 0. The last stage of a plan has no `to_day`. Each column has two to
    four short lines.
    """

    id: str
    title: Text
    from_day: int
    to_day: int | None
    do: tuple[Text, ...]
    avoid: tuple[Text, ...]
    normal: tuple[Text, ...]
    call: tuple[Text, ...]
    sources: tuple[str, ...]
    review: Review


class Plan(msgspec.Struct, frozen=True):
    """The aftercare of one kind of treatment. Its stages follow on each other from day 0."""

    id: str
    treatment: str
    name: Text
    hint: Text
    stages: tuple[PlanStage, ...]

    def stage_on(self, day: int) -> int:
        """The number of the stage that a day after treatment is in. Days before it: the first."""
        began = [number for number, stage in enumerate(self.stages) if stage.from_day <= day]
        return began[-1] if began else 0


class Phones(msgspec.Struct, frozen=True):
    """The clinic's telephone numbers. An empty one is asked for at the desk."""

    day: str = ""
    out_of_hours: str = ""
    emergency: str = ""


class Signs(msgspec.Struct, frozen=True):
    """What the signs of an emergency stand on. Their words are among the interface's own."""

    sources: tuple[str, ...]
    review: Review


class SlidePlace(msgspec.Struct, frozen=True):
    """Where a slide stands: positions in `Catalog.treatments`, its chapters and their slides."""

    treatment: int
    chapter: int
    slide: int


class Catalog(msgspec.Struct, frozen=True):
    """All content in use. Treatments stand in the order of `kiosk.json`; basics is one of them.

    `revision` is a digest of the files; `places` finds any slide by its id; `loop` holds the ids of the
    slides that the loop shows, one treatment after another in turn. `language_names` are the languages'
    own names, and those in `from_right` are read from right to left.
    """

    revision: str
    clinic: Text
    languages: tuple[Language, ...]
    treatments: tuple[Treatment, ...]
    quizzes: tuple[Quiz, ...]
    sources: Mapping[str, Source]
    strings: Mapping[Language, Mapping[str, Phrase]]
    places: Mapping[str, SlidePlace]
    loop: tuple[str, ...]
    plans: tuple[Plan, ...] = ()
    phones: Phones = Phones()
    signs: Signs | None = None
    language_names: Mapping[Language, str] = {}
    from_right: frozenset[Language] = frozenset()

    def treatment_at(self, place: SlidePlace) -> Treatment:
        """The treatment that a place stands in."""
        return self.treatments[place.treatment]

    def chapter_at(self, place: SlidePlace) -> Chapter:
        """The chapter that a place stands in."""
        return self.treatments[place.treatment].chapters[place.chapter]

    def slide(self, slide_id: str) -> Slide:
        """The slide of that id. An unknown id is a bug: `KeyError`."""
        place = self.places[slide_id]
        return self.chapter_at(place).slides[place.slide]

    def treatment(self, treatment_id: str) -> Treatment:
        """The treatment of that id. An unknown id is a bug: `KeyError`."""
        for treatment in self.treatments:
            if treatment.id == treatment_id:
                return treatment
        raise KeyError(treatment_id)

    def questions(self) -> Iterator[Question]:
        """Every question once; those that treatments share come last."""
        for quiz in self.quizzes:
            yield from quiz.questions
        yield from next((quiz.shared for quiz in self.quizzes), ())

    def question(self, question_id: str) -> Question | None:
        """The question of that id, or None where there is none."""
        return next((one for one in self.questions() if one.id == question_id), None)

    def plan(self, plan_id: str) -> Plan | None:
        """The plan of that id, or None where there is none."""
        return next((plan for plan in self.plans if plan.id == plan_id), None)

    def stage(self, plan_id: str, number: int) -> PlanStage | None:
        """A stage of the plan of that id, or None where there is no such plan."""
        plan = self.plan(plan_id)
        return None if plan is None else plan.stages[number]

    def quiz(self, treatment_id: str) -> Quiz | None:
        """The quiz of a treatment, or None where there is none."""
        return next((quiz for quiz in self.quizzes if quiz.treatment == treatment_id), None)
