"""The boxes of a plan on every panel: in the page, apart, with tabs that can be touched and read."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.chip_layout import Chips, chips
from kiosk.domain.comfort import TextSize
from kiosk.domain.layout import layout_for
from kiosk.domain.metrics import metrics_for
from kiosk.domain.panel import Panel
from kiosk.domain.plan_layout import pick_form, plan_boxes
from tests.domain.panels import PANELS, mm, name, plausible_panels

TITLES = ("First day", "Days 1 to 3", "Days 4 to 7", "Week 2", "Weeks 3 to 6", "After 6 weeks")
DAYS = ("0", "1–3", "4–7", "8–14", "15–42", "43+")
SHEET = "Follow your clinic’s sheet if it differs."
KICKER = "After Non-ablative fractional resurfacing"
FULL_HD = Panel(1920, 1080, 24)
UPRIGHT = Panel(1080, 1920, 24)
SMALL = Panel(1024, 600, 10.1)


def check(panel: Panel, size: TextSize) -> None:
    layout, m = layout_for(panel, size), metrics_for(panel, size)
    boxes = plan_boxes(layout.page, m, KICKER, TITLES, DAYS, sheet=SHEET)
    for box in (boxes.tabs, boxes.pane, boxes.foot):
        assert box.x >= layout.page.x
        assert box.right <= layout.page.right + 0.01
    assert layout.page.y <= boxes.head.y <= boxes.head.bottom <= boxes.tabs.y
    assert boxes.tabs.bottom < boxes.pane.y
    assert boxes.pane.bottom <= layout.page.bottom + 0.01
    assert abs(boxes.foot.bottom - boxes.pane.bottom) < 0.01
    assert boxes.foot.y >= boxes.pane.y + 2 * m.target
    assert boxes.foot.height == 0 or boxes.foot.height >= m.target
    tab = boxes.tab
    assert tab.columns * tab.rows >= len(TITLES)
    width = (boxes.tabs.width - (tab.columns - 1) * m.gap) / tab.columns
    assert mm(m, min(width, tab.height)) >= 20 - 0.01


@pytest.mark.parametrize("size", TextSize, ids=lambda size: size.value)
@pytest.mark.parametrize("panel", PANELS, ids=name)
def test_boxes(panel: Panel, size: TextSize) -> None:
    check(panel, size)
    m = metrics_for(panel, size)
    boxes = plan_boxes(layout_for(panel, size).page, m, KICKER, TITLES, DAYS)
    assert boxes.pane.height >= 2 * m.target + m.gap, "no room to read"


@pytest.mark.parametrize("size", TextSize, ids=lambda size: size.value)
@pytest.mark.parametrize("panel", [FULL_HD, UPRIGHT, SMALL], ids=name)
def test_what_a_plan_stands_on_has_a_foot_where_there_is_room(panel: Panel, size: TextSize) -> None:
    m = metrics_for(panel, size)
    page = layout_for(panel, size).page
    boxes = plan_boxes(page, m, KICKER, TITLES, DAYS, sheet=SHEET)
    assert (boxes.foot.height > 0) == (panel is not SMALL)
    longer = plan_boxes(page, m, KICKER, TITLES, DAYS, sheet=" ".join([SHEET] * 20))
    assert (longer.foot.height > boxes.foot.height) == (panel is not SMALL)


@settings(deadline=None)
@given(plausible_panels(), st.sampled_from(TextSize))
def test_boxes_of_any_panel(panel: Panel, size: TextSize) -> None:
    if panel.short_mm >= 100:
        check(panel, size)


@pytest.mark.parametrize(
    ("panel", "size", "columns", "short", "rows"),
    [
        (FULL_HD, TextSize.MEDIUM, 4, False, 1),
        (FULL_HD, TextSize.LARGEST, 2, False, 1),
        (UPRIGHT, TextSize.MEDIUM, 2, False, 2),
        (UPRIGHT, TextSize.LARGEST, 1, False, 2),
        (SMALL, TextSize.SMALL, 2, False, 1),
        (SMALL, TextSize.LARGEST, 1, True, 1),
    ],
)
def test_columns_and_tabs(
    panel: Panel, size: TextSize, columns: int, short: bool, rows: int
) -> None:
    m = metrics_for(panel, size)
    boxes = plan_boxes(layout_for(panel, size).page, m, KICKER, TITLES, DAYS)
    assert (boxes.columns, boxes.tab.short, boxes.tab.rows) == (columns, short, rows)


@pytest.mark.parametrize(
    ("panel", "size", "form"),
    [
        (FULL_HD, TextSize.MEDIUM, "beside"),
        (UPRIGHT, TextSize.MEDIUM, "below"),
        (SMALL, TextSize.MEDIUM, "names"),
    ],
)
def test_the_choice_of_a_plan(panel: Panel, size: TextSize, form: str) -> None:
    m = metrics_for(panel, size)
    words = [("Skin tightening", "Deep heat for loose skin.")] * 4
    found = pick_form(layout_for(panel, size).page, m, [TITLES] * 4, words)
    if found.chips is None:
        assert form == "names"
    else:
        assert form == ("beside" if found.beside else "below")


@pytest.mark.parametrize(("number", "is_lede"), [(1, True), (4, False)])
def test_lines_are_large_where_all_stages_have_room(number: int, is_lede: bool) -> None:
    m = metrics_for(FULL_HD, TextSize.MEDIUM)
    page = layout_for(FULL_HD, TextSize.MEDIUM).page
    lines = [[["Finish any cold sore medicine or antibiotic we gave"] * number] * 4] * 6
    boxes = plan_boxes(page, m, KICKER, TITLES, DAYS, lines)
    assert boxes.em == (m.lede if is_lede else m.body)


def test_words_that_fit_nowhere_stand_below_each_other() -> None:
    m = metrics_for(SMALL, TextSize.LARGEST)
    long = ["Unpronounceabilities" * 3] * 3
    assert chips(long, long, 400.0, m, 2) == Chips(columns=1, rows=3, height=m.target, em=m.label)
