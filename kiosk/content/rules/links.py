"""Links: every source, slide and treatment that is named exists."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.content.shelf import Shelf
from kiosk.content.treatment_file import SameAsEntry
from kiosk.domain.finding import Finding
from kiosk.domain.nearest import hint


def check_links(shelf: Shelf) -> Iterator[Finding]:
    """Findings about names of things that do not exist."""
    yield from _sources(shelf)
    for placed in shelf.questions:
        if not shelf.is_known_slide(placed.question.slide):
            message = _no_slide(shelf, placed.question.slide)
            yield Finding(placed.file, f"{placed.pointer}/slide", message)
    for slide in shelf.slides:
        figure = slide.slide.figure
        if isinstance(figure, SameAsEntry) and not shelf.is_known_slide(figure.slide):
            message = _no_slide(shelf, figure.slide)
            yield Finding(slide.file, f"{slide.pointer}/figure/slide", message)
    for stem, treatment in shelf.files.treatments.items():
        card = treatment.card
        if isinstance(card, SameAsEntry) and not shelf.is_known_slide(card.slide):
            message = _no_slide(shelf, card.slide)
            yield Finding(f"treatments/{stem}.json", "/card/slide", message)
    yield from _quiz_treatments(shelf)


def _no_slide(shelf: Shelf, slide_id: str) -> str:
    """That there is no such slide, and which one was probably meant."""
    chapter = slide_id.rpartition(".")[0]
    near = [one for one in shelf.by_id if one.startswith(chapter)]
    return f'There is no slide "{slide_id}".{hint(slide_id, near)}'


def _sources(shelf: Shelf) -> Iterator[Finding]:
    if shelf.files.sources is None:
        return
    known = {source.id: None for source in shelf.files.sources.sources}
    right = frozenset(known).issuperset
    for placed in shelf.reviewed():
        if right(placed.sources):
            continue
        for number, source in enumerate(placed.sources):
            if source not in known:
                message = f'There is no source "{source}" in sources.json.{hint(source, known)}'
                yield Finding(placed.file, f"{placed.pointer}/sources/{number}", message)


def no_treatment(shelf: Shelf, treatment: str) -> str:
    """That there is no such treatment; empty where there is, or may be in a file that is broken."""
    files = shelf.files
    known = tuple(files.treatments) if files.kiosk is None else files.kiosk.treatments
    if treatment in known or f"treatments/{treatment}.json" in files.broken:
        return ""
    return f'There is no treatment "{treatment}" in kiosk.json.{hint(treatment, known)}'


def _quiz_treatments(shelf: Shelf) -> Iterator[Finding]:
    first: dict[str, str] = {}
    for stem, quiz in shelf.files.quizzes.items():
        name, treatment = f"quizzes/{stem}.json", quiz.treatment
        if treatment is None:
            continue
        if message := no_treatment(shelf, treatment):
            yield Finding(name, "/treatment", message)
        elif treatment in first:
            message = f'"{treatment}" already has a quiz: {first[treatment]}. Put them together.'
            yield Finding(name, "/treatment", message)
        first.setdefault(treatment, name)
