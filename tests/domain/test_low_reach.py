"""The interface in the lower part of a panel: where it stands, and that every floor holds there."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.bar_layout import has_handle_room
from kiosk.domain.box import Box
from kiosk.domain.comfort import TextSize
from kiosk.domain.layout import layout_for
from kiosk.domain.low_reach import (
    LEAST_ACROSS_MM,
    LEAST_MM,
    WIDEST,
    WORTH_MM,
    Reach,
    lowered,
    whole,
)
from kiosk.domain.metrics import metrics_for
from kiosk.domain.panel import Panel
from kiosk.domain.session import World
from kiosk.domain.step import step
from tests.domain import visits as v
from tests.domain.panels import PANELS, name, plausible_panels
from tests.domain.test_layout import check
from tests.domain.worlds import WORLD

USUAL_MM = World.__struct_defaults__[World.__struct_fields__.index("reach_mm") - 1]
HEIGHTS = (120, 160, 200, 300, 420, 700)
UPRIGHT = Panel(1080, 1920, 32)


def height_of(panel: Panel, wanted: float) -> int:
    """How high the interface becomes in whole mm; 0 where it is not lowered."""
    low = lowered(panel, wanted)
    return 0 if low is None else round(low.panel.height_mm)


def has_handle(panel: Panel) -> bool:
    """Whether the bar of the whole panel has room for it."""
    return all(has_handle_room(panel.width, metrics_for(panel, size)) for size in TextSize)


def check_floors(panel: Panel, low: Reach) -> None:
    for size in TextSize:
        check(low.panel, size)
        m, layout = metrics_for(low.panel, size), layout_for(low.panel, size)
        assert m.px_per_mm == pytest.approx(panel.px_per_mm)
        assert m.target >= 20 * panel.px_per_mm
        assert layout.reading_controls.width >= 3 * m.primary + 2 * m.gap
        assert layout.choices.height >= 2 * m.primary + m.gap
        assert has_handle_room(layout.bar.width, m)
        for slide in layout.reading_slides.values():
            assert slide.words.height >= m.headline + 3 * m.lede


def check_place(panel: Panel, low: Reach) -> None:
    """On the panel's lower edge, in its middle, and no wider than arms reach."""
    assert low.is_low
    assert has_handle(panel)
    assert low.box.bottom == panel.height
    assert abs(low.box.x - (panel.width - low.box.right)) <= 1
    assert (low.box.width, low.box.height) == (low.panel.width, low.panel.height)
    assert low.box.width <= min(panel.width, WIDEST * low.box.height + 1)
    assert panel.height_mm - low.panel.height_mm >= WORTH_MM - 1


@pytest.mark.parametrize("height", HEIGHTS)
@pytest.mark.parametrize("panel", [*PANELS, UPRIGHT, Panel(3840, 2160, 55)], ids=name)
def test_every_floor_holds(panel: Panel, height: int) -> None:
    low = lowered(panel, height)
    if low is not None:
        check_place(panel, low)
        check_floors(panel, low)
        assert low.panel.height_mm >= max(height / 1.15, LEAST_MM) - 1


@settings(deadline=None)
@given(plausible_panels(), st.floats(0.2, 0.8))
def test_every_floor_holds_on_any_panel(panel: Panel, share: float) -> None:
    low = lowered(panel, share * panel.height_mm)
    if low is None:
        needed = max(LEAST_MM, share * panel.height_mm) + WORTH_MM
        is_high = panel.height_mm >= max(needed, LEAST_ACROSS_MM + WORTH_MM + 5)
        assert not is_high or not has_handle(panel)
        return
    check_place(panel, low)
    check_floors(panel, low)


@pytest.mark.parametrize(
    ("panel", "wanted", "height"),
    [
        (UPRIGHT, USUAL_MM, 300),
        (Panel(1080, 1920, 24), USUAL_MM, 299),
        (Panel(3840, 2160, 55), USUAL_MM, 300),
        (Panel(1920, 1080, 32), USUAL_MM, 300),
        (Panel(1920, 1080, 24), USUAL_MM, 0),
        (Panel(1920, 1080, 27), USUAL_MM, 0),
        (Panel(1080, 1920, 15.6), USUAL_MM, 0),
        (Panel(1080, 1920, 13.3), 220, 220),
        (Panel(1280, 800, 10.1), USUAL_MM, 0),
        (Panel(1024, 600, 10.1), USUAL_MM, 0),
        (Panel(1024, 600, 10.1), 120, 0),
        (Panel(1920, 1080, 24), 200, 200),
        (UPRIGHT, 640, 640),
        (UPRIGHT, 660, 0),
    ],
)
def test_where_it_is_offered(panel: Panel, wanted: float, height: int) -> None:
    assert height_of(panel, wanted) == height


def test_what_the_screens_need_limits_it() -> None:
    assert height_of(UPRIGHT, 120) == LEAST_MM
    narrow = Panel(1080, 1920, 16.5)
    low = lowered(narrow, 200)
    assert low is not None
    assert low.panel.height_mm > 205
    check_floors(narrow, low)


def test_the_whole_panel() -> None:
    assert whole(UPRIGHT) == Reach(UPRIGHT, Box(0, 0, 1080, 1920))
    assert not whole(UPRIGHT).is_low


def test_it_is_turned_on_and_off_and_forgotten() -> None:
    low = v.visit(v.low())
    assert low.comfort.low_reach
    assert not v.later(low, v.low(False)).comfort.low_reach
    assert not v.later(low, v.UNDO).comfort.low_reach
    assert not v.later(low, v.LEAVE).comfort.low_reach


def test_after_as_it_was_a_second_tap_counts_for_nothing() -> None:
    undone = v.visit(v.low(), v.COMFORT, v.UNDO)
    assert step(undone, v.LEAVE(undone.active_at + 0.1), WORLD).session.is_visit
    plain = v.visit(v.COMFORT, v.UNDO)
    assert not step(plain, v.LEAVE(plain.active_at + 0.1), WORLD).session.is_visit


def test_a_second_tap_on_what_comes_under_the_finger_counts_for_nothing() -> None:
    low = v.visit(v.low())
    too_soon = low.active_at + WORLD.pace.settle / 2
    assert step(low, v.HOME(too_soon), WORLD).session.screen == low.screen
    assert step(low, v.treatment("peel")(too_soon), WORLD).session.screen == low.screen
    assert step(low, v.LEAVE(too_soon), WORLD).session.is_visit
    assert v.later(low, v.treatment("peel")).screen != low.screen
