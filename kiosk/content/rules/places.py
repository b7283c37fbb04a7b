"""Places of numbers: each `{name}` in a text that patients read is a number of `clinic.json`."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from kiosk.content.places import has_brackets, wrong_place
from kiosk.content.pointer import step
from kiosk.content.shelf import Shelf
from kiosk.domain.finding import Finding


def check_places(shelf: Shelf) -> Iterator[Finding]:
    """Findings about places in treatments, quizzes and plans that no number fills."""
    for name, file in shelf.files.for_patients():
        if any(has_brackets(line) for text in file.texts() for line in text.values()):
            for pointer, line in _lines(msgspec.to_builtins(file), ""):
                message = wrong_place(line)
                if message:
                    yield Finding(name, pointer, message)


def _lines(value: object, at: str) -> Iterator[tuple[str, str]]:
    """Each string with a bracket in it, with its pointer."""
    if isinstance(value, str):
        if has_brackets(value):
            yield at, value
    elif isinstance(value, dict):
        for name, inner in value.items():
            yield from _lines(inner, step(at, name))
    elif isinstance(value, list | tuple):
        for number, inner in enumerate(value):
            yield from _lines(inner, step(at, number))
