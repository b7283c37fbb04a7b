"""`facts.json`: what became of every claim that the content was asked to make."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from kiosk.content.fields import ClaimId, FlagId, Line, Text

Flags = Annotated[tuple[FlagId, ...], Meta(max_length=40)]


class ToldClaim(
    msgspec.Struct,
    frozen=True,
    kw_only=True,
    forbid_unknown_fields=True,
    tag_field="fate",
    tag="told",
):
    """A claim that at least one slide tells."""

    id: ClaimId
    claim: Line
    flags: Flags = ()

    def lines(self) -> tuple[str, ...]:
        """The words in it."""
        return (self.claim,)


class CorrectedClaim(
    msgspec.Struct,
    frozen=True,
    kw_only=True,
    forbid_unknown_fields=True,
    tag_field="fate",
    tag="corrected",
):
    """A claim that at least one slide tells in a better supported form: `correction`."""

    id: ClaimId
    claim: Line
    flags: Flags = ()
    correction: Line

    def lines(self) -> tuple[str, ...]:
        """The words in it."""
        return (self.claim, self.correction)


class DroppedClaim(
    msgspec.Struct,
    frozen=True,
    kw_only=True,
    forbid_unknown_fields=True,
    tag_field="fate",
    tag="dropped",
):
    """A claim that no slide tells, with the reason."""

    id: ClaimId
    claim: Line
    flags: Flags = ()
    reason: Line

    def lines(self) -> tuple[str, ...]:
        """The words in it."""
        return (self.claim, self.reason)


ClaimEntry = ToldClaim | CorrectedClaim | DroppedClaim


class FactsFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Every claim with its fate: told, corrected or dropped."""

    schema_address: str = msgspec.field(name="$schema", default="")
    id: Literal["facts"]
    claims: Annotated[tuple[ClaimEntry, ...], Meta(min_length=1, max_length=5000)]

    def texts(self) -> Iterator[Text]:
        """Every text in the file."""
        yield from ()

    def lines(self) -> Iterator[str]:
        """Every line that stands in one language only."""
        for claim in self.claims:
            yield from claim.lines()
