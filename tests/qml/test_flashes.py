"""Nothing flashes or waits under a pointer: what moves moves once, and what changes by itself is slow."""

from __future__ import annotations

import re
from pathlib import Path

from kiosk.domain.breath import NEEDS_S
from kiosk.domain.session import Pace
from kiosk.station.settings import SETTINGS, Setting

QML = Path(__file__).resolve().parents[2] / "kiosk" / "qml"
FLASHES_A_SECOND = 3
HOVERS = re.compile(r"\bhovered\b|\bhoverEnabled\b|HoverHandler|ToolTip|containsMouse")
REPEATS = re.compile(r"\bloops\s*:|\brepeat\s*:\s*true|Animation\.Infinite")


def files_with(pattern: re.Pattern[str]) -> list[str]:
    files = sorted(QML.rglob("*.qml"))
    assert len(files) > 50
    return [file.name for file in files if pattern.search(file.read_text("utf-8"))]


def test_no_animation_begins_again_by_itself() -> None:
    assert files_with(REPEATS) == []


def test_nothing_waits_for_a_pointer_above_it() -> None:
    assert files_with(HOVERS) == []


def test_what_changes_by_itself_changes_less_than_three_times_a_second() -> None:
    least = {one.name: one.least for one in SETTINGS if isinstance(one, Setting)}
    quickest = [least[name] for name in ("loop.slide_s", "scan.step_s")]
    for seconds in (*quickest, Pace().moment, NEEDS_S):
        assert seconds > 1 / FLASHES_A_SECOND
