"""What is counted: totals, never a visitor. What happened in a step, as kinds and what of them.

A total says how often, not who or when: there is no time but the day, and nothing ties two counts
to each other.
"""

from __future__ import annotations

import enum
from typing import Final

import msgspec

from kiosk.domain.answering import Asked
from kiosk.domain.marking import Mark
from kiosk.domain.session import QuizScreen, ReadingScreen, Session, TakeawayScreen, World

UNDER: Final = 5
"""Numbers below this, but not none, are shown as less than it: so few may be somebody."""

_MARKS: Final = {Mark.KNOWN: "known", Mark.MISSED: "missed", Mark.UNSURE: "unsure"}


class CountKind(enum.Enum):
    """What there are totals of."""

    VISITS = "visits"
    SLIDES = "slides"
    QUESTIONS = "questions"
    LANGUAGES = "languages"
    COMFORT = "comfort"
    TAKEAWAYS = "takeaways"


class Count(msgspec.Struct, frozen=True):
    """One more of a kind. `key` says which: a treatment, a mark, a language, a setting, or nothing."""

    kind: CountKind
    key: str = ""


VISIT: Final = Count(CountKind.VISITS)


class DayTotal(msgspec.Struct, frozen=True):
    """How often on a day, which is written as ISO has it; empty where the machine did not know it."""

    day: str
    count: Count
    total: int


def is_few(total: int) -> bool:
    """Whether a total is not told: it is then said to be under `UNDER`."""
    return 0 < total < UNDER


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
    if isinstance(then, ReadingScreen) and then.slide == now.slide:
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
