"""Where staff go. Only the right PIN leads behind it, and what is behind it leads nowhere else by Back."""

from __future__ import annotations

from typing import assert_never

import msgspec

from kiosk.domain import events as e
from kiosk.domain.effects import (
    CountsWanted,
    DeskWanted,
    Effect,
    ExitWanted,
    LoopWanted,
    ReloadWanted,
    RollBackWanted,
    VisitEnded,
    WhyEnded,
)
from kiosk.domain.loop_choice import left_out
from kiosk.domain.pin_moves import Moved, PinTap, pin_tapped
from kiosk.domain.session import (
    CleaningScreen,
    CountsScreen,
    PinScreen,
    Session,
    StaffLevelsScreen,
    StaffLoopScreen,
    StaffQuietScreen,
    StaffScreen,
    StatusScreen,
    World,
    rest_screen,
)
from kiosk.domain.staff import CLEANING
from kiosk.domain.staff_set_moves import SetTap, set_tapped
from kiosk.domain.visit_moves import push

replace = msgspec.structs.replace

PanelTap = (
    e.StatusOpened
    | e.CountsOpened
    | e.StaffLoopOpened
    | e.StaffQuietOpened
    | e.StaffLevelsOpened
    | e.ContentReloaded
    | e.ContentRolledBack
    | e.KioskExited
)
"""What is touched on the panel itself."""

StaffTap = (
    e.StaffOpened
    | PinTap
    | PanelTap
    | SetTap
    | e.CountsSaved
    | e.LoopTreatmentChosen
    | e.CleaningBegan
)
"""What staff touch."""


def is_staff(session: Session) -> bool:
    """Whether somebody is behind the PIN, or went aside from there."""
    return any(isinstance(one, StaffScreen) for one in (*session.trail, session.screen))


def staff_tapped(session: Session, event: StaffTap, world: World) -> Moved:
    """The session after a touch of staff, and what is to be done about it."""
    match event:
        case e.StaffOpened():
            return _enter(session, event, world)
        case e.DigitTyped() | e.DigitTaken() | e.DigitsMixed() | e.PinDone():
            return pin_tapped(session, event, world)
        case e.CleaningBegan():
            return _clean(session, event.at, world)
        case e.LoopTreatmentChosen():
            is_there = isinstance(session.screen, StaffLoopScreen)
            hidden = left_out(world, event) if is_there else world.desk.hidden
            return session, () if hidden == world.desk.hidden else (LoopWanted(hidden),)
        case e.CountsSaved():
            is_there = isinstance(session.screen, CountsScreen)
            return session, (CountsWanted(),) if is_there else ()
        case e.QuietSwitched() | e.QuietMoved() | e.StaffVolumeChosen() | e.BrightnessChosen():
            return set_tapped(session, event, world)
        case _:
            is_there = isinstance(session.screen, StaffScreen)
            return _panel(session, event, world) if is_there else (session, ())


def _panel(session: Session, event: PanelTap, world: World) -> Moved:
    wanted: tuple[Effect, ...]
    match event:
        case e.StatusOpened():
            return push(session, StatusScreen(), event.at, world), (DeskWanted(),)
        case e.CountsOpened():
            return push(session, CountsScreen(), event.at, world), (DeskWanted(),)
        case e.StaffLoopOpened():
            return push(session, StaffLoopScreen(), event.at, world), ()
        case e.StaffQuietOpened():
            return push(session, StaffQuietScreen(), event.at, world), (DeskWanted(),)
        case e.StaffLevelsOpened():
            return push(session, StaffLevelsScreen(), event.at, world), (DeskWanted(),)
        case e.ContentReloaded():
            wanted = (ReloadWanted(),)
        case e.ContentRolledBack():
            wanted = (RollBackWanted(),) if world.desk.has_shelf else ()
        case e.KioskExited():
            wanted = (ExitWanted(),)
        case _:
            assert_never(event)
    return session, wanted


def _enter(session: Session, event: e.StaffOpened, world: World) -> Moved:
    if is_staff(session) or isinstance(session.screen, PinScreen):
        return session, ()
    return push(session, PinScreen(), event.at, world), (DeskWanted(),)


def _clean(session: Session, at: float, world: World) -> Moved:
    """The visit ends as the pause begins: nothing of it waits behind a glass that cannot be touched."""
    free = world.desk.cleaning_free and isinstance(session.screen, PinScreen)
    if not (free or isinstance(session.screen, StaffScreen)):
        return session, ()
    fresh = Session.fresh(world, session.epoch + 1, at)
    return replace(fresh, screen=CleaningScreen(at + CLEANING)), (VisitEnded(WhyEnded.LEFT),)


def told_staff(session: Session, event: e.StaffTold) -> Session:
    """What became of it, where staff still are."""
    has_note = StaffScreen | StaffLoopScreen | StaffQuietScreen | StaffLevelsScreen | CountsScreen
    if isinstance(session.screen, has_note):
        return replace(session, screen=replace(session.screen, note=event.note))
    return session


def cleaned(session: Session, at: float, world: World) -> Session:
    """The pause for cleaning is over: as nobody has touched it."""
    rest = rest_screen(world, session.epoch, at)
    return replace(session, screen=rest, active_at=at, quiet_until=at + world.pace.settle)
