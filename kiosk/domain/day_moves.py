"""What another day changes: the loop, where slides whose review date has passed leave it."""

from __future__ import annotations

import msgspec

from kiosk.domain import events as e
from kiosk.domain.effects import ReviewsOverdue
from kiosk.domain.review import overdue_in
from kiosk.domain.session import LoopScreen, Session, World, loop_screen

replace = msgspec.structs.replace


def begin_day(
    session: Session, event: e.DayBegan, world: World
) -> tuple[Session, tuple[ReviewsOverdue, ...]]:
    """The session on another day. A visit goes on as it was: the loop differs only after it."""
    then = world.on_day(event.today)
    overdue = overdue_in(then.catalog, then.today)
    effects = (ReviewsOverdue(overdue),) if overdue else ()
    screen = session.screen
    if not isinstance(screen, LoopScreen) or then.loop == world.loop:
        return session, effects
    return replace(session, screen=_moved(screen, event.at, world, then)), effects


def _moved(screen: LoopScreen, at: float, world: World, then: World) -> LoopScreen:
    """The loop at the same slide, or where that one has left it, at the next that has not."""
    before, after = world.loop, set(then.loop)
    follows = [*before[screen.index :], *before[: screen.index]]
    stays = next((slide for slide in follows if slide in after), None)
    index = 0 if stays is None else then.loop.index(stays)
    if stays is not None and stays == follows[0]:
        return replace(screen, index=index)
    came = loop_screen(then, index, at, screen.turn, screen.turned_at)
    return replace(came, paused=screen.paused)
