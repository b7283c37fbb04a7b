"""What can stand on disk where an ordinary file is wanted."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

Replace = Callable[[Path], None]


def make_folder(path: Path) -> None:
    path.mkdir()


def make_pipe(path: Path) -> None:
    os.mkfifo(path)


def make_circle(path: Path) -> None:
    path.symlink_to(path)


def make_dead_link(path: Path) -> None:
    path.symlink_to("nothing.json")


def make_device(path: Path) -> None:
    path.symlink_to("/dev/zero")


def make_growing(path: Path) -> None:
    path.symlink_to("/proc/self/status")


INSTEAD: dict[str, Replace] = {
    "a folder": make_folder,
    "a pipe": make_pipe,
    "a link to itself": make_circle,
    "a dead link": make_dead_link,
    "an endless device": make_device,
    "a file of no stated size": make_growing,
}
