"""Ids: used once, equal to the file's name, and telling where a slide stands."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from kiosk.content.shelf import Shelf
from kiosk.domain.finding import Finding


def check_ids(shelf: Shelf) -> Iterator[Finding]:
    """Findings about ids used twice, at odds with the file's name, or with the slide's place."""
    yield from _file_names(shelf)
    yield from _slide_places(shelf)
    slides, questions, files = shelf.slides, shelf.questions, shelf.files
    yield from _used_twice(
        [one.slide.id for one in slides], lambda n: (slides[n].file, f"{slides[n].pointer}/id")
    )
    yield from _used_twice(
        [one.question.id for one in questions],
        lambda n: (questions[n].file, f"{questions[n].pointer}/id"),
    )
    for placed in questions:
        name, rows = placed.question.rows()
        at = f"{placed.pointer}/{name}/%d/id"
        yield from _used_twice_in(placed.file, at, [one.id for one in rows])
    for stem, treatment in files.treatments.items():
        ids = [one.id for one in treatment.chapters]
        yield from _used_twice_in(f"treatments/{stem}.json", "/chapters/%d/id", ids)
    for stem, plan in files.plans.items():
        ids = [one.id for one in plan.stages]
        yield from _used_twice_in(f"plans/{stem}.json", "/stages/%d/id", ids)
    if files.kiosk is not None:
        yield from _used_twice_in("kiosk.json", "/treatments/%d", files.kiosk.treatments)
        yield from _used_twice_in("kiosk.json", "/languages/%d", files.kiosk.languages)
    if files.sources is not None:
        ids = [one.id for one in files.sources.sources]
        yield from _used_twice_in("sources.json", "/sources/%d/id", ids)
    if files.facts is not None:
        ids = [one.id for one in files.facts.claims]
        yield from _used_twice_in("facts.json", "/claims/%d/id", ids)


def _used_twice_in(file: str, pointer: str, ids: Sequence[str]) -> Iterator[Finding]:
    return _used_twice(ids, lambda number: (file, pointer % number))


def _used_twice(ids: Sequence[str], place: Callable[[int], tuple[str, str]]) -> Iterator[Finding]:
    """Findings about all but the first use; `place` is file and pointer of the nth id."""
    if len(set(ids)) == len(ids):
        return
    first: dict[str, int] = {}
    for number, one in enumerate(ids):
        earlier = first.setdefault(one, number)
        if earlier != number:
            used = "#".join(place(earlier))
            message = f'"{one}" is already used at {used}. Give this one another id.'
            yield Finding(*place(number), message)


def _file_names(shelf: Shelf) -> Iterator[Finding]:
    files = shelf.files
    named = [
        *((f"treatments/{stem}.json", stem, file.id) for stem, file in files.treatments.items()),
        *((f"quizzes/{stem}.json", stem, file.id) for stem, file in files.quizzes.items()),
        *((f"plans/{stem}.json", stem, file.id) for stem, file in files.plans.items()),
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
