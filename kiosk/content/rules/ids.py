"""Ids: used once, equal to the file's name, and telling where a slide stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kiosk.content.shelf import Shelf
from kiosk.domain.finding import Finding

_Place = tuple[str, str, str]  # file, pointer, id


def check_ids(shelf: Shelf) -> Iterator[Finding]:
    """Findings about ids used twice, at odds with the file's name, or with the slide's place."""
    yield from _file_names(shelf)
    yield from _slide_places(shelf)
    yield from _used_twice((p.file, f"{p.pointer}/id", p.slide.id) for p in shelf.slides)
    yield from _used_twice((p.file, f"{p.pointer}/id", p.question.id) for p in shelf.questions)
    for placed in shelf.questions:
        at = f"{placed.pointer}/choices"
        choices = enumerate(placed.question.choices)
        yield from _used_twice((placed.file, f"{at}/{n}/id", choice.id) for n, choice in choices)
    for stem, treatment in shelf.files.treatments.items():
        name, chapters = f"treatments/{stem}.json", enumerate(treatment.chapters)
        yield from _used_twice((name, f"/chapters/{n}/id", chapter.id) for n, chapter in chapters)
    if shelf.files.kiosk is not None:
        name, kiosk = "kiosk.json", shelf.files.kiosk
        yield from _used_twice(
            (name, f"/treatments/{n}", o) for n, o in enumerate(kiosk.treatments)
        )
        yield from _used_twice((name, f"/languages/{n}", o) for n, o in enumerate(kiosk.languages))
    if shelf.files.sources is not None:
        sources = enumerate(shelf.files.sources.sources)
        yield from _used_twice(("sources.json", f"/sources/{n}/id", o.id) for n, o in sources)
    if shelf.files.facts is not None:
        claims = enumerate(shelf.files.facts.claims)
        yield from _used_twice(("facts.json", f"/claims/{n}/id", o.id) for n, o in claims)


def _used_twice(places: Iterable[_Place]) -> Iterator[Finding]:
    first: dict[str, str] = {}
    for file, pointer, one in places:
        if one in first:
            message = f'"{one}" is already used at {first[one]}. Give this one another id.'
            yield Finding(file, pointer, message)
        else:
            first[one] = f"{file}#{pointer}"


def _file_names(shelf: Shelf) -> Iterator[Finding]:
    files = shelf.files
    named = [
        *((f"treatments/{stem}.json", stem, file.id) for stem, file in files.treatments.items()),
        *((f"quizzes/{stem}.json", stem, file.id) for stem, file in files.quizzes.items()),
        *((f"strings/{stem}.json", stem, file.id) for stem, file in files.strings.items()),
    ]
    for name, stem, one in named:
        if stem != one:
            yield Finding(name, "/id", f'This must be "{stem}", like the file\'s name.')


def _slide_places(shelf: Shelf) -> Iterator[Finding]:
    for stem, treatment in shelf.files.treatments.items():
        for at, chapter in enumerate(treatment.chapters):
            starts = (f"{stem}.{chapter.id}.", f"{treatment.id}.{chapter.id}.")
            for number, slide in enumerate(chapter.slides):
                if not slide.id.startswith(starts):
                    yield Finding(
                        f"treatments/{stem}.json",
                        f"/chapters/{at}/slides/{number}/id",
                        f'"{slide.id}" must begin with "{starts[0]}", as it stands there.',
                    )
