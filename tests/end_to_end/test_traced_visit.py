"""What a kiosk asks of Linux, as strace sees it: a visit executes nothing, and nothing is of a network."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from kiosk.domain.session import Pace
from kiosk.station.pin_keeper import hashed
from tests.end_to_end.driven import Driven, Visitor, until
from tests.end_to_end.x_hands import XHands
from tests.end_to_end.x_screen import XScreen
from tests.ui.program import SCREEN_IS_UP, environment

PIN = "739251"
RETURN = 0xFF0D
NO_PTRACE = "AFTERGLOW_NO_PTRACE"
CALLS = "execve,execveat,socket,connect"
STRACE = ("strace", "-D", "-f", "--seccomp-bpf", "-ttt", "-s", "256", "-e", f"trace={CALLS}", "-o")
SETTLED_S = Pace().settle + 0.05
VOICE_AFTER_S = 3.0
"""When a kiosk that nobody uses starts its voice."""


class Call(NamedTuple):
    """A line of the trace: when, in s since 1970, and what was asked."""

    at: float
    words: str


def calls(trace: Path) -> list[Call]:
    lines = re.findall(r"^\d+ +(\d+\.\d+) (.*)$", trace.read_text("utf-8"), re.MULTILINE)
    return [Call(float(at), words) for at, words in lines]


def executed(trace: Path) -> list[Call]:
    """What was executed, or tried."""
    return [call for call in calls(trace) if call.words.startswith("execve")]


@pytest.fixture
def strace() -> None:
    """Where a sandbox forbids it for good, `AFTERGLOW_NO_PTRACE=1` says so; else it is to be mended."""
    if os.environ.get(NO_PTRACE) == "1":
        pytest.skip(f"{NO_PTRACE}=1: nobody may trace on this machine")
    assert shutil.which("strace"), "strace is missing: apt-get install strace"
    tried = subprocess.run(
        ["strace", "-f", "-o", os.devnull, "true"], capture_output=True, text=True, check=False
    )
    why = f"strace may not trace here ({tried.stderr.strip()}): allow ptrace, or set {NO_PTRACE}=1"
    assert tried.returncode == 0, why


@pytest.fixture
def hands() -> Iterator[XHands]:
    screen = XScreen(1280, 720)
    hands = XHands(screen.display)
    yield hands
    hands.close()
    screen.close()


def visit(visitor: Visitor) -> None:
    """Everything that a patient opens, and the way of staff to their panel."""
    visitor.wakes()
    visitor.opens("reading", "Skin resurfacing")
    visitor.opens("parts", "All parts")
    visitor.opens("home", "Home")
    visitor.opens("quiz_pick", "Check what you remember")
    visitor.opens("quiz", "Skin resurfacing")
    visitor.tap("I’m not sure")
    visitor.opens("home", "Home")
    visitor.opens("plan_pick", "My aftercare")
    visitor.opens("plan", "Ablative resurfacing: Days 1 to 3")
    visitor.opens("call", "Call us now")
    visitor.opens("home", "Home")
    visitor.opens("takeaway_pick", "Take it with you")
    visitor.opens("takeaway", "Show my code")
    visitor.opens("comfort", "Text & colour")
    visitor.opens("language", "Language")
    visitor.opens("comfort", "English")
    visitor.opens("home", "Home")
    visitor.goes_to("pin", lambda: visitor.tap("Your clinic"))
    shown = time.monotonic()
    until(lambda: time.monotonic() > shown + SETTLED_S)
    for digit in PIN:
        visitor.hands.stroke(visitor.codes[ord(digit)])
    until(lambda: visitor.kiosk.ask("state")["typed"] == len(PIN))
    visitor.goes_to("staff", lambda: visitor.hands.stroke(visitor.codes[RETURN]), each_s=9.0)


def test_a_visit_executes_nothing_and_nothing_is_of_a_network(
    strace: None, hands: XHands, tmp_path: Path
) -> None:
    trace = tmp_path / "trace"
    env = environment(
        DISPLAY=hands.display,
        QT_QPA_PLATFORM="xcb",
        QT_QUICK_BACKEND="software",
        LIBGL_ALWAYS_SOFTWARE="1",
        XDG_STATE_HOME=str(tmp_path),
        SPEECHD_ADDRESS="unix_socket:/nonexistent",
    )
    words = ["--panel-inches", "24", "--set", f"staff.pin_hash={hashed(PIN)}"]
    began = time.time()
    with Driven(words, env, tmp_path, *STRACE, str(trace)) as kiosk:
        kiosk.wait_for(SCREEN_IS_UP)
        up = time.time()
        until(lambda: kiosk.ask("state")["is_warm"])
        visitor = Visitor(kiosk, hands)
        first = time.time()
        visit(visitor)
        assert time.time() > up + VOICE_AFTER_S  # a voice would be there by now
        last = time.time()
        assert kiosk.ask("state")["speech"] == "unknown"
        visitor.rests()
        until(lambda: kiosk.ask("state")["speech"] != "unknown")  # between visits there is time
        again = time.time()
        visitor.wakes()
        visitor.opens("reading", "Skin resurfacing")
        ended = time.time()
        visitor.rests()
        assert kiosk.end() == 0
    ran = executed(trace)
    assert [call for call in ran if first < call.at < last or again < call.at < ended] == []
    assert [call for call in ran if up < call.at and "kiosk.ui.voice" not in call.words] == []
    assert [call for call in ran if call.at > up]  # the trace sees what others are started
    sockets = [call for call in calls(trace) if call.words.startswith("socket(")]
    assert any("AF_UNIX" in call.words for call in sockets)
    assert [call for call in calls(trace) if "AF_INET" in call.words] == []
    assert all(call.at > began for call in ran)
