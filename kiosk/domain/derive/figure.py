"""What a slide's figure shows, and where its labels stand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, assert_never

import msgspec

from kiosk.domain.catalog import Figure, PictureFigure, SkinFigure
from kiosk.domain.derive.view import View
from kiosk.domain.layout import Box
from kiosk.domain.skin import Label, Skin, numbers
from kiosk.domain.skin_geometry import label_anchor

HORIZON: Final = 0.3
CARD_HORIZON: Final = 0.24
"""Where the mean skin surface stands, as a share of the figure's height."""

_MOST_FOR_LABELS: Final = 0.55
"""Labels that would cover more than this share of the figure's height stay away: the words name them."""


class LabelRow(msgspec.Struct, frozen=True):
    """A label in the drawing: its words, the middle of its line, and the point it names, all in px."""

    text: str
    middle: float
    anchorX: float  # noqa: N815 - a QML role
    anchorY: float  # noqa: N815


class FigureProps(msgspec.Struct, frozen=True):
    """A figure: either `skin` or a `picture` (a file path), never both. `alt` tells it in words."""

    alt: str = ""
    skin: Skin | None = None
    picture: str = ""
    labels: tuple[LabelRow, ...] = ()


def derive_figure(view: View, figure: Figure, box: Box, foot: float = 0.0) -> FigureProps:
    """The figure in a box of that size; labels keep off its lowest `foot` px."""
    match figure:
        case PictureFigure():
            return FigureProps(alt=view.say(figure.alt), picture=figure.path)
        case SkinFigure():
            return FigureProps(
                alt=view.say(figure.alt),
                skin=figure.skin,
                labels=_labels(view, figure, box, foot),
            )
        case _:
            assert_never(figure)


def _labels(view: View, figure: SkinFigure, box: Box, foot: float) -> tuple[LabelRow, ...]:
    state = numbers(figure.skin)
    aspect = box.width / box.height

    def anchor(label: Label) -> tuple[float, float]:
        x, y = label_anchor(label, state, aspect, HORIZON)
        return x * box.height, y * box.height

    height = 2.0 * view.metrics.label
    if len(figure.labels) * height > _MOST_FOR_LABELS * box.height:
        return ()
    placed = sorted(((anchor(label), label) for label in figure.labels), key=lambda p: p[0][1])
    middles = spread([y for (_, y), _ in placed], height, height, box.height - foot - height)
    return tuple(
        LabelRow(text=view.word(f"label.{label.value}"), middle=middle, anchorX=x, anchorY=y)
        for ((x, y), label), middle in zip(placed, middles, strict=True)
    )


def spread(wanted: Sequence[float], gap: float, low: float, high: float) -> list[float]:
    """Ascending places as near to the `wanted` ones as a distance of `gap` allows, in low..high.

    Where they cannot all fit they keep their distance from the top down.
    """
    places: list[float] = []
    for place in wanted:
        least = places[-1] + gap if places else low
        places.append(max(place, least))
    ceiling = high
    for index in reversed(range(len(places))):
        least = low + index * gap
        places[index] = max(least, min(places[index], ceiling))
        ceiling = places[index] - gap
    return places
