"""Pictures of everything the kiosk can show, drawn without a display."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtGui import QImage

from kiosk.domain.catalog import SkinFigure, Slide, Treatment
from kiosk.domain.comfort import TextSize
from kiosk.domain.panel import Panel
from kiosk.domain.quiz import answered, run_of
from kiosk.domain.sample_answers import any_answer
from kiosk.domain.session import (
    CallScreen,
    CleaningScreen,
    ComfortScreen,
    CountsScreen,
    HomeScreen,
    LanguageScreen,
    LoopScreen,
    PartsScreen,
    PinScreen,
    PlanPickScreen,
    PlanScreen,
    Play,
    QuietScreen,
    QuizPickScreen,
    QuizScreen,
    ReadingScreen,
    SourcesScreen,
    StaffLevelsScreen,
    StaffLoopScreen,
    StaffQuietScreen,
    StaffScreen,
    StatusScreen,
    World,
    play_of,
)
from kiosk.domain.staff import CLEANING
from kiosk.ui.camera import Camera, Scene, save
from kiosk.ui.question_scenes import question_scenes
from kiosk.ui.sheets import sheet, thumb
from kiosk.ui.takeaway_scenes import takeaway_scenes


def scenes(world: World) -> Iterator[Scene]:
    """Every loop slide (both turns), slide, moment, question, stage of a plan, and other screen."""
    catalog = world.catalog
    first = next(catalog.treatments[0].slides()).id
    yield from loop_scenes(world)
    yield Scene("home", HomeScreen())
    for treatment in catalog.treatments:
        for scene, one in zip(slide_scenes(world, treatment), treatment.slides(), strict=True):
            yield scene
            yield from _moments(scene.name, one)
        yield Scene(f"parts-{treatment.id}", PartsScreen(next(treatment.slides()).id))
    yield Scene("quiz_pick", QuizPickScreen())
    yield from question_scenes(catalog)
    yield from plan_scenes(world)
    yield from takeaway_scenes(world)
    yield from sources_scenes(world)
    yield Scene("comfort", ComfortScreen())
    yield Scene("language", LanguageScreen())
    yield Scene("status", StatusScreen())
    yield Scene("pin", PinScreen(digits="40719"))
    yield Scene("staff", StaffScreen())
    yield Scene("staff_loop", StaffLoopScreen())
    yield Scene("staff_quiet", StaffQuietScreen())
    yield Scene("staff_levels", StaffLevelsScreen())
    yield Scene("counts", CountsScreen())
    yield Scene("cleaning", CleaningScreen(CLEANING))
    yield Scene("quiet", QuietScreen(0.0))
    yield Scene("notice", ReadingScreen(first), notice=True)
    yield from read_scenes(world)


def read_scenes(world: World) -> Iterator[Scene]:
    """Screens that are being read aloud, each at another kind of sentence."""
    catalog = world.catalog
    slide = next(catalog.treatments[0].slides()).id
    yield Scene("read-home", HomeScreen(), reading=1)
    for number, sentence in enumerate((1, 4, 6), 1):
        screen = ReadingScreen(slide, _resting(world, slide))
        yield Scene(f"read-slide-{number}", screen, reading=sentence)
    if catalog.quizzes:
        question = next(question_scenes(catalog)).screen
        yield Scene("read-question", question, reading=2)
    if catalog.plans:
        yield Scene("read-plan", PlanScreen(catalog.plans[0].id, 0), reading=3)


def plan_scenes(world: World) -> Iterator[Scene]:
    """The choice of a plan, every stage of every plan, and whom to call."""
    if not world.catalog.plans:
        return
    yield Scene("plan_pick", PlanPickScreen())
    for plan in world.catalog.plans:
        for number, stage in enumerate(plan.stages):
            name = f"plan-{plan.id}-{number + 1}-{stage.id}"
            yield Scene(name, PlanScreen(plan.id, number))
    yield Scene("call", CallScreen())
    yield Scene("call-plan", CallScreen(world.catalog.plans[0].id, 0))


def sources_scenes(world: World) -> Iterator[Scene]:
    """Where it comes from: the slide of most sources, a stage of a plan, a question, whom to call."""
    catalog = world.catalog
    slides = (slide for treatment in catalog.treatments for slide in treatment.slides())
    most = max(slides, key=lambda slide: len(slide.sources))
    yield Scene("sources-slide", SourcesScreen(ReadingScreen(most.id)))
    for quiz in catalog.quizzes[:1]:
        run = answered(run_of(quiz.treatment, quiz.questions[:1], ()), any_answer)
        yield Scene("sources-question", SourcesScreen(QuizScreen(run)))
    for plan in catalog.plans[:1]:
        yield Scene("sources-plan", SourcesScreen(PlanScreen(plan.id, 0)))
    if catalog.signs is not None:
        yield Scene("sources-call", SourcesScreen(CallScreen()))


def loop_scenes(world: World) -> Iterator[Scene]:
    """Every slide of the loop, its figure where it rests, and as it is turned the round after."""
    for index, slide in enumerate(world.loop):
        for turn, turned in enumerate(("", "-turned")):
            play = _resting(world, slide)
            screen = LoopScreen(index=index, since=0.0, turn=turn, play=play)
            yield Scene(f"loop-{index + 1:02}-{slide}{turned}", screen)


def slide_scenes(world: World, treatment: Treatment) -> Iterator[Scene]:
    """Every slide of a treatment, its figure where it rests."""
    for number, one in enumerate(treatment.slides(), 1):
        screen = ReadingScreen(one.id, _resting(world, one.id))
        yield Scene(f"slide-{treatment.id}-{number:02}-{one.id}", screen)


def _resting(world: World, slide: str) -> Play:
    return play_of(world, slide, 0.0, calm=True)


def _moments(name: str, slide: Slide) -> Iterator[Scene]:
    """The figure of a slide at each moment of its change over time, where there is one."""
    count = len(slide.figure.moments) if isinstance(slide.figure, SkinFigure) else 0
    for number in range(count):
        screen = ReadingScreen(slide.id, Play(moment=float(number)))
        yield Scene(f"{name}-moment-{number + 1}", screen)


def export(
    world: World,
    qml: Path,
    folder: Path,
    panel: Panel,
    text_size: TextSize,
    skin_tone: int | None = None,
) -> int:
    """Write a PNG of every scene into `folder`, and contact sheets; how many pictures.

    Needs no display. `OSError` where the folder cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    camera = Camera(world, qml, panel, text_size, skin_tone)
    thumbs: list[tuple[str, QImage]] = []
    for scene in scenes(world):
        picture = camera.take(scene)
        save(picture, folder / f"{scene.name}.png")
        thumbs.append((scene.name.partition("-")[0], thumb(picture)))
    camera.close()
    for kind in dict.fromkeys(kind for kind, _ in thumbs):
        save(sheet([one for of, one in thumbs if of == kind]), folder / f"sheet-{kind}.png")
    save(sheet([one for _, one in thumbs]), folder / "sheet.png")
    return len(thumbs)
