"""Holds a process to its folder: what it writes, starts or reaches anywhere else is an escape."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

WRITES: Final = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_TRUNC
FORBIDDEN: Final = (
    *("subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.fork", "os.forkpty"),
    *("socket.connect", "socket.bind", "socket.sendto", "socket.getaddrinfo", "pty.spawn"),
)
CHANGES: Final = ("os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.link", "os.symlink")
ALLOWED: Final = ("state", "stick", "cache")
"""The folders in the sandbox that a kiosk writes to."""


def make(folder: Path) -> None:
    """The folders of a sandbox, which become those of this process: to be called before Qt is loaded."""
    for name in (*ALLOWED, "home", "here", "temporary"):
        (folder / name).mkdir()
    os.environ |= {
        "HOME": str(folder / "home"),
        "TMPDIR": str(folder / "temporary"),
        "XDG_CACHE_HOME": str(folder / "cache"),
        "XDG_STATE_HOME": str(folder / "state"),
        "XDG_CONFIG_HOME": str(folder / "home"),
        "XDG_DATA_HOME": str(folder / "home"),
    }
    os.chdir(folder / "here")
    sys.dont_write_bytecode = True


def listen(folder: Path, tell: Callable[[str], None]) -> None:
    """From now on `tell` what Python does outside of the folders allowed, for as long as it runs."""
    allowed = tuple(str(folder / name) for name in ALLOWED)

    def is_outside(path: object) -> bool:
        if not isinstance(path, str | bytes | os.PathLike):
            return False
        return not os.fsdecode(path).startswith((*allowed, "/dev/null"))

    def hear(event: str, given: tuple[Any, ...]) -> None:
        if event == "open":
            path, _, flags = given
            if isinstance(flags, int) and flags & WRITES and is_outside(path):
                tell(f"escape: {os.fsdecode(path)} was opened to be written")
        elif event in FORBIDDEN:
            tell(f"escape: {event} {given!r:.200}")
        elif event in CHANGES and is_outside(given[0]):
            tell(f"escape: {event} {given[0]!r}")

    sys.addaudithook(hear)


def strays(folder: Path) -> list[str]:
    """Files that lie where none should, whoever wrote them."""
    return sorted(
        str(file.relative_to(folder))
        for name in ("home", "here", "temporary")
        for file in (folder / name).rglob("*")
    )
