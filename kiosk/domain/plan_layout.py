"""Where the parts of an aftercare plan stand, and of the choice of one. All in px."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

import msgspec

from kiosk.domain.box import Box
from kiosk.domain.chip_layout import LEADING, Chips, chips
from kiosk.domain.metrics import Metrics

_LEAST_COLUMN: Final = 11.0
"""The least width of a column, in ems of the body."""

_CAPITAL: Final = 0.74
"""Width of a letter of a kicker, which is all capitals, in ems."""

_NAMES: Final = 0.38
"""The share of a row that a plan's name has, where its stages stand beside it."""


class PlanBoxes(msgspec.Struct, frozen=True):
    """A plan's stage. Without a `head` its title stands with the columns, and is paged with them."""

    head: Box = Box(0.0, 0.0, 0.0, 0.0)
    tabs: Box = Box(0.0, 0.0, 0.0, 0.0)
    pane: Box = Box(0.0, 0.0, 0.0, 0.0)
    tab: Chips = Chips()
    columns: int = 1
    title: int = 1


class PickForm(msgspec.Struct, frozen=True):
    """How a plan is chosen: with its stages (`chips`) beside or below its name, or by its name alone."""

    chips: Chips | None = None
    beside: bool = False
    names: float = 0.0
    rim: float = 0.0
    columns: int = 1


def plan_boxes(
    page: Box, m: Metrics, kicker: str, titles: Sequence[str], days: Sequence[str]
) -> PlanBoxes:
    """The boxes of a plan with stages of these titles and days."""
    between = max(m.gap, m.space * 1.6)
    tab = chips(titles, days, page.width, m, 2 if m.is_tall else 1)
    title = min(m.headline, round(m.title * 1.5))
    lines = math.ceil(len(kicker) * _CAPITAL * m.label / page.width)
    head_height = 0 if m.is_compact else (lines * LEADING * m.label + m.gap + 1.2 * title)
    head = Box(page.x, page.y, page.width, head_height)
    top = head.bottom + (between if head_height else 0)
    tabs = Box(page.x, top, page.width, tab.all_height(m))
    under = tabs.bottom + between
    return PlanBoxes(
        head=head,
        tabs=tabs,
        pane=Box(page.x, under, page.width, page.bottom - under),
        tab=tab,
        columns=_columns(page.width, m),
        title=title,
    )


def _columns(width: float, m: Metrics) -> int:
    room = width - (m.target + m.gap if m.is_compact and not m.is_tall else 0)
    between = max(m.gap, m.space * 1.6)
    fits = (n for n in (4, 2) if room >= n * _LEAST_COLUMN * m.body + (n - 1) * between)
    return next(fits, 1)


def pick_form(page: Box, m: Metrics, titles: Sequence[Sequence[str]]) -> PickForm:
    """How plans with stages of these titles are chosen, so that all of them are seen at once."""
    rim = max(m.gap * 1.3, m.space * 2)
    inner = page.width - 2 * rim
    longest = max(titles, key=len, default=())
    every = [title for some in titles for title in some]
    few = PickForm(rim=rim, columns=1 if m.is_tall or page.width < 26 * m.body else 2)
    if not longest or m.is_compact:
        return few
    names = _NAMES * inner
    beside = _whole(every, len(longest), inner - names - 2 * rim, m, 1)
    if beside is not None and not m.is_tall:
        return PickForm(beside, beside=True, names=names, rim=rim)
    below = _whole(every, len(longest), inner, m, 2 if m.is_tall else 1)
    if below is None:
        return few
    one = below.all_height(m) + 2.4 * m.title + 1.5 * m.body + 3 * rim
    head = 1.2 * m.headline + 3 * m.lede
    fits = len(titles) * one + head <= page.height
    return PickForm(below, names=inner, rim=rim) if fits else few


def _whole(
    every: Sequence[str], count: int, width: float, m: Metrics, most_rows: int
) -> Chips | None:
    """Chips with whole words for the plan of most stages, as wide for all plans; None if too wide."""
    widest = sorted(every, key=len, reverse=True)[:count]
    found = chips(widest, widest, width, m, most_rows)
    return None if found.short or found.rows > most_rows else found
