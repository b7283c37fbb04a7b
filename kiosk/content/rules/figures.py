"""Figures that are the same as another slide's: no circle without a drawing in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kiosk.content.shelf import PlacedSlide, Shelf
from kiosk.content.treatment_file import (
    FigureEntry,
    PeopleEntry,
    PictureEntry,
    SameAsEntry,
    SkinEntry,
)
from kiosk.domain.finding import Finding


def check_figures(shelf: Shelf) -> Iterator[Finding]:
    """One finding for each circle of `same_as`, with every slide of the circle."""
    done: set[str] = set()
    for start in shelf.by_id:
        chain: dict[str, None] = {}
        here: str | None = start
        while here is not None and here not in chain and here not in done:
            chain[here] = None
            here = _next(shelf.by_id, here)
        if here is not None and here in chain:
            names = list(chain)
            circle = names[names.index(here) :]
            placed = shelf.by_id[here]
            way = " -> ".join((*circle, here))
            message = f"These figures are only the same as one another: {way}. Draw one of them."
            yield Finding(placed.file, f"{placed.pointer}/figure/slide", message)
        done.update(chain)


def check_moments(shelf: Shelf) -> Iterator[Finding]:
    """Findings about moments that are not there, and more people than there are."""
    for placed in shelf.slides:
        figure, pointer = placed.slide.figure, f"{placed.pointer}/figure"
        yield from _figure_faults(figure, placed.file, pointer)
    for stem, file in shelf.files.treatments.items():
        yield from _figure_faults(file.card, f"treatments/{stem}.json", "/card")


def _figure_faults(figure: FigureEntry, file: str, pointer: str) -> Iterator[Finding]:
    if isinstance(figure, PeopleEntry) and figure.count > figure.of:
        message = f"There are {figure.count} of only {figure.of} people. Correct one of them."
        yield Finding(file, f"{pointer}/count", message)
    if isinstance(figure, SkinEntry) and figure.rests_at is not None:
        count = len(figure.moments)
        if not 0 <= figure.rests_at < count:
            message = (
                f"There is no moment {figure.rests_at}: they count from 0 to {count - 1}."
                if count
                else 'The figure has no "moments", so it cannot rest at one. Remove "rests_at".'
            )
            yield Finding(file, f"{pointer}/rests_at", message)


def drawn(
    slides: Mapping[str, PlacedSlide], figure: FigureEntry
) -> SkinEntry | PictureEntry | PeopleEntry:
    """The drawing that a figure leads to, at the end of all `same_as`; only for checked slides."""
    while isinstance(figure, SameAsEntry):
        figure = slides[figure.slide].slide.figure
    return figure


def _next(slides: Mapping[str, PlacedSlide], slide_id: str) -> str | None:
    figure = slides[slide_id].slide.figure
    if isinstance(figure, SameAsEntry) and figure.slide in slides:
        return figure.slide
    return None
