"""Which release a shelf shows, and which one it rolls back to: pure decisions over what is on record.

A release is named by its digest; the content that the kiosk brings along by `BUNDLED`.
"""

from __future__ import annotations

import enum
from typing import Final

import msgspec

BUNDLED: Final = ""
"""In the place of a digest: the content that the kiosk brings along, which always works."""

DAMAGED: Final = "damaged"
"""In the place of a digest: what stands on disk leads to no release."""

MOST_STARTS: Final = 2
"""So often a release may be shown without becoming healthy; then the shelf rolls back."""

HEALTHY_AFTER_S: Final = 120.0
"""A release is healthy after so many s with a picture on the screen and no bug."""

SHORT: Final = 12
"""So many characters of a digest tell one release from another, for people."""

MOST_FAILED: Final = 20

replace = msgspec.structs.replace


class Why(enum.Enum):
    """Why a shelf rolled a release back by itself."""

    CRASHED = "crashed"
    UNHEALTHY = "unhealthy"


class Trial(msgspec.Struct, frozen=True):
    """A release that has not been healthy yet: how often it was shown, and since when (UTC, ISO 8601)."""

    release: str
    starts: int
    started_at: str


class Failed(msgspec.Struct, frozen=True):
    """A release that was rolled back by itself, why, when (UTC), and what is shown instead."""

    release: str
    why: Why
    at: str
    back_to: str


class Standing(msgspec.Struct, frozen=True):
    """What is on record. `last_good` was healthy last, `previous` before it; `failed` has the newest last."""

    current: str = BUNDLED
    last_good: str = BUNDLED
    previous: str = BUNDLED
    trial: Trial | None = None
    failed: tuple[Failed, ...] = ()

    @property
    def is_trial(self) -> bool:
        """Whether what is to be shown has still to become healthy."""
        return self.current not in (BUNDLED, DAMAGED, self.last_good)

    @property
    def good(self) -> str:
        """What was healthy last, or `BUNDLED`."""
        return BUNDLED if self.last_good == DAMAGED else self.last_good

    @property
    def starts(self) -> int:
        """How often the current release was shown without becoming healthy."""
        trial = self.trial
        return trial.starts if trial is not None and trial.release == self.current else 0

    def failure(self, release: str) -> Failed | None:
        """Why a release was rolled back by itself, or None."""
        return next((one for one in self.failed if one.release == release), None)

    @property
    def rolled_back_from(self) -> Failed | None:
        """What was rolled back by itself to what is current now, or None."""
        last = self.failed[-1] if self.failed else None
        return last if last is not None and last.back_to == self.current else None


def must_roll_back(standing: Standing) -> bool:
    """Whether the current release was shown too often without becoming healthy."""
    if not standing.is_trial:
        return False
    # On record as failed, and still current: the power went while it was rolled back.
    return standing.starts >= MOST_STARTS or standing.failure(standing.current) is not None


def shown(standing: Standing, at: str) -> Standing:
    """The current release is about to be shown, at a moment as text."""
    if not standing.is_trial:
        return standing
    since = standing.trial.started_at if standing.trial and standing.starts else at
    return replace(standing, trial=Trial(standing.current, standing.starts + 1, since))


def ended_well(standing: Standing) -> Standing:
    """The program was ended from outside, which tells nothing against what it showed."""
    trial = standing.trial
    if trial is None or not standing.starts:
        return standing
    left = replace(trial, starts=trial.starts - 1)
    return replace(standing, trial=left if left.starts else None)


def proved(standing: Standing) -> Standing:
    """The current release is healthy."""
    if not standing.is_trial:
        return standing
    return replace(standing, previous=standing.good, last_good=standing.current, trial=None)


def rolled_back(standing: Standing, why: Why, at: str) -> Standing:
    """The shelf rolls back by itself, from the current release to the one that was healthy last."""
    failed = Failed(standing.current, why, at, standing.good)
    others = tuple(one for one in standing.failed if one.release != standing.current)
    return replace(
        standing,
        current=standing.good,
        trial=None,
        failed=(*others, failed)[-MOST_FAILED:],
    )


def used(standing: Standing, release: str) -> Standing:
    """Somebody wants a release, or `BUNDLED`, whatever is on record against it."""
    failed = tuple(one for one in standing.failed if one.release != release)
    return replace(standing, current=release, trial=None, failed=failed)


def one_back(standing: Standing) -> Standing | None:
    """Somebody wants what was shown before; None where that was the bundled content already."""
    if standing.current == BUNDLED:
        return None
    if standing.current != standing.last_good:
        return replace(standing, current=standing.good, trial=None)
    before = standing.previous if standing.previous != standing.current else BUNDLED
    return replace(standing, current=before, last_good=before, previous=BUNDLED, trial=None)
