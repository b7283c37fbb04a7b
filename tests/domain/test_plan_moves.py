"""Where each tap leads in the aftercare plans."""

from __future__ import annotations

from typing import Final

import pytest

from kiosk.domain.session import (
    CallScreen,
    HomeScreen,
    PlanPickScreen,
    PlanScreen,
    Screen,
    Way,
    World,
)
from tests.domain import visits as v
from tests.domain.visits import Act
from tests.domain.worlds import FULL, WITHOUT_QUIZ

OPEN: Final = v.plan("deep", 2)

WAYS: list[tuple[str, tuple[Act, ...], Screen]] = [
    ("aftercare", (v.PLANS,), PlanPickScreen()),
    ("a plan from its beginning", (v.plan("deep"),), PlanScreen("deep", 0)),
    ("on the day itself", (v.plan("deep", 0),), PlanScreen("deep", 0)),
    ("on day five", (v.plan("deep", 5),), PlanScreen("deep", 2)),
    ("long after", (v.plan("deep", 4000),), PlanScreen("deep", 2)),
    ("before it", (v.plan("deep", -3),), PlanScreen("deep", 0)),
    ("no such plan", (v.plan("none", 2),), HomeScreen()),
    ("the next stage", (OPEN, v.stage_by(1)), PlanScreen("deep", 2)),
    ("the stage before", (OPEN, v.stage_by(-1)), PlanScreen("deep", 0)),
    ("past the end", (OPEN, v.stage_by(1), v.stage_by(1)), PlanScreen("deep", 2)),
    ("past the beginning", (OPEN, v.stage_by(-1), v.stage_by(-1)), PlanScreen("deep", 0)),
    ("a stage", (OPEN, v.stage(2)), PlanScreen("deep", 2)),
    ("a stage that is not there", (OPEN, v.stage(3)), PlanScreen("deep", 1)),
    ("the stage it is at", (OPEN, v.stage(1)), PlanScreen("deep", 1)),
    ("a stage without a plan", (v.PLANS, v.stage(1)), PlanPickScreen()),
    ("turning without a plan", (v.PLANS, v.stage_by(1)), PlanPickScreen()),
    ("call from a plan", (OPEN, v.CALL), CallScreen("deep", 1)),
    ("call from a question", (*v.TO_QUIZ, v.CALL), CallScreen()),
    ("call twice", (OPEN, v.CALL, v.CALL), CallScreen("deep", 1)),
    ("back from call", (OPEN, v.CALL, v.BACK), PlanScreen("deep", 1)),
    ("back after stages", (v.PLANS, OPEN, v.stage(2), v.stage(0), v.BACK), PlanPickScreen()),
    ("back from call to the question", (*v.TO_QUIZ, v.CALL, v.BACK), v.at_question(0)),
]


@pytest.mark.parametrize(
    ("acts", "screen"), [way[1:] for way in WAYS], ids=[way[0] for way in WAYS]
)
def test_where_it_leads(acts: tuple[Act, ...], screen: Screen) -> None:
    assert v.visit(*acts, world=World(FULL)).screen == screen


def test_in_three_touches_from_the_loop_to_day_five() -> None:
    """Wake, my aftercare, the stage of that plan: `visit` wakes first."""
    session = v.visit(v.PLANS, v.plan("deep", 4))
    assert session.screen == PlanScreen("deep", 2)
    assert session.trail == (HomeScreen(), PlanPickScreen())


def test_pages_move_the_way_that_time_goes() -> None:
    opened = v.visit(v.plan("deep", 2))
    assert v.later(opened, v.stage(2)).way is Way.FORWARD
    assert v.later(opened, v.stage(0)).way is Way.BACKWARD
    assert v.later(opened, v.stage(2)).trail == opened.trail


def test_without_plans_nothing_opens() -> None:
    assert v.visit(v.plan("deep"), world=World(WITHOUT_QUIZ)).screen == HomeScreen()
