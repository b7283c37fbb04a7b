"""A machine that lacks all that it can lack, and a clock that jumps: visits go on, and end on the loop."""

from __future__ import annotations

from pathlib import Path

from tests.faults.visiting import visiting
from tests.ui.program import ROOT, Program

NO_FONTS = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig/>"""

YEARS = """
from datetime import datetime

from kiosk.station import calendar


def at(*when):
    class Clock(datetime):
        @classmethod
        def now(cls, zone=None):
            return cls(*when)

    def set_clock(kiosk):
        calendar.datetime = Clock
        kiosk.store.tick()

    return set_clock


BETWEEN = [
    at(2027, 6, 1, 12), at(2093, 1, 1), at(1970, 1, 1, 0, 0, 1), at(2231, 12, 31, 23, 59, 59, 999999)
]
"""


def test_nothing_but_a_screen_and_a_clock_that_jumps_by_years(tmp_path: Path) -> None:
    """No fonts, sound, speech, D-Bus, HOME, runtime folder or language of the system."""
    (tmp_path / "fonts.conf").write_text(NO_FONTS)
    nowhere = str(tmp_path / "nowhere")
    env = {
        "PATH": nowhere,
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": "offscreen",
        "FONTCONFIG_FILE": str(tmp_path / "fonts.conf"),
        "DBUS_SESSION_BUS_ADDRESS": f"unix:path={nowhere}/bus",
        "DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={nowhere}/system-bus",
        "SPEECHD_ADDRESS": f"unix_socket:{nowhere}/speech",
        "PULSE_SERVER": f"unix:{nowhere}/pulse",
        "LIBGL_ALWAYS_SOFTWARE": "1",
    }
    with Program(visiting(YEARS), env) as kiosk:
        kiosk.wait_for("that was all")
        kiosk.wait_for("AG-401 reading aloud is not there")
        assert kiosk.end() == 0
    told = kiosk.told.splitlines()
    assert [line for line in told if line.startswith("visit")] == [
        "visit 1: LoopScreen in en, 2027-06-01",
        "visit 2: LoopScreen in en, 2093-01-01",
        "visit 3: LoopScreen in en, 1970-01-01",
        "visit 4: LoopScreen in en, 2231-12-31",
    ]
    assert "AG-304 drawn by the processor: LIBGL_ALWAYS_SOFTWARE is set" in told
    assert (
        "AG-306 fonts missing: this machine has no font; its drawings are shown without words"
        in told
    )
    assert "AG-306 fonts missing: no letters for ar, zh, which is not offered" in told
    assert "AG-9" not in kiosk.told and "Traceback" not in kiosk.told
    # Without fonts Qt complains, and of the reviews that were due by then staff are told.
    kinds = {line[:6] for line in told if line.startswith("AG-")}
    assert kinds <= {"AG-101", "AG-105", "AG-301", "AG-302", "AG-304", "AG-306", "AG-401"}
