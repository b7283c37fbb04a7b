"""Figures that are the same as another slide's: no circle without a drawing in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kiosk.content.shelf import PlacedSlide, Shelf
from kiosk.content.treatment_file import FigureEntry, PictureEntry, SameAsEntry, SkinEntry
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


def drawn(slides: Mapping[str, PlacedSlide], figure: FigureEntry) -> SkinEntry | PictureEntry:
    """The drawing that a figure leads to, at the end of all `same_as`; only for checked slides."""
    while isinstance(figure, SameAsEntry):
        figure = slides[figure.slide].slide.figure
    return figure


def _next(slides: Mapping[str, PlacedSlide], slide_id: str) -> str | None:
    figure = slides[slide_id].slide.figure
    if isinstance(figure, SameAsEntry) and figure.slide in slides:
        return figure.slide
    return None
