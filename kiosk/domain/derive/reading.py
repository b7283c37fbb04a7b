"""Reading a treatment, slide by slide, and its chapters."""

from __future__ import annotations

import msgspec

from kiosk.domain.derive.composition import Composition, compose_slide
from kiosk.domain.derive.figure import FigureProps, derive_figure
from kiosk.domain.derive.language import mark
from kiosk.domain.derive.my_questions import mine_words
from kiosk.domain.derive.view import View
from kiosk.domain.session import PartsScreen, ReadingScreen
from kiosk.domain.texts import chapter_texts, slide_texts
from kiosk.domain.visit_moves import neighbour


class PointRow(msgspec.Struct, frozen=True):
    """One line of a slide's list."""

    text: str


class ReadingProps(msgspec.Struct, frozen=True):
    """One slide. `next_kind` is what the next button does: "page", "quiz" or "home". `mine` is the
    way to "My questions", empty while there are none."""

    slide: str = ""
    treatment: str = ""
    kicker: str = ""
    headline: str = ""
    body: str = ""
    points: tuple[PointRow, ...] = ()
    ground: str = "basics"
    figure: FigureProps = FigureProps()
    composition: Composition = Composition()
    page: int = 0
    pages: int = 1
    has_before: bool = False
    next_kind: str = "page"
    next_words: str = ""
    place_words: str = ""
    starred: bool = False
    mine: str = ""
    mark: str = ""


class PartRow(msgspec.Struct, frozen=True):
    """One chapter: `key` is its id."""

    key: str
    title: str
    current: bool
    mark: str = ""


class PartsProps(msgspec.Struct, frozen=True):
    """The chapters of a treatment."""

    kicker: str = ""
    title: str = ""
    parts: tuple[PartRow, ...] = ()


def derive_reading(view: View, screen: ReadingScreen) -> ReadingProps:
    """The slide being read."""
    catalog = view.world.catalog
    place = catalog.places[screen.slide]
    treatment = catalog.treatment_at(place)
    chapter = catalog.chapter_at(place)
    slide = catalog.slide(screen.slide)
    slides = [s.id for s in treatment.slides()]
    page = slides.index(slide.id)
    next_kind, next_words = _next(view, screen)
    composition = compose_slide(view, slide)
    foot = composition.moment_bar.foot
    return ReadingProps(
        slide=slide.id,
        treatment=treatment.id,
        kicker=_kicker(view, view.say(treatment.name), view.say(chapter.title)),
        headline=view.say(slide.headline),
        body=view.say(slide.body),
        points=tuple(PointRow(view.say(point)) for point in slide.points),
        ground=treatment.ground.value,
        figure=derive_figure(
            view,
            slide.figure,
            view.layout.reading_figure,
            foot=foot,
            play=screen.play,
            seen=composition.boxes.seen(view.layout.reading_figure.width),
            hidden=foot,
        ),
        composition=composition,
        page=page,
        pages=len(slides),
        has_before=page > 0,
        next_kind=next_kind,
        next_words=next_words,
        place_words=view.word("reading.place", page=page + 1, pages=len(slides)),
        starred=slide.id in view.session.starred,
        mine=mine_words(view),
        mark=mark(view, slide_texts(slide)),
    )


def _kicker(view: View, treatment: str, chapter: str) -> str:
    if view.metrics.is_compact:
        return chapter
    return view.word("reading.kicker", treatment=treatment, chapter=chapter)


def _next(view: View, screen: ReadingScreen) -> tuple[str, str]:
    catalog = view.world.catalog
    follows = neighbour(view.world, screen.slide, +1)
    if follows is not None:
        chapter = catalog.chapter_at(catalog.places[follows])
        if chapter is catalog.chapter_at(catalog.places[screen.slide]):
            return "page", view.word("reading.next")
        title = view.say(chapter.title)
        return "page", view.word("reading.next_chapter", chapter=title)
    treatment = catalog.treatment_at(catalog.places[screen.slide])
    if catalog.quiz(treatment.id) is not None:
        words = "reading.next_quiz_named" if view.world.says_quiz else "reading.next_quiz"
        return "quiz", view.word(words)
    return "home", view.word("reading.next_home")


def derive_parts(view: View, screen: PartsScreen) -> PartsProps:
    """The chapters of the treatment that `screen.slide` belongs to."""
    catalog = view.world.catalog
    place = catalog.places[screen.slide]
    treatment = catalog.treatment_at(place)
    current = catalog.chapter_at(place)
    return PartsProps(
        kicker=view.say(treatment.name),
        title=view.word("parts.title"),
        parts=tuple(
            PartRow(
                key=chapter.id,
                title=view.say(chapter.title),
                current=chapter is current,
                mark=mark(view, chapter_texts(chapter)),
            )
            for chapter in treatment.chapters
        ),
    )
