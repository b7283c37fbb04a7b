"""What is read of the staff's screens. Of the PIN never a digit, nor how the keys stand."""

from __future__ import annotations

from kiosk.domain.derive.counts import derive_counts
from kiosk.domain.derive.pin import derive_pin
from kiosk.domain.derive.spoken_blocks import Block, Part, in_state, shown, told
from kiosk.domain.derive.staff import derive_staff, derive_staff_loop
from kiosk.domain.derive.staff_set import derive_staff_levels, derive_staff_quiet
from kiosk.domain.derive.view import View
from kiosk.domain.session import (
    CountsScreen,
    PinScreen,
    StaffLevelsScreen,
    StaffLoopScreen,
    StaffQuietScreen,
    StaffScreen,
)


def _kicker(view: View) -> str:
    """For whom a screen is, where it has room to say so."""
    return "" if view.metrics.is_compact else view.word("status.kicker")


def pin_blocks(view: View, screen: PinScreen) -> tuple[Block, ...]:
    """The PIN's keypad."""
    props = derive_pin(view, screen)
    answer = (props.told,) if props.told else ()
    return (
        *shown(Part.HEADING, _kicker(view), props.title),
        *shown(Part.BODY, props.lede, *answer),
    )


def staff_blocks(view: View, screen: StaffScreen) -> tuple[Block, ...]:
    """What staff can do."""
    props = derive_staff(view, screen)
    note = (props.note,) if props.note else ()
    return (
        *shown(Part.HEADING, view.word("status.kicker"), view.word("staff.title")),
        *shown(Part.BODY, view.word("staff.lede"), *note),
        *shown(Part.CHOICE, *(row.title for row in props.rows)),
    )


def staff_loop_blocks(view: View, screen: StaffLoopScreen) -> tuple[Block, ...]:
    """What the loop shows."""
    props = derive_staff_loop(view, screen)
    note = (props.note,) if props.note else ()
    lines = [
        *shown(Part.HEADING, view.word("status.kicker"), view.word("staff_loop.title")),
        *shown(Part.BODY, view.word("staff_loop.lede"), *note),
    ]
    for row in props.rows:
        lines += told(Part.CHOICE, row.title, in_state(view, row.title, chosen=row.shown))
    return tuple(lines)


def staff_quiet_blocks(view: View, screen: StaffQuietScreen) -> tuple[Block, ...]:
    """Quiet hours, and the buttons that move them."""
    props, title = derive_staff_quiet(view, screen), view.word("quiet.title")
    lines = [
        *shown(Part.HEADING, _kicker(view), title),
        *shown(Part.BODY, props.note),
        *told(Part.CHOICE, title, in_state(view, title, chosen=props.is_on)),
    ]
    for row in props.times:
        lines += told(Part.BODY, row.text, f"{row.title} {row.text}")
        for step in (*props.earlier, *props.later):
            lines += told(Part.CHOICE, step.text, f"{row.title}. {step.name}")
    return (*lines, *shown(Part.BODY, view.word("quiet.lede"), props.now))


def staff_levels_blocks(view: View, screen: StaffLevelsScreen) -> tuple[Block, ...]:
    """Volume and brightness, and the buttons that change them."""
    props = derive_staff_levels(view, screen)
    lines = [
        *shown(Part.HEADING, _kicker(view), view.word("levels.title")),
        *shown(Part.BODY, props.note),
        *shown(Part.BODY, props.volume_words),
        *shown(Part.CHOICE, view.word("speech.quieter"), view.word("speech.louder")),
        *shown(Part.BODY, view.word("levels.lede")),
        *shown(Part.BODY, props.light_words if props.dims else props.light_note),
    ]
    if props.dims:
        lines += shown(Part.CHOICE, view.word("levels.darker"), view.word("levels.brighter"))
    return tuple(lines)


def counts_blocks(view: View, screen: CountsScreen) -> tuple[Block, ...]:
    """The totals, line by line."""
    props = derive_counts(view, screen)
    heading = shown(Part.HEADING, view.word("status.kicker"), view.word("counts.title"))
    if props.none:
        return (*heading, *shown(Part.BODY, props.none))
    lines = [*heading, *shown(Part.BODY, view.word("counts.lede"))]
    week, month = view.word("counts.week"), view.word("counts.month")
    for row in props.rows:
        words = f"{row.kind}, {row.title}. {week}: {row.week}. {month}: {row.month}"
        lines += shown(Part.BODY, words)
    return (*lines, *shown(Part.CONTROL, view.word("counts.save")))


def cleaning_blocks(view: View) -> tuple[Block, ...]:
    """The pause for cleaning. Not its seconds: they are over before they are said."""
    return (
        *shown(Part.HEADING, view.word("cleaning.title")),
        *shown(Part.BODY, view.word("cleaning.lede")),
    )
