"""What the words on a screen stand on: their sources, and who approved them."""

from __future__ import annotations

import msgspec

from kiosk.domain.catalog import Catalog, Review
from kiosk.domain.session import (
    CallScreen,
    PlanScreen,
    QuizScreen,
    ReadingScreen,
    Screen,
    SourcesScreen,
)


class Evidence(msgspec.Struct, frozen=True):
    """Ids of sources, each once, and a review of each text that is shown."""

    sources: tuple[str, ...]
    reviews: tuple[Review, ...]


def evidence_of(screen: Screen, catalog: Catalog) -> Evidence | None:
    """What a screen's words stand on; None where they claim nothing.

    A question's reason does so only when it shows, with the answer: before, its sources might tell it.
    """
    match screen:
        case ReadingScreen():
            slide = catalog.slide(screen.slide)
            return Evidence(slide.sources, (slide.review,))
        case PlanScreen():
            return _together(_stage(screen, catalog))
        case QuizScreen():
            question = screen.run.current.question
            given = screen.run.current.given
            return None if given is None else Evidence(question.sources, (question.review,))
        case CallScreen():
            signs = catalog.signs
            own = None if signs is None else Evidence(signs.sources, (signs.review,))
            return _together(_stage(screen, catalog), own)
        case SourcesScreen():
            return evidence_of(screen.of, catalog)
        case _:
            return None


def _stage(screen: PlanScreen | CallScreen, catalog: Catalog) -> Evidence | None:
    stage = catalog.stage(screen.plan, screen.stage)
    return None if stage is None else Evidence(stage.sources, (stage.review,))


def _together(*parts: Evidence | None) -> Evidence | None:
    there = [part for part in parts if part is not None]
    if not there:
        return None
    return Evidence(
        sources=tuple(dict.fromkeys(one for part in there for one in part.sources)),
        reviews=tuple(dict.fromkeys(one for part in there for one in part.reviews)),
    )
