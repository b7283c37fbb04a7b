"""The layout that is read from right to left: everything, and only its side."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.box import Box
from kiosk.domain.comfort import TextSize
from kiosk.domain.greetings import greetings
from kiosk.domain.layout import Layout, layout_for
from kiosk.domain.loop_places import LoopPlaces, loop_places
from kiosk.domain.metrics import metrics_for
from kiosk.domain.mirror import mirrored
from kiosk.domain.panel import Panel
from kiosk.domain.slide_layout import SlideBoxes
from tests.domain.panels import plausible_panels

ANY = (plausible_panels(), st.sampled_from(TextSize))


def boxes(value: object) -> Iterator[Box]:
    """Every box in a value."""
    if isinstance(value, Box):
        yield value
    elif isinstance(value, SlideBoxes):
        yield value.words
    elif isinstance(value, Mapping):
        for inner in value.values():
            yield from boxes(inner)
    elif isinstance(value, Layout | LoopPlaces):
        for inner in msgspec.structs.asdict(value).values():
            yield from boxes(inner)


@given(*ANY)
def test_every_box_changes_sides(panel: Panel, size: TextSize) -> None:
    layout = layout_for(panel, size)
    other = mirrored(layout)
    assert other.is_mirrored and not layout.is_mirrored
    for one, turned in zip(boxes(layout), boxes(other), strict=True):
        assert turned.x == pytest.approx(panel.width - one.right)
        assert (turned.y, turned.width, turned.height) == (one.y, one.width, one.height)


@given(*ANY)
def test_twice_is_as_before(panel: Panel, size: TextSize) -> None:
    layout = layout_for(panel, size)
    again = mirrored(mirrored(layout))
    for one, same in zip(boxes(layout), boxes(again), strict=True):
        assert same.x == pytest.approx(one.x)
    assert not again.is_mirrored


@given(*ANY)
def test_words_and_drawing_stay_together(panel: Panel, size: TextSize) -> None:
    layout = layout_for(panel, size)
    width = layout.reading_figure.width
    for kind, there in layout.reading_slides.items():
        left, right = there.seen(width)
        assert mirrored(layout).reading_slides[kind].seen(width) == pytest.approx(
            (width - right, width - left)
        )


@given(*ANY)
def test_the_loop_begins_on_the_other_side(panel: Panel, size: TextSize) -> None:
    layout, m = layout_for(panel, size), metrics_for(panel, size)
    for turn in (0, 1):
        usual = loop_places(layout, m, turn)
        turned = loop_places(mirrored(layout), m, turn)
        for one, other in zip(boxes(usual), boxes(turned), strict=True):
            assert other.x == pytest.approx(panel.width - one.right)
        assert turned.is_turned is not usual.is_turned


WORDS = ["Toque para empezar", "المس للبدء", "触摸开始"]
NAMES = ["Español", "العربية", "简体中文"]


@given(*ANY)
def test_greetings_are_targets_beside_each_other(panel: Panel, size: TextSize) -> None:
    layout, m = layout_for(panel, size), metrics_for(panel, size)
    for one in (layout, mirrored(layout)):
        for turn in (0, 1):
            places = loop_places(one, m, turn)
            covered = layout.loop_fade * places.figure.width / 2
            found = greetings(places, m, covered, WORDS, NAMES)
            row = sorted([*found.boxes, places.pause], key=lambda box: box.x)
            row = [box for box in row if box.y == found.boxes[0].y]
            for box in found.boxes:
                assert min(box.width, box.height) >= m.target
                assert places.figure.x <= box.x
                assert box.right <= places.figure.right
            for left, right in pairwise(row):
                assert right.x - left.right >= m.gap - 0.01


def test_greetings_where_there_is_room() -> None:
    def kind(panel: Panel, many: int = 1) -> str:
        layout, m = layout_for(panel, TextSize.MEDIUM), metrics_for(panel, TextSize.MEDIUM)
        found = greetings(loop_places(layout, m, 0), m, 0.0, WORDS * many, NAMES * many)
        return "one" if found.is_one else "names" if found.by_name else "greetings"

    assert kind(Panel(1920, 1080, 24.0)) == "greetings"
    assert kind(Panel(1280, 1024, 19.0)) == "names"
    assert kind(Panel(1024, 600, 10.1)) == "one"
    assert kind(Panel(1920, 1080, 24.0), many=4) == "one"
    assert (
        greetings(
            loop_places(
                layout_for(Panel(1920, 1080), TextSize.MEDIUM),
                metrics_for(Panel(1920, 1080), TextSize.MEDIUM),
                0,
            ),
            metrics_for(Panel(1920, 1080), TextSize.MEDIUM),
            0.0,
            [],
            [],
        ).boxes
        == ()
    )
