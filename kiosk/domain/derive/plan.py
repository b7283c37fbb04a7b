"""The aftercare plans: choosing one, and the four columns of a stage."""

from __future__ import annotations

import msgspec

from kiosk.domain.catalog import Plan, Text
from kiosk.domain.derive.language import mark
from kiosk.domain.derive.view import View
from kiosk.domain.plan_layout import (
    PickForm,
    PlanBoxes,
    foot_words,
    mirrored_plan,
    pick_form,
    plan_boxes,
)
from kiosk.domain.session import PlanScreen
from kiosk.domain.speaker import days_of
from kiosk.domain.texts import plan_texts, stage_texts


class PlanRow(msgspec.Struct, frozen=True):
    """A plan to choose: `stages` are the titles of its stages, `spoken` their names for speech."""

    key: str
    title: str
    text: str
    stages: tuple[str, ...]
    spoken: tuple[str, ...]
    mark: str = ""


class PlanPickProps(msgspec.Struct, frozen=True):
    """The plans that there are, and how they are chosen on this panel."""

    title: str = ""
    lede: str = ""
    plans: tuple[PlanRow, ...] = ()
    form: PickForm = PickForm()


class TabRow(msgspec.Struct, frozen=True):
    """One stage of a plan: its number, what stands on it, its whole name; `look` is "before", "now" or
    "after"."""

    key: int
    text: str
    title: str
    look: str


class LineRow(msgspec.Struct, frozen=True):
    """One line of a column."""

    text: str


class PlanProps(msgspec.Struct, frozen=True):
    """One stage of a plan."""

    plan: str = ""
    stage: int = 0
    kicker: str = ""
    title: str = ""
    tabs: tuple[TabRow, ...] = ()
    do: tuple[LineRow, ...] = ()
    avoid: tuple[LineRow, ...] = ()
    normal: tuple[LineRow, ...] = ()
    call: tuple[LineRow, ...] = ()
    phone: str = ""
    sheet_width: float = 0.0
    boxes: PlanBoxes = PlanBoxes()
    mark: str = ""


def derive_plan_pick(view: View) -> PlanPickProps:
    """The plans, with their stages where there is room for them."""
    plans = view.world.catalog.plans
    titles = [[view.say(stage.title) for stage in plan.stages] for plan in plans]
    words = [
        (f"{view.say(plan.name)} {mark(view, plan_texts(plan))}", view.say(plan.hint))
        for plan in plans
    ]
    form = pick_form(view.layout.page, view.metrics, titles, words)
    lede = "plan_pick.lede_name" if form.chips is None else "plan_pick.lede"
    return PlanPickProps(
        title=view.word("plan_pick.title"),
        lede=view.word(lede) if plans else "",
        plans=tuple(_row(view, plan) for plan in plans),
        form=form,
    )


def _row(view: View, plan: Plan) -> PlanRow:
    name = view.say(plan.name)
    stages = tuple(view.say(stage.title) for stage in plan.stages)
    return PlanRow(
        key=plan.id,
        title=name,
        text=view.say(plan.hint),
        stages=stages,
        spoken=tuple(view.word("plan_pick.open", plan=name, stage=stage) for stage in stages),
        mark=mark(view, plan_texts(plan)),
    )


def derive_plan(view: View, screen: PlanScreen) -> PlanProps:
    """The stage shown. Without such a plan, which would be a bug, nothing."""
    plan = view.world.catalog.plan(screen.plan)
    if plan is None:
        return PlanProps()
    stage = plan.stages[screen.stage]
    kicker = view.word("plan.kicker", plan=view.say(plan.name))
    titles = [view.say(one.title) for one in plan.stages]
    days = [days_of(one, view.word) for one in plan.stages]
    every = [
        [[view.say(line) for line in part] for part in (one.do, one.avoid, one.normal, one.call)]
        for one in plan.stages
    ]
    marked = mark(view, stage_texts(stage))
    above = f"{kicker}  {marked}" if marked else kicker
    take, sheet = view.word("home.take"), view.word("plan.sheet")
    page = view.layout.page
    boxes = plan_boxes(page, view.metrics, above, titles, days, every, take, sheet, bool(marked))
    if view.layout.is_mirrored:
        boxes = mirrored_plan(boxes, view.layout.panel.width)
    return PlanProps(
        plan=plan.id,
        stage=screen.stage,
        kicker=kicker,
        title=titles[screen.stage],
        tabs=tuple(
            TabRow(number, days[number] if boxes.tab.short else title, title, _look(number, screen))
            for number, title in enumerate(titles)
        ),
        do=lines(view, stage.do),
        avoid=lines(view, stage.avoid),
        normal=lines(view, stage.normal),
        call=lines(view, stage.call),
        phone=_phone(view),
        sheet_width=foot_words(boxes.foot.width, view.metrics),
        boxes=boxes,
        mark=marked,
    )


def lines(view: View, texts: tuple[Text, ...]) -> tuple[LineRow, ...]:
    """Texts as rows."""
    return tuple(LineRow(view.say(text)) for text in texts)


def _phone(view: View) -> str:
    number = view.world.catalog.phones.day
    return view.word("plan.phone", number=number) if number else ""


def _look(number: int, screen: PlanScreen) -> str:
    if number == screen.stage:
        return "now"
    return "before" if number < screen.stage else "after"
