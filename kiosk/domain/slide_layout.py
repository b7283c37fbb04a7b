"""How the words and the figure of one slide share the stage: four layouts, chosen by what there is to show.

On one panel and text size all slides have the same figure box and the same controls: the drawing moves
from slide to slide, and the buttons stay under the finger. Layouts differ in the box of the words and
in how much of the figure is covered by the ground that the words stand on.
"""

from __future__ import annotations

import enum
import math
from collections.abc import Mapping
from typing import Final

import msgspec

from kiosk.domain.box import Box
from kiosk.domain.comfort import TextSize
from kiosk.domain.metrics import Metrics


class SlideLayout(enum.Enum):
    """`FILLS`: the drawing takes most of the stage, few words stand on its faded side. `BESIDE`: words
    and drawing share it. `ABOVE`: the drawing is over the words. `STATEMENT`: a number is the hero.
    """

    FILLS = "fills"
    BESIDE = "beside"
    ABOVE = "above"
    STATEMENT = "statement"


class SlideBoxes(msgspec.Struct, frozen=True):
    """Where a slide's words stand. Of the figure's width, the first `clear` px are the words' ground,
    and over the next `fade` px the ground gives way to the drawing; with `at_right` from the right on.
    """

    words: Box
    clear: float = 0.0
    fade: float = 0.0
    at_right: bool = False

    def seen(self, width: float) -> tuple[float, float]:
        """From where to where in a figure of that width the drawing is rather seen than not, in px."""
        covered = self.clear + 0.5 * self.fade
        return (0.0, width - covered) if self.at_right else (covered, width)


class Reading(msgspec.Struct, frozen=True):
    """The boxes of the reading screen. `keep` is where the star stands; without a height it stands
    at the end of the words, and is paged with them."""

    figure: Box
    keep: Box
    controls: Box
    slides: Mapping[SlideLayout, SlideBoxes]


class Lengths(msgspec.Struct, frozen=True):
    """How many letters there are to read on a slide (`kiosk.domain.letters`)."""

    headline: float
    body: float
    points: tuple[float, ...] = ()


HERO: Final = 1.9
"""A number that a slide states, by the size of its headline."""

_HEADLINE_LETTER: Final = 0.57
_LETTER: Final = 0.5
"""Mean width of a letter of Inter as a share of its em, with the spaces between words."""

_RAGGED: Final = 0.35
"""What the ends of the lines leave empty, in lines."""

_FULL: Final = 0.8
"""The share of their box that few words take at most, as far as can be told without measuring."""


def choose(
    boxes: Mapping[SlideLayout, SlideBoxes], m: Metrics, lengths: Lengths, *, is_number: bool
) -> SlideLayout:
    """The layout of a slide: of those there are on this panel, the one that suits what it shows."""
    if is_number:
        return SlideLayout.STATEMENT
    if m.is_tall:
        return SlideLayout.ABOVE
    fills = boxes.get(SlideLayout.FILLS)
    if fills is None or lengths.points:
        return SlideLayout.BESIDE
    needed = _height(lengths, fills.words.width, m)
    return SlideLayout.FILLS if needed <= _FULL * fills.words.height else SlideLayout.BESIDE


def has_room_for_hero(boxes: SlideBoxes, m: Metrics, lengths: Lengths) -> bool:
    """Whether a number as large as `HERO` fits over a slide's words."""
    needed = (
        _height(lengths, boxes.words.width, m)
        + 1.06 * m.leading * HERO * m.headline
        + 1.6 * m.space
    )
    return needed <= boxes.words.height


def _height(lengths: Lengths, width: float, m: Metrics) -> float:
    """About how high the words become in a column of `width` px, in px."""

    def lines(letters: float, em: int, share: float) -> int:
        return math.ceil(letters * em * share / width + _RAGGED)

    headline = lines(lengths.headline, m.headline, _HEADLINE_LETTER) * 1.06 * m.leading * m.headline
    body = lines(lengths.body, m.lede, _LETTER) * 1.4 * m.leading * m.lede
    return 1.15 * m.label + headline + body + 3.2 * m.space


def reading_boxes(stage: Box, m: Metrics, text_size: TextSize) -> Reading:
    """The boxes on a panel whose stage is all but the bottom bar."""
    is_big = text_size in (TextSize.LARGE, TextSize.LARGEST)
    # Where words are short of room they come first, and the star stands after them.
    star = 0 if m.is_compact or text_size is TextSize.LARGEST else m.target
    return _upright(stage, m, is_big, star) if m.is_tall else _lying(stage, m, is_big, star)


def _upright(stage: Box, m: Metrics, is_big: bool, star: int) -> Reading:
    cut = round(stage.height * (0.4 if is_big else 0.515))
    below = Box(0, cut, stage.width, stage.height - cut)
    words, keep, controls = _split(below.inset(m.margin, round(m.margin * 0.7)), m, star)
    boxes = SlideBoxes(words)
    return Reading(
        figure=Box(0, 0, stage.width, cut),
        keep=keep,
        controls=controls,
        slides={SlideLayout.ABOVE: boxes, SlideLayout.STATEMENT: boxes},
    )


def _lying(stage: Box, m: Metrics, is_big: bool, star: int) -> Reading:
    if m.is_compact:
        left, words_to, fade = (0.67, 0.71, 0.06) if is_big else (0.56, 0.61, 0.07)
    else:
        left, words_to, fade = (0.47, 0.55, 0.1) if is_big else (0.4, 0.475, 0.11)
    figure_x = round(stage.width * left)
    rim = round(m.margin * (0.6 if m.is_compact else 0.8))

    def column(to: float) -> Box:
        return Box(m.margin, rim, round(stage.width * to) - m.margin, stage.height - 2 * rim)

    def boxes(words: Box, fade: float) -> SlideBoxes:
        return SlideBoxes(words, words.right + m.gap - figure_x, round(stage.width * fade))

    words, keep, controls = _split(column(words_to), m, star)
    beside = boxes(words, fade)
    slides = {SlideLayout.BESIDE: beside, SlideLayout.STATEMENT: boxes(words, 0.0)}
    if not m.is_compact:
        few, _, _ = _split(column(left + 0.012), m, star)
        slides[SlideLayout.FILLS] = boxes(few, 0.13)
    return Reading(
        figure=Box(figure_x, 0, stage.width - figure_x, stage.height),
        keep=keep,
        controls=controls,
        slides=slides,
    )


def _split(column: Box, m: Metrics, star: int) -> tuple[Box, Box, Box]:
    """What is read, the star under it in a row of that height, and the buttons."""
    gap = m.gap if m.is_compact else 2 * m.gap
    over = round(3.2 * m.gap) if star else gap  # the progress line is between
    controls = Box(column.x, column.bottom - m.primary, column.width, m.primary)
    keep = Box(column.x, controls.y - over - star, column.width, star)
    read = Box(column.x, column.y, column.width, keep.y - column.y - (m.gap if star else 0))
    return read, keep, controls
