"""`doctor`: says what this machine lacks, and how to mend it. Changes nothing."""

from __future__ import annotations

import argparse
import os
import sys

LACKING = 1


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of `doctor` beside those of a kiosk."""
    parser.add_argument(
        "--text",
        action="store_true",
        help="only what needs no screen: fonts and panel are left out",
    )


def run(args: argparse.Namespace) -> int:
    """Print a line for each part. 0: nothing is lacking; 1: something is."""
    from kiosk.cli.given import settings_from
    from kiosk.cli.run import content_from
    from kiosk.station.display import display_problem
    from kiosk.station.machine import machine_parts

    settings = settings_from(args)
    found = [*machine_parts()]
    if not args.text:
        chosen = content_from(args, settings, or_bundled=True, wording=False)
        languages = () if chosen.catalog is None else chosen.catalog.languages
        if display_problem() is not None:
            os.environ["QT_QPA_PLATFORM"] = "offscreen"  # fonts are the same without a screen
        from kiosk.ui.screen_parts import screen_parts

        found += screen_parts(languages, settings["panel.inches"])
    sys.stdout.write("".join(f"{part.line()}\n" for part in found))
    return LACKING if any(part.is_lacking for part in found) else 0
