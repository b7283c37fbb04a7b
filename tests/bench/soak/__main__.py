"""`python -m tests.bench soak`: a monkey at the whole kiosk, without a display, told by its seed.

It stops at the first warning, dead frame or escape, and prints how to see the same again.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.soak import sandbox, screens

PART = 25_000
MOVING = " --moving"


def main(words: list[str] | None = None) -> int:
    """1: something was found."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench soak", description=__doc__)
    parser.add_argument("--seed", type=int, help="of the first part (default: another each time)")
    parser.add_argument("--events", type=int, default=1_000_000, help="default 1000000")
    parser.add_argument(
        "--part",
        type=int,
        default=PART,
        help="events of one kiosk, of one seed (default %(default)s)",
    )
    parser.add_argument("--moving", action="store_true", help="in real time, with all movement")
    parser.add_argument("--painted", action="store_true", help="with all drawings")
    parser.add_argument(
        "--tell-from", type=int, metavar="EVENT", help="print each event from this one on"
    )
    args = parser.parse_args(words)
    seed = int.from_bytes(os.urandom(3), "big") if args.seed is None else args.seed
    with tempfile.TemporaryDirectory(prefix="afterglow-soak-") as made:
        here = Path.cwd()
        folder = Path(made)
        sandbox.make(folder)
        _prepare(folder)
        try:
            return _play(args, seed, folder)
        finally:
            os.chdir(here)


def _prepare(folder: Path) -> None:
    """What must be said to Qt before it is loaded."""
    os.environ |= {
        "QT_QPA_PLATFORM": f"offscreen:configfile={screens.file_in(folder)}",
        "QT_QUICK_BACKEND": "software",
        "QSG_RENDER_LOOP": "basic",
        "QT_QUICK_CONTROLS_STYLE": "Basic",
        "QT_QPA_UPDATE_IDLE_TIME": "0",
    }
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_LOGGING_RULES"):
        os.environ.pop(name, None)


def _play(args: argparse.Namespace, seed: int, folder: Path) -> int:
    from tests.bench.soak.part import Part

    part = Part(folder, moving=args.moving, painted=args.painted, tells_from=args.tell_from)
    left = args.events
    while left > 0:
        began, events = time.monotonic(), min(left, args.part)
        fault = part.play(seed, events)
        took = time.monotonic() - began
        print(f"seed {seed}: {part.sent} events in {took:.1f} s; {part.seen}", flush=True)
        if fault:
            options = (MOVING if args.moving else "") + (" --painted" if args.painted else "")
            print(f"seed {seed}, event {part.sent}: {fault}", file=sys.stderr)
            print("\n".join(part.told), file=sys.stderr)
            again = f"python -m tests.bench soak --seed {seed} --events {part.sent + 1}{options}"
            print(f"the same again: {again}", file=sys.stderr)
            return 1
        left -= events
        seed += 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
