"""Claims: each told or corrected one is named by a slide, each dropped one by none."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.content.facts_file import DroppedClaim
from kiosk.content.shelf import Shelf
from kiosk.domain.finding import Finding


def check_claims(shelf: Shelf) -> Iterator[Finding]:
    """Findings in both directions between `facts.json` and the slides' `facts`."""
    if shelf.files.facts is None:
        return
    claims = {claim.id: claim for claim in shelf.files.facts.claims}
    kept = {one for one, claim in claims.items() if not isinstance(claim, DroppedClaim)}
    named: set[str] = set()
    for placed in shelf.slides:
        named.update(placed.slide.facts)
        if kept.issuperset(placed.slide.facts):
            continue
        for number, one in enumerate(placed.slide.facts):
            claim, at = claims.get(one), f"{placed.pointer}/facts/{number}"
            if claim is None:
                message = f'There is no claim "{one}" in facts.json. Correct or remove it.'
                yield Finding(placed.file, at, message)
            elif isinstance(claim, DroppedClaim):
                message = f'The claim "{one}" is dropped in facts.json: no slide may tell it.'
                yield Finding(placed.file, at, message)
    if shelf.files.any_treatment_broken:
        return
    for number, claim in enumerate(shelf.files.facts.claims):
        if claim.id not in named and not isinstance(claim, DroppedClaim):
            message = (
                f'No slide names the claim "{claim.id}". Tell it on a slide and add it to the '
                'slide\'s "facts", or drop it with a reason.'
            )
            yield Finding("facts.json", f"/claims/{number}", message)
