"""For staff: the totals as a table and as a chart, few of anything never as a number."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Final

import msgspec

from kiosk.domain.derive.staff import note_words
from kiosk.domain.derive.view import View
from kiosk.domain.session import CountsScreen
from kiosk.domain.totals import UNDER, Count, CountKind, DayTotal, is_few

CHART_DAYS: Final = 14
SPANS: Final = (7, 30)
"""Days of the chart and of the columns of the table."""


class CountRow(msgspec.Struct, frozen=True):
    """One line of the table. `head` is the first of its kind."""

    kind: str
    title: str
    week: str
    month: str
    head: bool


class BarRow(msgspec.Struct, frozen=True):
    """One day of the chart: `share` of the highest, 0 to 1."""

    share: float
    day: str
    text: str


class CountsProps(msgspec.Struct, frozen=True):
    """The totals, or in `none` why there are none."""

    rows: tuple[CountRow, ...] = ()
    bars: tuple[BarRow, ...] = ()
    chart_words: str = ""
    none: str = ""
    note: str = ""


def derive_counts(view: View, screen: CountsScreen) -> CountsProps:
    """What the desk has told of the totals."""
    desk = view.world.desk
    if not desk.keeps_counts:
        return CountsProps(none=view.word("counts.off"))
    if not desk.totals:
        return CountsProps(none=view.word("counts.none"))
    bars = _bars(view, desk.totals)
    return CountsProps(
        rows=_rows(view, desk.totals),
        bars=bars,
        chart_words=view.listed([f"{bar.day}: {bar.text}" for bar in bars]),
        note=note_words(view, screen.note),
    )


def said_total(total: int, under: str) -> str:
    """A total as everybody may read it; `under` says that it is few."""
    return under if is_few(total) else str(total)


def table(totals: Iterable[DayTotal]) -> str:
    """The totals as comma-separated values, for a spreadsheet of the clinic; few are not told."""
    lines = ["day,kind,key,total"]
    for one in totals:
        told = said_total(one.total, f"under {UNDER}")
        lines.append(f"{one.day or 'unknown'},{one.count.kind.value},{_cell(one.count.key)},{told}")
    return "\r\n".join(lines) + "\r\n"


def _cell(key: str) -> str:
    """Only what ids are made of, so that no spreadsheet takes it for a formula."""
    return "".join(letter for letter in key if letter.isalnum() or letter in "_.")


def _rows(view: View, totals: tuple[DayTotal, ...]) -> tuple[CountRow, ...]:
    week, month = (_sums(totals, view.world.today, days) for days in SPANS)
    rows: list[CountRow] = []
    for kind in CountKind:
        keys = sorted({one.count.key for one in totals if one.count.kind is kind})
        for number, key in enumerate(keys):
            count = Count(kind, key)
            rows.append(
                CountRow(
                    kind=view.word(f"counts.kind.{kind.value}"),
                    title=_title(view, count),
                    week=_said(view, week[count]),
                    month=_said(view, month[count]),
                    head=number == 0,
                )
            )
    return tuple(rows)


def _sums(totals: tuple[DayTotal, ...], today: date, days: int) -> Counter[Count]:
    """The totals of so many days up to today."""
    wanted = {day.isoformat() for day in _days(today, days)}
    sums: Counter[Count] = Counter()
    for one in totals:
        if one.day in wanted:
            sums[one.count] += one.total
    return sums


def _days(today: date, days: int) -> tuple[date, ...]:
    """So many days up to today, oldest first; fewer at the beginning of all time."""
    many = min(days, today.toordinal())
    return tuple(today - timedelta(days=ago) for ago in reversed(range(many)))


def _bars(view: View, totals: tuple[DayTotal, ...]) -> tuple[BarRow, ...]:
    visits = Counter({one.day: one.total for one in totals if one.count.kind is CountKind.VISITS})
    days = _days(view.world.today, CHART_DAYS)
    most = max([UNDER, *(visits[day.isoformat()] for day in days)])
    rows = []
    for day in days:
        total = visits[day.isoformat()]
        drawn = UNDER - 1 if is_few(total) else total
        rows.append(BarRow(drawn / most, str(day.day), _said(view, total)))
    return tuple(rows)


def _said(view: View, total: int) -> str:
    return said_total(total, view.word("counts.under", count=UNDER))


def _title(view: View, count: Count) -> str:
    """What is counted, in words; an id that the content no longer has as it is."""
    if not count.key:
        return view.word("counts.all")
    match count.kind:
        case CountKind.SLIDES:
            treatments = view.world.catalog.treatments
            names = {one.id: view.say(one.name) for one in treatments}
            return names.get(count.key, count.key)
        case CountKind.LANGUAGES:
            return view.world.catalog.language_names.get(count.key, count.key)
        case CountKind.QUESTIONS:
            return view.word(f"counts.questions.{count.key}")
        case CountKind.COMFORT:
            return view.word(f"counts.comfort.{count.key}")
        case CountKind.VISITS | CountKind.TAKEAWAYS:
            return count.key
