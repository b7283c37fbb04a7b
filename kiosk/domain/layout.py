"""Where the parts of each screen stand: rectangles in px, worked out from the panel and the text size.

Words flow inside their rectangle and are paged where they do not fit, so nothing here depends on fonts.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from kiosk.domain.box import Box
from kiosk.domain.comfort import TextSize
from kiosk.domain.metrics import Metrics, metrics_for
from kiosk.domain.panel import Panel
from kiosk.domain.slide_layout import SlideBoxes, SlideLayout, reading_boxes


class Layout(msgspec.Struct, frozen=True):
    """Every box of every screen for one panel and text size.

    `stage` is all but the bottom bar. `reading_controls` and `reading_figure` are the same for all slides;
    `reading_slides` has the boxes of the layouts that there are on this panel. `ask`, `choices` and
    `reason` share the quiz. With `reason_replaces_choices` the reason stands where the choices stood.
    With `bar_pairs` the bar has room for two buttons each for the speed and the volume of speech.
    """

    panel: Box
    stage: Box
    bar: Box
    page: Box
    loop_words: Box
    loop_figure: Box
    loop_fade: float
    reading_controls: Box
    reading_figure: Box
    reading_slides: Mapping[SlideLayout, SlideBoxes]
    ask: Box
    choices: Box
    reason: Box
    reason_replaces_choices: bool
    card_columns: int
    chapter_columns: int
    size_columns: int
    bar_words: bool
    bar_call_words: bool
    bar_pairs: bool
    small_card_columns: int


def layout_for(panel: Panel, text_size: TextSize) -> Layout:
    """The layout of `panel` at `text_size`."""
    m = metrics_for(panel, text_size)
    whole = Box(0, 0, panel.width, panel.height)
    bar_pad = round(m.mm(1.5 if m.is_compact else 4.5))
    bar_height = m.primary + 2 * bar_pad
    bar = Box(0, panel.height - bar_height, panel.width, bar_height)
    stage = Box(0, 0, panel.width, panel.height - bar_height)
    down = round(m.margin * (0.8 if m.is_compact else 1.0))
    page = stage.inset(m.margin, down)
    loop_words, loop_figure, loop_fade = _loop(whole, m)
    reading = reading_boxes(stage, m, text_size)
    ask, choices, reason, replaces = _quiz(page, m, text_size)
    return Layout(
        panel=whole,
        stage=stage,
        bar=bar,
        page=page,
        loop_words=loop_words,
        loop_figure=loop_figure,
        loop_fade=loop_fade,
        reading_controls=reading.controls,
        reading_figure=reading.figure,
        reading_slides=reading.slides,
        ask=ask,
        choices=choices,
        reason=reason,
        reason_replaces_choices=replaces,
        card_columns=1 if m.is_tall else _card_columns(page, m),
        chapter_columns=1 if m.is_tall else _columns(page.width, 13.0 * m.lede, 2),
        size_columns=4 if page.width >= 11.2 * m.target else 2,
        bar_words=_columns(bar.width, 9.5 * m.body + m.target, 6) >= 5,
        bar_call_words=_bar_call_words(bar.width, m),
        bar_pairs=bar.width >= 10 * m.primary + 9 * m.gap + 2 * m.margin,
        small_card_columns=_small_card_columns(page, m),
    )


def _columns(width: float, least: float, most: int) -> int:
    return max(1, min(most, int(width // least)))


def _card_columns(page: Box, m: Metrics) -> int:
    if m.is_compact:
        return 3 if page.width >= 3 * 9.3 * m.body else 1
    return _columns(page.width, 10.5 * m.title, 3)


def _small_card_columns(page: Box, m: Metrics) -> int:
    """Four in a row, two by two, or one below the other."""
    if m.is_tall and not m.is_compact:
        return 2 if page.width >= 24 * m.body else 1
    least = 7.0 if m.is_compact else 13.0
    if page.width >= 4 * least * m.body:
        return 4
    return 2 if page.width >= 24 * m.body else 1


def _bar_call_words(width: float, m: Metrics) -> bool:
    """Whether "Call us now" has room for its words between the other buttons of the bar."""
    button = 9.5 * m.body + m.target
    if width >= 5 * button:
        return width >= 5.3 * button
    others = 5 * m.primary + 5 * m.gap + 2 * m.margin
    return width - others >= 7.5 * m.body + 2.5 * m.icon


def _loop(whole: Box, m: Metrics) -> tuple[Box, Box, float]:
    if m.is_tall:
        cut = round(whole.height * 0.5)
        figure = Box(0, 0, whole.width, cut)
        words = Box(0, cut, whole.width, whole.height - cut).inset(m.margin, m.margin)
        return words, figure, 0.0
    words_share = 0.5 if m.is_compact else 0.42
    margin = round(whole.width * (0.035 if m.is_compact else 0.05))
    left = round(whole.width * words_share)
    words = Box(margin, margin, left - margin, whole.height - 2 * margin)
    return words, Box(left, 0, whole.width - left, whole.height), 0.16


def _quiz(page: Box, m: Metrics, text_size: TextSize) -> tuple[Box, Box, Box, bool]:
    between = max(m.gap, m.space * 2)
    if m.is_tall:
        ask_height = round(page.height * (0.2 if text_size is not TextSize.LARGEST else 0.24))
        rest = page.height - ask_height - 2 * between
        choices_height = round(rest * 0.55)
        ask = Box(page.x, page.y, page.width, ask_height)
        choices = Box(page.x, ask.bottom + between, page.width, choices_height)
        top = choices.bottom + between
        return ask, choices, Box(page.x, top, page.width, page.bottom - top), False
    half = (page.width - between) / 2
    ask_height = round(max(page.height * 0.27, m.primary + 2.5 * m.headline))
    room = page.height - ask_height - m.gap
    if room < 4 * m.primary + 3 * m.gap or text_size is TextSize.LARGEST:
        left = round((page.width - between) * (0.43 if m.is_compact else 0.46))
        ask = Box(page.x, page.y, left, page.height)
        right = page.width - between - left
        beside = Box(page.x + left + between, page.y, right, page.height)
        return ask, beside, beside, True
    top = page.y + ask_height + m.gap
    choices = Box(page.x, top, half, page.bottom - top)
    reason = Box(choices.right + between, top, half, page.bottom - top)
    return Box(page.x, page.y, page.width, ask_height), choices, reason, False
