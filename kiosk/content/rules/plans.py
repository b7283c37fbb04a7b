"""Plans: days that follow on without a gap, and a treatment that is there."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.content.plan_file import PlanFile
from kiosk.content.rules.links import no_treatment
from kiosk.content.shelf import Shelf
from kiosk.domain.finding import Finding


def check_plans(shelf: Shelf) -> Iterator[Finding]:
    """Findings about the days of stages and the treatments of plans."""
    for stem, plan in shelf.files.plans.items():
        name = f"plans/{stem}.json"
        yield from _days(name, plan)
        if message := no_treatment(shelf, plan.treatment):
            yield Finding(name, "/treatment", message)


def _days(name: str, plan: PlanFile) -> Iterator[Finding]:
    due = 0
    last = len(plan.stages) - 1
    for number, stage in enumerate(plan.stages):
        at = f"/stages/{number}"
        if stage.from_day != due:
            before = "the stage before it ends" if number else "the treatment"
            message = (
                f"This stage must begin on day {due}, so that no day after {before} is left out."
            )
            yield Finding(name, f"{at}/from_day", message)
        if number == last:
            if stage.to_day is not None:
                message = "The last stage has no end. Write null, so that later days have a plan."
                yield Finding(name, f"{at}/to_day", message)
        elif stage.to_day is None:
            message = "Only the last stage goes on for ever. Write its last day here."
            yield Finding(name, f"{at}/to_day", message)
            return
        elif stage.to_day < stage.from_day:
            message = f"This stage ends before it begins on day {stage.from_day}."
            yield Finding(name, f"{at}/to_day", message + " Write a later day.")
        due = (stage.to_day or 0) + 1
