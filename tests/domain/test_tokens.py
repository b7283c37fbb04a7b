"""The contrast of every pair of colours that meet."""

from __future__ import annotations

import re

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.catalog import Ground
from kiosk.domain.tokens import COLOURS as C
from kiosk.domain.tokens import GROUNDS, contrast

WORDS = [  # name, words, on what, at least
    ("ink on paper", C.ink, C.paper, 10),
    ("ink on a card", C.ink, C.card, 10),
    ("ink on sand", C.ink, C.sand, 10),
    ("soft ink on paper", C.ink_soft, C.paper, 7),
    ("soft ink on a card", C.ink_soft, C.card, 7),
    ("on action", C.on_action, C.action, 7),
    ("on pressed action", C.on_action, C.action_pressed, 7),
    ("on good", C.on_good, C.good, 7),
    ("ink on good", C.ink, C.good, 10),
    ("soft ink on good", C.ink_soft, C.good, 7),
    ("on notice", C.on_notice, C.notice, 7),
    ("on urgent", C.on_urgent, C.urgent, 7),
    ("action on paper", C.action, C.paper, 7),
    ("action on a card", C.action, C.card, 7),
    *[(f"ink on {name}", C.ink, ground, 10) for name, ground in GROUNDS.items()],
    *[(f"soft ink on {name}", C.ink_soft, ground, 7) for name, ground in GROUNDS.items()],
    *[(f"kicker on {name}", C.action, ground, 4.5) for name, ground in GROUNDS.items()],
]
LINES = [
    ("edge on paper", C.edge, C.paper, 3),
    ("edge on a card", C.edge, C.card, 3),
    ("focus on paper", C.focus, C.paper, 3),
    ("focus on a card", C.focus, C.card, 3),
    ("action on good", C.action, C.good, 3),
    *[(f"focus on {name}", C.focus, ground, 3) for name, ground in GROUNDS.items()],
]


@pytest.mark.parametrize(
    ("one", "other", "least"),
    [case[1:] for case in (*WORDS, *LINES)],
    ids=[case[0] for case in (*WORDS, *LINES)],
)
def test_contrast_is_enough(one: str, other: str, least: float) -> None:
    assert contrast(one, other) >= least


def test_every_ground_has_its_colour() -> None:
    assert set(GROUNDS) == {ground.value for ground in Ground}


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


@pytest.mark.parametrize("colour", [*msgspec.structs.astuple(C), *GROUNDS.values()])
def test_colours_are_written_alike(colour: str) -> None:
    assert re.fullmatch(r"#[0-9A-F]{6}", colour)
