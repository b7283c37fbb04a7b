"""What the loop shows."""

from __future__ import annotations

import pytest

from kiosk.domain.comfort import TextSize
from kiosk.domain.derive.figure import FigureProps
from kiosk.domain.derive.loop import LoopProps, derive_loop
from kiosk.domain.session import LoopScreen
from tests.domain.worlds import LABELS, view_of


def test_a_slide_of_the_loop() -> None:
    screen = LoopScreen(1, 0.0)
    assert derive_loop(view_of(screen), screen) == LoopProps(
        slide="lift.what.heat",
        kicker="Laser skin lift",
        headline="About lift.what.heat",
        sentence="It warms.",
        ground="tightening",
        figure=FigureProps(alt="A lamp.", picture="/pictures/lamp.svg"),
        index=1,
        count=3,
        paused=False,
        clinic="The clinic",
    )


@pytest.mark.parametrize(
    ("screen", "told"),
    [
        (LoopScreen(0, 0.0), ("peel.what.first", 0, False)),
        (LoopScreen(2, 0.0), ("basics.ageing.why", 2, False)),
        (LoopScreen(2, 5.0, paused=True), ("basics.ageing.why", 2, True)),
    ],
    ids=["first", "last", "paused"],
)
def test_where_the_loop_is(screen: LoopScreen, told: tuple[str, int, bool]) -> None:
    props = derive_loop(view_of(screen), screen)
    assert (props.slide, props.index, props.paused) == told
    assert props.count == 3


@pytest.mark.parametrize("text_size", TextSize, ids=lambda size: size.value)
def test_labels_keep_off_the_words_at_the_foot(text_size: TextSize) -> None:
    screen = LoopScreen(0, 0.0)
    view = view_of(screen, text_size=text_size)
    labels = derive_loop(view, screen).figure.labels
    assert len(labels) == len(LABELS)
    lowest = max(label.middle for label in labels) + view.metrics.label
    assert lowest <= view.layout.loop_figure.height - view.metrics.primary
