"""The machine as staff are told of it, at the moment they look."""

from __future__ import annotations

from pathlib import Path

from kiosk.domain.panel import Panel
from kiosk.domain.staff import Machine
from kiosk.station.machine_state import disk_free, memory_used
from kiosk.ui.staff_means import StaffMeans
from kiosk.ui.store import Store


def look_at_machine(store: Store, means: StaffMeans, panel: Panel) -> Machine:
    """How long it runs, when it was touched, its screen, disk and memory, and its starts."""
    touched = store.touched_before
    starts = None if means.starts is None else means.starts()
    today = store.world.today.isoformat()
    return Machine(
        running_for=store.now() - store.began_at,
        touched_ago=None if touched is None else store.now() - touched,
        disk_free=disk_free(means.folder or Path("/")),
        memory=memory_used(),
        width=panel.width,
        height=panel.height,
        width_mm=round(panel.width_mm),
        height_mm=round(panel.height_mm),
        starts=None if starts is None else (starts.on_day(today), starts.in_all),
        minute=store.minute,
    )
