"""Memory of one kiosk that is switched 2,000 times: languages, themes and text sizes on several screens.

Without a display. Of PSS only the pages count that are no file's: fonts and libraries are read, shared with
other programs and dropped as the system likes, which swings by tens of MiB on a busy machine.
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

Some 7 MiB are there at some looks and gone at later ones; what is left behind is there at all of them.
"""

SWITCHES = 2000
AIM_MIB = 5.0
KIND = "Pss_Anon"


def grown_mib(warm: int = WARM, switches: int = SWITCHES, looks: int = LOOKS) -> float:
    """By how many MiB the memory of a kiosk grows with switches that come after `warm` ones."""
    again = (BETWEEN,) * (looks - 1)
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
    seen = [json.loads(line) for line in done.stdout.splitlines()]
    before, after = (min(look[KIND] for look in some) for some in (seen[:looks], seen[looks:]))
    return (after - before) / 1024


def measure(_stage: Stage, _runs: int) -> list[Row]:
    """The growth alone: it needs no window to be compared with."""
    what = f"memory (PSS, no file's) grown by {SWITCHES} switches"
    return [Row(what, "MiB", grown_mib(), None, AIM_MIB, "value")]
