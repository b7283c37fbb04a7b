"""The breath begins and ends as the figure is, and stays within what can be drawn."""

from __future__ import annotations

import msgspec
import pytest

from kiosk.domain.breath import SWELLS, breathing, rise
from kiosk.domain.skin import Laser, Skin, SkinNumbers, numbers

LASER = numbers(Skin(laser=Laser.FRACTIONAL, energy=0.8, swelling=0.1))


def test_it_rises_once_and_falls_once() -> None:
    heights = [rise(k / 100) for k in range(101)]
    assert heights[:51] == sorted(heights[:51])
    assert heights[50:] == sorted(heights[50:], reverse=True)
    assert (heights[0], heights[50]) == (0.0, 1.0)
    assert heights[100] == pytest.approx(0.0)


@pytest.mark.parametrize("t", [-1.0, 0.0, 1.0, 2.0])
def test_at_both_ends_the_figure_is_as_it_was(t: float) -> None:
    assert breathing(LASER, t) == LASER


def test_at_its_height_the_skin_is_raised_and_light_ebbs() -> None:
    high = breathing(LASER, 0.5)
    assert high.swelling == pytest.approx(0.1 + SWELLS)
    assert 0.0 < high.beam_fractional < LASER.beam_fractional
    others = {"swelling", "beam_fractional"}
    kept = {name for name in SkinNumbers.__struct_fields__ if name not in others}
    assert all(getattr(high, name) == getattr(LASER, name) for name in kept)


def test_full_swelling_rises_no_further() -> None:
    full = msgspec.structs.replace(LASER, swelling=1.0)
    assert breathing(full, 0.5).swelling == 1.0
