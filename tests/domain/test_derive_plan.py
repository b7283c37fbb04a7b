"""What the aftercare plans show, and whom to call."""

from __future__ import annotations

import msgspec
import pytest

from kiosk.domain.comfort import TextSize
from kiosk.domain.derive.call import CallProps, PhoneRow, derive_call
from kiosk.domain.derive.frame import derive_frame
from kiosk.domain.derive.plan import (
    LineRow,
    PlanProps,
    PlanRow,
    TabRow,
    derive_plan,
    derive_plan_pick,
)
from kiosk.domain.session import (
    CallScreen,
    HomeScreen,
    PlanPickScreen,
    PlanScreen,
    ReadingScreen,
    Screen,
    World,
)
from tests.domain.visits import at_question, result
from tests.domain.worlds import (
    BASICS,
    FULL,
    PEEL,
    SMALL_PANEL,
    WITHOUT_QUIZ,
    WORDS,
    catalog,
    slide,
    text,
    view_of,
)

FULL_WORLD = World(FULL)


def rows(*words: str) -> tuple[LineRow, ...]:
    return tuple(map(LineRow, words))


def test_a_stage() -> None:
    screen = PlanScreen("deep", 1)
    props = derive_plan(view_of(screen, FULL_WORLD), screen)
    assert 0 < props.sheet_width < props.boxes.foot.width / 2
    assert msgspec.structs.replace(props, boxes=PlanProps().boxes, sheet_width=0.0) == PlanProps(
        plan="deep",
        stage=1,
        kicker="After Deep peel",
        title="Stage two",
        tabs=(
            TabRow(0, "Stage one", "Stage one", "before"),
            TabRow(1, "Stage two", "Stage two", "now"),
            TabRow(2, "Stage three", "Stage three", "after"),
        ),
        do=rows("Do two", "Rest"),
        avoid=rows("Avoid two", "Sun"),
        normal=rows("Normal two", "Pink"),
        call=rows("Call for two", "Fever"),
        phone="Call 020 7946 0000",
    )


def test_narrow_tabs_tell_the_days() -> None:
    screen = PlanScreen("deep", 0)
    long = tuple(
        msgspec.structs.replace(one, title=text(f"{one.title.in_('en')} of unpronounceability"))
        for one in (FULL.plans[0].stages * 2)
    )
    plan = msgspec.structs.replace(FULL.plans[0], stages=long)
    world = World(catalog(plans=(plan,)))
    view = view_of(screen, world, TextSize.LARGEST, SMALL_PANEL)
    props = derive_plan(view, screen)
    assert [row.text for row in props.tabs][:3] == ["0", "1–3", "4+"]
    assert props.tabs[0].title == "Stage one of unpronounceability"


def test_the_plans_to_choose() -> None:
    props = derive_plan_pick(view_of(PlanPickScreen(), FULL_WORLD))
    assert props.title == WORDS["plan_pick.title"]
    assert props.lede == WORDS["plan_pick.lede"]
    assert props.plans[0] == PlanRow(
        key="deep",
        title="Deep peel",
        text="It took skin off.",
        stages=("Stage one", "Stage two", "Stage three"),
        spoken=("Deep peel: Stage one", "Deep peel: Stage two", "Deep peel: Stage three"),
    )
    assert props.form.beside
    assert props.form.chips is not None
    assert props.form.chips.columns == 3


def test_on_a_small_panel_the_plans_stand_alone() -> None:
    view = view_of(PlanPickScreen(), FULL_WORLD, panel=SMALL_PANEL)
    assert derive_plan_pick(view).form.chips is None


def test_without_plans_there_is_nothing_to_choose() -> None:
    props = derive_plan_pick(view_of(PlanPickScreen(), World(WITHOUT_QUIZ)))
    assert (props.plans, props.lede, props.form.chips) == ((), "", None)


def test_whom_to_call_from_a_plan() -> None:
    screen = CallScreen("deep", 2)
    assert derive_call(view_of(screen, FULL_WORLD), screen) == CallProps(
        title=WORDS["call.title"],
        phones=(
            PhoneRow(WORDS["call.day"], "020 7946 0000", missing=False),
            PhoneRow(WORDS["call.out_of_hours"], WORDS["call.phone_missing"], missing=True),
            PhoneRow(WORDS["call.emergency"], "999", missing=False),
        ),
        body=WORDS["call.body"],
        signs_title=WORDS["call.signs"],
        signs=rows(*(WORDS[f"call.sign.{one}"] for one in ("eye", "sight", "breathing", "throat"))),
        stage_title="Stage three: call us now for",
        stage_signs=rows("Call for three", "Fever"),
        has_sources=True,
    )


def test_whom_to_call_from_elsewhere() -> None:
    props = derive_call(view_of(CallScreen(), FULL_WORLD), CallScreen())
    assert (props.stage_title, props.stage_signs) == ("", ())


AFTER = msgspec.structs.replace(
    PEEL, chapters=(msgspec.structs.replace(PEEL.chapters[0], id="after"),)
)


@pytest.mark.parametrize(
    ("screen", "offers"),
    [
        (HomeScreen(), False),
        (ReadingScreen("peel.what.first"), True),
        (ReadingScreen("basics.ageing.why"), False),
        (PlanPickScreen(), True),
        (PlanScreen("deep", 0), True),
        (at_question(0), True),
        (result(), True),
        (CallScreen(), False),
    ],
)
def test_call_us_is_offered_wherever_it_is_about_aftercare(screen: Screen, offers: bool) -> None:
    world = World(catalog((AFTER, BASICS), FULL.quizzes[:1], FULL.plans[:1]))
    assert slide("peel.what.first").id == "peel.what.first"
    assert derive_frame(view_of(screen, world)).offers_call is offers
