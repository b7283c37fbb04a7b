"""Writes that survive a power cut: each is either whole on disk or not there at all.

All that changes a shelf goes through here. Errors are the `OSError` of the system.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Final

_NEW: Final = ".new"
_FILE: Final = 0o644  # readable by the kiosk, whoever runs the command, whatever the umask
_FOLDER: Final = 0o755


def make_folder(path: Path) -> None:
    """Make a folder, and those above it; one that is there stays."""
    missing = []
    while not os.path.isdir(path):
        missing.append(path)
        path = path.parent
    for folder in reversed(missing):
        with contextlib.suppress(FileExistsError):  # another command was quicker
            os.mkdir(folder)
            os.chmod(folder, _FOLDER)
        sync_folder(folder.parent)


def write_file(path: Path, chunks: Iterable[bytes], *, syncs: bool = True) -> None:
    """Write a file that is not there yet. Unless `syncs` is false, it is whole on disk with its folder."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
    handle = os.open(path, flags, _FILE)
    try:
        for chunk in chunks:
            rest = memoryview(chunk)
            while rest:
                rest = rest[os.write(handle, rest) :]
        os.fchmod(handle, _FILE)
        if syncs:
            os.fsync(handle)
    finally:
        os.close(handle)


def sync_file(path: Path) -> None:
    """All bytes of a file are on disk."""
    handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_folder(path: Path) -> None:
    """Names made, moved and removed in the folder are on disk."""
    handle = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def move(path: Path, to: Path) -> None:
    """Move a file or folder that is whole on disk to a place where nothing is."""
    os.rename(path, to)
    sync_folder(to.parent)
    if path.parent != to.parent:
        sync_folder(path.parent)


def replace_file(path: Path, data: bytes) -> None:
    """Write a file in place of the one that is there, if any."""
    new = path.with_name(path.name + _NEW)
    remove(new)
    write_file(new, [data])
    os.replace(new, path)
    sync_folder(path.parent)


def replace_link(path: Path, target: str) -> None:
    """Let a link lead to `target`, in place of the one that is there, if any."""
    new = path.with_name(path.name + _NEW)
    remove(new)
    os.symlink(target, new)
    os.replace(new, path)
    sync_folder(path.parent)


def remove(path: Path) -> None:
    """Remove a file or link, if it is there."""
    try:
        os.unlink(path)
    except FileNotFoundError:
        return
    sync_folder(path.parent)


def remove_tree(path: Path) -> None:
    """Remove a folder with all that is in it, as far as it can be. No link in it is followed."""
    with contextlib.suppress(OSError):
        with os.scandir(path) as entries:
            inside = [(Path(entry.path), entry.is_dir(follow_symlinks=False)) for entry in entries]
        for one, is_folder in inside:
            if is_folder:
                remove_tree(one)
            else:
                with contextlib.suppress(OSError):
                    os.unlink(one)
        os.rmdir(path)
