"""What `content` prints and logs: plain lines that scripts can read, or one JSON object."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from kiosk.cli.check import print_line
from kiosk.cli.content import BUNDLED_WORD
from kiosk.content.pointer import printable
from kiosk.content.releases.commands import Done, Outcome
from kiosk.content.releases.shelf_folder import ShelfFolder
from kiosk.domain.release import BUNDLED, DAMAGED, SHORT
from kiosk.station.log import LogEvent, log


class Listed(msgspec.Struct, frozen=True):
    """A release on the shelf. `marks` are `current`, `last_good`, `previous`, `trial` and `failed`."""

    digest: str
    marks: tuple[str, ...]
    added_at: str
    source: str
    is_signed: bool


def listed(shelf: ShelfFolder) -> list[Listed]:
    """Every release, those that were added last at the end."""
    standing = shelf.standing()
    pointed = (
        ("current", standing.current),
        ("last_good", standing.last_good),
        ("previous", standing.previous),
        ("trial", standing.current if standing.is_trial else ""),
    )
    releases = []
    for digest in shelf.digests():
        record = shelf.record(digest)
        failed = ("failed",) if standing.failure(digest) else ()
        marks = (*(name for name, which in pointed if which == digest), *failed)
        signed = bool(record.signed_by)
        releases.append(Listed(digest, marks, record.added_at, record.source, signed))
    releases.sort(key=lambda one: (one.added_at, one.digest))
    shown = ("current",) if standing.current in (BUNDLED, DAMAGED) else ()
    return [Listed(BUNDLED_WORD, shown, "", "", False), *releases]


def list_lines(releases: Iterable[Listed]) -> list[str]:
    """A line each: digest, marks, when it was added, from what; `-` for nothing."""
    return [
        f"{one.digest} {','.join(one.marks) or '-'} {one.added_at or '-'} {one.source or '-'}"
        for one in releases
    ]


def json_of(value: object) -> str:
    """JSON on one line."""
    return msgspec.json.encode(value).decode()


def lines_of(args: argparse.Namespace, outcome: Outcome) -> list[str]:
    """How a command ended, after its findings."""
    if args.json:
        told: Mapping[str, object] = {
            "result": outcome.done,
            "release": outcome.release or BUNDLED_WORD,
            "added": outcome.is_added,
            "used": outcome.is_used,
            "findings": [
                {
                    "severity": finding.severity,
                    "file": finding.file,
                    "pointer": finding.pointer,
                    "message": finding.message,
                }
                for finding in outcome.findings
            ],
        }
        return [json_of(told)]
    return [*(finding.line() for finding in outcome.findings), *_ends(args, outcome)]


def _ends(args: argparse.Namespace, outcome: Outcome) -> list[str]:
    name = outcome.release or BUNDLED_WORD
    match outcome.done:
        case Done.REFUSED:
            return [f"refused {args.what}"]
        case Done.UNCHANGED:
            return [f"unchanged {name}"]
        case Done.UNKNOWN if args.action == "use":
            return [f"no release {args.what}: see `content list`, and give more of its digest"]
        case Done.UNKNOWN:
            return ["nothing to go back to: what the kiosk brings along is in use"]
        case Done.FAILED_BEFORE:
            told = f"rolled back before {name}: if it shall be shown, `content use {name[:SHORT]}`"
            return [*_added(outcome, name), told]
        case _:
            return [*_added(outcome, name), *([f"used {name}"] if outcome.is_used else [])]


def _added(outcome: Outcome, name: str) -> list[str]:
    return [f"added {name}"] if outcome.is_added else []


def log_outcome(args: argparse.Namespace, shelf: ShelfFolder, outcome: Outcome) -> None:
    """Tell the log what has changed, or why it has not."""
    name = outcome.release or BUNDLED_WORD
    if outcome.is_added:
        log(LogEvent.CONTENT_ADDED, f"{name} from {printable(str(args.what))} on {shelf.path}")
    if outcome.is_used:
        event = LogEvent.CONTENT_USED
        if args.action == "rollback":
            event = LogEvent.CONTENT_ROLLED_BACK
        log(event, f"{name} on {shelf.path}")
    if outcome.done is Done.REFUSED:
        errors = sum(finding.is_error for finding in outcome.findings)
        log(
            LogEvent.CONTENT_NOT_PLACED,
            f"{printable(str(args.what))}: {errors} error{'s' * (errors != 1)}",
        )
    if outcome.done is Done.FAILED_BEFORE:
        log(LogEvent.CONTENT_NOT_PLACED, f"{name} was rolled back before, and is not shown again")


def print_lines(lines: Sequence[str]) -> None:
    """Print on any terminal."""
    for line in lines:
        print_line(line)
