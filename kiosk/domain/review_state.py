"""How many texts are drafts, approved, and overdue on a given day."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import msgspec

from kiosk.domain.review import is_overdue
from kiosk.domain.text import Review, ReviewStatus


class StateCounts(msgspec.Struct, frozen=True):
    """Drafts and approved texts, and how many of both are overdue."""

    draft: int = 0
    approved: int = 0
    overdue: int = 0


def count_states(reviews: Iterable[Review], day: date) -> StateCounts:
    """How many of each there are on `day`."""
    draft = approved = overdue = 0
    for review in reviews:
        approved += review.status is ReviewStatus.APPROVED
        draft += review.status is ReviewStatus.DRAFT
        overdue += is_overdue(review, day)
    return StateCounts(draft, approved, overdue)
