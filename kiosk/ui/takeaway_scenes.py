"""What is kept and taken home, for the pictures."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from kiosk.domain.my_questions import Ask, ask_of
from kiosk.domain.session import (
    MyQuestionsScreen,
    ReadingScreen,
    TakeawayPickScreen,
    TakeawayScreen,
    World,
)
from kiosk.ui.camera import Scene


def takeaway_scenes(world: World) -> Iterator[Scene]:
    """A kept slide, the list of questions, what to choose, and the codes of every plan."""
    starred, missed = kept(world)
    if starred:
        yield Scene("kept", ReadingScreen(starred[0]), starred=starred, missed=missed)
    yield Scene("my_questions", MyQuestionsScreen(), starred=starred, missed=missed)
    yield Scene("my_questions-empty", MyQuestionsScreen())
    plans = world.catalog.plans
    first = plans[0].id if plans else ""
    pick = TakeawayPickScreen()
    yield Scene("takeaway_pick", pick, starred=starred, missed=missed, plan=first)
    yield Scene("takeaway_pick-empty", pick)
    yield Scene("takeaway", TakeawayScreen())
    for plan in plans:
        yield Scene(f"takeaway-{plan.id}", TakeawayScreen(), plan=plan.id)
    if plans:
        last = TakeawayScreen(-1)
        yield Scene("takeaway-questions", last, starred=starred, missed=missed, plan=plans[-1].id)


def kept(world: World, slides: int = 3, questions: int = 2) -> tuple[tuple[str, ...], ...]:
    """Ids of slides and of questions, as a visitor may have kept them."""
    catalog = world.catalog
    readable = (one.id for treatment in catalog.treatments[1:] for one in treatment.slides())
    asked = (one.id for one in catalog.questions() if ask_of(one) is not Ask.MORE)
    return tuple(islice(readable, 2, 2 + slides)), tuple(islice(asked, questions))
