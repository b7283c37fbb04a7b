"""`python -m tests.bench [NAME ...]`: measures the kiosk against a bare window, on an Xvfb.

`python -m tests.bench soak` measures nothing: it is a monkey at the kiosk (`tests.bench.soak.__main__`).
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from tests.bench import library, memory, motion, rest, share, start, switches, taps
from tests.bench.row import table
from tests.bench.soak import __main__ as soak
from tests.bench.soak import cycles
from tests.bench.stage import stage

MEASURES = {
    "start": start.measure,
    "memory": memory.measure,
    "rest": rest.measure,
    "taps": taps.measure,
    "motion": motion.measure,
    "share": share.measure,
    "library": library.measure,
    "switches": switches.measure,
    "cycles": cycles.measure,
}


def main() -> int:
    """Measure and print. 1: an aim is missed, or the monkey found something."""
    if sys.argv[1:2] == ["soak"]:
        return soak.main(sys.argv[2:])
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("names", metavar="NAME", nargs="*", help=f"of {', '.join(MEASURES)}")
    parser.add_argument("--runs", type=int, default=7, help="starts of each program (default 7)")
    args = parser.parse_args()
    unknown = set(args.names) - set(MEASURES)
    if unknown:
        parser.error(f"there is no {', '.join(sorted(unknown))}")
    rows = []
    with tempfile.TemporaryDirectory() as caches, stage(Path(caches)) as where:
        for name in args.names or MEASURES:
            print(f"{name} ...", file=sys.stderr, flush=True)
            rows += MEASURES[name](where, args.runs)
    print(table(rows))
    return 0 if all(row.reaches for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
