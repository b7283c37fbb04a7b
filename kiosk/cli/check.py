"""`check`: lists every finding of a content folder. Loads no Qt."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import date
from itertools import groupby
from pathlib import Path

from kiosk.content.bundled import bundled_content, bundled_pictures
from kiosk.content.pointer import printable
from kiosk.content.read import read_content
from kiosk.domain.finding import Finding


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
    """Print every finding, file by file, and a summary. 0: clean; 1: warnings and `--strict`; 3: errors."""
    folder: Path = args.folder or bundled_content()
    today: date = args.today or date.today()
    findings = read_content(folder, (bundled_pictures(),), today=today).findings
    for file, found in groupby(findings, key=lambda finding: finding.file):
        of_file = list(found)
        print_line(f"{file}: {_counts(of_file)}")
        for finding in of_file:
            print_line(f"  {finding.severity.value}: #{finding.pointer}: {finding.message}")
    print_line(f"{folder}: {_counts(findings, always=True)}")
    if any(finding.is_error for finding in findings):
        return 3
    return 1 if findings and args.strict else 0


def _counts(findings: Sequence[Finding], *, always: bool = False) -> str:
    errors = sum(finding.is_error for finding in findings)
    counts = {"error": errors, "warning": len(findings) - errors}
    return ", ".join(_count(number, one) for one, number in counts.items() if number or always)


def _count(number: int, thing: str) -> str:
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def print_line(line: str) -> None:
    """Print a line on any terminal."""
    encoding = sys.stdout.encoding or "utf-8"
    print(printable(line).encode(encoding, "backslashreplace").decode(encoding))
