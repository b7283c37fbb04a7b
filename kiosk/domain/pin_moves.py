"""What the PIN's keypad does."""

from __future__ import annotations

from typing import assert_never

import msgspec

from kiosk.domain import events as e
from kiosk.domain.effects import DeskWanted, Effect, PinChosen, PinGiven
from kiosk.domain.pin import LONGEST, SHORTEST, fault_of
from kiosk.domain.session import PinScreen, Session, StaffScreen, World
from kiosk.domain.staff import DIGITS, PinTold
from kiosk.domain.visit_moves import replace_screen

replace = msgspec.structs.replace

PinTap = e.DigitTyped | e.DigitTaken | e.DigitsMixed | e.PinDone
"""What is touched on the keypad."""

Moved = tuple[Session, tuple[Effect, ...]]


def pin_tapped(session: Session, event: PinTap, world: World) -> Moved:
    """The session after a touch of the keypad, and what is to be asked about it."""
    screen = session.screen
    if not isinstance(screen, PinScreen) or not may_type(world, event.at):
        return session, ()
    match event:
        case e.DigitTyped():
            if not 0 <= event.digit <= 9 or len(screen.digits) >= LONGEST:
                return session, ()
            typed = replace(screen, digits=f"{screen.digits}{event.digit}", told=PinTold.NOTHING)
        case e.DigitTaken():
            typed = replace(screen, digits=screen.digits[:-1], told=PinTold.NOTHING)
        case e.DigitsMixed():
            typed = replace(screen, order=mixed(event.draws))
        case e.PinDone():
            return _done(session, screen, world)
        case _:
            assert_never(event)
    return replace(session, screen=typed), ()


def mixed(draws: tuple[float, ...]) -> tuple[int, ...]:
    """The ten digits in an order that chance makes."""
    return tuple(digit for _, digit in sorted(zip(draws, DIGITS, strict=False)))


def may_type(world: World, at: float) -> bool:
    """Whether a PIN is taken now: somebody has looked how it stands, and nothing is to be waited for."""
    lock = world.desk.lock
    return lock.is_known and not lock.is_shut and at >= lock.until


def _done(session: Session, screen: PinScreen, world: World) -> Moved:
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
