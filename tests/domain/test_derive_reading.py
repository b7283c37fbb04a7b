"""What a slide being read shows, and the chapters of its treatment."""

from __future__ import annotations

from itertools import pairwise

import msgspec
import pytest

from kiosk.domain.catalog import Chapter, Figure, Moment, PeopleFigure
from kiosk.domain.comfort import TextSize
from kiosk.domain.derive.composition import Composition
from kiosk.domain.derive.figure import FigureProps
from kiosk.domain.derive.reading import (
    PartRow,
    PartsProps,
    PointRow,
    ReadingProps,
    derive_parts,
    derive_reading,
)
from kiosk.domain.layout import layout_for
from kiosk.domain.moment_layout import MomentBar
from kiosk.domain.session import PartsScreen, Play, ReadingScreen, World
from kiosk.domain.skin import Label, Laser, Skin, numbers
from kiosk.domain.slide_layout import SlideLayout
from tests.domain.worlds import (
    CATALOG,
    FULL,
    LABELS,
    LIFT,
    PANEL,
    SMALL_PANEL,
    WORDS,
    WORLD,
    catalog,
    skin_figure,
    slide,
    text,
    view_of,
)


def read(slide: str, world: World = WORLD, size: TextSize = TextSize.MEDIUM) -> ReadingProps:
    screen = ReadingScreen(slide)
    return derive_reading(view_of(screen, world, size), screen)


def test_a_slide() -> None:
    assert read("peel.what.second") == ReadingProps(
        slide="peel.what.second",
        treatment="peel",
        kicker="Skin peel · What it is",
        headline="About peel.what.second",
        body="Your skin heals by itself.",
        points=(PointRow("Point 0"), PointRow("Point 1"), PointRow("Point 2")),
        ground="resurfacing",
        figure=FigureProps(
            alt="Skin seen from the side.", skin=numbers(Skin(laser=Laser.FRACTIONAL))
        ),
        composition=Composition(
            boxes=layout_for(PANEL, TextSize.MEDIUM).reading_slides[SlideLayout.BESIDE]
        ),
        page=1,
        pages=3,
        has_before=True,
        next_kind="page",
        next_words="Next: Risks",
        place_words="2 of 3",
    )


NEXT = [
    ("the chapter goes on", "peel.what.first", WORLD, "page", "Next"),
    ("another chapter", "peel.what.second", WORLD, "page", "Next: Risks"),
    ("the questions", "peel.risks.redness", WORLD, "quiz", WORDS["reading.next_quiz"]),
    ("no questions: home", "lift.what.heat", WORLD, "home", WORDS["reading.next_home"]),
    ("its own questions", "lift.what.heat", World(FULL), "quiz", WORDS["reading.next_quiz"]),
    (
        "a quiz by that name",
        "peel.risks.redness",
        World(CATALOG, says_quiz=True),
        "quiz",
        "Take the quiz",
    ),
    ("after the basics, home", "basics.lasers.kinds", WORLD, "home", WORDS["reading.next_home"]),
]


@pytest.mark.parametrize(
    ("slide", "world", "kind", "words"), [case[1:] for case in NEXT], ids=[case[0] for case in NEXT]
)
def test_next(slide: str, world: World, kind: str, words: str) -> None:
    props = read(slide, world)
    assert (props.next_kind, props.next_words) == (kind, words)


@pytest.mark.parametrize(
    ("slide", "page", "pages", "has_before"),
    [
        ("peel.what.first", 0, 3, False),
        ("peel.what.second", 1, 3, True),
        ("peel.risks.redness", 2, 3, True),
        ("lift.what.heat", 0, 1, False),
    ],
)
def test_place(slide: str, page: int, pages: int, has_before: bool) -> None:
    props = read(slide)
    assert (props.page, props.pages, props.has_before) == (page, pages, has_before)
    assert props.place_words == f"{page + 1} of {pages}"


def test_a_picture() -> None:
    assert read("lift.what.heat").figure == FigureProps(alt="A lamp.", picture="/pictures/lamp.svg")


@pytest.mark.parametrize("size", TextSize, ids=lambda size: size.value)
def test_labels_stand_apart_inside_the_figure(size: TextSize) -> None:
    view = view_of(ReadingScreen("peel.what.first"), text_size=size)
    labels = read("peel.what.first", size=size).figure.labels
    box, line = view.layout.reading_figure, 2.0 * view.metrics.label
    assert len(labels) == len(LABELS)
    assert all(0 <= label.anchorX <= box.width for label in labels)
    middles = [label.middle for label in labels]
    assert all(b - a >= line - 0.01 for a, b in pairwise(middles))
    assert min(middles) >= line / 2
    assert max(middles) <= box.height - line / 2 + 0.01


def changing(moments: int, label: Label = Label.FAT) -> World:
    """A world whose last slide shows a change over time."""
    states = tuple(
        Moment(when=text(f"Week {n}"), skin=Skin(), alt=text(f"Skin {n}.")) for n in range(moments)
    )
    figure = msgspec.structs.replace(skin_figure(label), moments=states)
    return world_with(figure)


def world_with(figure: Figure) -> World:
    chapter = Chapter("what", text("What it is"), (slide("lift.what.heat", figure=figure),))
    return World(catalog(treatments=(msgspec.structs.replace(LIFT, chapters=(chapter,)),)))


def test_a_change_over_time_has_a_bar_and_nothing_is_named_under_it() -> None:
    props = read("lift.what.heat", changing(3))
    assert [row.title for row in props.figure.moments] == ["Week 0", "Week 1", "Week 2"]
    assert props.composition.moment_bar.has_slider
    assert props.figure.labels == ()


def test_what_does_not_change_has_no_bar() -> None:
    assert read("peel.what.first").composition.moment_bar == MomentBar()


def test_a_number_is_stated() -> None:
    figure = PeopleFigure(count=63, of=100, alt=text("63 of 100."))
    props = read("lift.what.heat", world_with(figure))
    assert (props.composition.layout, props.composition.hero) == (
        SlideLayout.STATEMENT,
        "63 of 100",
    )


def test_a_small_panel_has_no_room_for_the_number_at_that_size() -> None:
    screen = ReadingScreen("lift.what.heat")
    world = world_with(PeopleFigure(count=63, of=100, alt=text("63 of 100.")))
    small = view_of(screen, world, TextSize.LARGEST, panel=SMALL_PANEL)
    assert derive_reading(small, screen).composition.hero == ""


def test_few_words_leave_the_stage_to_the_drawing() -> None:
    assert read("peel.what.first").composition.layout is SlideLayout.FILLS
    assert read("peel.what.second").composition.layout is SlideLayout.BESIDE


def test_labels_that_would_cover_the_figure_stay_away() -> None:
    screen = ReadingScreen("peel.what.first")
    largest = view_of(screen, text_size=TextSize.LARGEST, panel=SMALL_PANEL)
    assert derive_reading(largest, screen).figure.labels == ()


def test_a_small_panel_has_no_room_for_the_treatments_name() -> None:
    screen = ReadingScreen("peel.what.second")
    assert derive_reading(view_of(screen, panel=SMALL_PANEL), screen).kicker == "What it is"


def test_labels_are_named_from_the_surface_down() -> None:
    words = [label.text for label in read("peel.what.first").figure.labels]
    assert words == ["Surface", "Epidermis", "Collagen", "Fat"]


@pytest.mark.parametrize(
    ("slide", "current"),
    [("peel.what.first", "what"), ("peel.what.second", "what"), ("peel.risks.redness", "risks")],
)
def test_parts(slide: str, current: str) -> None:
    screen = PartsScreen(slide)
    assert derive_parts(view_of(screen), screen) == PartsProps(
        kicker="Skin peel",
        title=WORDS["parts.title"],
        parts=(
            PartRow("what", "What it is", current == "what"),
            PartRow("risks", "Risks", current == "risks"),
        ),
    )


def test_nothing_is_named_while_the_slider_is_held() -> None:
    screen = ReadingScreen("lift.what.heat", Play(moment=0.5, held=True))
    world = changing(2, Label.EPIDERMIS)
    held = derive_reading(view_of(screen, world), screen)
    assert held.figure.held and held.figure.labels == ()
    assert read("lift.what.heat", world).figure.labels != ()
