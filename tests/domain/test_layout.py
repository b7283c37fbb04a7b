"""Every box of every screen: inside the panel, apart from the others, with room for its content."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.box import Box, around
from kiosk.domain.comfort import TextSize
from kiosk.domain.layout import Layout, layout_for
from kiosk.domain.metrics import metrics_for
from kiosk.domain.panel import Panel
from tests.domain.panels import PANELS, mm, name, plausible_panels

ROUNDING = 0.01
"""px"""


def is_in(inner: Box, outer: Box) -> bool:
    return (
        inner.x >= outer.x - ROUNDING
        and inner.y >= outer.y - ROUNDING
        and inner.right <= outer.right + ROUNDING
        and inner.bottom <= outer.bottom + ROUNDING
    )


def overlap(one: Box, other: Box) -> bool:
    across = min(one.right, other.right) - max(one.x, other.x)
    down = min(one.bottom, other.bottom) - max(one.y, other.y)
    return across > ROUNDING and down > ROUNDING


def boxes(layout: Layout) -> dict[str, Box]:
    return {
        field: value
        for field in layout.__struct_fields__
        if isinstance(value := getattr(layout, field), Box)
        and (value.height or field != "reading_keep")  # it may stand with the words
    }


def check(panel: Panel, size: TextSize) -> None:
    layout = layout_for(panel, size)
    everything = boxes(layout)
    assert layout.panel == Box(0, 0, panel.width, panel.height)
    for field, box in everything.items():
        assert is_in(box, layout.panel), field
        assert mm(metrics_for(panel, size), min(box.width, box.height)) >= 20, (field, box)
    for field in ("page", "reading_controls", "reading_figure"):
        assert is_in(everything[field], layout.stage), field
    for words in [slide.words for slide in layout.reading_slides.values()]:
        apart = [words, layout.reading_keep, layout.reading_controls]
        assert not any(overlap(one, other) for one, other in combinations(apart, 2))
    for field in ("ask", "choices", "reason"):
        assert is_in(everything[field], layout.page), field
    for apart in apart_in(layout):
        for one, other in combinations(apart, 2):
            assert not overlap(everything[one], everything[other]), (one, other)
    assert (layout.choices == layout.reason) is layout.reason_replaces_choices


def apart_in(layout: Layout) -> list[tuple[str, ...]]:
    """Boxes that must not overlap."""
    quiz = ("ask", "choices") if layout.reason_replaces_choices else ("ask", "choices", "reason")
    return [
        ("stage", "bar"),
        ("page", "bar"),
        ("loop_words", "loop_figure"),
        quiz,
    ]


@pytest.mark.parametrize("size", TextSize, ids=lambda size: size.value)
@pytest.mark.parametrize("panel", PANELS, ids=name)
def test_boxes(panel: Panel, size: TextSize) -> None:
    check(panel, size)


@settings(deadline=None)
@given(plausible_panels(), st.sampled_from(TextSize))
def test_boxes_of_any_panel(panel: Panel, size: TextSize) -> None:
    check(panel, size)


@pytest.mark.parametrize("size", TextSize, ids=lambda size: size.value)
@pytest.mark.parametrize("panel", PANELS, ids=name)
def test_buttons_have_room(panel: Panel, size: TextSize) -> None:
    layout, m = layout_for(panel, size), metrics_for(panel, size)
    assert layout.bar.height >= m.primary
    assert layout.bar.width >= 4 * m.target + 5 * m.gap
    assert layout.reading_controls.height >= m.primary
    assert layout.reading_controls.width >= 3 * m.primary + 2 * m.gap
    assert layout.choices.height >= 2 * m.primary + m.gap  # the others on the next page of it


@pytest.mark.parametrize("size", TextSize, ids=lambda size: size.value)
@pytest.mark.parametrize("panel", PANELS, ids=name)
def test_columns(panel: Panel, size: TextSize) -> None:
    layout, m = layout_for(panel, size), metrics_for(panel, size)
    assert 1 <= layout.card_columns <= 3
    assert 1 <= layout.chapter_columns <= 2
    assert layout.size_columns in (2, 4)
    for columns in (layout.card_columns, layout.chapter_columns, layout.size_columns):
        assert (layout.page.width - (columns - 1) * m.gap) / columns >= m.primary
    if m.is_tall:
        assert (layout.card_columns, layout.chapter_columns) == (1, 1)


@pytest.mark.parametrize("panel", PANELS, ids=name)
def test_the_bar_stands_in_the_same_place_at_every_text_size(panel: Panel) -> None:
    assert len({layout_for(panel, size).bar for size in TextSize}) == 1


def test_around() -> None:
    assert around([Box(10, 20, 5, 5)]) == Box(10, 20, 5, 5)
    assert around([Box(10, 20, 5, 5), Box(0, 40, 30, 10)]) == Box(0, 20, 30, 30)


def test_inset() -> None:
    box = Box(10, 20, 100, 50).inset(5, 10)
    assert (box, box.right, box.bottom) == (Box(15, 30, 90, 30), 105, 60)


@pytest.mark.parametrize(
    ("panel", "size", "replaces"),
    [
        (Panel(1024, 600, 10.1), TextSize.SMALL, True),
        (Panel(1920, 1080, 24), TextSize.LARGE, False),
        (Panel(1920, 1080, 24), TextSize.LARGEST, True),
        (Panel(1080, 1920, 24), TextSize.LARGEST, False),
    ],
)
def test_where_the_reason_stands(panel: Panel, size: TextSize, replaces: bool) -> None:
    assert layout_for(panel, size).reason_replaces_choices is replaces
