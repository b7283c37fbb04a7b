"""Where the programs run: an X server of their own, their environment, and what is read of them."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import NamedTuple

from tests.bench.xwire import XScreen
from tests.ui.program import state_home

ROOT = Path(__file__).resolve().parents[2]
SIZE = (1920, 1080)
INCHES = 24
LONGEST_WAIT_S = 20.0


class Stage(NamedTuple):
    """An X screen, and the environment that programs get to run there."""

    screen: XScreen
    environment: dict[str, str]


class StillScreenError(Exception):
    """The screen stayed as it was."""


@contextmanager
def stage(folder: Path, size: tuple[int, int] = SIZE) -> Iterator[Stage]:
    """An Xvfb that ends with the block. Caches are in `folder`: warm from the second start on."""
    reading, writing = os.pipe()
    screen = f"{size[0]}x{size[1]}x24"
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", screen, "-nolisten", "tcp"]
    server = subprocess.Popen([*command, "-noreset"], pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading, encoding="ascii") as told:
            display = ":" + told.readline().strip()
        with closing(XScreen(display)) as seen:
            yield Stage(seen, _environment(display, folder))
    finally:
        server.terminate()
        server.wait()


def _environment(display: str, folder: Path) -> dict[str, str]:
    unwanted = ("QT_", "QSG_", "QML_", "PYTHON", "WAYLAND_")
    kept = {name: v for name, v in os.environ.items() if not name.startswith(unwanted)}
    return kept | {
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "QT_QUICK_BACKEND": "software",
        "PYTHONPYCACHEPREFIX": str(folder / "bytecode"),
        "XDG_CACHE_HOME": str(folder / "cache"),
        "XDG_STATE_HOME": state_home(),
    }


def rows_seen(screen: XScreen, count: int) -> list[int]:
    """Rows spread over the whole height."""
    return [round((k + 0.5) * screen.height / count) for k in range(count)]


def when_settled(screen: XScreen, ys: list[int], quiet_s: float) -> float:
    """The monotonic time of the last change before the rows stayed the same for `quiet_s`."""
    until = time.monotonic() + LONGEST_WAIT_S
    last, since = screen.rows(ys), time.monotonic()
    while time.monotonic() < until:
        time.sleep(0.001)
        now = screen.rows(ys)
        if now != last:
            last, since = now, time.monotonic()
        elif time.monotonic() - since > quiet_s:
            return since
    raise StillScreenError(f"the screen still moves after {LONGEST_WAIT_S:g} s")


def settle(screen: XScreen, quiet_s: float = 0.7) -> None:
    """Wait until nothing has changed for `quiet_s`."""
    when_settled(screen, rows_seen(screen, 12), quiet_s)


def when_changed(
    screen: XScreen, ys: list[int], before: tuple[bytes, ...], wait_s: float, pause_s: float = 0.0
) -> float:
    """The monotonic time at which the rows are not as before any more."""
    until = time.monotonic() + wait_s
    while screen.rows(ys) == before:
        if time.monotonic() > until:
            raise StillScreenError(f"nothing changed within {wait_s:g} s")
        time.sleep(pause_s)
    return time.monotonic()
