"""Where each tap leads that keeps something, and on the way to taking it home."""

from __future__ import annotations

import msgspec

from kiosk.domain import events as e
from kiosk.domain import my_questions
from kiosk.domain.session import (
    MyQuestionsScreen,
    PlanScreen,
    ReadingScreen,
    Screen,
    Session,
    TakeawayPickScreen,
    TakeawayScreen,
    Way,
    World,
)
from kiosk.domain.visit_moves import push, replace_screen, turned

replace = msgspec.structs.replace


def star_slide(session: Session) -> Session:
    """The slide being read kept for "My questions", or not any more."""
    if not isinstance(session.screen, ReadingScreen):
        return session
    slide = session.screen.slide
    if slide in session.starred:
        return replace(session, starred=tuple(one for one in session.starred if one != slide))
    return replace(session, starred=(*session.starred, slide))


def drop_question(session: Session, event: e.MyQuestionDropped, world: World) -> Session:
    """The list without a line. What moves up under the finger was not meant by a second tap."""
    if not isinstance(session.screen, MyQuestionsScreen):
        return session
    left = my_questions.without(session, event.key, world.catalog)
    if left is session:
        return session
    return replace(left, quiet_until=event.at + world.pace.settle)


def open_my_questions(session: Session, at: float, world: World) -> Session:
    """The list."""
    if isinstance(session.screen, MyQuestionsScreen):
        return session
    return _to(session, MyQuestionsScreen(), at, world)


def open_takeaway(session: Session, at: float, world: World) -> Session:
    """What to take; from a plan, that plan's code at once."""
    match session.screen:
        case TakeawayPickScreen():
            return session
        case PlanScreen():
            picked = replace(session, plan=session.screen.plan)
            return _to(picked, TakeawayScreen(), at, world)
        case _:
            return _to(session, TakeawayPickScreen(), at, world)


def pick_plan(session: Session, event: e.TakeawayPlanPicked, world: World) -> Session:
    """A plan to take, or with an empty id none."""
    if not isinstance(session.screen, TakeawayPickScreen):
        return session
    if event.plan and world.catalog.plan(event.plan) is None:
        return session
    return replace(session, plan=event.plan)


def take_questions(session: Session, event: e.TakeawayQuestionsChosen) -> Session:
    """One's questions go along, or stay."""
    if not isinstance(session.screen, TakeawayPickScreen):
        return session
    return replace(session, takes_questions=event.taken)


def show_code(session: Session, at: float, world: World) -> Session:
    """The code for what was chosen."""
    if not isinstance(session.screen, TakeawayPickScreen):
        return session
    return _to(session, TakeawayScreen(), at, world)


def turn_code(session: Session, event: e.CodeTurned, world: World) -> Session:
    """The next code or the one before."""
    if not isinstance(session.screen, TakeawayScreen):
        return session
    way = Way.FORWARD if event.step > 0 else Way.BACKWARD
    screen = TakeawayScreen(session.screen.code + event.step)
    return turned(session, screen, event.at, world, way)


def _to(session: Session, screen: Screen, at: float, world: World) -> Session:
    """A screen; back to it where it is the one before, so that to and fro makes no long way."""
    if session.trail and type(session.trail[-1]) is type(screen):
        went = replace_screen(session, screen, at, world, Way.BACKWARD)
        return replace(went, trail=session.trail[:-1])
    return push(session, screen, at, world)
