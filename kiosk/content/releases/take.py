"""Which content a shelf gives to show: its current release, else the last good one, else the bundled."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Final

import msgspec

from kiosk.content.choose import Chosen, Refused, choose_content
from kiosk.content.releases.read_release import read_release
from kiosk.content.releases.shelf_folder import Mark, ShelfFolder
from kiosk.content.releases.staging import clean_staging
from kiosk.domain.finding import Finding
from kiosk.domain.release import (
    BUNDLED,
    SHORT,
    Failed,
    Standing,
    Why,
    ended_well,
    must_roll_back,
    rolled_back,
    shown,
)

replace = msgspec.structs.replace

_ENDED: Final = {
    Why.CRASHED: "the program ended twice before this release had been shown for two minutes",
    Why.UNHEALTHY: "the program had an error in the first two minutes of this release",
}


class Taken(msgspec.Struct, frozen=True):
    """The content to show. `mark` is that of the shelf: another one asks for other content.

    With `is_trial` the chosen release has still to become healthy. `rolled_back` is what the shelf has
    rolled back just now, by itself.
    """

    chosen: Chosen
    mark: Mark
    is_trial: bool = False
    rolled_back: Failed | None = None


class Seen(msgspec.Struct, frozen=True):
    """The content that a shelf would give, and its mark before that was read."""

    chosen: Chosen
    mark: Mark


def take(
    shelf: ShelfFolder, *, key: str, now: str, wait_s: float = 1.0, seen: Seen | None = None
) -> Taken:
    """What is to be shown from now on, `now` (UTC); on record before it is shown.

    With a public `key` only releases signed with it are taken. Nothing on disk makes this raise. Where
    the record cannot be written, a release that has still to become healthy is not taken. What was
    `seen` with the same key is not read again where it is still to be shown.
    """
    clean_staging(shelf)
    mark = shelf.mark()  # before the rest: a change from here on makes another one
    standing, failed, problem = shelf.standing(), None, ""
    if standing.is_trial:
        try:
            with shelf.lock(wait_s):
                standing, failed = _recorded(shelf, now)
                mark = shelf.mark()
        except OSError as error:
            standing = shelf.standing()
            problem = str(error.strerror)
    skips = (standing.current,) if problem and standing.is_trial else ()
    findings = [_not_recorded(standing.current, problem)] if skips else []
    if seen is not None and seen.mark == mark and failed is None and not skips:
        chosen = seen.chosen
    else:
        chosen = _chosen(shelf, standing, key, findings, skips)
    is_trial = standing.is_trial and chosen.release == standing.current
    if standing.is_trial and not is_trial and not skips:
        with contextlib.suppress(OSError), shelf.lock(wait_s):
            shelf.save(ended_well(shelf.standing()))  # it was not shown after all
    return Taken(chosen, mark, is_trial, failed)


def look(shelf: ShelfFolder, *, key: str, keep_shelf: bool = False, wording: bool = False) -> Seen:
    """What `take` would choose. Nothing is put on record, and nothing is told of a rolling back to come."""
    mark, standing = shelf.mark(), shelf.standing()
    skips = (standing.current,) if must_roll_back(standing) else ()
    chosen = _chosen(shelf, standing, key, [], skips, keep_shelf=keep_shelf, wording=wording)
    return Seen(chosen, mark)


def _recorded(shelf: ShelfFolder, now: str) -> tuple[Standing, Failed | None]:
    standing = shelf.standing()
    if must_roll_back(standing):
        before = standing.failure(standing.current)
        after = rolled_back(standing, before.why if before else Why.CRASHED, now)
        shelf.save(after)
        return after, after.failed[-1]
    after = shown(standing, now)
    shelf.save(after)
    return after, None


def _chosen(
    shelf: ShelfFolder,
    standing: Standing,
    key: str,
    findings: list[Finding],
    skips: tuple[str, ...],
    *,
    keep_shelf: bool = False,
    wording: bool = False,
) -> Chosen:
    wanted = [one for one in (standing.current, standing.good) if one not in skips]
    if standing.current == BUNDLED:
        wanted.clear()
    refused = standing.current if findings else ""
    for release in dict.fromkeys(one for one in wanted if one != BUNDLED):
        result = read_release(shelf, release, key, keep_shelf=keep_shelf, wording=wording)
        if result.catalog is not None:
            catalog = replace(result.catalog, revision=release)
            chosen = Chosen(
                catalog,
                shelf.release(release),
                result.findings,
                shelf=result.shelf,
                release=release,
            )
            break
        findings.extend(result.findings)
        refused = refused or release
    else:
        chosen = choose_content(None, keep_shelf=keep_shelf, wording=wording)
    findings.extend(_told_of(standing))
    if not findings:
        return chosen
    failed = standing.rolled_back_from
    folder = shelf.release(refused or (failed.release if failed else ""))
    return replace(chosen, refused=Refused(folder, tuple(findings)))


def _told_of(standing: Standing) -> Iterator[Finding]:
    failed = standing.rolled_back_from
    if failed is not None:
        message = (
            f"This release was rolled back on {failed.at}: {_ENDED[failed.why]}. "
            "Correct the content and add it again, or use this release again."
        )
        yield Finding(f"releases/{failed.release[:SHORT]}", "", message, is_error=False)


def _not_recorded(release: str, problem: str) -> Finding:
    message = (
        f"This release is not shown, because the shelf cannot be written ({problem}). "
        "Make room, or give the kiosk permission to write there."
    )
    return Finding(f"releases/{release[:SHORT]}", "", message)
