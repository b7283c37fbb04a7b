"""Five free, then 30 s doubling to one hour, shut at 50; nothing odd on disk gains anything."""

from __future__ import annotations

import math

import pytest

from kiosk.domain.pin_guard import LOST, Guard, delay_after, read_guard


@pytest.mark.parametrize(
    ("failures", "delay"),
    [
        (0, 0),
        (1, 0),
        (4, 0),
        (5, 30),
        (6, 60),
        (7, 120),
        (8, 240),
        (9, 480),
        (10, 960),
        (11, 1920),
        (12, 3600),
        (13, 3600),
        (49, 3600),
        (50, 3600),
        (10**9, 3600),
    ],
)
def test_delay_after_failures(failures: int, delay: float) -> None:
    assert delay_after(failures) == delay


def test_five_tries_are_free_and_the_sixth_waits() -> None:
    guard = Guard()
    for _ in range(5):
        assert guard.may_try
        guard = guard.failed()
    assert not guard.may_try
    assert not guard.waited(29.9).may_try
    assert guard.waited(30).may_try
    assert guard.waited(30).failed() == Guard(6, 60)


def test_fifty_failures_shut_for_ever() -> None:
    guard = Guard()
    for _ in range(50):
        guard = guard.waited(3600).failed()
    assert guard.is_shut
    assert not guard.waited(1e9).may_try
    assert guard.failed().failures == 50


@pytest.mark.parametrize("seconds", [0, -1, -1e9])
def test_a_clock_that_goes_back_gains_nothing(seconds: float) -> None:
    assert Guard(5, 30).waited(seconds) == Guard(5, 30)


@pytest.mark.parametrize(
    ("failures", "wait"),
    [
        (None, 0),
        ("3", 0),
        (-1, 0),
        (51, 0),
        (2.0, 0),
        (True, 0),
        (3, None),
        (3, -1),
        (3, 3601),
        (3, math.nan),
        (3, math.inf),
        (3, "0"),
        (3, False),
    ],
)
def test_what_no_kiosk_writes_means_the_longest_delay(failures: object, wait: object) -> None:
    assert read_guard(failures, wait) == LOST
    assert LOST.wait == 3600
    assert delay_after(LOST.failures) == 3600
    assert not LOST.may_try


@pytest.mark.parametrize(("failures", "wait"), [(0, 0), (5, 30), (50, 3600.0), (12, 17.5)])
def test_what_was_written_is_read(failures: int, wait: float) -> None:
    assert read_guard(failures, wait) == Guard(failures, wait)
