"""Claims as they are reviewed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import assert_never

from kiosk.content.facts_file import (
    ClaimEntry,
    CorrectedClaim,
    DroppedClaim,
    FactsFile,
    ToldClaim,
)
from kiosk.domain.review_sheets import Claim, Fate


def claims_of(facts: FactsFile | None) -> Mapping[str, Claim]:
    """Every claim by its id; none where there is no `facts.json`."""
    return {one.id: _claim(one) for one in (() if facts is None else facts.claims)}


def _claim(entry: ClaimEntry) -> Claim:
    match entry:
        case ToldClaim():
            return Claim(entry.id, entry.claim, Fate.TOLD, "", entry.flags)
        case CorrectedClaim():
            return Claim(entry.id, entry.claim, Fate.CORRECTED, entry.correction, entry.flags)
        case DroppedClaim():
            return Claim(entry.id, entry.claim, Fate.DROPPED, entry.reason, entry.flags)
        case _:
            assert_never(entry)
