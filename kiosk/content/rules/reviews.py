"""Reviews: an approved text says who approved it and when."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kiosk.content.fields import ReviewEntry
from kiosk.content.shelf import Shelf
from kiosk.domain.catalog import ReviewStatus
from kiosk.domain.finding import Finding


def check_reviews(shelf: Shelf) -> Iterator[Finding]:
    """Findings about approved slides, questions and stages without a name or a day."""
    yield from _approvals((p.file, p.pointer, p.slide.review) for p in shelf.slides)
    yield from _approvals((p.file, p.pointer, p.question.review) for p in shelf.questions)
    yield from _approvals((p.file, p.pointer, p.stage.review) for p in shelf.stages)


def _approvals(reviews: Iterable[tuple[str, str, ReviewEntry]]) -> Iterator[Finding]:
    for file, pointer, review in reviews:
        if review.status is not ReviewStatus.APPROVED:
            continue
        for name, value in (
            ("approved_by", review.approved_by),
            ("approved_on", review.approved_on),
        ):
            if value is None:
                message = f'This is approved, so "{name}" must be here. Add it.'
                yield Finding(file, f"{pointer}/review", message)
