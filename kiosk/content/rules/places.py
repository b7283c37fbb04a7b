"""Places of numbers: each `{name}` in a text that patients read is a number of `clinic.json`."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.content.places import has_brackets, wrong_place
from kiosk.content.shelf import Shelf
from kiosk.content.worded import places
from kiosk.domain.finding import Finding


def check_places(shelf: Shelf) -> Iterator[Finding]:
    """Findings about places in treatments, quizzes and plans that no number fills."""
    for name, file in shelf.files.for_patients():
        wrong = {
            id(text): text
            for text in file.texts()
            if any(map(wrong_place, filter(has_brackets, text.values())))
        }
        for at, text in places(file, wrong) if wrong else ():
            for language, line in text.items():
                message = wrong_place(line)
                if message:
                    yield Finding(name, f"{at}/{language}", message)
