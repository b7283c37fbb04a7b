"""Quiet hours, volume and brightness, as staff set them."""

from __future__ import annotations

from typing import assert_never

import msgspec

from kiosk.domain import events as e
from kiosk.domain.effects import StaffSetWanted
from kiosk.domain.quiet_hours import moved
from kiosk.domain.session import Session, StaffLevelsScreen, StaffQuietScreen, World
from kiosk.domain.speech import VOLUMES
from kiosk.domain.staff import StaffNote
from kiosk.domain.staff_set import LIGHTS, StaffSet

replace = msgspec.structs.replace

SetTap = e.QuietSwitched | e.QuietMoved | e.StaffVolumeChosen | e.BrightnessChosen
"""What staff set by touch."""


def set_tapped(
    session: Session, event: SetTap, world: World
) -> tuple[Session, tuple[StaffSetWanted, ...]]:
    """The session after a touch on the screen that the event belongs to; elsewhere nothing.

    Staff hear the volume that they have chosen: their own visit goes on with it.
    """
    screen, desk = session.screen, world.desk
    wanted = desk.staff_set
    if isinstance(screen, StaffQuietScreen):
        wanted = _quiet(event, world)
    elif isinstance(screen, StaffLevelsScreen):
        wanted = _level(event, world)
    if wanted == desk.staff_set or not isinstance(screen, StaffQuietScreen | StaffLevelsScreen):
        return session, ()
    speech = session.speech
    if wanted.volume is not None and wanted.volume != desk.staff_set.volume:
        speech = replace(speech, volume=wanted.volume)
    told = replace(screen, note=StaffNote.NOTHING)
    return replace(session, speech=speech, screen=told), (StaffSetWanted(wanted),)


def _quiet(event: SetTap, world: World) -> StaffSet:
    hours, own = world.desk.quiet, world.desk.staff_set
    match event:
        case e.QuietSwitched():
            return replace(own, quiet=replace(hours, is_on=event.is_on))
        case e.QuietMoved():
            return replace(own, quiet=moved(hours, event.edge, event.by))
        case e.StaffVolumeChosen() | e.BrightnessChosen():
            return own
        case _:
            assert_never(event)


def _level(event: SetTap, world: World) -> StaffSet:
    own = world.desk.staff_set
    match event:
        case e.StaffVolumeChosen():
            return replace(own, volume=_within(event.volume, len(VOLUMES)))
        case e.BrightnessChosen():
            if not world.desk.backlight.is_ours:
                return own
            return replace(own, brightness=_within(event.level, len(LIGHTS)))
        case e.QuietSwitched() | e.QuietMoved():
            return own
        case _:
            assert_never(event)


def _within(level: int, levels: int) -> int:
    return min(max(0, level), levels - 1)
