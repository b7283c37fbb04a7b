"""Panels to try sizes and places on, and how a size is told in mm."""

from __future__ import annotations

from typing import Final

from hypothesis import assume
from hypothesis import strategies as st

from kiosk.domain.metrics import CAPITAL_OF_EM, Metrics
from kiosk.domain.panel import Panel

PANELS: Final = (
    Panel(1024, 600, 10.1),
    Panel(1280, 800, 10.1),
    Panel(800, 1280, 10.1),
    Panel(1920, 1080, 15.6),
    Panel(1080, 1920, 15.6),
    Panel(1280, 1024, 19),
    Panel(1920, 1080, 24),
    Panel(1080, 1920, 24),
    Panel(3840, 2160, 32),
    Panel(1920, 1080, 55),
    Panel(1080, 1920, 55),
)


def name(panel: Panel) -> str:
    """As people say it."""
    return f"{panel.width}x{panel.height}@{panel.inches:g}"


@st.composite
def plausible_panels(draw: st.DrawFn) -> Panel:
    """Panels of 10 to 55 inch, lying or upright, at most twice as long as wide."""
    width, height = draw(st.integers(600, 3840)), draw(st.integers(600, 3840))
    assume(max(width, height) <= 2 * min(width, height))
    return Panel(width, height, draw(st.floats(10, 55)))


def capital_mm(metrics: Metrics, em: int) -> float:
    """Height of a capital in mm; rounding to whole px may take half a px of the em."""
    return (em + 0.5) * CAPITAL_OF_EM / metrics.px_per_mm


def mm(metrics: Metrics, px: float) -> float:
    """A length in mm, without what rounding to whole px may take."""
    return (px + 0.5) / metrics.px_per_mm
