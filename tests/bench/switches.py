"""Memory of one kiosk that is switched 2,000 times: languages, themes and text sizes on several screens.

Without a display. PSS also counts what has been read of fonts and libraries, and its share of that hangs on
other programs; "own" is what the kiosk has made itself, and where anything that is left behind shows.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.bench.row import Row
from tests.bench.stage import ROOT, Stage

SWITCHING = Path(__file__).with_name("switching.py")
WARM = 1200
"""After 240 every screen has been seen in all settings that it will be seen in. Somewhere between 600 and
1,100 comes one step of 7 MiB, once, and of unknown cause; it is part of warming up here."""

SWITCHES = 2000
AIM_MIB = 5.0
KINDS = {"own": "Anonymous", "PSS": "Pss"}


def grown_mib(warm: int = WARM, switches: int = SWITCHES) -> dict[str, float]:
    """By how many MiB the memory of a kiosk grows with switches that come after `warm` ones."""
    environment = {name: v for name, v in os.environ.items() if not name.startswith("QT_")}
    done = subprocess.run(
        [sys.executable, str(SWITCHING), str(warm), str(switches)],
        env=environment,
        cwd=ROOT,
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    )
    first, last = (json.loads(line) for line in done.stdout.splitlines())
    return {name: (last[kind] - first[kind]) / 1024 for name, kind in KINDS.items()}


def measure(_stage: Stage, _runs: int) -> list[Row]:
    """The growth alone: it needs no window to be compared with."""
    return [
        Row(f"memory ({name}) grown by {SWITCHES} switches", "MiB", mib, None, AIM_MIB, "value")
        for name, mib in grown_mib().items()
    ]
