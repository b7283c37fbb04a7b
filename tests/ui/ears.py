"""A supervisor that only listens."""

from __future__ import annotations

import time
from socket import AF_UNIX, SOCK_DGRAM, socket

from tests.ui.program import LONG_ENOUGH_S


class Ears:
    """Hears what a process tells, in the order that it is told."""

    def __init__(self) -> None:
        self._socket = socket(AF_UNIX, SOCK_DGRAM)
        self._socket.bind("")  # Linux finds a free name
        self.heard: list[str] = []

    def __enter__(self) -> Ears:
        return self

    def __exit__(self, *_: object) -> None:
        self._socket.close()

    def environ(self, watchdog_s: float = 0) -> dict[str, str]:
        """What a process has to be told to be heard."""
        address = "@" + self._socket.getsockname()[1:].decode("ascii")
        usec = {"WATCHDOG_USEC": str(round(watchdog_s * 1e6))} if watchdog_s else {}
        return {"NOTIFY_SOCKET": address, **usec}

    def wait_for(self, line: str) -> None:
        """Wait until this line is told once more."""
        deadline = time.monotonic() + LONG_ENOUGH_S
        while True:
            left = deadline - time.monotonic()
            assert left > 0, f"no {line!r} in {self.heard}"
            if line in self._hear(left):
                return

    def is_still(self, seconds: float) -> bool:
        """Whether nothing is told for so long."""
        return not self._hear(seconds)

    def forget(self) -> None:
        """Let go what was told and not heard yet."""
        while self._hear(0.001):
            pass

    def _hear(self, seconds: float) -> list[str]:
        self._socket.settimeout(seconds)
        try:
            lines = self._socket.recv(4096).decode().split("\n")
        except TimeoutError:
            return []
        self.heard += lines
        return lines
