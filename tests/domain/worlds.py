"""A small content with two treatments and the basics, made in memory, for tests of the domain."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any, Final

import msgspec

from kiosk.domain.box import Box
from kiosk.domain.catalog import (
    Catalog,
    Chapter,
    Figure,
    Ground,
    Phones,
    PictureFigure,
    Plan,
    PlanStage,
    Quiz,
    Review,
    ReviewStatus,
    Signs,
    SkinFigure,
    Slide,
    SlidePlace,
    Source,
    Text,
    Treatment,
)
from kiosk.domain.comfort import TextSize
from kiosk.domain.derive.view import View
from kiosk.domain.layout import layout_for
from kiosk.domain.metrics import metrics_for
from kiosk.domain.panel import Panel
from kiosk.domain.phrasing import Phrase
from kiosk.domain.question import (
    Answer,
    Area,
    Choice,
    OneAnswerQuestion,
    PointAtPictureQuestion,
    PutInOrderQuestion,
    SeveralAnswersQuestion,
    SortIntoTwoQuestion,
    SortItem,
    TrueOrNotQuestion,
    WhenCanIQuestion,
)
from kiosk.domain.question import Step as Part
from kiosk.domain.session import Screen, Session, World
from kiosk.domain.skin import Label, Laser, Skin

_FILE: Final = Path(__file__).parents[2] / "content" / "strings" / "en.json"
WORDS: Final[Mapping[str, Phrase]] = json.loads(_FILE.read_text(encoding="utf-8"))["strings"]
PANEL: Final = Panel(1920, 1080, 24)
SMALL_PANEL: Final = Panel(1024, 600, 10.1)
REVIEW: Final = Review(owner="Clinic", status=ReviewStatus.DRAFT, review_by=date(2030, 1, 1))
LABELS: Final = (Label.FAT, Label.SURFACE, Label.COLLAGEN, Label.EPIDERMIS)
RIGHT: Final = "soft"
"""The id of the right choice of every question; the others are `hard` and `never`."""


def text(english: str, spanish: str | None = None) -> Text:
    """A text in English and perhaps in Spanish."""
    return Text({"en": english} if spanish is None else {"en": english, "es": spanish})


def skin_figure(*labels: Label, **numbers: float) -> SkinFigure:
    """The living skin."""
    skin = msgspec.structs.replace(Skin(laser=Laser.FRACTIONAL), **numbers)
    return SkinFigure(skin=skin, alt=text("Skin seen from the side."), labels=labels)


def picture(name: str) -> PictureFigure:
    """A drawn picture."""
    return PictureFigure(path=f"/pictures/{name}.svg", alt=text(f"A {name}."))


def slide(slide_id: str, *, points: int = 0, loop: str = "", figure: Figure | None = None) -> Slide:
    """A slide whose words are made of its id."""
    return Slide(
        id=slide_id,
        headline=text(f"About {slide_id}"),
        body=text("Your skin heals by itself."),
        points=tuple(text(f"Point {number}") for number in range(points)),
        loop=text(loop) if loop else None,
        figure=figure or skin_figure(),
        facts=(),
        sources=("leeds",),
        review=REVIEW,
    )


def question(name: str, topic: str, slide_id: str, *, tip: str = "") -> OneAnswerQuestion:
    """A question whose words are made of its name."""
    return OneAnswerQuestion(
        id=f"peel.{name}",
        topic=topic,
        ask=text(f"What about {name}?"),
        choices=(
            Choice(id="hard", text=text(f"Hard {name}"), right=False),
            Choice(id=RIGHT, text=text(f"Soft {name}"), right=True),
            Choice(id="never", text=text(f"Never {name}"), right=False),
        ),
        answer=Answer(
            short=text(f"Be soft on {name}"),
            reason=text("Soft is kind to new skin."),
            tip=text(tip) if tip else None,
        ),
        slide=slide_id,
        sources=("leeds",),
        review=REVIEW,
    )


def _common(name: str, topic: str) -> dict[str, Any]:
    return {
        "id": f"all.{name}",
        "topic": topic,
        "ask": text(f"What about {name}?"),
        "answer": Answer(text(f"Be soft on {name}"), text("Soft is kind."), None),
        "slide": "peel.what.first",
        "sources": ("leeds",),
        "review": REVIEW,
    }


SEVERAL: Final = SeveralAnswersQuestion(
    **_common("several", "sun"),
    choices=tuple(Choice(one, text(f"Some {one}"), one in "ac") for one in "abcd"),
)
STATEMENT: Final = TrueOrNotQuestion(**_common("statement", "creams"), is_true=False)
STEPS: Final = PutInOrderQuestion(
    **_common("steps", "washing"),
    steps=tuple(Part(one, text(f"Step {one}")) for one in ("hands", "face", "dry")),
)
SIGNS: Final = SortIntoTwoQuestion(
    **_common("signs", "warning"),
    items=tuple(
        SortItem(one, text(f"Some {one}"), one in ("pus", "fever"))
        for one in ("itch", "pus", "fever", "flakes")
    ),
)
POINT: Final = PointAtPictureQuestion(
    **_common("point", "sleep"),
    picture="/pictures/bed.svg",
    alt=text("A bed."),
    areas=tuple(
        Area(one, text(f"The {one}"), Box(x, 0.3, 0.15, 0.3), one == "pillow")
        for one, x in (("lamp", 0.25), ("pillow", 0.45), ("window", 0.65))
    ),
)
WHEN: Final = WhenCanIQuestion(
    **_common("when", "heat"),
    stops=tuple(Part(one, text(f"At {one}")) for one in ("once", "rest", "end")),
    right="rest",
)
ALL_TYPES: Final = (
    question("one", "results", "peel.what.first"),
    SEVERAL,
    STATEMENT,
    STEPS,
    SIGNS,
    POINT,
    WHEN,
)


PEEL: Final = Treatment(
    id="peel",
    is_basics=False,
    name=text("Skin peel", "Peeling"),
    full_name=text("Laser skin peel"),
    summary=text("Renews the top layer."),
    ground=Ground.RESURFACING,
    card=skin_figure(wrinkles=0.6),
    chapters=(
        Chapter(
            id="what",
            title=text("What it is"),
            slides=(
                slide("peel.what.first", loop="It renews.", figure=skin_figure(*LABELS)),
                slide("peel.what.second", points=3),
            ),
        ),
        Chapter(id="risks", title=text("Risks"), slides=(slide("peel.risks.redness"),)),
    ),
)
LIFT: Final = Treatment(
    id="lift",
    is_basics=False,
    name=text("Skin lift"),
    full_name=text("Laser skin lift"),
    summary=text("Firms loose skin."),
    ground=Ground.TIGHTENING,
    card=picture("face"),
    chapters=(
        Chapter(
            id="what",
            title=text("What it is"),
            slides=(slide("lift.what.heat", loop="It warms.", figure=picture("lamp")),),
        ),
    ),
)
BASICS: Final = Treatment(
    id="basics",
    is_basics=True,
    name=text("Skin basics"),
    full_name=text("How skin ages"),
    summary=text("How skin ages."),
    ground=Ground.BASICS,
    card=skin_figure(),
    chapters=(
        Chapter("ageing", text("Ageing"), (slide("basics.ageing.why", loop="It thins."),)),
        Chapter("lasers", text("Lasers"), (slide("basics.lasers.kinds"),)),
    ),
)
PEEL_QUIZ: Final = Quiz(
    id="peel",
    treatment="peel",
    questions=(
        question("flakes", "peeling", "peel.risks.redness", tip="Keep it moist."),
        question("itch", "peeling", "peel.what.second"),
        question("sun", "sun", "peel.what.first"),
        question("shade", "sun", "peel.what.first"),
        question("soap", "washing", "peel.what.second"),
        question("pain", "pain", "peel.risks.redness"),
        question("sleep", "sleep", "peel.what.second"),
        question("hats", "sun", "peel.what.first"),
        question("fever", "urgent", "peel.risks.redness"),
    ),
)
LIFT_QUIZ: Final = Quiz(
    id="lift", treatment="lift", questions=(question("heat", "heat", "lift.what.heat"),)
)

ALL_QUIZ: Final = Quiz(id="peel", treatment="peel", questions=ALL_TYPES)
"""One question of each type, each of another topic."""


def stage(name: str, from_day: int, to_day: int | None) -> PlanStage:
    """A stage of a plan whose words are made of its name."""
    return PlanStage(
        id=name,
        title=text(f"Stage {name}"),
        from_day=from_day,
        to_day=to_day,
        do=(text(f"Do {name}"), text("Rest")),
        avoid=(text(f"Avoid {name}"), text("Sun")),
        normal=(text(f"Normal {name}"), text("Pink")),
        call=(text(f"Call for {name}"), text("Fever")),
        sources=("leeds",),
        review=REVIEW,
    )


PEEL_PLAN: Final = Plan(
    id="deep",
    treatment="peel",
    name=text("Deep peel"),
    hint=text("It took skin off."),
    stages=(stage("one", 0, 0), stage("two", 1, 3), stage("three", 4, None)),
)
LIFT_PLAN: Final = Plan(
    id="lift",
    treatment="lift",
    name=text("Skin lift"),
    hint=text("Deep heat."),
    stages=(stage("first", 0, 6), stage("later", 7, None)),
)


def spanish(words: Phrase) -> Phrase:
    """Words that are seen to be in another language."""
    if isinstance(words, str):
        return f"¡{words}!"
    return {kind: f"¡{line}!" for kind, line in words.items()}


def catalog(
    treatments: tuple[Treatment, ...] = (PEEL, LIFT, BASICS),
    quizzes: tuple[Quiz, ...] = (),
    plans: tuple[Plan, ...] = (),
) -> Catalog:
    """A catalog of these treatments; in the loop stand the slides with a sentence for it."""
    return Catalog(
        revision="0123456789abcdef",
        clinic=text("The clinic"),
        languages=("en", "es"),
        treatments=treatments,
        quizzes=quizzes,
        sources={
            "leeds": Source("leeds", "Laser", "Leeds", "https://leeds.org/a", text("all of it")),
            "wording": Source("wording", "Our words", "The clinic", "", text("the rest")),
        },
        strings={"en": WORDS, "es": {key: spanish(words) for key, words in WORDS.items()}},
        language_names={"en": "English", "es": "Español"},
        places={
            one.id: SlidePlace(at, chapter_at, slide_at)
            for at, treatment in enumerate(treatments)
            for chapter_at, chapter in enumerate(treatment.chapters)
            for slide_at, one in enumerate(chapter.slides)
        },
        loop=tuple(
            one.id for treatment in treatments for one in treatment.slides() if one.loop is not None
        ),
        plans=plans,
        phones=Phones(day="020 7946 0000", emergency="999"),
        signs=Signs(sources=("wording",), review=REVIEW),
    )


CATALOG: Final = catalog(quizzes=(PEEL_QUIZ,), plans=(PEEL_PLAN,))
FULL: Final = catalog(quizzes=(PEEL_QUIZ, LIFT_QUIZ), plans=(PEEL_PLAN, LIFT_PLAN))
EVERY_TYPE: Final = catalog(quizzes=(ALL_QUIZ,))
WITHOUT_QUIZ: Final = catalog((LIFT, BASICS))
WORLD: Final = World(catalog=CATALOG)


def view(session: Session, world: World = WORLD, at: float = 0.0, panel: Panel = PANEL) -> View:
    """What a derive function looks at."""
    text_size = session.comfort.text_size
    return View(
        session=session,
        world=world,
        layout=layout_for(panel, text_size),
        metrics=metrics_for(panel, text_size),
        at=at,
    )


def view_of(
    screen: Screen,
    world: World = WORLD,
    text_size: TextSize = TextSize.MEDIUM,
    panel: Panel = PANEL,
) -> View:
    """A visit that is at `screen`."""
    fresh = Session.fresh(world, 0, 0.0)
    comfort = msgspec.structs.replace(fresh.comfort, text_size=text_size)
    return view(msgspec.structs.replace(fresh, screen=screen, comfort=comfort), world, panel=panel)
