"""A panel's pixels in mm, and which sizes a screen may be believed."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.panel import MM_PER_INCH, Panel, plausible_inches
from tests.domain.panels import plausible_panels

PIXELS = [  # mm in one px, as measured tables of panels have it
    (Panel(1280, 800, 10.1), 0.170),
    (Panel(1920, 1080, 15.6), 0.180),
    (Panel(1920, 1080, 21.5), 0.248),
    (Panel(1920, 1080, 23.8), 0.274),
    (Panel(1920, 1080, 27), 0.311),
    (Panel(1920, 1080, 32), 0.369),
    (Panel(3840, 2160, 32), 0.185),
    (Panel(3840, 2160, 43), 0.248),
    (Panel(3840, 2160, 55), 0.317),
    (Panel(1080, 1920, 27), 0.311),
]


@pytest.mark.parametrize(("panel", "mm"), PIXELS, ids=str)
def test_px_per_mm(panel: Panel, mm: float) -> None:
    assert 1 / panel.px_per_mm == pytest.approx(mm, abs=0.0006)


@settings(deadline=None)
@given(plausible_panels())
def test_a_panel_in_mm(panel: Panel) -> None:
    assert math.hypot(panel.width_mm, panel.height_mm) == pytest.approx(panel.inches * MM_PER_INCH)
    assert panel.width_mm / panel.height_mm == pytest.approx(panel.width / panel.height)
    assert panel.short_mm == min(panel.width_mm, panel.height_mm)


@pytest.mark.parametrize(
    ("panel", "is_tall", "is_compact"),
    [
        (Panel(1024, 600, 10.1), False, True),
        (Panel(800, 1280, 10.1), True, True),
        (Panel(1920, 1080, 15.6), False, False),
        (Panel(1080, 1920, 15.6), True, False),
        (Panel(1920, 1080, 24), False, False),
        (Panel(1080, 1920, 24), True, False),
        (Panel(1080, 1080, 24), False, False),
    ],
    ids=str,
)
def test_kinds_of_panel(panel: Panel, is_tall: bool, is_compact: bool) -> None:
    assert (panel.is_tall, panel.is_compact) == (is_tall, is_compact)


BELIEVED = [
    ("24 inch", 531.4, 298.9, 24.0),
    ("upright", 298.9, 531.4, 24.0),
    ("10.1 inch", 222.4, 125.1, 10.05),
    ("smallest", 155.0, 87.2, 7.0),
    ("largest", 2434.0, 1369.0, 109.95),
    ("nothing reported", 0.0, 0.0, None),
    ("no height", 531.4, 0.0, None),
    ("negative", -531.4, 298.9, None),
    ("too small", 150.0, 91.0, None),
    ("16 by 9 as if they were mm", 16.0, 9.0, None),
    ("too large", 2440.0, 1372.0, None),
    ("three times as wide", 600.0, 200.0, 24.9),
    ("wider than any panel", 600.0, 199.0, None),
    ("taller than any panel", 199.0, 600.0, None),
    ("not a number", math.nan, 300.0, None),
    ("endless", math.inf, 300.0, None),
]


@pytest.mark.parametrize(
    ("width", "height", "inches"), [c[1:] for c in BELIEVED], ids=[c[0] for c in BELIEVED]
)
def test_plausible_inches(width: float, height: float, inches: float | None) -> None:
    believed = plausible_inches(width, height)
    assert believed == (None if inches is None else pytest.approx(inches, abs=0.05))


@settings(deadline=None)
@given(st.floats(), st.floats())
def test_no_report_is_too_odd(width: float, height: float) -> None:
    believed = plausible_inches(width, height)
    assert believed is None or 7 <= believed <= 110
