"""The contrast of every pair of colours that meet."""

from __future__ import annotations

import re

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.catalog import Ground
from kiosk.domain.comfort import Contrast
from kiosk.domain.tokens import GROUND_NAMES, THEMES, contrast
from tests.domain.colour_pairs import (
    BANDS,
    HIGH_LINES,
    LEAST_LINE,
    LINES,
    NEITHER,
    WORDS,
)

EACH_THEME = pytest.mark.parametrize("theme", list(Contrast), ids=lambda theme: theme.value)


def measured(theme: Contrast, pairs: dict[str, tuple[str, ...]]) -> dict[str, float]:
    colours = THEMES[theme]
    return {
        f"{one} on {other}": contrast(getattr(colours, one), getattr(colours, other))
        for one, others in pairs.items()
        for other in others
    }


@EACH_THEME
def test_words_are_in_the_band_of_their_theme(theme: Contrast) -> None:
    least, most = BANDS[theme]
    found = measured(theme, WORDS)
    assert {what: ratio for what, ratio in found.items() if not least <= ratio <= most} == {}


@EACH_THEME
def test_controls_and_marks_are_seen(theme: Contrast) -> None:
    found = measured(theme, LINES)
    assert {what: ratio for what, ratio in found.items() if ratio < LEAST_LINE} == {}


@pytest.mark.parametrize("theme", [one for one in Contrast if one.is_high])
def test_all_borders_are_seen_in_high_contrast(theme: Contrast) -> None:
    found = measured(theme, HIGH_LINES)
    assert {what: ratio for what, ratio in found.items() if ratio < LEAST_LINE} == {}


@EACH_THEME
def test_what_is_passed_in_a_row_is_seen(theme: Contrast) -> None:
    """`kiosk/qml/Kiosk/Controls/Progress.qml` draws it at 0.75."""
    colours = THEMES[theme]
    for ground in ("paper", "card", *GROUND_NAMES):
        below = getattr(colours, ground)
        assert contrast(blended(colours.action, below, 0.75), below) >= LEAST_LINE, ground


def blended(over: str, under: str, share: float) -> str:
    parts = [(int(over[i : i + 2], 16), int(under[i : i + 2], 16)) for i in (1, 3, 5)]
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02X}" for a, b in parts)


@EACH_THEME
def test_main_words_have_the_most_contrast(theme: Contrast) -> None:
    colours = THEMES[theme]
    for ground in ("paper", "card"):
        below = getattr(colours, ground)
        assert contrast(colours.ink, below) > contrast(colours.ink_soft, below)
        if theme.is_high:
            assert contrast(colours.ink, below) >= 19


def test_every_colour_meets_another() -> None:
    fields = set(THEMES[Contrast.DEFAULT].__struct_fields__)
    pairs = {**WORDS, **LINES, **HIGH_LINES}
    met = {*pairs, *(ground for grounds in pairs.values() for ground in grounds)}
    assert met | NEITHER == fields
    assert met & NEITHER == set()


def test_every_theme_has_colours_and_every_ground_its_own() -> None:
    assert set(THEMES) == set(Contrast) == set(BANDS)
    assert set(GROUND_NAMES) == {ground.value for ground in Ground}
    for colours in THEMES.values():
        assert colours.ground("rejuvenation") == colours.rejuvenation
        assert colours.ground("ink") == colours.ground("") == colours.paper


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ("#000000", "#FFFFFF", 21.0),
        ("#FFFFFF", "#000000", 21.0),
        ("#123456", "#123456", 1.0),
        ("#767676", "#FFFFFF", 4.54),
        ("#595959", "#FFFFFF", 7.0),
        ("#333333", "#FFFFFF", 12.63),
        ("#FF0000", "#FFFFFF", 4.0),
        ("#00FF00", "#FFFFFF", 1.37),
        ("#0000FF", "#FFFFFF", 8.59),
        ("#0A0A0A", "#000000", 1.06),
    ],
)
def test_known_contrasts(one: str, other: str, ratio: float) -> None:
    assert contrast(one, other) == pytest.approx(ratio, abs=0.005)


COLOURS = st.integers(0, 0xFFFFFF).map("#{:06X}".format)


@settings(deadline=None)
@given(COLOURS, COLOURS)
def test_contrast_is_the_same_both_ways(one: str, other: str) -> None:
    assert 1 <= contrast(one, other) == contrast(other, one) <= 21


@pytest.mark.parametrize("colour", [c for t in THEMES.values() for c in msgspec.structs.astuple(t)])
def test_colours_are_written_alike(colour: str) -> None:
    assert re.fullmatch(r"#[0-9A-F]{6}", colour)
