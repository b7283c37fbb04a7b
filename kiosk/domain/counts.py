"""What is counted of a step: what happened, as kinds and what of them."""

from __future__ import annotations

from typing import Final

from kiosk.domain.answering import Asked
from kiosk.domain.marking import Mark
from kiosk.domain.session import QuizScreen, ReadingScreen, Session, TakeawayScreen, World
from kiosk.domain.totals import Count, CountKind

_MARKS: Final = {Mark.KNOWN: "known", Mark.MISSED: "missed", Mark.UNSURE: "unsure"}


def counted(before: Session, after: Session, world: World) -> tuple[Count, ...]:
    """What happened between two sessions of one visit; nothing on its way to its end."""
    if before.epoch != after.epoch or not after.is_visit:
        return ()
    return (
        *_slide(before, after, world),
        *_answer(before, after),
        *_language(before, after),
        *_comfort(before, after),
        *_takeaway(before, after),
    )


def _slide(before: Session, after: Session, world: World) -> tuple[Count, ...]:
    now, then = after.screen, before.screen
    if not isinstance(now, ReadingScreen):
        return ()
    came_back = any(one is now for one in before.trail)
    if came_back or (isinstance(then, ReadingScreen) and then.slide == now.slide):
        return ()
    treatment = world.catalog.treatment_at(world.catalog.places[now.slide])
    return (Count(CountKind.SLIDES, treatment.id),)


def _answer(before: Session, after: Session) -> tuple[Count, ...]:
    now, then = _asked(after), _asked(before)
    if now is None or then is None or now.question.id != then.question.id:
        return ()
    if now.given is None or then.given is not None:
        return ()
    return (Count(CountKind.QUESTIONS, _MARKS[now.mark]),)


def _asked(session: Session) -> Asked | None:
    return session.screen.run.current if isinstance(session.screen, QuizScreen) else None


def _language(before: Session, after: Session) -> tuple[Count, ...]:
    if before.language == after.language:
        return ()
    return (Count(CountKind.LANGUAGES, after.language),)


def _comfort(before: Session, after: Session) -> tuple[Count, ...]:
    """The settings that were changed, by name; not to what."""
    if before.comfort is after.comfort:
        return ()
    names = after.comfort.__struct_fields__
    changed = [one for one in names if getattr(before.comfort, one) != getattr(after.comfort, one)]
    return tuple(Count(CountKind.COMFORT, name) for name in changed)


def _takeaway(before: Session, after: Session) -> tuple[Count, ...]:
    is_shown = isinstance(after.screen, TakeawayScreen)
    was_shown = isinstance(before.screen, TakeawayScreen)
    return (Count(CountKind.TAKEAWAYS),) if is_shown and not was_shown else ()
