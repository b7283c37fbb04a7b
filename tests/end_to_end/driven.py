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

from tests.end_to_end.x_hands import XHands
from tests.ui.program import LONG_ENOUGH_S, ROOT, Program

EAR = "tests.end_to_end.driven_kiosk"
AT_ONCE_S = 20.0
"""How long an answer may take on a busy machine: a window manager does it when it likes, too."""
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


class Visitor:
    """Somebody in front of a driven kiosk, with real presses at its screen."""

    def __init__(self, kiosk: Driven, hands: XHands) -> None:
        self.kiosk, self.hands = kiosk, hands
        self.keys = hands.key_symbols()
        self.codes = {row[0]: code for code, row in reversed(self.keys.items())}

    def goes_to(self, screen: str, act: Callable[[], object], each_s: float = 0.1) -> None:
        """Do something again and again until a screen is shown: what comes too soon counts for nothing."""
        end, again = time.monotonic() + AT_ONCE_S, 0.0
        while self.kiosk.screen != screen:
            assert time.monotonic() < end, f"no {screen} but {self.kiosk.ask('state')}"
            if time.monotonic() >= again:
                act()
                again = time.monotonic() + each_s
            time.sleep(_PAUSE_S)

    def tap(self, words: str) -> None:
        """Press a button, if it stands there by now."""
        place = self.kiosk.ask("centre", words)
        if place is not None:
            self.hands.click(*place)

    def opens(self, screen: str, words: str) -> None:
        """Press a button until its screen is there."""
        self.goes_to(screen, lambda: self.tap(words))

    def rests(self) -> None:
        """Be on the loop."""
        self.opens("loop", "Clear & leave")

    def wakes(self) -> None:
        """Be at Home, from the loop."""
        self.goes_to("home", lambda: self.hands.click(640, 300))
