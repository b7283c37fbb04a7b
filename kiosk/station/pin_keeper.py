"""Keeps the staff's PIN as a hash, and how often a wrong one was tried.

A failure is written before the hash is looked at, and taken back only by the right PIN: pulling the plug
in time gains nothing. The delay counts only while the kiosk runs, on a clock that nobody sets; what is
left of it is written down now and then. Whatever is odd on disk means the longest delay.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from kiosk.domain.pin_guard import LONGEST_DELAY, LOST, SUSPECT, Guard, GuardFault, Lock
from kiosk.station.pin_files import FailuresFile, PinFile, recovered

NOTE_EVERY: Final = 60.0
"""How much waiting in s is written down at a time."""


class PinKeeper:
    """The PIN in `folder`, or the hash that the settings have. `clock` gives s and never goes back."""

    def __init__(
        self,
        folder: Path | None,
        given: str = "",
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._clock = clock
        self._given = given
        self._pin = PinFile(folder)
        self._failures = FailuresFile(folder)
        self._folder = folder
        self._guard, self._fault = Guard(), GuardFault.NONE
        self._hash: str | None = None
        self._since = self._noted = clock()
        self._load()

    def lock(self) -> Lock:
        """How the PIN stands now. A recovery file is looked for where nothing else helps."""
        now = self._now()
        if (now.is_shut or self._fault is not GuardFault.NONE) and recovered(self._folder):
            self._load()
            now = self._now()
        self._note(now)
        return Lock(
            is_known=True,
            is_set=self._hash is not None or self._fault is GuardFault.NO_PIN,
            is_shut=now.is_shut or self._fault is GuardFault.NO_PIN,
            until=self._clock() + now.wait,
            fault=self._fault,
        )

    def opens(self, pin: str) -> bool:
        """Whether `pin` is the right one, which is asked only where one may be tried."""
        now = self._now()
        if self._hash is None or not now.may_try:
            return False
        counted = now.failed()
        was_unwritable = self._fault is GuardFault.UNWRITABLE
        if self._failures.write(counted):
            self._fault = GuardFault.NONE
        else:
            counted = _hindered(counted)
            self._fault = GuardFault.UNWRITABLE
        self._stand(counted)
        if self._fault is GuardFault.UNWRITABLE and not was_unwritable:
            return False  # only after the longest delay, as nothing can be counted
        if not _is_right(self._hash, pin):
            return False
        self._stand(Guard())
        if not self._failures.write(Guard()):
            self._fault = GuardFault.UNWRITABLE
        return True

    def choose(self, pin: str) -> bool:
        """Take `pin` where there is none yet; whether it could be written down."""
        if self._hash is not None or self._fault is GuardFault.NO_PIN:
            return False
        made = hashed(pin)
        # The number first: a number without a PIN asks for the recovery file, never for a new PIN.
        if not (self._failures.write(Guard()) and self._pin.write(made)):
            self._failures.remove()
            self._fault = GuardFault.UNWRITABLE
            return False
        self._hash, self._fault = made, GuardFault.NONE
        self._stand(Guard())
        return True

    def _load(self) -> None:
        recovered(self._folder)
        self._fault = GuardFault.NONE
        known = self._pin.read()
        guard = self._failures.read()
        self._hash = self._given or known or None
        if self._hash is None:
            missing = known is None and guard is None
            self._fault = GuardFault.NONE if missing else GuardFault.NO_PIN
            self._stand(Guard())
            return
        if guard is None:
            is_first = known is None
            guard = Guard() if is_first else LOST
            self._fault = GuardFault.NONE if is_first else GuardFault.LOST
        elif guard == LOST:
            self._fault = GuardFault.LOST
        is_written = self._failures.write(guard)
        if is_written and known is None:
            is_written = self._pin.write(self._hash)
        if not is_written:
            self._fault, guard = GuardFault.UNWRITABLE, _hindered(guard)
        self._stand(guard)

    def _stand(self, guard: Guard) -> None:
        self._guard, self._since = guard, self._clock()
        self._noted = guard.wait

    def _now(self) -> Guard:
        return self._guard.waited(self._clock() - self._since)

    def _note(self, now: Guard) -> None:
        has_waited = self._noted - now.wait
        if has_waited >= NOTE_EVERY or (has_waited > 0 and now.wait == 0):
            self._noted = now.wait
            self._failures.write(now)


def _hindered(guard: Guard) -> Guard:
    return Guard(max(guard.failures, SUSPECT), LONGEST_DELAY)


def hashed(pin: str) -> str:
    """The Argon2 hash of a PIN, some tenths of a second of a small machine."""
    from argon2 import PasswordHasher  # noqa: PLC0415 - no start needs it

    return PasswordHasher(time_cost=3, memory_cost=32 * 1024, parallelism=1).hash(pin)


def _is_right(hashed: str, pin: str) -> bool:
    from argon2 import PasswordHasher  # noqa: PLC0415 - no start needs it
    from argon2.exceptions import InvalidHashError, VerificationError  # noqa: PLC0415

    try:
        return PasswordHasher().verify(hashed, pin)
    except (VerificationError, InvalidHashError):
        return False
