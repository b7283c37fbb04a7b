"""What a command line gives that several commands take."""

from __future__ import annotations

import argparse
from collections.abc import Iterable

import msgspec

from kiosk.station.log import LogEvent, log
from kiosk.station.settings import SettingProblem, Settings, defaults, with_source
from kiosk.station.settings_environment import with_environment
from kiosk.station.settings_files import settings_folder, with_files

BAD_USAGE = 2


def settings_from(args: argparse.Namespace) -> Settings:
    """The settings in force. What is wrong is told and left out; on the command line it ends the command."""
    settings, of_machine, of_line = found_settings(args)
    tell_problems((*of_machine, *of_line))
    if of_line:
        raise SystemExit(BAD_USAGE)
    return settings


def tell_problems(problems: Iterable[SettingProblem]) -> None:
    """Tell the log which settings were left out."""
    for problem in problems:
        log(LogEvent.SETTING_REFUSED, f"{problem.given}: {problem.message}")


def found_settings(
    args: argparse.Namespace,
) -> tuple[Settings, tuple[SettingProblem, ...], tuple[SettingProblem, ...]]:
    """The settings, what is wrong with those of this machine, and what with those of the command line.

    The environment counts more than the files, and the command line more than both.
    """
    given = list(args.set)
    if getattr(args, "panel_inches", None) is not None:
        given.append(f"panel.inches={args.panel_inches:g}")
    settings, of_files = with_files(defaults(), settings_folder())
    settings, of_environment = with_environment(settings)
    settings, wrong = with_source(settings, given)
    of_line = tuple(msgspec.structs.replace(one, given=f"--set {one.given}") for one in wrong)
    return settings, (*of_files, *of_environment), of_line
