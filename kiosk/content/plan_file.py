"""`plans/<id>.json`: the aftercare of one kind of treatment, stage by stage."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

import msgspec
from msgspec import Meta

from kiosk.content.fields import PlainId, ReviewEntry, Sources, Text

Lines = Annotated[
    tuple[Text, ...],
    Meta(min_length=2, max_length=4, description="Two to four short lines."),
]
Day = Annotated[int, Meta(ge=0, le=3650, description="Days since the treatment; its own day is 0.")]


class StageEntry(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Some days of a plan, both ends counted. The last stage has `"to_day": null`: it goes on."""

    id: PlainId
    title: Text
    from_day: Day
    to_day: Day | None
    do: Lines
    avoid: Lines
    normal: Lines
    call: Lines
    sources: Sources
    review: ReviewEntry

    def words(self) -> Iterator[tuple[str, Text]]:
        """Each text of the stage, with its pointer within it."""
        yield "/title", self.title
        for name in ("do", "avoid", "normal", "call"):
            for number, line in enumerate(getattr(self, name)):
                yield f"/{name}/{number}", line


class PlanFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What to do after one kind of treatment, from the first day on."""

    schema_address: str = msgspec.field(name="$schema", default="")
    id: PlainId
    treatment: PlainId
    name: Text
    hint: Text
    stages: Annotated[tuple[StageEntry, ...], Meta(min_length=1, max_length=8)]

    def texts(self) -> Iterator[Text]:
        """Every text in the file."""
        yield from (self.name, self.hint)
        for stage in self.stages:
            for _, text in stage.words():
                yield text

    def lines(self) -> Iterator[str]:
        """Every line that stands in one language only."""
        for stage in self.stages:
            yield from stage.review.lines()
