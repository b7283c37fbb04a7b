"""The screen of quiet hours comes and goes with them, and nothing of it burns into the panel."""

from __future__ import annotations

from typing import Final

import msgspec

from kiosk.domain import events as e
from kiosk.domain.session import LoopScreen, QuietScreen, Session, Way, World, rest_screen

replace = msgspec.structs.replace

QUIET_PLACE: Final = 300.0
"""How long its words stand at one place, in s."""


def told_quiet(session: Session, event: e.QuietTold, world: World) -> Session:
    """The screen that the hour asks for. A visit goes on, and so does the pause for cleaning: after it."""
    is_shown = isinstance(session.screen, QuietScreen)
    if is_shown == event.is_quiet or not (is_shown or isinstance(session.screen, LoopScreen)):
        return session
    then = replace(world, is_quiet=event.is_quiet)
    return replace(session, screen=rest_screen(then, session.epoch, event.at), way=Way.FADE)


def advance_quiet(session: Session, screen: QuietScreen, at: float) -> Session:
    """Its words stand elsewhere when their time has come."""
    if at < screen.since + QUIET_PLACE:
        return session
    return replace(session, screen=QuietScreen(at, screen.place + 1))
