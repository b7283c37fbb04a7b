"""Where the parts of an aftercare plan stand, and of the choice of one. All in px."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

import msgspec

from kiosk.domain.box import Box
from kiosk.domain.chip_layout import LEADING, Chips, chips
from kiosk.domain.letters import letters
from kiosk.domain.metrics import Metrics
from kiosk.domain.take_button import CAPITAL, take_button

_LEDE_LETTERS: Final = 74
"""So long is what stands under the title where a plan is chosen, roughly."""

_LEAST_COLUMN: Final = 11.0
"""The least width of a column, in ems of the body."""

_LEAST_READ: Final = 2.0
"""With less room below the tabs, in targets, a title would take the place of what it stands for."""

_LEAST_PANE: Final = 5.0
"""With less room below the tabs, in targets, what stands at the foot is paged with the columns."""

_RUNNING: Final = 0.55
"""Width of a letter of running text in ems, with what line breaks leave free."""

_NAMES: Final = (0.36, 0.42)
"""The shares of a row that a plan's name can have, where its stages stand beside it."""


_MARK: Final = 0.6
"""How much higher a kicker is with a mark in it, in ems."""


class PlanBoxes(msgspec.Struct, frozen=True):
    """A plan's stage. Without a `head` its title stands with the columns, and is paged with them.

    `take` is where "Take it with you" stands beside the title, without a `head` told from the pane's
    upper left corner. A square has room for its sign only. At the `foot` of the pane, beside the
    button that pages it, is what the plan stands on, and the clinic's sheet; without one that is
    beside the columns, or among them.
    """

    head: Box = Box(0.0, 0.0, 0.0, 0.0)
    tabs: Box = Box(0.0, 0.0, 0.0, 0.0)
    pane: Box = Box(0.0, 0.0, 0.0, 0.0)
    take: Box = Box(0.0, 0.0, 0.0, 0.0)
    foot: Box = Box(0.0, 0.0, 0.0, 0.0)
    tab: Chips = Chips()
    columns: int = 1
    title: int = 1
    em: int = 1


class PickForm(msgspec.Struct, frozen=True):
    """How a plan is chosen: with its stages (`chips`) beside or below its name, or by its name alone."""

    chips: Chips | None = None
    beside: bool = False
    names: float = 0.0
    rim: float = 0.0
    columns: int = 1


def plan_boxes(
    page: Box,
    m: Metrics,
    kicker: str,
    titles: Sequence[str],
    days: Sequence[str],
    lines: Sequence[Sequence[Sequence[str]]] = (),
    take: str = "",
    sheet: str = "",
    is_marked: bool = False,
) -> PlanBoxes:
    """The boxes of a plan with stages of these titles and days.

    `lines` are those of each stage's columns. They are set in a lede's size if all stages have room.
    `take` is what "Take it with you" says, `sheet` what stands at its foot. With `is_marked`, the kicker
    ends in the mark of another language, which is higher than its line.
    """
    between = max(m.gap, m.space * 2.4)
    tab = chips(titles, days, page.width, m, 2 if m.is_tall else 1)
    title = min(m.headline, round(m.title * 1.5))
    button = take_button(page, m, kicker, titles, title, take)
    wide = page.width - button.width - between
    over = math.ceil(letters(kicker) * CAPITAL * m.label / wide)
    lines_px = over * LEADING * m.leading * m.label + m.gap + 1.25 * m.leading * title
    lines_px += _MARK * m.label if is_marked else 0
    tall = max(lines_px, button.height)
    left = page.height - tall - tab.all_height(m) - 2 * between
    has_head = not m.is_compact and left >= _LEAST_READ * m.target + m.gap
    if not has_head:
        button = take_button(page, m, kicker, titles, title, take, in_pane=True)
    head_height = tall if has_head else 0
    head = Box(page.x, page.y, wide, head_height)
    top = head.bottom + (between if head_height else 0)
    tabs = Box(page.x, top, page.width, tab.all_height(m))
    under = tabs.bottom + between
    foot = _foot(page, m, sheet, page.bottom - under)
    pane = Box(page.x, under, page.width, page.bottom - under)
    read = Box(pane.x, pane.y, pane.width, pane.height - foot.height - m.gap)
    columns = _columns(page.width, m)
    roomy = all(_fits(stage, read, columns, m) for stage in lines)
    return PlanBoxes(
        head=head,
        tabs=tabs,
        pane=pane,
        take=button,
        foot=foot,
        tab=tab,
        columns=columns,
        title=title,
        em=m.lede if roomy and lines and not m.is_compact else m.body,
    )


def mirrored_plan(boxes: PlanBoxes, panel: float) -> PlanBoxes:
    """The boxes for a language that is read from the right, on a panel that is `panel` px wide."""
    return msgspec.structs.replace(
        boxes, head=boxes.head.mirrored(panel), take=boxes.take.mirrored(panel)
    )


def _foot(page: Box, m: Metrics, sheet: str, below: float) -> Box:
    """As high as the words to the left of its middle need; none where little is left to read."""
    if m.is_compact or below < _LEAST_PANE * m.target:
        return Box(page.x, page.bottom, page.width, 0.0)
    rows = math.ceil(letters(sheet) * _RUNNING * m.label / foot_words(page.width, m))
    height = max(m.target, rows * LEADING * m.label)
    return Box(page.x, page.bottom - height, page.width, height)


def foot_words(width: float, m: Metrics) -> float:
    """The width in px of the words at the left of a foot: in its middle is the button that pages."""
    return (width - m.target) / 2 - m.gap


def _columns(width: float, m: Metrics) -> int:
    room = width - (m.target + m.gap if m.is_compact and not m.is_tall else 0)
    between = max(m.gap, m.space * 1.6)
    fits = (n for n in (4, 2) if room >= n * _LEAST_COLUMN * m.body + (n - 1) * between)
    return next(fits, 1)


def _fits(stage: Sequence[Sequence[str]], pane: Box, columns: int, m: Metrics) -> bool:
    """Whether the columns of a stage have room in a lede's size, roughly."""
    between = max(m.gap, m.space * 1.6)
    rim = max(m.gap * 1.2, m.space * 2.8)
    inner = (pane.width - (columns - 1) * between) / columns - 2 * rim - 0.75 * m.lede
    heights = [
        2 * rim
        + 2.0 * m.title
        + sum(math.ceil(letters(line) * _RUNNING * m.lede / inner) for line in lines)
        * (1.25 * m.leading * m.lede)
        + len(lines) * 0.42 * m.body
        for lines in stage
    ]
    rows = [heights[at : at + columns] for at in range(0, len(heights), columns)]
    high = sum(map(max, rows)) + (len(rows) - 1) * between
    return high <= pane.height


def pick_form(
    page: Box, m: Metrics, titles: Sequence[Sequence[str]], words: Sequence[tuple[str, str]]
) -> PickForm:
    """How plans with stages of these titles are chosen, so that all of them are seen at once.

    `words` are each plan's name and its hint.
    """
    rim = max(m.gap * 1.3, m.space * 2)
    inner = page.width - 2 * rim
    lede = math.ceil(_LEDE_LETTERS * _RUNNING * m.lede / page.width) * 1.45 * m.lede
    room = page.height - 1.1 * m.headline - lede - m.space - 3.2 * max(m.gap, 1.6 * m.space)
    count = max(map(len, titles), default=0)
    every = [title for some in titles for title in some]
    few = PickForm(rim=rim, columns=1 if m.is_tall or page.width < 26 * m.body else 2)
    if not count or m.is_compact:
        return few
    for share in () if m.is_tall else _NAMES:
        names = share * inner
        beside = _whole(every, count, inner - names - 2 * rim, m, 1)
        if beside is not None:
            high = (max(_height(one, names, m), beside.height) for one in words)
            if sum(high) + len(words) * (2 * rim + m.gap) <= room:
                return PickForm(beside, beside=True, names=names, rim=rim)
    below = _whole(every, count, inner, m, 2 if m.is_tall else 1)
    if below is not None:
        one = below.all_height(m) + 1.4 * m.gap + 2 * rim + m.gap
        if sum(_height(each, inner, m) + one for each in words) <= room:
            return PickForm(below, names=inner, rim=rim)
    return few


def _height(words: tuple[str, str], width: float, m: Metrics) -> float:
    """The height of a plan's name and hint in `width`, roughly."""
    name, hint = words
    em = max(m.body, m.title * 0.85)
    return (
        math.ceil(letters(name) * _RUNNING * em / width) * 1.12 * m.leading * em
        + math.ceil(letters(hint) * _RUNNING * m.label / width) * 1.25 * m.leading * m.label
    )


def _whole(
    every: Sequence[str], count: int, width: float, m: Metrics, most_rows: int
) -> Chips | None:
    """Chips with whole words for the plan of most stages, as wide for all plans; None if too wide."""
    widest = sorted(every, key=letters, reverse=True)[:count]
    found = chips(widest, widest, width, m, most_rows)
    return None if found.short or found.rows > most_rows else found
