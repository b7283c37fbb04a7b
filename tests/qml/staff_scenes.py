"""A world whose staff have much to look at."""

from __future__ import annotations

from datetime import date, timedelta

import msgspec

from kiosk.domain.pin_guard import Lock
from kiosk.domain.quiet_hours import QuietHours
from kiosk.domain.session import World
from kiosk.domain.staff import ContentRead, Desk, Machine, StaffNote
from kiosk.domain.staff_set import Backlight
from kiosk.domain.totals import Count, CountKind, DayTotal

TODAY = date(2027, 3, 14)
KEYS = {
    CountKind.VISITS: ("",),
    CountKind.SLIDES: ("resurfacing", "tightening", "rejuvenation"),
    CountKind.QUESTIONS: ("known", "missed", "unsure"),
    CountKind.LANGUAGES: ("es", "ar"),
    CountKind.COMFORT: ("text_size", "calm_motion", "skin_tone", "contrast", "low_reach"),
    CountKind.TAKEAWAYS: ("",),
}


def totals() -> tuple[DayTotal, ...]:
    """Two weeks of totals, some of them few."""
    return tuple(
        DayTotal((TODAY - timedelta(days=ago)).isoformat(), Count(kind, key), 1 + (7 * ago) % 23)
        for ago in range(14)
        for kind, keys in KEYS.items()
        for key in keys
        if ago % len(kind.value) != 3
    )


def staffed(world: World, lock: Lock | None = None) -> World:
    """That world: its PIN may be typed, it keeps counts, and it tells of its machine."""
    desk = Desk(
        lock=lock or Lock(is_known=True),
        machine=Machine(
            *(1_234_567.0, 4000.0, 12_345, 321), *(1920, 1080, 531, 299), starts=(2, 41), minute=845
        ),
        totals=totals(),
        keeps_counts=True,
        cleaning_free=True,
        has_shelf=True,
        usual_quiet=QuietHours(19 * 60 + 30, 7 * 60, is_on=True),
        backlight=Backlight(is_there=True, is_ours=True, level=3),
        read=ContentRead(-200_000.0, StaffNote.REFUSED),
    )
    return msgspec.structs.replace(world, desk=desk, today=TODAY)
