"""What a command line gives that several commands take."""

from __future__ import annotations

import argparse

from kiosk.station.log import LogEvent, log
from kiosk.station.settings import Settings, defaults, with_assignments

BAD_USAGE = 2


def settings_from(args: argparse.Namespace) -> Settings:
    """The settings that the command line asks for; wrong ones are told, and end the command."""
    given = list(args.set)
    if getattr(args, "panel_inches", None) is not None:
        given.append(f"panel.inches={args.panel_inches:g}")
    settings, problems = with_assignments(defaults(), given)
    for problem in problems:
        log(LogEvent.SETTING_REFUSED, f"{problem.given}: {problem.message}")
    if problems:
        raise SystemExit(BAD_USAGE)
    return settings
