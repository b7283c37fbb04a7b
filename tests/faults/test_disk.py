"""A disk that is full, that can only be read, and that comes back: visits go on, and end on the loop."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from tests.faults.visiting import visiting
from tests.ui.ears import Ears
from tests.ui.program import Program, environment

OURS = ("disk:", "visit ", "on disk:", "in the log:", "that was all")
"""What the script tells, beside the log."""
OWN_MOUNTS = ["unshare", "--user", "--map-root-user", "--mount"]


def may_mount() -> bool:
    """Whether this test may mount a folder that nobody else sees."""
    done = subprocess.run([*OWN_MOUNTS, "mount"], capture_output=True, check=False)
    return done.returncode == 0


DISK = """
import subprocess
from pathlib import Path

from kiosk.station.log import LogEvent, log

STATE = Path("{state}")


def is_full(kiosk):
    try:
        (STATE / "more").write_bytes(b"x" * 100_000)
    except OSError as problem:
        tell(f"disk: {{problem.strerror}}")


def has_room(kiosk):
    (STATE / "filler").unlink()
    (STATE / "more").unlink()


def is_read_only(kiosk):
    kiosk.counting.write()
    subprocess.run(["mount", "-o", "remount,ro", str(STATE)], check=True)
    is_full(kiosk)


def look_at_counts(kiosk):
    totals = kiosk.counting.totals()
    visits = sum(one.total for one in totals if one.count.kind.value == "visits")
    tell(f"on disk: {{visits}} visits")


def look_at_log(kiosk):
    look_at_counts(kiosk)
    log(LogEvent.SCREEN, "room again")
    line = (STATE / "afterglow" / "afterglow.log").read_text().splitlines()[-1]
    tell(f"in the log: {{line.partition('screen: ')[2]}}")


BETWEEN = [is_full, look_at_counts, has_room, look_at_log, is_read_only, look_at_counts]
"""


@pytest.mark.skipif(not may_mount(), reason="needs mounts of its own")
def test_a_disk_that_is_full_and_later_can_only_be_read(tmp_path: Path) -> None:
    state = tmp_path / "state"
    state.mkdir()
    mount = f"mount -t tmpfs -o size=128k none {state}"
    fill = f"cat /dev/zero >{state}/filler 2>/dev/null"
    shell = [*OWN_MOUNTS, "sh", "-c", f'{mount}; {fill}; exec "$@"', "sh", sys.executable]
    words = [*shell, *visiting(DISK.format(state=state))]
    begin = f"import os; os.execvp({words[0]!r}, {words!r})"
    with Ears() as ears:
        env = environment(
            QT_QPA_PLATFORM="offscreen",
            QT_QUICK_BACKEND="software",
            XDG_STATE_HOME=str(state),
            XDG_RUNTIME_DIR=str(state),
            **ears.environ(),
        )
        with Program(["-c", begin], env) as kiosk:
            kiosk.wait_for("that was all")
            assert kiosk.end() == 0
        ears.wait_for("READY=1")
    told = [line for line in kiosk.told.splitlines() if line.startswith(OURS)]
    visits = [f"visit {n}: LoopScreen in en, {date.today()}" for n in range(1, 7)]
    assert told == [
        *("disk: No space left on device", visits[0], "on disk: 0 visits", *visits[1:3]),
        *("on disk: 3 visits", "in the log: room again", visits[3]),  # what had to wait is there
        *("disk: Read-only file system", visits[4], "on disk: 4 visits", visits[5]),
        "that was all",
    ]
    assert kiosk.told.count("AG-601 counts") == 2
    assert "AG-9" not in kiosk.told
