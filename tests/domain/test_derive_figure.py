"""What a figure shows beside the living skin, and which of its labels there is room for."""

from __future__ import annotations

from kiosk.domain.box import Box
from kiosk.domain.catalog import PeopleFigure
from kiosk.domain.derive.figure import FigureProps, derive_figure
from kiosk.domain.session import HomeScreen
from kiosk.domain.skin import Label
from tests.domain.worlds import WORLD, picture, skin_figure, text, view_of

VIEW = view_of(HomeScreen(), WORLD)
BOX = Box(0, 0, 1100, 900)


def test_people() -> None:
    figure = PeopleFigure(count=63, of=100, alt=text("63 of 100 people."))
    props = derive_figure(VIEW, figure, BOX)
    assert props == FigureProps(alt="63 of 100 people.", count=63, people=100)


def test_a_picture() -> None:
    props = derive_figure(VIEW, picture("hat"), BOX)
    assert props == FigureProps(alt="A hat.", picture="/pictures/hat.svg")


def test_labels_keep_off_what_covers_the_drawing() -> None:
    figure = skin_figure(Label.EPIDERMIS, Label.FAT)
    assert len(derive_figure(VIEW, figure, BOX).labels) == 2
    apart = derive_figure(VIEW, figure, BOX, foot=400).labels
    assert len(apart) == 2 and all(row.middle < 500 for row in apart)
    (only,) = derive_figure(VIEW, figure, BOX, foot=400, hidden=400).labels
    assert only.text == VIEW.word("label.epidermis")
    rows = derive_figure(VIEW, figure, BOX, seen=(300, BOX.width)).labels
    assert all(row.anchorX > 300 for row in rows)


def test_a_narrow_drawing_has_no_labels() -> None:
    figure = skin_figure(Label.EPIDERMIS, Label.VESSEL)
    assert derive_figure(VIEW, figure, Box(0, 0, 300, 900)).labels == ()
