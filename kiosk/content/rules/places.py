"""Places of numbers: each `{name}` in a text that patients read is a number of `clinic.json`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import msgspec

from kiosk.content.places import has_brackets, wrong_place
from kiosk.content.pointer import step
from kiosk.content.shelf import Shelf
from kiosk.content.typed_file import ContentFile
from kiosk.domain.finding import Finding


def check_places(shelf: Shelf) -> Iterator[Finding]:
    """Findings about places in treatments, quizzes and plans that no number fills."""
    files = shelf.files
    folders: dict[str, Mapping[str, ContentFile]] = {
        "treatments": files.treatments,
        "quizzes": files.quizzes,
        "plans": files.plans,
    }
    for folder, named in folders.items():
        for stem, file in named.items():
            every = (line for text in file.texts() for line in text.values())
            # To know where each line stands takes long, and is of use only where one is wrong.
            if any(has_brackets(line) and wrong_place(line) for line in every):
                for pointer, line in _lines(msgspec.to_builtins(file), ""):
                    message = wrong_place(line)
                    if message:
                        yield Finding(f"{folder}/{stem}.json", pointer, message)


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
