"""What is read of the aftercare plans and of the telephone numbers."""

from __future__ import annotations

from kiosk.domain.derive import call, plan
from kiosk.domain.derive.spoken_blocks import (
    Block,
    Part,
    controls,
    guide,
    in_state,
    shown,
    told,
)
from kiosk.domain.derive.view import View
from kiosk.domain.sentences import digit_by_digit, plain
from kiosk.domain.session import CallScreen, PlanScreen


def plan_pick_blocks(view: View) -> tuple[Block, ...]:
    """The plans, with their stages where those can be touched."""
    props = plan.derive_plan_pick(view)
    lines: list[Block] = [*shown(Part.HEADING, props.title), *shown(Part.BODY, props.lede)]
    if not props.plans:
        lines += shown(Part.HEADING, view.word("empty.title")) + shown(
            Part.BODY, view.word("empty.text")
        )
    for row in props.plans:
        lines += told(Part.CHOICE, row.title, f"{row.title}. {row.text}")
        lines += shown(Part.BODY, row.mark)
        lines += shown(Part.CONTROL, *(row.stages if props.form.chips is not None else ()))
    return tuple(lines)


def plan_blocks(view: View, screen: PlanScreen) -> tuple[Block, ...]:
    """One stage of a plan, column by column."""
    props = plan.derive_plan(view, screen)
    columns = (
        (view.word("plan.do"), props.do),
        (view.word("plan.avoid"), props.avoid),
        (view.word("plan.normal"), props.normal),
        (view.word("plan.call"), props.call),
    )
    has_head = props.boxes.head.height > 0  # else there is no room for the name of the plan
    kicker = shown(Part.HEADING, props.kicker) if has_head else guide(props.kicker)
    lines: list[Block] = [*kicker, *shown(Part.HEADING, props.title)]
    for title, rows in columns:
        lines += shown(Part.HEADING, title)
        lines += shown(Part.POINT, *(row.text for row in rows))
    number = view.world.catalog.phones.day
    if props.phone:
        said = view.word("plan.phone", number=view.number(digit_by_digit(number)))
        lines += told(Part.POINT, props.phone, said)
    lines += shown(Part.BODY, view.word("plan.sheet"))
    lines += shown(Part.BODY, props.mark)
    tabs = ((tab.text, in_state(view, tab.title, chosen=tab.look == "now")) for tab in props.tabs)
    lines += guide(view.word("speech.touch"))
    lines += (block for text, said in tabs for block in told(Part.CONTROL, text, said))
    lines += shown(Part.CONTROL, view.word("home.take"), view.word("sources.title"))
    return tuple(lines)


def call_blocks(view: View, screen: CallScreen) -> tuple[Block, ...]:
    """The numbers, digit by digit, and the signs."""
    props = call.derive_call(view, screen)
    lines: list[Block] = [*shown(Part.HEADING, props.title)]
    for row in props.phones:
        lines += shown(Part.BODY, row.title)
        said = row.text if row.missing else view.number(digit_by_digit(plain(row.text)))
        lines += told(Part.BODY, row.text, said)
    lines += shown(Part.BODY, props.body)
    lines += shown(Part.HEADING, props.signs_title)
    lines += shown(Part.POINT, *(row.text for row in props.signs))
    lines += shown(Part.HEADING, props.stage_title)
    lines += shown(Part.BODY, props.mark)
    lines += shown(Part.POINT, *(row.text for row in props.stage_signs))
    lines += controls(view, (view.word("sources.title"),) if props.has_sources else ())
    return tuple(lines)
