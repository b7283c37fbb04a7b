"""The ladder: how many early ends lead to which rung."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.ladder import Rung, Starts, begun, ended, rung_after, settled

RUNGS = [
    (0, Rung.USUAL),
    (1, Rung.USUAL),  # a power cut
    (2, Rung.LAST_GOOD),
    (3, Rung.BUNDLED),
    (4, Rung.SOFTWARE),
    (5, Rung.PICTURE),
    (500, Rung.PICTURE),
]


@pytest.mark.parametrize(("early", "rung"), RUNGS)
def test_each_early_end_leads_further(early: int, rung: Rung) -> None:
    assert rung_after(Starts(early, under_way=True)) is rung


def test_the_numbers_of_the_rungs_are_those_of_the_environment() -> None:
    assert [rung.value for rung in Rung] == [0, 1, 2, 3, 4]


def tried(starts: Starts) -> Starts:
    """What the ladder looks at, without how many starts there were."""
    return Starts(starts.early, starts.under_way)


def test_a_crash_is_counted_when_the_next_run_begins() -> None:
    first = begun(Starts())
    assert tried(first) == Starts(0, under_way=True)
    assert tried(begun(first)) == Starts(1, under_way=True)


def test_what_was_told_to_end_is_not_counted() -> None:
    assert tried(begun(ended(begun(Starts(1))))) == Starts(1, under_way=True)


def test_a_run_that_lasts_forgets_what_went_wrong() -> None:
    assert tried(settled(begun(Starts(4)))) == Starts()


def test_starts_are_told_of_the_day_and_of_all_days() -> None:
    """A clock that is set back begins the day anew; nothing is lost of the whole."""
    starts = Starts()
    days = ["2027-03-14"] * 2 + ["2027-03-15"] * 3 + ["2027-03-14"]
    for day in days:
        starts = ended(settled(begun(starts, day)))
    assert (starts.in_all, starts.on_day("2027-03-14"), starts.on_day("2027-03-15")) == (6, 1, 0)


def test_the_fourth_start_of_a_day() -> None:
    starts = Starts(in_all=40, day="2027-03-14", of_day=3)
    assert begun(starts, "2027-03-14") == Starts(0, True, 41, "2027-03-14", 4)


def test_a_count_below_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="-1"):
        Starts(-1)


MOVES = st.lists(st.sampled_from([begun, ended, settled]), max_size=40)


@given(MOVES)
def test_whatever_happens_there_is_a_rung_and_only_crashes_lead_down(moves: list) -> None:  # type: ignore[type-arg]
    starts = Starts()
    for move in moves:
        after = move(starts)
        fell = rung_after(after) > rung_after(starts)
        assert not fell or (move is begun and starts.under_way)
        starts = after
