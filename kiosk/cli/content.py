"""`content`: add, list, use and roll back releases on a shelf. Loads no Qt."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kiosk.cli.given import BAD_USAGE, settings_from

if TYPE_CHECKING:
    from kiosk.content.releases.commands import Outcome
    from kiosk.content.releases.shelf_folder import ShelfFolder

DONE = 0
REFUSED = 3
NOT_POSSIBLE = 4
SHELF_FAILED = 5

BUNDLED_WORD: Final = "bundled"
"""In the place of a digest: the content that the kiosk brings along."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of `content`."""
    parser.add_argument(
        "action",
        choices=("add", "list", "use", "rollback"),
        help="add a folder or zip and show it, list the releases, show one, or show the one before",
    )
    parser.add_argument(
        "what",
        nargs="?",
        metavar="PATH|DIGEST",
        help="of add: a folder or zip; of use: a digest or its first characters, or `bundled`",
    )
    parser.add_argument(
        "--shelf", type=Path, metavar="DIR", help="the shelf (default: the setting content.shelf)"
    )
    parser.add_argument(
        "--no-use", action="store_true", help="only add: show what was shown before"
    )
    parser.add_argument("--json", action="store_true", help="one JSON object instead of lines")


def run(args: argparse.Namespace) -> int:
    """Do it; the exit code."""
    from kiosk.cli.content_lines import (
        json_of,
        lines_of,
        list_lines,
        listed,
        log_outcome,
        print_lines,
    )
    from kiosk.content.releases.shelf_folder import ShelfFolder
    from kiosk.station.log import LogEvent, log

    problem = _wrong_usage(args)
    settings = settings_from(args)
    folder = args.shelf or settings.line("content.shelf")
    if not folder and not problem:
        problem = "name the shelf with --shelf DIR, or set content.shelf"
    if problem:
        sys.stderr.write(f"afterglow content: {problem}\n")
        return BAD_USAGE
    shelf = ShelfFolder(Path(folder).absolute())
    if args.action == "list":
        releases = listed(shelf)
        print_lines([json_of({"releases": releases})] if args.json else list_lines(releases))
        return DONE
    try:
        outcome = _done(args, shelf, settings.line("content.public_key"))
    except OSError as error:
        log(LogEvent.SHELF_FAILED, f"{shelf.path}: {error.strerror}; nothing was changed")
        return SHELF_FAILED
    log_outcome(args, shelf, outcome)
    print_lines(lines_of(args, outcome))
    return _code(outcome)


def _wrong_usage(args: argparse.Namespace) -> str:
    """What is wrong with the words as a whole, and what to do; empty if nothing is."""
    if args.action in ("add", "use") and not args.what:
        return f"{args.action} needs {'a folder or zip' if args.action == 'add' else 'a digest'}"
    if args.action in ("list", "rollback") and args.what:
        return f"{args.action} takes no name; leave {args.what} out"
    if args.no_use and args.action != "add":
        return "--no-use is of add; leave it out"
    return ""


def _done(args: argparse.Namespace, shelf: ShelfFolder, key: str) -> Outcome:
    from datetime import date

    from kiosk.content.releases.commands import add, roll_back, use
    from kiosk.content.releases.record import now

    if args.action == "add":
        path = Path(args.what)
        uses = not args.no_use
        return add(shelf, path, key=key, now=now(), today=date.today(), uses=uses)
    if args.action == "use":
        return use(shelf, "" if args.what == BUNDLED_WORD else args.what, key=key)
    return roll_back(shelf)


def _code(outcome: Outcome) -> int:
    from kiosk.content.releases.commands import Done

    if outcome.done in (Done.DONE, Done.UNCHANGED):
        return DONE
    return REFUSED if outcome.done is Done.REFUSED else NOT_POSSIBLE
