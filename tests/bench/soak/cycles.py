"""10,000 cycles of language, theme, page and reset: how memory and objects grow once all is warm.

Without a display. Of PSS only the pages count that are no file's, as in `tests.bench.switches`.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any, NamedTuple

from tests.bench.row import Row
from tests.bench.soak.kinds import grown
from tests.bench.soak.slope import slope
from tests.bench.stage import ROOT, Stage

CYCLING = Path(__file__).with_name("cycling.py")
CYCLES = 10_000
EVERY = 240
"""Ten rounds of all languages, themes and pages."""

WARM = 0.2
"""The share of the samples that are left out at the beginning."""

AIM_MIB = 1.0
KIND = "Pss_Anon"


class Growth(NamedTuple):
    """In 1,000 cycles: MiB, and objects of Qt and of Python. `kinds` of which there are more at the end."""

    mib: float
    qt: float
    python: float
    kinds: dict[str, int]


def growth(samples: list[dict[str, Any]]) -> Growth:
    """What samples tell that were taken one after another, the first ones while it was warming up."""
    warm = samples[_warm(len(samples)) :]
    at = [one["cycles"] / 1000 for one in warm]
    kinds: Counter[str] = Counter()
    for which in ("qt", "python"):
        kinds += Counter(grown(Counter(warm[0][which]), Counter(warm[-1][which])))
    qt = [sum(one["qt"].values()) for one in (warm[0], warm[-1])]
    return Growth(
        slope(at, [one["memory"][KIND] / 1024 for one in warm]),
        (qt[1] - qt[0]) / (at[-1] - at[0]),
        slope(at, [sum(one["python"].values()) for one in warm]),
        dict(kinds.most_common(8)),
    )


def _warm(samples: int) -> int:
    return int(samples * WARM)


def cycled(cycles: int = CYCLES, every: int = EVERY) -> list[dict[str, Any]]:
    """Samples of a kiosk that goes through cycles, one in so many."""
    samples = max(2, cycles // every)
    environment = {name: v for name, v in os.environ.items() if not name.startswith("QT_")}
    done = subprocess.run(
        [sys.executable, str(CYCLING), *map(str, (every, samples, _warm(samples)))],
        env=environment,
        cwd=ROOT,
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    )
    return [json.loads(line) for line in done.stdout.splitlines()]


def measure(_stage: Stage, _runs: int) -> list[Row]:
    """The growth alone: it needs no window to be compared with."""
    found = growth(cycled())
    print(f"more at the end: {found.kinds}", file=sys.stderr)
    when = f"in 1000 of {CYCLES} cycles"
    return [
        Row(f"memory (PSS, no file's) grown {when}", "MiB", found.mib, None, AIM_MIB, "value"),
        Row(f"objects of Qt grown {when}", "", found.qt, None, 1.0, "value"),
        Row(f"objects of Python grown {when}", "", found.python, None, 20.0, "value"),
    ]
