"""What the clinic sets: telephones that are there, and numbers that keep the words of a plan true."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from kiosk.content.pointer import step
from kiosk.content.shelf import Shelf
from kiosk.domain.finding import Finding
from kiosk.domain.nearest import hint

_SOON: Final = {"makeup.days": (2, 3), "moisturiser.days": (2, 3), "sunscreen.days": (2, 3)}
_RESURFACED: Final = {"exercise.days": (7, 14), "heat.days": (7, 14)}
PLAN_RANGES: Final[Mapping[str, Mapping[str, tuple[int, int]]]] = {
    "rejuvenation": _SOON,
    "resurfacing_ablative": {**_RESURFACED, "makeup.days": (7, 14)},
    "resurfacing_fractional": {**_RESURFACED, **_SOON, "makeup.days": (2, 7)},
    "tightening": _SOON,
}
"""Narrower ranges than those of `clinic_file`: beyond them, the words of other stages would be wrong."""


def check_clinic(shelf: Shelf) -> Iterator[Finding]:
    """Findings about what is missing, plans that are not there, and numbers out of a plan's range."""
    clinic = shelf.files.clinic
    if clinic is None:
        return
    for name in clinic.phones.__struct_fields__:
        if getattr(clinic.phones, name) == "":
            message = (
                "This telephone number is missing, so the kiosk says to ask at the desk. Add it."
            )
            yield Finding("clinic.json", f"/phones/{name}", message, is_error=False)
    if clinic.signs is None:
        message = (
            'The signs of an emergency name no sources. Add "signs" with sources and a review.'
        )
        yield Finding("clinic.json", "", message, is_error=False)
    known = shelf.files.plans
    for plan in clinic.plans:
        if plan not in known and f"plans/{plan}.json" not in shelf.files.broken:
            message = f'There is no plan "{plan}".{hint(plan, known)}'
            yield Finding("clinic.json", step("/plans", plan), message)
    for plan in known:
        numbers = clinic.numbers_for(plan)
        for name, (low, high) in PLAN_RANGES.get(plan, {}).items():
            if not low <= numbers[name] <= high:
                message = (
                    f'In the plan "{plan}", {name} must be from {low} to {high}, but it is '
                    f"{numbers[name]}: the plan's other words say so."
                )
                yield Finding("clinic.json", step("/plans", plan), message)
