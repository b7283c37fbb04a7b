"""`check`: lists every finding of a content folder. Loads no Qt."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
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


def run(args: argparse.Namespace) -> int:
    """Print every finding, file by file, and a summary. 0: clean; 1: warnings and `--strict`; 3: errors."""
    folder: Path = args.folder or bundled_content()
    findings = read_content(folder, (bundled_pictures(),)).findings
    for file, found in groupby(findings, key=lambda finding: finding.file):
        of_file = list(found)
        _print(f"{file}: {_counts(of_file)}")
        for finding in of_file:
            _print(f"  {finding.severity.value}: #{finding.pointer}: {finding.message}")
    _print(f"{folder}: {_counts(findings, always=True)}")
    if any(finding.is_error for finding in findings):
        return 3
    return 1 if findings and args.strict else 0


def _counts(findings: Sequence[Finding], *, always: bool = False) -> str:
    errors = sum(finding.is_error for finding in findings)
    counts = {"error": errors, "warning": len(findings) - errors}
    return ", ".join(_count(number, one) for one, number in counts.items() if number or always)


def _count(number: int, thing: str) -> str:
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def _print(line: str) -> None:
    encoding = sys.stdout.encoding or "utf-8"
    print(printable(line).encode(encoding, "backslashreplace").decode(encoding))
