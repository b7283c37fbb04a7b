"""The clinic's numbers: what each may be, what it is, what it is in each plan, and how often it is told."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import chain
from typing import Any

from kiosk.content.clinic_file import ClinicFile, Numbers
from kiosk.content.places import names_in
from kiosk.content.review_pack.lines import clinic_numbers
from kiosk.content.rules.clinic import PLAN_RANGES
from kiosk.content.schema import schema_of
from kiosk.content.shelf import Shelf
from kiosk.domain.review_sheets import NumberSheet, PlanValue


def number_sheets(shelf: Shelf, clinic: ClinicFile) -> Iterator[NumberSheet]:
    """A sheet for each number, in the order of the table in `README.md`."""
    general = clinic.numbers_for()
    plans = {plan: clinic_numbers(clinic, plan) for plan in shelf.files.plans}
    used = _used(shelf)
    declared: dict[str, dict[str, Any]] = schema_of(Numbers)["$defs"]["Numbers"]["properties"]
    for name, one in declared.items():
        low, high = one["minimum"], one["maximum"]
        in_plans = []
        for plan, numbers in plans.items():
            least, most = PLAN_RANGES.get(plan, {}).get(name, (low, high))
            value = PlanValue(plan, numbers.values[name], least, most, name in numbers.own)
            if value.is_own or (least, most) != (low, high):
                in_plans.append(value)
        yield NumberSheet(
            name=name,
            meaning=one["description"],
            default=one["default"],
            low=low,
            high=high,
            value=general[name],
            plans=tuple(in_plans),
            used=used[name],
        )


def _used(shelf: Shelf) -> Counter[str]:
    """In how many texts each number stands, whatever the language."""
    texts = chain.from_iterable(file.texts() for _, file in shelf.files.for_patients())
    counts: Counter[str] = Counter()
    for text in texts:
        counts.update({name for line in text.values() for name in names_in(line)})
    return counts
