"""Review dates that have passed. They only warn: what a clinic does about them is its own choice."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from kiosk.content.shelf import Shelf
from kiosk.domain.catalog import ReviewStatus
from kiosk.domain.finding import Finding


def check_overdue(shelf: Shelf, today: date) -> Iterator[Finding]:
    """Warnings about all that was to be reviewed before `today`."""
    for placed in shelf.reviewed():
        review = placed.review
        if review.review_by >= today:
            continue
        told = "approval ran out" if review.status is ReviewStatus.APPROVED else "review was due"
        message = (
            f"Its {told} on {review.review_by}. Have a clinician read it again, "
            'then set a new "review_by".'
        )
        yield Finding(placed.file, f"{placed.pointer}/review/review_by", message, is_error=False)
