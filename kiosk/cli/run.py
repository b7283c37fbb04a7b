"""`run`: open the kiosk."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from kiosk.cli.given import BAD_USAGE, settings_from
from kiosk.cli.on_shelf import OnShelf
from kiosk.content.choose import Chosen
from kiosk.domain.session import World
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

    def world_of(chosen: Chosen) -> World:
        if chosen.catalog is None:
            raise SystemExit(NO_CONTENT)
        content, language, (today, _) = args.content, args.language, this_day()
        return compose.world_for(chosen, chosen.catalog, settings, content, language, today)

    def world() -> World:
        chosen = content_from(args, settings, or_bundled=True, wording=False)
        found = world_of(chosen)
        compose.tell_overdue(found)
        return found

    path, key = settings.line("content.shelf"), settings.line("content.public_key")
    shelf = OnShelf(Path(path), key, world_of) if path and args.content is None else None
    compose.prepare_graphics()
    from kiosk.ui.run import LEFT_BY_STAFF, run_kiosk

    code = run_kiosk(
        world if shelf is None else shelf.read,
        compose.QML,
        inches=settings["panel.inches"],
        windowed=args.windowed,
        size=args.size,
        shelf=shelf,
    )
    if shelf is not None and code == LEFT_BY_STAFF:
        shelf.leave()
    return code
