"""Which layout a slide gets, and where its words and its figure then stand."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.comfort import TextSize
from kiosk.domain.layout import Layout, layout_for
from kiosk.domain.metrics import Metrics, metrics_for
from kiosk.domain.panel import Panel
from kiosk.domain.slide_layout import Lengths, SlideLayout, choose
from tests.domain.panels import PANELS, mm, name, plausible_panels

USUAL = Panel(1920, 1080, 24)
UPRIGHT = Panel(1080, 1920, 24)
SMALL = Panel(1024, 600, 10.1)
FEW = Lengths(headline=41, body=110)
MANY = Lengths(headline=45, body=260)
POINTS = Lengths(headline=24, body=30, points=(24, 30))

CASES = [
    ("few words", USUAL, TextSize.MEDIUM, FEW, False, SlideLayout.FILLS),
    ("few words, but large", USUAL, TextSize.LARGEST, FEW, False, SlideLayout.FILLS),
    ("many words", USUAL, TextSize.MEDIUM, MANY, False, SlideLayout.BESIDE),
    ("many words, but small", USUAL, TextSize.SMALL, MANY, False, SlideLayout.FILLS),
    ("points", USUAL, TextSize.SMALL, POINTS, False, SlideLayout.BESIDE),
    ("a number", USUAL, TextSize.MEDIUM, MANY, True, SlideLayout.STATEMENT),
    ("a number, upright", UPRIGHT, TextSize.MEDIUM, MANY, True, SlideLayout.STATEMENT),
    ("upright", UPRIGHT, TextSize.SMALL, FEW, False, SlideLayout.ABOVE),
    ("upright with points", UPRIGHT, TextSize.LARGEST, POINTS, False, SlideLayout.ABOVE),
    ("a small panel", SMALL, TextSize.SMALL, FEW, False, SlideLayout.BESIDE),
    ("a number on a small panel", SMALL, TextSize.SMALL, FEW, True, SlideLayout.STATEMENT),
]


@pytest.mark.parametrize(
    ("panel", "size", "lengths", "is_number", "layout"),
    [case[1:] for case in CASES],
    ids=[case[0] for case in CASES],
)
def test_choice(
    panel: Panel, size: TextSize, lengths: Lengths, is_number: bool, layout: SlideLayout
) -> None:
    m = metrics_for(panel, size)
    boxes = layout_for(panel, size).reading_slides
    assert choose(boxes, m, lengths, is_number=is_number) is layout


@given(plausible_panels(), st.sampled_from(TextSize), st.integers(0, 400), st.booleans())
def test_what_is_chosen_is_there(
    panel: Panel, size: TextSize, letters: int, is_number: bool
) -> None:
    boxes = layout_for(panel, size).reading_slides
    lengths = Lengths(headline=letters // 3, body=letters)
    assert choose(boxes, metrics_for(panel, size), lengths, is_number=is_number) in boxes


def check(layout: Layout, m: Metrics) -> None:
    figure, controls, stage = layout.reading_figure, layout.reading_controls, layout.stage
    for kind, boxes in layout.reading_slides.items():
        words = boxes.words
        assert mm(m, words.width) >= 20 and mm(m, words.height) >= 20, kind
        assert words.x >= 0 and words.y >= 0, kind
        assert controls.y - words.bottom >= m.gap, kind
        if m.is_tall:
            assert words.y >= figure.bottom, kind
            assert boxes.clear == boxes.fade == 0, kind
        else:
            # Words end where the ground is still whole, and the drawing is seen beyond.
            assert words.right <= figure.x + boxes.clear, kind
            assert boxes.clear + boxes.fade < figure.width, kind
            assert figure.right == stage.right and figure.height == stage.height


@pytest.mark.parametrize("size", TextSize, ids=lambda size: size.value)
@pytest.mark.parametrize("panel", PANELS, ids=name)
def test_boxes(panel: Panel, size: TextSize) -> None:
    check(layout_for(panel, size), metrics_for(panel, size))


@settings(deadline=None)
@given(plausible_panels(), st.sampled_from(TextSize))
def test_boxes_of_any_panel(panel: Panel, size: TextSize) -> None:
    check(layout_for(panel, size), metrics_for(panel, size))


@pytest.mark.parametrize("panel", PANELS, ids=name)
def test_larger_words_never_have_less_room_to_be_read(panel: Panel) -> None:
    kind = SlideLayout.ABOVE if panel.is_tall else SlideLayout.BESIDE
    rooms = [layout_for(panel, size).reading_slides[kind].words for size in TextSize]
    areas = [room.width * room.height for room in rooms]
    assert areas == sorted(areas)
