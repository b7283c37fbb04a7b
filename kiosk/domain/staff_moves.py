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
    PinChosen,
    PinGiven,
    ReloadWanted,
    RollBackWanted,
)
from kiosk.domain.pin import LONGEST, SHORTEST, fault_of
from kiosk.domain.session import (
    CleaningScreen,
    CountsScreen,
    PinScreen,
    Session,
    StaffLoopScreen,
    StaffScreen,
    StatusScreen,
    World,
)
from kiosk.domain.staff import CLEANING, DIGITS, PinTold
from kiosk.domain.visit_moves import back, push, replace_screen

replace = msgspec.structs.replace

StaffTap = (
    e.StaffOpened
    | e.DigitTyped
    | e.DigitTaken
    | e.DigitsMixed
    | e.PinDone
    | e.StatusOpened
    | e.CountsOpened
    | e.CountsSaved
    | e.StaffLoopOpened
    | e.LoopTreatmentChosen
    | e.ContentReloaded
    | e.ContentRolledBack
    | e.CleaningBegan
    | e.KioskExited
)
"""What staff touch."""

Moved = tuple[Session, tuple[Effect, ...]]


def is_staff(session: Session) -> bool:
    """Whether somebody is behind the PIN, or went aside from there."""
    return any(isinstance(one, StaffScreen) for one in (*session.trail, session.screen))


def staff_tapped(session: Session, event: StaffTap, world: World) -> Moved:
    """The session after a touch of staff, and what is to be done about it."""
    match event:
        case e.StaffOpened():
            return _enter(session, event, world)
        case e.DigitTyped() | e.DigitTaken() | e.DigitsMixed():
            return _typed(session, event, world), ()
        case e.PinDone():
            return _done(session, event.at, world)
        case e.CleaningBegan():
            free = world.desk.cleaning_free and isinstance(session.screen, PinScreen)
            if not (free or isinstance(session.screen, StaffScreen)):
                return session, ()
            return push(session, CleaningScreen(event.at + CLEANING), event.at, world), ()
        case e.LoopTreatmentChosen():
            is_there = isinstance(session.screen, StaffLoopScreen)
            hidden = left_out(world, event) if is_there else world.desk.hidden
            return session, () if hidden == world.desk.hidden else (LoopWanted(hidden),)
        case e.CountsSaved():
            is_there = isinstance(session.screen, CountsScreen)
            return session, (CountsWanted(),) if is_there else ()
    if not isinstance(session.screen, StaffScreen):
        return session, ()
    match event:
        case e.StatusOpened():
            return push(session, StatusScreen(), event.at, world), (DeskWanted(),)
        case e.CountsOpened():
            return push(session, CountsScreen(), event.at, world), (DeskWanted(),)
        case e.StaffLoopOpened():
            return push(session, StaffLoopScreen(), event.at, world), ()
        case e.ContentReloaded():
            return session, (ReloadWanted(),)
        case e.ContentRolledBack():
            return session, (RollBackWanted(),) if world.desk.has_shelf else ()
        case e.KioskExited():
            return session, (ExitWanted(),)
        case _:
            assert_never(event)


def _enter(session: Session, event: e.StaffOpened, world: World) -> Moved:
    if is_staff(session) or isinstance(session.screen, PinScreen | CleaningScreen):
        return session, ()
    return push(session, PinScreen(), event.at, world), (DeskWanted(),)


def _typed(
    session: Session, event: e.DigitTyped | e.DigitTaken | e.DigitsMixed, world: World
) -> Session:
    screen = session.screen
    if not isinstance(screen, PinScreen) or not may_type(world, event.at):
        return session
    match event:
        case e.DigitTyped():
            if not 0 <= event.digit <= 9 or len(screen.digits) >= LONGEST:
                return session
            typed = replace(screen, digits=f"{screen.digits}{event.digit}", told=PinTold.NOTHING)
        case e.DigitTaken():
            typed = replace(screen, digits=screen.digits[:-1], told=PinTold.NOTHING)
        case e.DigitsMixed():
            typed = replace(screen, order=mixed(event.draws))
    return replace(session, screen=typed)


def mixed(draws: tuple[float, ...]) -> tuple[int, ...]:
    """The ten digits in an order that chance makes."""
    return tuple(digit for _, digit in sorted(zip(draws, DIGITS, strict=False)))


def may_type(world: World, at: float) -> bool:
    """Whether a PIN is taken now: somebody has looked how it stands, and nothing is to be waited for."""
    lock = world.desk.lock
    return lock.is_known and not lock.is_shut and at >= lock.until


def _done(session: Session, at: float, world: World) -> Moved:
    screen = session.screen
    if not isinstance(screen, PinScreen) or not may_type(world, at):
        return session, ()
    if world.desk.lock.is_set:
        if len(screen.digits) < SHORTEST:
            return session, ()
        return replace(session, screen=replace(screen, digits="")), (PinGiven(screen.digits),)
    if not screen.first:
        fault = fault_of(screen.digits)
        if fault is not None:
            told = PinTold(fault.value)
            return replace(session, screen=replace(screen, digits="", told=told)), ()
        again = replace(screen, digits="", first=screen.digits, told=PinTold.NOTHING)
        return replace(session, screen=again), ()
    chosen = replace(screen, digits="", first="")
    if screen.digits != screen.first:
        told_differs = replace(chosen, told=PinTold.DIFFERS)
        return replace(session, screen=told_differs), ()
    return replace(session, screen=chosen), (PinChosen(screen.digits),)


def in_loop(world: World) -> tuple[str, ...]:
    """The treatments that have slides for the loop, by their ids."""
    catalog = world.catalog
    has = {catalog.treatment_at(catalog.places[one]).id for one in catalog.loop}
    return tuple(one.id for one in catalog.treatments if one.id in has)


def left_out(world: World, event: e.LoopTreatmentChosen) -> tuple[str, ...]:
    """The treatments that the loop leaves out after a touch: never all."""
    there = in_loop(world)
    hidden = {one for one in world.desk.hidden if one in there} - {event.treatment}
    if not event.shown and event.treatment in there:
        hidden.add(event.treatment)
    return world.desk.hidden if len(hidden) == len(there) else tuple(sorted(hidden))


def pin_answered(session: Session, event: e.PinAnswered, world: World) -> Moved:
    """What the outside found about a PIN: it opens, or its screen tells why not."""
    screen = session.screen
    if not isinstance(screen, PinScreen):
        return session, ()
    if event.told is not PinTold.NOTHING:
        told = replace(screen, digits="", first="", told=event.told)
        return replace(session, screen=told), ()
    opened = replace_screen(session, StaffScreen(), event.at, world)
    return replace(opened, active_at=event.at), (DeskWanted(),)


def told_staff(session: Session, event: e.StaffTold) -> Session:
    """What became of it, where staff still are."""
    if isinstance(session.screen, StaffScreen | StaffLoopScreen | CountsScreen):
        return replace(session, screen=replace(session.screen, note=event.note))
    return session


def cleaned(session: Session, at: float, world: World) -> Session:
    """Where the pause for cleaning was begun, as if it had just been touched."""
    return replace(back(session, at, world), active_at=at)
