"""Where "Where this comes from" leads."""

from __future__ import annotations

from kiosk.domain.evidence import evidence_of
from kiosk.domain.session import (
    CallScreen,
    PlanScreen,
    QuizScreen,
    ReadingScreen,
    Session,
    SourcesScreen,
    World,
)
from kiosk.domain.visit_moves import push


def open_sources(session: Session, at: float, world: World) -> Session:
    """The sources of what is shown; Back leads to exactly that. Where nothing has sources, nothing."""
    screen = session.screen
    if not isinstance(screen, ReadingScreen | PlanScreen | QuizScreen | CallScreen):
        return session
    if evidence_of(screen, world.catalog) is None:
        return session
    return push(session, SourcesScreen(screen), at, world)
