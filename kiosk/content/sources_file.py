"""`sources.json`: where the facts come from."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from kiosk.content.fields import Address, Line, PlainId, Text


class SourceEntry(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One page, paper or agreed wording, and what it supports."""

    id: PlainId
    title: Line
    publisher: Line
    address: Address
    supports: Text


class SourcesFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All sources that slides and questions name."""

    schema_address: str = msgspec.field(name="$schema", default="")
    id: Literal["sources"]
    sources: Annotated[tuple[SourceEntry, ...], Meta(min_length=1, max_length=1000)]

    def texts(self) -> Iterator[Text]:
        """Every text in the file."""
        for source in self.sources:
            yield source.supports

    def lines(self) -> Iterator[str]:
        """Every line that stands in one language only."""
        for source in self.sources:
            yield source.title
            yield source.publisher
