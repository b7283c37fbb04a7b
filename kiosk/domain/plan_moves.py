"""Where each tap leads in the aftercare plans."""

from __future__ import annotations

from kiosk.domain import events as e
from kiosk.domain.session import CallScreen, PlanScreen, Session, SourcesScreen, Way, World
from kiosk.domain.visit_moves import push, turned


def open_plan(session: Session, event: e.PlanOpened, world: World) -> Session:
    """A plan, at the stage of that day or at its first."""
    plan = world.catalog.plan(event.plan)
    if plan is None:
        return session
    return push(session, PlanScreen(plan.id, plan.stage_on(event.day or 0)), event.at, world)


def turn_stage(session: Session, event: e.StageTurned, world: World) -> Session:
    """The stage so many on in the plan shown; past either end nothing changes."""
    if not isinstance(session.screen, PlanScreen):
        return session
    return _at_stage(session, session.screen, session.screen.stage + event.step, event.at, world)


def pick_stage(session: Session, event: e.StagePicked, world: World) -> Session:
    """A stage of the plan shown."""
    if not isinstance(session.screen, PlanScreen):
        return session
    return _at_stage(session, session.screen, event.stage, event.at, world)


def open_call(session: Session, at: float, world: World) -> Session:
    """Whom to call, and from a plan for what."""
    screen = session.screen
    if isinstance(screen, SourcesScreen):
        screen = screen.of
    if isinstance(screen, CallScreen):
        return session
    call = CallScreen(screen.plan, screen.stage) if isinstance(screen, PlanScreen) else CallScreen()
    return push(session, call, at, world)


def _at_stage(session: Session, shown: PlanScreen, stage: int, at: float, world: World) -> Session:
    plan = world.catalog.plan(shown.plan)
    if plan is None or stage == shown.stage or not 0 <= stage < len(plan.stages):
        return session
    way = Way.FORWARD if stage > shown.stage else Way.BACKWARD
    return turned(session, PlanScreen(plan.id, stage), at, world, way)
