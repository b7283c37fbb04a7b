"""Which release is shown and which one is rolled back, decided over what is on record."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.release import (
    BUNDLED,
    DAMAGED,
    MOST_FAILED,
    MOST_STARTS,
    Failed,
    Standing,
    Trial,
    Why,
    ended_well,
    must_roll_back,
    one_back,
    proved,
    rolled_back,
    shown,
    used,
)

OLD, NEW, OTHER = "a" * 64, "b" * 64, "c" * 64
AT, LATER = "2027-01-15T09:00:00+00:00", "2027-01-15T09:03:00+00:00"


def trial(starts: int, release: str = NEW) -> Trial:
    return Trial(release, starts, AT)


def failed(release: str = NEW, back_to: str = OLD) -> Failed:
    return Failed(release, Why.CRASHED, AT, back_to)


BEFORE = Standing(current=NEW, last_good=OLD)

ROLLS_BACK = {
    "nothing on the shelf": (Standing(), False),
    "healthy": (Standing(OLD, OLD, trial=trial(9)), False),
    "never shown": (BEFORE, False),
    "shown once": (Standing(NEW, OLD, trial=trial(1)), False),
    "shown twice": (Standing(NEW, OLD, trial=trial(2)), True),
    "the first one of all": (Standing(NEW, BUNDLED, trial=trial(2)), True),
    "another one was shown twice": (Standing(NEW, OLD, trial=trial(2, OTHER)), False),
    "the power went while it was rolled back": (Standing(NEW, OLD, failed=(failed(),)), True),
    "another one was rolled back": (Standing(NEW, OLD, failed=(failed(OTHER),)), False),
    "a damaged link": (Standing(DAMAGED, OLD, trial=trial(2, DAMAGED)), False),
}


@pytest.mark.parametrize(("standing", "does"), ROLLS_BACK.values(), ids=ROLLS_BACK)
def test_when_it_rolls_back(standing: Standing, does: bool) -> None:
    assert must_roll_back(standing) is does


def test_two_starts_are_counted_from_the_first() -> None:
    first = shown(BEFORE, AT)
    second = shown(first, LATER)
    assert (first.trial, second.trial) == (trial(1), trial(2))
    assert must_roll_back(second)
    assert not must_roll_back(first)


def test_what_is_healthy_is_not_counted() -> None:
    standing = Standing(OLD, OLD)
    assert shown(standing, AT) is standing
    assert shown(Standing(), AT) == Standing()


def test_being_ended_from_outside_tells_nothing() -> None:
    assert ended_well(shown(BEFORE, AT)) == BEFORE
    assert ended_well(Standing(NEW, OLD, trial=trial(2))).trial == trial(1)
    standing = Standing(OLD, OLD, trial=trial(1))
    assert ended_well(standing) is standing


def test_healthy_content_is_the_last_good_one() -> None:
    healthy = proved(Standing(NEW, OLD, previous=OTHER, trial=trial(1)))
    assert healthy == Standing(NEW, NEW, previous=OLD)
    assert proved(healthy) is healthy


def test_rolled_back_by_itself() -> None:
    after = rolled_back(Standing(NEW, OLD, trial=trial(2)), Why.UNHEALTHY, LATER)
    told = Failed(NEW, Why.UNHEALTHY, LATER, OLD)
    assert after == Standing(OLD, OLD, failed=(told,))
    assert (after.rolled_back_from, after.failure(NEW), after.failure(OLD)) == (told, told, None)
    assert used(after, OTHER).rolled_back_from is None
    assert used(after, NEW) == Standing(NEW, OLD)


def test_what_failed_is_told_once_each_and_not_for_ever() -> None:
    standing = Standing(NEW, OLD)
    for number in range(MOST_FAILED + 5):
        release = f"{number:064x}"
        standing = rolled_back(msgspec.structs.replace(standing, current=release), Why.CRASHED, AT)
        standing = rolled_back(msgspec.structs.replace(standing, current=NEW), Why.CRASHED, AT)
    assert len(standing.failed) == MOST_FAILED
    assert len({one.release for one in standing.failed}) == MOST_FAILED


ONE_BACK = {
    "bundled": (Standing(), None),
    "not healthy yet": (Standing(NEW, OLD, OTHER, trial(1)), Standing(OLD, OLD, OTHER)),
    "the first one, not healthy yet": (Standing(NEW), Standing()),
    "healthy": (Standing(NEW, NEW, OLD), Standing(OLD, OLD)),
    "the only healthy one": (Standing(OLD, OLD), Standing()),
    "damaged": (Standing(DAMAGED, OLD), Standing(OLD, OLD)),
    "all damaged": (Standing(DAMAGED, DAMAGED), Standing(BUNDLED, BUNDLED)),
}


@pytest.mark.parametrize(("standing", "after"), ONE_BACK.values(), ids=ONE_BACK)
def test_one_back(standing: Standing, after: Standing | None) -> None:
    assert one_back(standing) == after


RELEASES = st.sampled_from([BUNDLED, OLD, NEW, OTHER])
HAPPENINGS = st.lists(
    st.one_of(
        st.tuples(st.just("used"), RELEASES),
        st.tuples(st.sampled_from(["start", "ended", "proved", "back"]), st.just("")),
    ),
    max_size=30,
)


@given(HAPPENINGS)
def test_no_release_is_ever_started_a_third_time_without_being_healthy(
    happenings: list[tuple[str, str]],
) -> None:
    standing = Standing()
    for what, release in happenings:
        match what:
            case "used":
                standing = used(standing, release)
            case "ended":
                standing = ended_well(standing)
            case "proved":
                standing = proved(standing)
            case "back":
                standing = one_back(standing) or standing
            case _:
                if must_roll_back(standing):
                    standing = rolled_back(standing, Why.CRASHED, AT)
                standing = shown(standing, AT)
        assert standing.starts <= MOST_STARTS
        assert not must_roll_back(rolled_back(standing, Why.CRASHED, AT))
        good = (BUNDLED, standing.last_good)
        assert standing.is_trial is (standing.current not in good)
