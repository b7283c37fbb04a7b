"""What a command line gives that several commands take."""

from __future__ import annotations

import argparse

import msgspec

from kiosk.station.log import LogEvent, log
from kiosk.station.settings import SettingProblem, Settings, defaults, with_source
from kiosk.station.settings_environment import with_environment
from kiosk.station.settings_files import settings_folder, with_files

BAD_USAGE = 2


def settings_from(args: argparse.Namespace, *, goes_on: bool = False) -> Settings:
    """The settings of the files of this machine, of the environment, and of the command line.

    The later ones count more. What is wrong is told and left out; on the command line it ends the
    command, unless it `goes_on`: a lobby is not left dark for the sake of a slip of the pen.
    """
    settings, of_machine, of_line = found_settings(args)
    for problem in (*of_machine, *of_line):
        log(LogEvent.SETTING_REFUSED, f"{problem.given}: {problem.message}")
    if of_line and not goes_on:
        raise SystemExit(BAD_USAGE)
    return settings


def found_settings(
    args: argparse.Namespace,
) -> tuple[Settings, tuple[SettingProblem, ...], tuple[SettingProblem, ...]]:
    """The settings, what is wrong with those of this machine, and what with those of the command line."""
    given = list(args.set)
    if getattr(args, "panel_inches", None) is not None:
        given.append(f"panel.inches={args.panel_inches:g}")
    settings, of_files = with_files(defaults(), settings_folder())
    settings, of_environment = with_environment(settings)
    settings, wrong = with_source(settings, given)
    of_line = tuple(msgspec.structs.replace(one, given=f"--set {one.given}") for one in wrong)
    return settings, (*of_files, *of_environment), of_line
