"""What a command line gives that several commands take."""

from __future__ import annotations

import argparse

from kiosk.station.log import LogEvent, log
from kiosk.station.settings import Settings, defaults, with_assignments
from kiosk.station.settings_files import settings_folder, with_files

BAD_USAGE = 2


def settings_from(args: argparse.Namespace) -> Settings:
    """The settings of the files of this machine, then those that the command line asks for.

    What is wrong is told and left out; on the command line it ends the command.
    """
    given = list(args.set)
    if getattr(args, "panel_inches", None) is not None:
        given.append(f"panel.inches={args.panel_inches:g}")
    of_files, problems_of_files = with_files(defaults(), settings_folder())
    settings, problems = with_assignments(of_files, given)
    for problem in (*problems_of_files, *problems):
        log(LogEvent.SETTING_REFUSED, f"{problem.given}: {problem.message}")
    if problems:
        raise SystemExit(BAD_USAGE)
    return settings
