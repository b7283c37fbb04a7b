"""The program as a process of its own."""

from __future__ import annotations

import atexit
import os
import selectors
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path

from kiosk.domain.pin_guard import Guard
from kiosk.station.pin_files import FailuresFile, PinFile

ROOT = Path(__file__).resolve().parents[2]
LONG_ENOUGH_S = 40.0
SCREEN_IS_UP = "AG-301"
_DISPLAY = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def environment(**given: str) -> dict[str, str]:
    """The environment without any display, and with what is given."""
    kept = {name: value for name, value in os.environ.items() if name not in _DISPLAY}
    return {**kept, "PYTHONPATH": str(ROOT), "XDG_STATE_HOME": state_home(), **given}


@lru_cache(maxsize=1)
def state_home() -> str:
    """A place for what is kept, in which a PIN is set: the kiosk asks for none when it is started."""
    home = tempfile.mkdtemp(prefix="afterglow-state-")
    atexit.register(shutil.rmtree, home, ignore_errors=True)
    folder = Path(home) / "afterglow"
    assert PinFile(folder).write("$argon2id$none")
    assert FailuresFile(folder).write(Guard())
    return home


def run(*words: str, **given: str) -> subprocess.CompletedProcess[str]:
    """Run `main.py` to its end."""
    return subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *words],
        capture_output=True,
        text=True,
        timeout=LONG_ENOUGH_S,
        env=environment(**given),
        check=False,
    )


class Program:
    """A process that is told what to do while it runs. Ends it on leaving the `with`."""

    def __init__(self, command: Sequence[str], env: Mapping[str, str]) -> None:
        self.process = subprocess.Popen(
            [sys.executable, *command], env=dict(env), stderr=subprocess.PIPE, cwd=ROOT
        )
        self.told = ""

    def __enter__(self) -> Program:
        return self

    def __exit__(self, *_: object) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.communicate()

    def wait_for(self, words: str) -> None:
        """Wait until standard error has told `words`."""
        assert self.process.stderr is not None
        deadline = time.monotonic() + LONG_ENOUGH_S
        with selectors.DefaultSelector() as selector:
            selector.register(self.process.stderr, selectors.EVENT_READ)
            while words not in self.told:
                left = deadline - time.monotonic()
                assert left > 0 and selector.select(left), f"no {words!r} in {self.told!r}"
                chunk = os.read(self.process.stderr.fileno(), 65536)
                assert chunk, f"ended without {words!r}: {self.told!r}"
                self.told += chunk.decode()

    def end(self, number: signal.Signals = signal.SIGTERM) -> int:
        """Send a signal, and the exit code."""
        self.process.send_signal(number)
        return self.wait()

    def wait(self) -> int:
        """The exit code, when it is there."""
        _, rest = self.process.communicate(timeout=LONG_ENOUGH_S)
        self.told += rest.decode()
        return self.process.returncode
