"""`run`: open the kiosk."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from kiosk.cli.given import BAD_USAGE, settings_from
from kiosk.content.choose import Chosen
from kiosk.station.calendar import this_day
from kiosk.station.display import display_problem
from kiosk.station.settings import Settings

NO_CONTENT = 3


def content_from(
    args: argparse.Namespace,
    settings: Settings,
    *,
    or_bundled: bool,
    wording: bool,
    keep_shelf: bool = False,
) -> Chosen:
    """The content that the command line asks for; a language that it lacks ends the command."""
    from kiosk import compose

    key, shelf = settings.line("content.public_key"), settings.line("content.shelf")
    if args.content is None and shelf:
        return compose.shelf_content(Path(shelf), key, wording=wording, keep_shelf=keep_shelf)
    try:
        return compose.content_for(
            args.content,
            args.language,
            or_bundled=or_bundled,
            wording=wording,
            keep_shelf=keep_shelf,
            key=key,
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

    shelf, key = settings.line("content.shelf"), settings.line("content.public_key")
    taken = None
    if shelf and args.content is None:
        compose.prepare_graphics()
        from kiosk.ui.run import open_screen

        _screen = open_screen()  # before content is tried: a screen that fails is no fault of it
        taken = compose.take_content(Path(shelf), key)
        chosen = taken.chosen
    else:
        chosen = content_from(args, settings, or_bundled=True, wording=False)
    if chosen.catalog is None:
        return NO_CONTENT
    today, _ = this_day()
    world = compose.world_for(chosen, chosen.catalog, settings, args.content, args.language, today)
    compose.tell_overdue(world)
    compose.prepare_graphics()
    from kiosk.ui.run import LEFT_BY_STAFF, run_kiosk

    code = run_kiosk(
        world,
        compose.QML,
        inches=settings["panel.inches"],
        windowed=args.windowed,
        size=args.size,
        watch=None if taken is None else compose.watch_of(Path(shelf), key, taken),
    )
    if taken is not None and code == LEFT_BY_STAFF:
        compose.leave_content(Path(shelf))
    return code
