"""Sizes in mm: how large words and targets are on every panel."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.comfort import TextSize
from kiosk.domain.metrics import metrics_for
from kiosk.domain.panel import Panel
from tests.domain.panels import PANELS, capital_mm, mm, name, plausible_panels

SIZES = list(TextSize)


@pytest.mark.parametrize(
    ("size", "capital"),
    [
        (TextSize.SMALL, 4.0),
        (TextSize.MEDIUM, 5.2),
        (TextSize.LARGE, 7.0),
        (TextSize.LARGEST, 9.0),
    ],
)
def test_text_sizes(size: TextSize, capital: float) -> None:
    assert size.capital_mm == capital


def check_floors(panel: Panel, size: TextSize) -> None:
    """What no panel may fall below."""
    m = metrics_for(panel, size)
    for em in (m.body, m.lede, m.title, m.headline):
        assert capital_mm(m, em) >= size.capital_mm
    assert m.body <= m.title <= m.headline
    assert m.lede >= 0.97 * m.body - 1
    assert capital_mm(m, m.label) >= 4.0
    assert mm(m, m.target) >= 20
    assert mm(m, m.primary) >= 22
    assert mm(m, m.gap) >= 3
    assert m.gap / m.px_per_mm - 0.5 / m.px_per_mm <= 6
    assert min(m.line, m.focus, m.space, m.margin, m.radius, m.icon) >= 1


@pytest.mark.parametrize("size", TextSize, ids=lambda size: size.value)
@pytest.mark.parametrize("panel", PANELS, ids=name)
def test_floors(panel: Panel, size: TextSize) -> None:
    check_floors(panel, size)


@settings(deadline=None)
@given(plausible_panels(), st.sampled_from(TextSize))
def test_floors_of_any_panel(panel: Panel, size: TextSize) -> None:
    check_floors(panel, size)


@settings(deadline=None)
@given(plausible_panels())
def test_a_larger_text_size_is_larger(panel: Panel) -> None:
    for small, large in pairwise(metrics_for(panel, size) for size in SIZES):
        assert small.body < large.body
        assert small.lede < large.lede
        assert small.title < large.title
        assert small.headline <= large.headline
        assert (small.target, small.margin) == (large.target, large.margin)


@pytest.mark.parametrize("size", TextSize, ids=lambda size: size.value)
@pytest.mark.parametrize(
    "panel",
    [Panel(3840, 2160, 32), Panel(1920, 1080, 32), Panel(1080, 1920, 32)],
    ids=name,
)
def test_the_loop_can_be_read_from_the_chairs(panel: Panel, size: TextSize) -> None:
    m = metrics_for(panel, size)
    assert capital_mm(m, m.loop_headline) >= 24
    assert m.loop_headline > m.loop_sentence
    assert capital_mm(m, m.loop_sentence) >= 10


@pytest.mark.parametrize("panel", PANELS, ids=name)
def test_mm(panel: Panel) -> None:
    m = metrics_for(panel, TextSize.MEDIUM)
    assert m.mm(10) == pytest.approx(10 * panel.px_per_mm)
    assert (m.is_tall, m.is_compact) == (panel.is_tall, panel.is_compact)


def test_the_same_panel_with_more_pixels_is_as_large() -> None:
    few = metrics_for(Panel(1920, 1080, 24), TextSize.MEDIUM)
    many = metrics_for(Panel(3840, 2160, 24), TextSize.MEDIUM)
    for small, large in ((few.body, many.body), (few.target, many.target), (few.gap, many.gap)):
        assert large == pytest.approx(2 * small, abs=1)
