"""Completeness: a treatment to read, its ten chapters, and slides for the loop."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from kiosk.content.shelf import Shelf
from kiosk.domain.finding import Finding

CHAPTERS: Final = (
    "what",
    "how",
    "who",
    "suitability",
    "before",
    "day",
    "after",
    "results",
    "risks",
    "questions",
)
"""The chapters of every treatment, in reading order."""


def check_completeness(shelf: Shelf) -> Iterator[Finding]:
    """Findings about missing treatments, chapters and loop slides."""
    files = shelf.files
    for stem, file in files.treatments.items():
        if file.kind == "treatment":
            yield from _chapters(f"treatments/{stem}.json", [one.id for one in file.chapters])
    if files.any_treatment_broken:
        return
    if all(file.kind == "basics" for file in files.treatments.values()):
        message = "No treatment is here, only basics. Add a treatment."
        yield Finding("kiosk.json", "/treatments", message)
    if all(placed.slide.loop is None for placed in shelf.slides):
        message = 'No slide is shown in the loop. Add "loop" with one sentence to some slides.'
        yield Finding("kiosk.json", "/treatments", message)


def _chapters(file: str, ids: list[str]) -> Iterator[Finding]:
    missing = [one for one in CHAPTERS if one not in ids]
    if missing:
        message = f"These chapters are missing: {', '.join(missing)}. Add them."
        yield Finding(file, "/chapters", message, is_error=False)
    there = [one for one in ids if one in CHAPTERS]
    if there != sorted(there, key=CHAPTERS.index):
        message = f"The chapters stand in another order than usual: {', '.join(CHAPTERS)}."
        yield Finding(file, "/chapters", message, is_error=False)
