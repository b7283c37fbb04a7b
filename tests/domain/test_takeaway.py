"""The words to take home, whole, and the boxes that they and their code stand in."""

from __future__ import annotations

from typing import Final

import msgspec
import pytest

from kiosk.domain.catalog import Catalog, Phones, Plan, ReviewStatus
from kiosk.domain.comfort import TextSize
from kiosk.domain.derive.takeaway import (
    SheetRow,
    TakeawayPlanRow,
    derive_takeaway,
    derive_takeaway_pick,
)
from kiosk.domain.idle import words_on_screen
from kiosk.domain.layout import layout_for
from kiosk.domain.metrics import metrics_for
from kiosk.domain.my_questions import Ask, MyQuestion
from kiosk.domain.panel import Panel
from kiosk.domain.session import Session, TakeawayPickScreen, TakeawayScreen, World
from kiosk.domain.take_button import take_button
from kiosk.domain.takeaway import compose, sheet_of
from kiosk.domain.takeaway_layout import takeaway_boxes
from kiosk.domain.text import Text
from tests.domain.panels import PANELS, name
from tests.domain.worlds import CATALOG, FULL, PANEL, PEEL_PLAN, SMALL_PANEL, WORLD, text, view

replace = msgspec.structs.replace

MINE: Final = (
    MyQuestion(Ask.QUESTION, "peel.sun", text("When may you go out?"), "peel.what.first"),
    MyQuestion(Ask.STATEMENT, "peel.so", text("Ice goes on bare skin."), "peel.what.first"),
    MyQuestion(Ask.MORE, "peel.what.second", text("Flakes fall off"), "peel.what.second"),
)

WHOLE: Final = """\
The clinic

After Deep peel
Draft: no clinician has approved these words yet.

Stage one
Do:
- Do one
- Rest
Avoid:
- Avoid one
- Sun
Normal now:
- Normal one
- Pink
Call us now:
- Call for one
- Fever

Stage two (days 1–3)
Do:
- Do two
- Rest
Avoid:
- Avoid two
- Sun
Normal now:
- Normal two
- Pink
Call us now:
- Call for two
- Fever

Stage three (days 4+)
Do:
- Do three
- Rest
Avoid:
- Avoid three
- Sun
Normal now:
- Normal three
- Pink
Call us now:
- Call for three
- Fever

Our numbers
By day: 020 7946 0000
At night and weekends: Ask at the desk for the number
Emergency: 999

My questions
I am not sure about this:
- When may you go out?
- Is this true? Ice goes on bare skin.
I would like to know more about:
- Flakes fall off

These are general facts. Your clinician decides what is right for you."""


def test_all_of_it() -> None:
    assert compose(CATALOG, "en", PEEL_PLAN, MINE).written == WHOLE


def test_without_a_plan_and_questions_the_numbers_alone() -> None:
    assert compose(CATALOG, "en", None).written == (
        "The clinic\n\nOur numbers\nBy day: 020 7946 0000\n"
        "At night and weekends: Ask at the desk for the number\nEmergency: 999\n\n"
        "These are general facts. Your clinician decides what is right for you."
    )


@pytest.mark.parametrize(
    ("mine", "headings"),
    [
        (MINE[:1], ["I am not sure about this:"]),
        (MINE[2:], ["I would like to know more about:"]),
    ],
    ids=["only asked", "only starred"],
)
def test_headings_stand_over_something(mine: tuple[MyQuestion, ...], headings: list[str]) -> None:
    written = compose(CATALOG, "en", None, mine).written.split("\n")
    at = written.index("My questions")
    assert written[at + 1 : at + 2] == headings
    assert len(written) == at + 5


def approved(plan: Plan) -> Plan:
    stages = (
        replace(one, review=replace(one.review, status=ReviewStatus.APPROVED))
        for one in plan.stages
    )
    return replace(plan, stages=tuple(stages))


def test_only_drafts_are_called_drafts() -> None:
    plan = approved(PEEL_PLAN)
    assert "Draft" not in compose(CATALOG, "en", plan).written
    one_left = replace(plan, stages=(*plan.stages[:-1], PEEL_PLAN.stages[-1]))
    assert "Draft" in compose(CATALOG, "en", one_left).written


@pytest.mark.parametrize(
    ("title", "from_day", "to_day", "says"),
    [
        ("Days 4 to 7", 4, 7, "Days 4 to 7"),
        ("Week 2", 8, 14, "Week 2 (days 8–14)"),
        ("One month", 30, 30, "One month (days 30)"),
        ("Day 30", 30, 30, "Day 30"),
        ("First day", 0, 0, "First day"),
        ("Later", 15, None, "Later (days 15+)"),
        ("From day 15", 15, None, "From day 15"),
    ],
)
def test_a_stage_tells_its_days_once(
    title: str, from_day: int, to_day: int | None, says: str
) -> None:
    stage = replace(PEEL_PLAN.stages[0], title=text(title), from_day=from_day, to_day=to_day)
    plan = replace(PEEL_PLAN, stages=(stage,))
    assert compose(CATALOG, "en", plan).written.split("\n")[5] == says


def in_arabic() -> Catalog:
    words = dict.fromkeys(CATALOG.strings["en"], "كلمة")
    words["take.number"], words["call.day"] = "{title}: {number}", "نهارا"
    return replace(
        CATALOG, strings={**CATALOG.strings, "ar": words}, phones=Phones("020 7946 0000")
    )


def test_a_number_keeps_its_order_among_words_from_right_to_left() -> None:
    written = compose(in_arabic(), "ar", None).written
    assert "نهارا: \u2066020 7946 0000\u2069" in written
    assert "\u2066" not in compose(CATALOG, "en", None).written


def test_words_of_the_language_and_where_missing_of_the_first() -> None:
    written = compose(CATALOG, "es", PEEL_PLAN).written
    assert written.startswith("The clinic\n\n¡After Deep peel!")
    plan = replace(PEEL_PLAN, name=Text({"en": "Deep peel", "es": "Peeling hondo"}))
    assert "Peeling hondo" in compose(CATALOG, "es", plan).written


def visiting(**changes: object) -> Session:
    fresh = Session.fresh(WORLD, 0, 0.0)
    return replace(fresh, screen=TakeawayScreen(), **changes)


def test_what_a_visit_takes() -> None:
    kept = visiting(starred=("peel.what.second",), plan="deep")
    assert "About peel.what.second" in sheet_of(kept, WORLD).written
    assert "After Deep peel" in sheet_of(kept, WORLD).written
    left = replace(kept, takes_questions=False, plan="")
    assert sheet_of(left, WORLD) == compose(CATALOG, "en", None)


def test_what_can_be_taken() -> None:
    session = visiting(starred=("peel.what.second",), plan="lift")
    props = derive_takeaway_pick(view(replace(session, screen=TakeawayPickScreen()), World(FULL)))
    assert props.plans == (
        TakeawayPlanRow("deep", "Deep peel", False),
        TakeawayPlanRow("lift", "Skin lift", True),
        TakeawayPlanRow("", "No aftercare plan", False),
    )
    assert (props.questions, props.questions_words) == (1, "My questions: 1")
    assert props.takes_questions


def test_without_plans_there_is_none_to_choose() -> None:
    world = World(replace(CATALOG, plans=()))
    props = derive_takeaway_pick(view(visiting(), world))
    assert props.plans == ()


LONG: Final = replace(
    CATALOG,
    plans=(replace(PEEL_PLAN, stages=PEEL_PLAN.stages * 6),),
)


def test_beside_a_code_stand_the_words_that_are_in_it() -> None:
    world = World(LONG)
    session = visiting(plan="deep")
    whole = sheet_of(session, world)
    rows: list[SheetRow] = []
    first = derive_takeaway(view(session, world, panel=SMALL_PANEL), TakeawayScreen())
    assert first.count > 1
    for code in range(first.count):
        props = derive_takeaway(view(session, world, panel=SMALL_PANEL), TakeawayScreen(code))
        assert props.written.split("\n")[0] == f"Part {code + 1} of {first.count}"
        assert props.place == f"Code {code + 1} of {first.count}"
        told = [line.removeprefix("- ") for line in props.written.split("\n")[1:] if line]
        assert told == [row.text for row in props.rows]
        assert props.form == first.form
        rows += props.rows
    assert [row.text for row in rows] == [line.words for line in whole.lines if line.words]
    around = derive_takeaway(view(session, world, panel=SMALL_PANEL), TakeawayScreen(first.count))
    assert around == first
    last = derive_takeaway(view(session, world, panel=SMALL_PANEL), TakeawayScreen(-1))
    assert last.number == first.count


def test_one_code_needs_no_number() -> None:
    props = derive_takeaway(view(visiting()), TakeawayScreen(5))
    assert (props.number, props.count, props.place) == (1, 1, "")
    assert props.written == sheet_of(visiting(), WORLD).written


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0, 3.0])
@pytest.mark.parametrize("panel", PANELS, ids=name)
def test_modules_are_whole_pixels_at_whole_pixels(panel: Panel, ratio: float) -> None:
    shown = replace(view(visiting(plan="deep"), panel=panel), ratio=ratio)
    props = derive_takeaway(shown, TakeawayScreen())
    form, box = props.form, props.boxes.code
    assert props.side * ratio == pytest.approx(form.side)
    for place in ((box.x + props.x) * ratio, (box.y + props.y) * ratio):
        assert place == pytest.approx(round(place))
    assert form.module / (panel.px_per_mm * ratio) >= 0.5
    assert props.x >= -0.5 and props.x + props.side <= box.width + 0.5
    assert props.y >= -0.5 and props.y + props.side <= box.height + 0.5


@pytest.mark.parametrize("size", TextSize, ids=lambda size: size.value)
@pytest.mark.parametrize("panel", PANELS, ids=name)
def test_boxes(panel: Panel, size: TextSize) -> None:
    m = metrics_for(panel, size)
    page = layout_for(panel, size).page
    boxes = takeaway_boxes(page, m)
    for box in (boxes.code, boxes.words, boxes.controls):
        assert box.x >= page.x - 0.01 and box.right <= page.right + 0.01
        assert box.y >= page.y - 0.01 and box.bottom <= page.bottom + 0.01
    assert boxes.code.width == boxes.code.height
    assert boxes.code.width / m.px_per_mm >= 85, "a code of many words has room"
    assert boxes.controls.height >= m.primary
    assert boxes.controls.width >= 3 * m.primary + 2 * m.gap
    assert boxes.words.bottom < boxes.controls.y
    assert boxes.words.height >= m.primary
    if m.is_tall:
        assert boxes.code.bottom < boxes.words.y
    else:
        assert boxes.code.right < boxes.words.x


@pytest.mark.parametrize(
    ("panel", "size", "says"),
    [
        (PANEL, TextSize.MEDIUM, True),
        (PANEL, TextSize.LARGEST, True),
        (SMALL_PANEL, TextSize.MEDIUM, True),
        (SMALL_PANEL, TextSize.LARGEST, False),
        (Panel(1080, 1920, 24), TextSize.LARGEST, False),
    ],
)
def test_the_way_home_beside_a_plans_title(panel: Panel, size: TextSize, says: bool) -> None:
    page, m = layout_for(panel, size).page, metrics_for(panel, size)
    stages = ("First day", "Weeks 3 to 6")
    box = take_button(page, m, "After Deep peel", stages, m.title, "Take it with you")
    assert min(box.width, box.height) >= 20 * panel.px_per_mm
    assert (box.width > box.height) is says
    assert box.right <= page.right


def test_there_is_time_to_get_out_a_phone() -> None:
    words = words_on_screen(visiting(plan="deep"), WORLD)
    assert words > len(sheet_of(visiting(plan="deep"), WORLD).written.split()) + 60


def test_a_block_stands_apart_from_the_one_before() -> None:
    rows = derive_takeaway(view(visiting()), TakeawayScreen()).rows
    assert [row.text for row in rows if row.opens] == [
        "Our numbers",
        sheet_of(visiting(), WORLD).lines[-1].words,
    ]
