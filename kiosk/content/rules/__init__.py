"""What must be right between the files of a content folder. Each rule finds all that it can.

`kiosk.content.rules.wording` is not in `RULES`: it only warns, and takes longer than all of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from kiosk.content.rules.claims import check_claims
from kiosk.content.rules.clinic import check_clinic
from kiosk.content.rules.completeness import check_completeness
from kiosk.content.rules.figures import check_figures, check_moments
from kiosk.content.rules.ids import check_ids
from kiosk.content.rules.languages import check_languages
from kiosk.content.rules.links import check_links
from kiosk.content.rules.places import check_places
from kiosk.content.rules.plans import check_plans
from kiosk.content.rules.quizzes import check_quizzes
from kiosk.content.rules.reviews import check_reviews
from kiosk.content.rules.strings import check_strings
from kiosk.content.shelf import Shelf
from kiosk.domain.finding import Finding

RULES: Final[tuple[Callable[[Shelf], Iterator[Finding]], ...]] = (
    check_ids,
    check_links,
    check_figures,
    check_moments,
    check_claims,
    check_quizzes,
    check_clinic,
    check_plans,
    check_places,
    check_reviews,
    check_strings,
    check_languages,
    check_completeness,
)
