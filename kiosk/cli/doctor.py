"""`doctor`: says what this machine lacks, and how to mend it. Changes nothing."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.station.machine import Part
    from kiosk.station.settings import SettingProblem, Settings

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
    from kiosk.cli.given import found_settings
    from kiosk.cli.run import content_from
    from kiosk.station.display import display_problem
    from kiosk.station.machine import machine_parts

    settings, of_machine, of_line = found_settings(args)
    found = [*machine_parts(), *station_parts(settings, (*of_machine, *of_line))]
    if not args.text:
        chosen = content_from(args, settings, or_bundled=True, wording=False)
        languages = () if chosen.catalog is None else chosen.catalog.languages
        if display_problem() is not None:
            os.environ["QT_QPA_PLATFORM"] = "offscreen"  # fonts are the same without a screen
        from kiosk.ui.screen_parts import screen_parts

        found += screen_parts(languages, settings["panel.inches"])
    sys.stdout.write("".join(f"{part.line()}\n" for part in found))
    return LACKING if any(part.is_lacking for part in found) else 0


def station_parts(settings: Settings, problems: Sequence[SettingProblem]) -> tuple[Part, ...]:
    """What the kiosk keeps and stands on. Of an installed one, the state folder is its service's."""
    from kiosk.station import machine_installed as installed
    from kiosk.station import machine_kept as kept
    from kiosk.station.renderer import Renderer
    from kiosk.station.state_folder import state_folder

    environ = dict(os.environ)
    if installed.is_installed():
        environ.setdefault("STATE_DIRECTORY", str(installed.SERVICE_STATE))
    shelf = settings.line("content.shelf")
    opened = installed.shelf_is_open(shelf)
    return (
        kept.state(state_folder(settings.line("state.folder"), environ)),
        kept.shelf(shelf),
        *(() if opened is None else (opened,)),
        kept.clock(date.today()),
        kept.renderer(Renderer(settings.choice("screen.renderer"))),
        installed.unit(),
        *kept.settings(problems),
    )
