"""`check`: lists every finding of a content folder. Loads no Qt."""

from __future__ import annotations

import argparse
import sys
from datetime import date
from pathlib import Path

from kiosk.content.bundled import bundled_content, bundled_pictures
from kiosk.content.pointer import printable
from kiosk.content.read import read_content


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of `check`."""
    parser.add_argument(
        "folder",
        metavar="DIR",
        nargs="?",
        type=Path,
        help="the content folder (default: the content that the kiosk brings along)",
    )
    parser.add_argument("--strict", action="store_true", help="exit 1 if there are warnings")
    parser.add_argument(
        "--today",
        type=day,
        metavar="YYYY-MM-DD",
        default=None,
        help="the day that review dates are compared with (default: this one)",
    )


def day(words: str) -> date:
    """`2027-06-01` as a day."""
    try:
        return date.fromisoformat(words)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{words} is not a day such as 2027-06-01") from None


def run(args: argparse.Namespace) -> int:
    """Print every finding and a summary. 0: clean; 1: warnings and `--strict`; 3: errors."""
    folder: Path = args.folder or bundled_content()
    today: date = args.today or date.today()
    findings = read_content(folder, (bundled_pictures(),), today=today).findings
    for finding in findings:
        _print(finding.line())
    errors = sum(finding.is_error for finding in findings)
    warnings = len(findings) - errors
    _print(f"{folder}: {_count(errors, 'error')}, {_count(warnings, 'warning')}")
    if errors:
        return 3
    return 1 if warnings and args.strict else 0


def _count(number: int, thing: str) -> str:
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def _print(line: str) -> None:
    encoding = sys.stdout.encoding or "utf-8"
    print(printable(line).encode(encoding, "backslashreplace").decode(encoding))
