"""The bar for the moments of a figure: what there is room for, and how large its words are."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.comfort import TextSize
from kiosk.domain.layout import layout_for
from kiosk.domain.metrics import CAPITAL_OF_EM, TARGET_MM, metrics_for
from kiosk.domain.moment_layout import MomentBar, moment_bar
from kiosk.domain.panel import Panel
from tests.domain.panels import plausible_panels

NAMES = ("Before", "Day five", "Weeks later", "Months later")


def bar_of(panel: Panel, size: TextSize, count: int) -> MomentBar:
    layout, m = layout_for(panel, size), metrics_for(panel, size)
    boxes = next(iter(layout.reading_slides.values()))
    return moment_bar(
        layout.reading_figure, boxes.seen(layout.reading_figure.width), m, NAMES[:count]
    )


CASES = [
    ("usual", Panel(1920, 1080, 24), TextSize.MEDIUM, 3, True, False),
    ("usual, largest words", Panel(1920, 1080, 24), TextSize.LARGEST, 4, True, False),
    ("upright", Panel(1080, 1920, 24), TextSize.MEDIUM, 4, True, False),
    ("small", Panel(1024, 600, 10.1), TextSize.MEDIUM, 2, False, False),
    ("small, more than it has room for", Panel(1024, 600, 10.1), TextSize.MEDIUM, 4, False, True),
    ("small, largest words", Panel(1024, 600, 10.1), TextSize.LARGEST, 3, False, True),
]


@pytest.mark.parametrize(
    ("panel", "size", "count", "has_slider", "steps"),
    [case[1:] for case in CASES],
    ids=[case[0] for case in CASES],
)
def test_what_there_is_room_for(
    panel: Panel, size: TextSize, count: int, has_slider: bool, steps: bool
) -> None:
    bar = bar_of(panel, size, count)
    assert (bar.has_slider, bar.steps) == (has_slider, steps)


@settings(deadline=None)
@given(plausible_panels(), st.sampled_from(TextSize), st.integers(2, 4))
def test_on_any_panel(panel: Panel, size: TextSize, count: int) -> None:
    bar, m = bar_of(panel, size, count), metrics_for(panel, size)
    figure = layout_for(panel, size).reading_figure
    assert bar.box.x >= 0 and bar.box.right <= figure.width
    assert bar.box.bottom < figure.height and bar.box.y > 0
    assert bar.foot == pytest.approx(figure.height - bar.box.y + figure.height - bar.box.bottom)
    assert bar.box.height >= TARGET_MM * m.px_per_mm
    assert bar.box.width >= (1 if bar.steps else count) * TARGET_MM * m.px_per_mm
    assert bar.em <= m.label
    if not bar.steps:
        assert (bar.em + 1) * CAPITAL_OF_EM / m.px_per_mm >= 4.0
