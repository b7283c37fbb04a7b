"""Keeps a kiosk running where there is no systemd: starts it again when it ends or does not answer."""

from __future__ import annotations

import contextlib
import ctypes
import os
import selectors
import signal
import subprocess
import time
from collections.abc import Mapping, Sequence
from socket import AF_UNIX, SOCK_DGRAM, socket
from types import FrameType

from kiosk.domain.ladder import EARLY_S, ENDED, EXITED_BY_STAFF, Rung, rung_after
from kiosk.station.log import LogEvent, log
from kiosk.station.starts import StartCount, count_folders

START_S = 45.0
"""How long a start may take until the first slide is on the screen."""
WATCHDOG_S = 15.0
"""How long a kiosk may say nothing."""
LAST_WORDS_S = 2.0
"""How long a kiosk that is told to end, or to say where it hangs, may take."""
PAUSES_S = (0.5, 1.0, 2.0, 5.0)
"""The pause before each new start, longer after each early end in a row."""

_PR_SET_PDEATHSIG = 1

BAD_USAGE = 2
ANOTHER_KIOSK = 69
NOTHING_SHOWS = 71
"""Not even the one picture can be shown: the shell has to tell."""


class Supervisor:
    """One kiosk after the other, until it is told to end itself, or staff end one at the screen."""

    def __init__(
        self,
        command: Sequence[str],
        environ: Mapping[str, str],
        *,
        start_s: float = START_S,
        watchdog_s: float = WATCHDOG_S,
        pauses_s: Sequence[float] = PAUSES_S,
    ) -> None:
        self._command = list(command)
        self._start_s = start_s
        self._watchdog_s = watchdog_s
        self._pauses_s = pauses_s
        self._ears = socket(AF_UNIX, SOCK_DGRAM)
        self._ears.bind("")  # Linux finds a free name
        self._environ = {
            **environ,
            "NOTIFY_SOCKET": "@" + self._ears.getsockname()[1:].decode("ascii"),
            "WATCHDOG_USEC": str(round(watchdog_s * 1e6)),
        }
        self._child: subprocess.Popen[bytes] | None = None
        self._is_told_to_end = False

    def run(self) -> int:
        """Start, watch and start again; the exit code when that is over."""
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self._end)
        early = 0
        while True:
            began = time.monotonic()
            answered, code = self._run_once()
            if self._is_told_to_end or code == EXITED_BY_STAFF:
                return ENDED
            if code in (BAD_USAGE, ANOTHER_KIOSK) and not answered and early == 0:
                return code  # somebody has typed it just now
            early = early + 1 if time.monotonic() - began < EARLY_S else 0
            if early and self._rung() is Rung.PICTURE and not answered:
                return NOTHING_SHOWS
            pause = self._pauses_s[min(early, len(self._pauses_s) - 1)]
            log(LogEvent.STARTED_AGAIN, f"it ended with {code}; once more in {pause:g} s")
            self._sleep(pause)
            if self._is_told_to_end:
                return 0

    def _rung(self) -> Rung:
        return rung_after(StartCount(count_folders(self._environ)).read())

    def _end(self, _number: int, _frame: FrameType | None) -> None:
        self._is_told_to_end = True
        if self._child is not None:
            _signal(self._child, signal.SIGTERM)

    def _sleep(self, seconds: float) -> None:
        until = time.monotonic() + seconds
        while not self._is_told_to_end and (left := until - time.monotonic()) > 0:
            time.sleep(min(left, 0.1))

    def _run_once(self) -> tuple[bool, int]:
        """One run: whether it has shown a picture, and how it ended."""
        child = subprocess.Popen(
            self._command,
            env=self._environ,
            start_new_session=True,
            preexec_fn=_end_with_supervisor,  # noqa: PLW1509 - there are no threads here
        )
        self._child = child
        if self._is_told_to_end:
            _signal(child, signal.SIGTERM)
        ended = os.pidfd_open(child.pid)
        try:
            answered = self._watch(ended)
            if child.poll() is None:
                log(LogEvent.STARTED_AGAIN, "it does not answer and is ended")
                _signal(child, signal.SIGABRT)  # it writes down where it hangs
                with contextlib.suppress(subprocess.TimeoutExpired):
                    child.wait(LAST_WORDS_S)
            _signal(child, signal.SIGKILL)  # and all that it has started
            return answered, child.wait()
        finally:
            self._child = None
            os.close(ended)

    def _watch(self, ended: int) -> bool:
        """Wait until the child has ended, or said nothing for too long; whether it was ever ready."""
        answered = False
        until = time.monotonic() + self._start_s
        with selectors.DefaultSelector() as selector:
            selector.register(self._ears, selectors.EVENT_READ)
            selector.register(ended, selectors.EVENT_READ)
            while (left := until - time.monotonic()) > 0:
                for key, _ in selector.select(left):
                    if key.fileobj is not self._ears:
                        return answered
                    said = self._ears.recv(4096).split(b"\n")
                    answered = answered or b"READY=1" in said
                    if answered and b"WATCHDOG=1" in said:
                        until = time.monotonic() + self._watchdog_s
                if self._is_told_to_end:
                    until = min(until, time.monotonic() + LAST_WORDS_S)
        return answered


def _end_with_supervisor() -> None:
    """In the child: a supervisor that is killed leaves no kiosk behind that the next one runs beside."""
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


def _signal(child: subprocess.Popen[bytes], number: signal.Signals) -> None:
    """To the child and all that it has started, which are a group of their own."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(child.pid, number)
