"""Days in words."""

from __future__ import annotations

from datetime import date

from kiosk.domain.derive.view import View


def say_date(view: View, day: date) -> str:
    """A day as the visitor's language writes it, such as 1 June 2027: the order is the content's."""
    month = view.word(f"date.month.{day.month}")
    return view.word("date.long", day=day.day, month=month, year=day.year)
