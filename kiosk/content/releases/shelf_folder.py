"""The folder of a shelf: `releases/DIGEST/`, `current`, `last_good`, `state.json`, and a lock."""

from __future__ import annotations

import contextlib
import errno
import fcntl
import os
import re
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from kiosk.content.releases import durable
from kiosk.content.releases.limits import LOCK_WAIT_S
from kiosk.content.releases.manifest import RECORD
from kiosk.content.releases.record import STATE, Record, State, bytes_of, read_record, read_state
from kiosk.domain.release import BUNDLED, DAMAGED, Standing

CURRENT: Final = "current"
LAST_GOOD: Final = "last_good"
_DIGEST: Final = re.compile(r"[0-9a-f]{64}")
_TARGET: Final = re.compile(r"releases/([0-9a-f]{64})")
_WAIT_S: Final = 0.02
_BUSY: Final = "another command is at work on this shelf"

Mark = tuple[str, int, int] | None
"""What tells one `current` from any other; None where there is none."""


class ShelfFolder:
    """Reads and changes what a shelf has on record. All changes are `OSError` where they cannot be made."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.releases = path / "releases"
        self.staging = path / "staging"

    def release(self, digest: str) -> Path:
        """The folder of a release."""
        return self.releases / digest

    def digests(self) -> list[str]:
        """The releases on the shelf."""
        try:
            names = os.listdir(self.releases)
        except OSError:
            return []
        return sorted(name for name in names if _DIGEST.fullmatch(name))

    def mark(self) -> Mark:
        """Another one after each change of `current`. Costs microseconds."""
        path = self.path / CURRENT
        try:
            state = path.lstat()
            return os.readlink(path), state.st_ino, state.st_ctime_ns
        except OSError:
            return None

    def standing(self) -> Standing:
        """What is on record."""
        state = read_state(self.path)
        return Standing(
            current=self._pointed(CURRENT),
            last_good=self._pointed(LAST_GOOD),
            previous=state.previous,
            trial=state.trial,
            failed=state.failed,
        )

    def save(self, standing: Standing, *, state_first: bool = True) -> None:
        """Put a standing on record, with `current` last: until then what was current is shown.

        With `state_first` false the state comes at the end.
        """
        before = self.standing()
        if state_first:
            self._save_state(before, standing)
        for name, was, now in (
            (LAST_GOOD, before.last_good, standing.last_good),
            (CURRENT, before.current, standing.current),
        ):
            if was != now:
                self._point(name, now)
        if not state_first:
            self._save_state(before, standing)

    def point_anew(self) -> None:
        """Tell a running kiosk that `current` is to be read again."""
        standing = self.standing()
        if standing.current not in (BUNDLED, DAMAGED):
            self._point(CURRENT, standing.current)

    def record(self, digest: str) -> Record:
        """Where a release came from."""
        return read_record(self.release(digest), RECORD)

    @contextlib.contextmanager
    def lock(self, wait_s: float = LOCK_WAIT_S) -> Iterator[None]:
        """Nobody else changes what is on record meanwhile. `BlockingIOError` where somebody does."""
        handle = self._open_lock()
        try:
            until = time.monotonic() + wait_s
            while True:
                try:
                    fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    break
                except BlockingIOError:
                    if time.monotonic() >= until:
                        raise BlockingIOError(errno.EWOULDBLOCK, _BUSY) from None
                time.sleep(_WAIT_S)
            yield
        finally:
            os.close(handle)

    def _open_lock(self) -> int:
        path = self.path / "lock"
        flags = os.O_CLOEXEC | os.O_NOFOLLOW
        try:
            return os.open(path, os.O_RDONLY | flags)
        except FileNotFoundError:
            handle = os.open(path, os.O_RDONLY | os.O_CREAT | flags, 0o644)
            with contextlib.suppress(OSError):  # another user was quicker
                os.fchmod(handle, 0o644)
            return handle

    def _save_state(self, before: Standing, standing: Standing) -> None:
        was, now = _state(before), _state(standing)
        if was != now:
            durable.replace_file(self.path / STATE, bytes_of(now))

    def _point(self, name: str, digest: str) -> None:
        path = self.path / name
        if digest == BUNDLED:
            durable.remove(path)
        elif digest != DAMAGED:
            durable.replace_link(path, f"releases/{digest}")

    def _pointed(self, name: str) -> str:
        try:
            target = os.readlink(self.path / name)
        except (FileNotFoundError, NotADirectoryError):
            return BUNDLED
        except OSError:
            return DAMAGED
        match = _TARGET.fullmatch(target)
        return match[1] if match else DAMAGED


def _state(standing: Standing) -> State:
    return State(standing.previous, standing.trial, standing.failed)
