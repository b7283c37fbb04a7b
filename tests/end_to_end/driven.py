"""The test's end of a driven kiosk, on an X screen of its own."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from tests.ui.program import LONG_ENOUGH_S, ROOT, Program

EAR = "tests.end_to_end.driven_kiosk"
_PAUSE_S = 0.02


def until(what: Callable[[], Any], told: str = "", *, within_s: float = LONG_ENOUGH_S) -> Any:
    """Wait until something is true, and hand it on."""
    end = time.monotonic() + within_s
    while not (found := what()):
        assert time.monotonic() < end, told or f"never: {what}"
        time.sleep(_PAUSE_S)
    return found


class Driven(Program):
    """A kiosk that tells how it is. `before` are words before Python's, such as `strace`."""

    def __init__(
        self, words: Sequence[str], env: Mapping[str, str], folder: Path, *before: str
    ) -> None:
        path = str(folder / "ear")
        self._server = socket.socket(socket.AF_UNIX)
        self._server.bind(path)
        self._server.listen(1)
        self._server.settimeout(LONG_ENOUGH_S)
        self._read = b""
        self._ear: socket.socket | None = None
        self.told = ""
        command = [*before, sys.executable, "-m", EAR, path, "run", *words]
        self.process = subprocess.Popen(command, env=dict(env), stderr=subprocess.PIPE, cwd=ROOT)

    def __exit__(self, *given: object) -> None:
        super().__exit__(*given)
        self._server.close()
        if self._ear is not None:
            self._ear.close()

    def ask(self, what: str, *given: object) -> Any:
        """What the kiosk answers."""
        if self._ear is None:
            self._ear, _ = self._server.accept()
            self._ear.settimeout(LONG_ENOUGH_S)
        self._ear.sendall(json.dumps([what, given]).encode() + b"\n")
        while b"\n" not in self._read:
            chunk = self._ear.recv(65536)
            assert chunk, f"it has ended: {self.said()}"
            self._read += chunk
        line, _, self._read = self._read.partition(b"\n")
        return json.loads(line)

    @property
    def screen(self) -> str:
        """The name of the screen that is shown."""
        return str(self.ask("state")["screen"])

    def said(self) -> str:
        """All of standard error so far."""
        assert self.process.stderr is not None
        number = self.process.stderr.fileno()
        os.set_blocking(number, False)
        try:
            while chunk := os.read(number, 65536):
                self.told += chunk.decode()
        except BlockingIOError:
            pass
        finally:
            os.set_blocking(number, True)
        return self.told
