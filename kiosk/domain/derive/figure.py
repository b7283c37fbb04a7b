"""What a slide's figure shows, and where its labels stand."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import Final, assert_never

import msgspec

from kiosk.domain.box import Box
from kiosk.domain.catalog import Figure, PeopleFigure, PictureFigure, SkinFigure
from kiosk.domain.comfort import SKIN_TONES
from kiosk.domain.derive.labels import LabelRow, Named, column, place_labels
from kiosk.domain.derive.view import View
from kiosk.domain.session import Play
from kiosk.domain.skin import Label, Laser, Skin, SkinNumbers, between, numbers
from kiosk.domain.skin_geometry import label_anchor

HORIZON: Final = 0.3
CARD_HORIZON: Final = 0.24
"""Where the mean skin surface stands, as a share of the figure's height."""

_LABELS_AT: Final = 0.66
"""Where across the drawing that is seen the named points lie."""

_LABELS_FROM: Final = 0.56
"""Labels keep off the sky above this share of the horizon: there stand things of the screen."""


class MomentRow(msgspec.Struct, frozen=True):
    """A moment to choose: `key` is its number."""

    key: int
    title: str
    chosen: bool


class FigureProps(msgspec.Struct, frozen=True):
    """A figure: `skin`, a `picture` (a file path), or `people` with `count` of them marked.

    `alt` tells it in words. A change over time has `moments`; `moment` is the place among them, and
    while the slider is `held` the drawing follows it.
    """

    alt: str = ""
    skin: SkinNumbers | None = None
    picture: str = ""
    count: int = 0
    people: int = 0
    labels: tuple[LabelRow, ...] = ()
    moments: tuple[MomentRow, ...] = ()
    moment: float = 0.0
    held: bool = False


def derive_figure(
    view: View,
    figure: Figure,
    box: Box,
    foot: float = 0.0,
    play: Play | None = None,
    turn: int = 0,
    hidden: float = 0.0,
    seen: tuple[float, float] | None = None,
) -> FigureProps:
    """The figure in a box of that size; labels keep off its lowest `foot` px.

    `play` is where it is that changes over time, without one where it rests. With each `turn` the
    skin is a tone deeper, after the deepest the lightest; a tone that the patient chose stays. The
    drawing is not covered where it is `seen`, from x to x in px, down to the lowest `hidden` px.
    """
    match figure:
        case PictureFigure():
            return FigureProps(alt=view.say(figure.alt), picture=figure.path)
        case PeopleFigure():
            return FigureProps(alt=view.say(figure.alt), count=figure.count, people=figure.of)
        case SkinFigure():
            place = _Place(box=box, foot=foot, seen=seen or (0.0, box.width), hidden=hidden)
            return _skin_figure(view, figure, place, play, turn)
        case _:
            assert_never(figure)


def toned(view: View, skin: Skin, turn: int = 0, deepest: int = SKIN_TONES[-1]) -> SkinNumbers:
    """What is drawn of a skin: in the tone that the patient chose, or in its own, `turn` on.

    What turns shows no tone over `deepest` but the skin's own.
    """
    tone = view.session.comfort.skin_tone
    if tone is None:
        tones = [tone for tone in SKIN_TONES if tone <= deepest or tone == skin.tone]
        tone = tones[(tones.index(skin.tone) + turn) % len(tones)]
    return numbers(msgspec.structs.replace(skin, tone=tone))


def _deepest(figure: SkinFigure) -> int:
    """The deepest tone to draw it in unasked: lasers that take the whole surface off are rarely used
    on deep skin (source `mh`)."""
    skins = (figure.skin, *(moment.skin for moment in figure.moments))
    return 4 if any(skin.laser is Laser.ABLATIVE for skin in skins) else SKIN_TONES[-1]


class _Place(msgspec.Struct, frozen=True):
    """Where a drawing stands, and what of it is free."""

    box: Box
    foot: float
    seen: tuple[float, float]
    hidden: float


def _skin_figure(
    view: View, figure: SkinFigure, place: _Place, play: Play | None, turn: int
) -> FigureProps:
    alt, deepest = view.say(figure.alt), _deepest(figure)
    if not figure.moments:
        skin = toned(view, figure.skin, turn, deepest)
        return FigureProps(alt=alt, skin=skin, labels=_labels(view, figure, skin, place))
    moment = float(figure.rests_at) if play is None else play.moment
    moment = min(max(0.0, moment), len(figure.moments) - 1.0)
    nearest = figure.moments[round(moment)]
    low = figure.moments[math.floor(moment)]
    high = figure.moments[math.ceil(moment)]
    skin = between(
        toned(view, low.skin, turn, deepest),
        toned(view, high.skin, turn, deepest),
        moment - math.floor(moment),
    )
    held = play is not None and play.held
    return FigureProps(
        alt=f"{alt} {view.say(nearest.when)}: {view.say(nearest.alt)}",
        skin=skin,
        labels=() if held else _labels(view, figure, skin, place),
        moments=tuple(
            MomentRow(key=number, title=view.say(one.when), chosen=one is nearest)
            for number, one in enumerate(figure.moments)
        ),
        moment=moment,
        held=held,
    )


@lru_cache(maxsize=64)
def _anchor(label: Label, state: SkinNumbers, aspect: float, near: float) -> tuple[float, float]:
    return label_anchor(label, state, aspect, HORIZON, near=near)


def _labels(
    view: View, figure: SkinFigure, state: SkinNumbers, place: _Place
) -> tuple[LabelRow, ...]:
    box, em = place.box, view.metrics.label
    left, right = place.seen[0], place.seen[1] - view.metrics.margin / 2
    words = {label: view.word(f"label.{label.value}") for label in figure.labels}
    points_at = left + _LABELS_AT * (place.seen[1] - left)
    points_at = min(points_at, right - column(list(words.values()), em) - 2 * em)

    def named(label: Label) -> Named:
        near = points_at / box.width
        x, y = _anchor(label, state, box.width / box.height, near)
        return Named(words[label], round(x * box.height), round(y * box.height))

    return place_labels(
        [named(label) for label in figure.labels],
        em,
        seen=(left, right),
        rows=(_LABELS_FROM * HORIZON * box.height, box.height - place.foot),
        lowest=box.height - place.hidden,
    )
