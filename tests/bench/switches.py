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
WARM = 240
"""By then every screen has been seen in all settings that it will be seen in."""

LOOKS, BETWEEN = 4, 10
"""So often the memory is looked at before and after, with so many switches between, and the least counts.

A picture of 8 MiB is there at some looks and gone at later ones; what is left behind is there at all of them.
"""

SWITCHES = 2000
AIM_MIB = 5.0
KINDS = {"own": "Anonymous", "PSS": "Pss"}


def grown_mib(warm: int = WARM, switches: int = SWITCHES) -> dict[str, float]:
    """By how many MiB the memory of a kiosk grows with switches that come after `warm` ones."""
    again = (BETWEEN,) * (LOOKS - 1)
    rest = max(1, switches - sum(again))
    environment = {name: v for name, v in os.environ.items() if not name.startswith("QT_")}
    done = subprocess.run(
        [sys.executable, str(SWITCHING), *map(str, (warm, *again, rest, *again))],
        env=environment,
        cwd=ROOT,
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    )
    looks = [json.loads(line) for line in done.stdout.splitlines()]

    def least(some: list[dict[str, int]], kind: str) -> float:
        return min(look[kind] for look in some) / 1024

    first, last = looks[:LOOKS], looks[LOOKS:]
    return {name: least(last, kind) - least(first, kind) for name, kind in KINDS.items()}


def measure(_stage: Stage, _runs: int) -> list[Row]:
    """The growth alone: it needs no window to be compared with."""
    return [
        Row(f"memory ({name}) grown by {SWITCHES} switches", "MiB", mib, None, AIM_MIB, "value")
        for name, mib in grown_mib().items()
    ]
