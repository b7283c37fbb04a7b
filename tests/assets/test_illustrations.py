"""Every bundled picture is drawn by the kit, byte for byte, and shown by a slide."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assets.illustrations.kit.draw import PICTURES, svg
from kiosk.content.bundled import bundled_pictures
from kiosk.domain.catalog import Figure, PictureFigure
from kiosk.domain.session import World

DRAWN = {picture.__name__: picture for picture in PICTURES}
FILES = {path.stem: path for path in bundled_pictures().glob("*.svg")}

NOT_YET_SHOWN = {"warm_water": "for the first wash in the aftercare plan by day, which is to come"}
"""Pictures that no slide shows, and why they are there."""


def figures(world: World) -> Iterator[Figure]:
    for treatment in world.catalog.treatments:
        yield treatment.card
        for slide in treatment.slides():
            yield slide.figure


def test_the_kit_draws_every_file_and_no_other() -> None:
    assert sorted(picture.__name__ for picture in PICTURES) == sorted(FILES)


@pytest.mark.parametrize("name", sorted(DRAWN))
def test_a_file_is_what_the_kit_draws(name: str) -> None:
    how = "write it with: python -m assets.illustrations.kit.draw"
    assert FILES[name].read_bytes() == svg(DRAWN[name]()).encode(), how


def test_the_kit_draws_the_same_every_time() -> None:
    assert [picture() for picture in PICTURES] == [picture() for picture in PICTURES]


def test_every_picture_is_shown_or_told_why_not(world: World) -> None:
    shown = {
        figure.path.rpartition("/")[2].removesuffix(".svg")
        for figure in figures(world)
        if isinstance(figure, PictureFigure)
    }
    unused = FILES.keys() - shown
    assert unused == NOT_YET_SHOWN.keys()
    assert all(len(reason.split()) > 3 for reason in NOT_YET_SHOWN.values())
