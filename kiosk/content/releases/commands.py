"""What an IT person does with a shelf: add, use, roll back. Each is done whole or not at all."""

from __future__ import annotations

import enum
from datetime import date
from pathlib import Path

import msgspec

from kiosk.content.pointer import shown
from kiosk.content.releases import durable
from kiosk.content.releases.manifest import RECORD, verify
from kiosk.content.releases.record import Record, bytes_of
from kiosk.content.releases.shelf_folder import ShelfFolder
from kiosk.content.releases.signed import check_record
from kiosk.content.releases.stage import stage
from kiosk.content.releases.staging import staging_room
from kiosk.content.releases.thin import thin
from kiosk.domain.finding import Finding
from kiosk.domain.release import BUNDLED, one_back, used

replace = msgspec.structs.replace


class Done(enum.Enum):
    """How a command ended."""

    DONE = "done"
    UNCHANGED = "unchanged"
    REFUSED = "refused"
    FAILED_BEFORE = "failed_before"
    UNKNOWN = "unknown"


class Outcome(msgspec.Struct, frozen=True):
    """How a command ended, for which release (`BUNDLED` for none), and what was found.

    `is_added`: the release was put on the shelf, or mended there. `is_used`: it is shown from now on.
    """

    done: Done
    release: str = BUNDLED
    is_added: bool = False
    is_used: bool = False
    findings: tuple[Finding, ...] = ()


def add(
    shelf: ShelfFolder, path: Path, *, key: str, now: str, today: date | None, uses: bool = True
) -> Outcome:
    """Check a folder or zip, put it on the shelf, and with `uses` let it be shown.

    With a public `key` it must be signed. `now` is the time (UTC) to be put on record. A release that
    the shelf has rolled back by itself is not shown again: that takes `use`. `OSError` where the shelf
    cannot be written.
    """
    durable.make_folder(shelf.releases)
    record = Record(added_at=now, source=shown(path.name), signed_by=key)
    with staging_room(shelf) as room:
        staged = stage(path, room, key, record, today)
        if staged.folder is None:
            return Outcome(Done.REFUSED, findings=staged.findings)
        with shelf.lock():
            is_added = _shelve(shelf, staged.folder, staged.digest, room, record)
            done = Done.DONE if is_added else Done.UNCHANGED
            outcome = _used(shelf, Outcome(done, staged.digest, is_added), uses)
            thin(shelf, room, staged.digest)
    return replace(outcome, findings=staged.findings)


def use(shelf: ShelfFolder, digest: str, *, key: str) -> Outcome:
    """Let a release be shown, by its digest or the first part of one, or `BUNDLED`. `OSError` as `add`."""
    if not shelf.path.is_dir():
        return Outcome(Done.UNKNOWN)
    release = _named(shelf, digest)
    if release is None:
        return Outcome(Done.UNKNOWN)
    if release != BUNDLED:
        place = shelf.release(release)
        findings = verify(place, release) or check_record(shelf.record(release), key)
        if findings:
            return Outcome(Done.REFUSED, release, findings=findings)
    with shelf.lock():
        standing = shelf.standing()
        after = used(standing, release)
        if after == standing:
            return Outcome(Done.UNCHANGED, release)
        shelf.save(after)
    return Outcome(Done.DONE, release, is_used=True)


def roll_back(shelf: ShelfFolder) -> Outcome:
    """Show what was shown before. `UNKNOWN` where there is nothing before. `OSError` as `add`."""
    if not shelf.path.is_dir():
        return Outcome(Done.UNKNOWN)
    with shelf.lock():
        before = one_back(shelf.standing())
        if before is None:
            return Outcome(Done.UNKNOWN)
        shelf.save(before, state_first=False)
    return Outcome(Done.DONE, before.current, is_used=True)


def _shelve(shelf: ShelfFolder, folder: Path, digest: str, room: Path, record: Record) -> bool:
    """Give a staged release its place; false if it was there already, whole and signed no less."""
    place = shelf.release(digest)
    if place.is_dir() and not verify(place, digest):
        if record.signed_by in ("", shelf.record(digest).signed_by):
            return False
        durable.replace_file(place / RECORD, bytes_of(record))
        return True
    if place.exists() or place.is_symlink():
        durable.move(place, room / "damaged")
    durable.move(folder, place)
    return True


def _used(shelf: ShelfFolder, outcome: Outcome, uses: bool) -> Outcome:
    standing = shelf.standing()
    if standing.current == outcome.release:
        if outcome.is_added:
            shelf.point_anew()
        return outcome
    if not uses:
        return outcome
    if standing.failure(outcome.release) is not None:
        return replace(outcome, done=Done.FAILED_BEFORE)
    shelf.save(used(standing, outcome.release))
    return replace(outcome, done=Done.DONE, is_used=True)


def _named(shelf: ShelfFolder, digest: str) -> str | None:
    if digest == BUNDLED:
        return BUNDLED
    found = [one for one in shelf.digests() if one.startswith(digest)]
    return found[0] if len(found) == 1 else None
