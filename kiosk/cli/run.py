"""`run`: open the kiosk."""

from __future__ import annotations

import argparse
import os
import sys

import msgspec

from kiosk.content.choose import Chosen
from kiosk.domain.catalog import Catalog
from kiosk.domain.session import ContentState, World
from kiosk.station.calendar import this_day
from kiosk.station.display import display_problem
from kiosk.station.log import LogEvent, log
from kiosk.station.loop_file import hidden_in_loop
from kiosk.station.settings import Settings, defaults, with_assignments
from kiosk.station.state_folder import state_folder

BAD_USAGE = 2
NO_CONTENT = 3


def settings_from(args: argparse.Namespace) -> Settings:
    """The settings that the command line asks for; wrong ones are told and left out."""
    given = list(args.set)
    if args.panel_inches is not None:
        given.append(f"panel.inches={args.panel_inches:g}")
    settings, problems = with_assignments(defaults(), given)
    for problem in problems:
        log(LogEvent.SETTING_REFUSED, f"{problem.given}: {problem.message}")
    if problems:
        raise SystemExit(BAD_USAGE)
    return settings


def content_from(
    args: argparse.Namespace, *, or_bundled: bool, wording: bool, keep_shelf: bool = False
) -> Chosen:
    """The content that the command line asks for; a language that it lacks ends the command."""
    from kiosk import compose

    try:
        return compose.content_for(
            args.content,
            args.language,
            or_bundled=or_bundled,
            wording=wording,
            keep_shelf=keep_shelf,
        )
    except compose.NoSuchLanguageError as problem:
        sys.stderr.write(f"afterglow: {problem}\n")
        raise SystemExit(BAD_USAGE) from None


def run(args: argparse.Namespace) -> int:
    """Show the kiosk until it is ended; the exit code."""
    settings = settings_from(args)
    problem = display_problem()
    if problem is not None:
        sys.stderr.write(
            f"afterglow: {problem}; start it on a screen, or with "
            "`xvfb-run -s '-screen 0 1920x1080x24' afterglow run`, or write pictures with "
            "`afterglow export DIR`\n"
        )
        return BAD_USAGE
    from kiosk import compose

    folder = state_folder(settings.line("state.folder"), os.environ)

    def world() -> World:
        chosen = content_from(args, or_bundled=True, wording=False)
        if chosen.catalog is None:
            raise SystemExit(NO_CONTENT)
        today, _ = this_day()
        content, language = args.content, args.language
        found = compose.world_for(chosen, chosen.catalog, settings, content, language, today)
        desk = msgspec.structs.replace(found.desk, hidden=hidden_in_loop(folder))
        found = msgspec.structs.replace(found, desk=desk)
        compose.tell_overdue(found)
        return found

    compose.prepare_graphics()
    from kiosk.ui.run import run_kiosk
    from kiosk.ui.staff_means import StaffMeans

    def again() -> tuple[Catalog, ContentState] | None:
        chosen = compose.content_for(args.content, or_bundled=False, wording=False)
        if chosen.catalog is None:
            return None
        found = compose.world_for(chosen, chosen.catalog, settings, args.content, args.language)
        return found.catalog, found.content_state

    return run_kiosk(
        world,
        compose.QML,
        inches=settings["panel.inches"],
        windowed=args.windowed,
        size=args.size,
        staff=StaffMeans(
            folder=folder,
            pin_hash=settings.line("staff.pin_hash"),
            keeps_counts=settings.choice("counts.keep") == "on",
            count_days=round(settings["counts.days"]),
            counts_to=settings.line("counts.folder"),
            reload=again,
        ),
    )
