"""What a service tells its supervisor: datagrams of lines, as sd_notify(3) lays down.

Own code, as that page recommends for programs that need no more than this: the protocol is one that
systemd promises to keep, and libraries for it are older, or need a compiler.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import MutableMapping
from socket import AF_UNIX, SOCK_DGRAM, socket

READY = "READY=1"
STOPPING = "STOPPING=1"
WATCHDOG = "WATCHDOG=1"


class Notifier:
    """Tells a supervisor. `watchdog_s`: within how many s it wants to hear `WATCHDOG`; 0 is never."""

    def __init__(self, address: str, watchdog_s: float) -> None:
        self.watchdog_s = watchdog_s
        self._address = "\0" + address[1:] if address.startswith("@") else address

    def tell(self, *lines: str) -> None:
        """Send lines, such as `READY=1`. A supervisor that does not hear is no reason to stop."""
        with contextlib.suppress(OSError), socket(AF_UNIX, SOCK_DGRAM) as out:
            out.setblocking(False)
            out.sendto("\n".join(lines).encode(), self._address)

    def environ(self) -> dict[str, str]:
        """What a process has to find in its environment to tell the same supervisor."""
        address = "@" + self._address[1:] if self._address.startswith("\0") else self._address
        usec = round(self.watchdog_s * 1e6)
        return {"NOTIFY_SOCKET": address, **({"WATCHDOG_USEC": str(usec)} if usec else {})}

    def status(self, words: str) -> None:
        """What `systemctl status` shows."""
        self.tell(f"STATUS={words}")


def notifier_from(environ: MutableMapping[str, str]) -> Notifier | None:
    """The supervisor that waits to hear of this process, or None. Processes it starts hear nothing of it.

    `WATCHDOG_PID` is the process that systemd has started, and `main.py` is that one.
    """
    address = environ.pop("NOTIFY_SOCKET", "")
    usec = environ.pop("WATCHDOG_USEC", "")
    pid = environ.pop("WATCHDOG_PID", "")
    if not address.startswith(("/", "@")):
        return None
    meant = pid in ("", str(os.getpid()))
    return Notifier(address, int(usec) / 1e6 if usec.isdigit() and meant else 0.0)
