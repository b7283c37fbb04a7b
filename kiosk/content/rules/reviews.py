"""Reviews: an approved text says who approved it and when."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.content.shelf import Shelf
from kiosk.domain.catalog import ReviewStatus
from kiosk.domain.finding import Finding


def check_reviews(shelf: Shelf) -> Iterator[Finding]:
    """Findings about all that is approved without a name or a day."""
    for placed in shelf.reviewed():
        review = placed.review
        if review.status is not ReviewStatus.APPROVED:
            continue
        for name, value in (
            ("approved_by", review.approved_by),
            ("approved_on", review.approved_on),
        ):
            if value is None:
                message = f'This is approved, so "{name}" must be here. Add it.'
                yield Finding(placed.file, f"{placed.pointer}/review", message)
