"""What switches do to a visit: see `kiosk.domain.scanning`."""

from __future__ import annotations

import msgspec

from kiosk.domain import events as e
from kiosk.domain import scanning
from kiosk.domain.effects import Effect, TargetChosen
from kiosk.domain.scanning import Scan
from kiosk.domain.session import Session, World

replace = msgspec.structs.replace


def begun(session: Session, at: float) -> Session:
    """Scanning begins as soon as the screen says what there is. On the loop there is nothing to scan."""
    if not session.is_visit:
        return session
    return replace(session, scan=Scan(), active_at=max(session.active_at, at))


def followed(session: Session, event: e.TargetsSeen | e.ScanStopped, world: World) -> Session:
    """What there is to scan, or no scanning any more."""
    if session.scan is None:
        return session
    if isinstance(event, e.ScanStopped):
        return replace(session, scan=None)
    return replace(session, scan=scanning.seen(event.groups, event.at, world.scan, event.group))


def switched(
    session: Session, event: e.SwitchChose | e.SwitchMovedOn, world: World
) -> tuple[Session, tuple[Effect, ...]]:
    """A switch pressed during a visit. Right after another screen came up it counts for nothing."""
    if session.scan is None:
        return begun(session, event.at), ()
    active = replace(session, active_at=max(session.active_at, event.at))
    if event.at < session.quiet_until:
        return active, ()
    if isinstance(event, e.SwitchMovedOn):
        return replace(active, scan=scanning.moved(session.scan, event.at, world.scan)), ()
    scan, target = scanning.chosen(session.scan, event.at, world.scan)
    return replace(active, scan=scan), () if target is None else (TargetChosen(target),)


def advanced(session: Session, at: float, world: World) -> Session:
    """The next thing is offered when its time has come. That is no sign of somebody being there."""
    if session.scan is None or not scanning.is_due(session.scan, at):
        return session
    return replace(session, scan=scanning.moved(session.scan, at, world.scan))
