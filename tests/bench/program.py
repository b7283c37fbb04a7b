"""A program that is measured: started, watched through /proc and its frame log, and ended."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.bench.stage import (
    INCHES,
    LONGEST_WAIT_S,
    ROOT,
    Stage,
    rows_seen,
    settle,
    when_changed,
)

_FRAME = re.compile(rb"Frame rendered with '\w+' renderloop")
_QUIET = {"idle.warn_after_s": 600, "loop.slide_s": 60}
FRAME_LOG = {"QT_LOGGING_RULES": "qt.scenegraph.time.renderloop.debug=true"}
"""Makes Qt Quick write a line for every picture that it draws."""

AFTERWARDS_S = 0.2
"""Time for the X server to take away the windows of a program that has ended."""

KIOSK = (sys.executable, str(ROOT / "main.py"), "run", f"--panel-inches={INCHES}")
BARE = (sys.executable, str(Path(__file__).with_name("bare_window.py")))


def kiosk(*more: str, **settings: float) -> tuple[str, ...]:
    """The command of a kiosk; settings are written with `__` for the dot."""
    wanted = _QUIET | {name.replace("__", "."): value for name, value in settings.items()}
    return (*KIOSK, *(f"--set={name}={value:g}" for name, value in wanted.items()), *more)


class Program:
    """A running program. `began` is the monotonic time just before it was started."""

    def __init__(self, stage: Stage, command: Sequence[str], *, logs_frames: bool = False) -> None:
        environment = stage.environment | (FRAME_LOG if logs_frames else {})
        self.frames: list[float] = []
        self.said = b""
        self.began = time.monotonic()
        self._process = subprocess.Popen(
            command, env=environment, cwd=ROOT, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL
        )
        self._reader = threading.Thread(target=self._listen, daemon=True)
        self._reader.start()

    def memory_mib(self, kind: str) -> float:
        """`Pss`: its own pages, and its share of those that others use too; `Rss`: all of both."""
        for line in self._proc("smaps_rollup").splitlines():
            if line.startswith(f"{kind}:"):
                return int(line.split()[1]) / 1024
        raise OSError(f"smaps_rollup has no {kind}")

    def cpu_s(self) -> float:
        """Processor time of all its threads so far."""
        fields = self._proc("stat").rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def end(self) -> None:
        """Ask it to end, then make it."""
        self._process.terminate()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._reader.join(1)

    def is_running(self) -> bool:
        """Whether it has not ended."""
        return self._process.poll() is None

    def _proc(self, name: str) -> str:
        return (Path("/proc") / str(self._process.pid) / name).read_text("ascii", "replace")

    def _listen(self) -> None:
        pipe = self._process.stderr
        if pipe is None:
            raise AssertionError("standard error is a pipe")
        with pipe:
            for line in pipe:
                if _FRAME.search(line):
                    self.frames.append(time.monotonic())
                else:
                    self.said += line


@contextmanager
def running(
    stage: Stage, command: Sequence[str], *, logs_frames: bool = False
) -> Iterator[Program]:
    """A program that ends with the block. What it said is shown if the block fails."""
    program = Program(stage, command, logs_frames=logs_frames)
    try:
        yield program
    except Exception as error:
        error.add_note(program.said.decode(errors="replace"))
        raise
    finally:
        program.end()
        time.sleep(AFTERWARDS_S)


@contextmanager
def shown(stage: Stage, command: Sequence[str], *, logs_frames: bool = False) -> Iterator[Program]:
    """As `running`; the block begins when the first picture is there and nothing moves."""
    ys = rows_seen(stage.screen, 3)
    empty = stage.screen.rows(ys)
    with running(stage, command, logs_frames=logs_frames) as program:
        when_changed(stage.screen, ys, empty, LONGEST_WAIT_S, pause_s=0.005)
        settle(stage.screen)
        yield program
