"""What a slide being read shows, and the chapters of its treatment."""

from __future__ import annotations

from itertools import pairwise

import pytest

from kiosk.domain.comfort import TextSize
from kiosk.domain.derive.figure import FigureProps
from kiosk.domain.derive.reading import (
    PartRow,
    PartsProps,
    PointRow,
    ReadingProps,
    derive_parts,
    derive_reading,
)
from kiosk.domain.session import PartsScreen, ReadingScreen, World
from kiosk.domain.skin import Laser, Skin
from tests.domain.worlds import FULL, LABELS, SMALL_PANEL, WORDS, WORLD, view_of


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
        figure=FigureProps(alt="Skin seen from the side.", skin=Skin(laser=Laser.FRACTIONAL)),
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
    anchors = [label.anchorY for label in labels]
    assert anchors == sorted(anchors)
    assert all(0 <= label.anchorX <= box.width for label in labels)
    middles = [label.middle for label in labels]
    assert all(b - a >= line - 0.01 for a, b in pairwise(middles))
    assert min(middles) >= line
    assert max(middles) <= box.height - line + 0.01


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
