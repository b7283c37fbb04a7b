"""Which treatments the loop shows, as staff choose."""

from __future__ import annotations

from kiosk.domain import events as e
from kiosk.domain.session import World


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
