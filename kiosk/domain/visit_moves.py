"""Where each tap leads."""

from __future__ import annotations

from typing import Final

import msgspec

from kiosk.domain import events as e
from kiosk.domain.catalog import SkinFigure
from kiosk.domain.session import (
    HomeScreen,
    LanguageScreen,
    PartsScreen,
    Play,
    QuizScreen,
    ReadingScreen,
    Screen,
    Session,
    Way,
    World,
    play_of,
)

LONGEST_TRAIL: Final = 24
replace = msgspec.structs.replace


def replace_screen(
    session: Session, screen: Screen, at: float, world: World, way: Way = Way.FORWARD
) -> Session:
    """Another screen in the place of this one; Back leads where it led."""
    return replace(session, screen=screen, way=way, quiet_until=at + world.pace.settle)


def push(session: Session, screen: Screen, at: float, world: World) -> Session:
    """Another screen, from which Back leads to this one."""
    trail = (*session.trail, session.screen)[-LONGEST_TRAIL:]
    return replace(replace_screen(session, screen, at, world), trail=trail)


def home(session: Session, at: float, world: World) -> Session:
    """Home, from anywhere; there Back leads nowhere."""
    if isinstance(session.screen, HomeScreen):
        return session
    went = replace_screen(session, HomeScreen(), at, world, Way.BACKWARD)
    return replace(went, trail=())


def back(session: Session, at: float, world: World) -> Session:
    """The question before, or the screen before; with none, Home."""
    if isinstance(session.screen, QuizScreen) and session.screen.run.index > 0:
        run = session.screen.run
        earlier = QuizScreen(replace(run, index=run.index - 1))
        return turned(session, earlier, at, world, Way.BACKWARD)
    if not session.trail:
        return home(session, at, world)
    went = replace_screen(session, session.trail[-1], at, world, Way.BACKWARD)
    return replace(went, trail=session.trail[:-1])


def open_treatment(session: Session, event: e.TreatmentOpened, world: World) -> Session:
    """The first slide of a treatment or of one of its chapters."""
    slide = _first_slide(world, event.treatment, event.chapter)
    return (
        session
        if slide is None
        else push(session, _read(session, slide, event.at, world), event.at, world)
    )


def open_slide(session: Session, event: e.SlideOpened, world: World) -> Session:
    """A slide that a question or a result points to."""
    if event.slide not in world.catalog.places:
        return session
    return push(session, _read(session, event.slide, event.at, world), event.at, world)


def turn_page(session: Session, event: e.PageTurned, world: World) -> Session:
    """The neighbouring slide of the same treatment; at either end, nothing."""
    if not isinstance(session.screen, ReadingScreen):
        return session
    slide = neighbour(world, session.screen.slide, event.step)
    if slide is None:
        return session
    way = Way.FORWARD if event.step > 0 else Way.BACKWARD
    return turned(session, _read(session, slide, event.at, world), event.at, world, way)


def move_moment(session: Session, event: e.MomentMoved, world: World) -> Session:
    """The figure's slider at another place; from then on it moves only by hand."""
    if not isinstance(session.screen, ReadingScreen):
        return session
    figure = world.catalog.slide(session.screen.slide).figure
    if not isinstance(figure, SkinFigure) or not figure.moments:
        return session
    moment = min(max(0.0, event.moment), len(figure.moments) - 1.0)
    if not event.held:
        moment = float(round(moment))
    play = Play(moment=moment, held=event.held)
    return replace(session, screen=replace(session.screen, play=play))


def open_parts(session: Session, at: float, world: World) -> Session:
    """The chapters of the treatment being read."""
    if not isinstance(session.screen, ReadingScreen):
        return session
    return push(session, PartsScreen(session.screen.slide), at, world)


def pick_chapter(session: Session, event: e.ChapterPicked, world: World) -> Session:
    """The first slide of a chapter, in the place of the slide that the chapters were opened from."""
    if not isinstance(session.screen, PartsScreen):
        return session
    place = world.catalog.places[session.screen.slide]
    slide = _first_slide(world, world.catalog.treatment_at(place).id, event.chapter)
    if slide is None:
        return session
    went = replace_screen(session, _read(session, slide, event.at, world), event.at, world)
    return replace(went, trail=session.trail[:-1])


def in_language(session: Session, language: str, world: World) -> Session:
    """The visit in another language; one that the content does not have changes nothing."""
    return replace(session, language=language) if language in world.catalog.languages else session


def choose_language(session: Session, event: e.LanguageChosen, world: World) -> Session:
    """The visit in the language chosen, on the screen that the choice was opened from."""
    if event.language not in world.catalog.languages:
        return session
    spoken = in_language(session, event.language, world)
    if not isinstance(session.screen, LanguageScreen):
        return spoken
    return replace(back(spoken, event.at, world), way=Way.FADE)


def neighbour(world: World, slide: str, step: int) -> str | None:
    """The slide `step` places on in the same treatment, or None past either end."""
    slides = [s.id for s in world.catalog.treatment_at(world.catalog.places[slide]).slides()]
    index = slides.index(slide) + step
    return slides[index] if 0 <= index < len(slides) else None


def _read(session: Session, slide: str, at: float, world: World) -> ReadingScreen:
    play = play_of(world, slide, at, session.comfort.calm_motion)
    return ReadingScreen(slide=slide, play=play)


def turned(session: Session, screen: Screen, at: float, world: World, way: Way) -> Session:
    """Another page of the same screen."""
    return replace(session, screen=screen, way=way, quiet_until=at + world.pace.page_settle)


def lower(session: Session, event: e.LowReachChosen, world: World) -> Session:
    """Everything lower or back; where a finger was there is something else then, so it counts for nothing."""
    comfort = replace(session.comfort, low_reach=event.low)
    settled = event.at + world.pace.settle
    return replace(session, comfort=comfort, quiet_until=settled, moved_until=settled)


def raised(session: Session, at: float, world: World) -> Session:
    """Everything as high as the panel, where it was lower."""
    low = session.comfort.low_reach
    return lower(session, e.LowReachChosen(at, low=False), world) if low else session


def _first_slide(world: World, treatment_id: str, chapter_id: str) -> str | None:
    treatment = next((t for t in world.catalog.treatments if t.id == treatment_id), None)
    if treatment is None:
        return None
    for chapter in treatment.chapters:
        if chapter_id in ("", chapter.id):
            return chapter.slides[0].id
    return None
