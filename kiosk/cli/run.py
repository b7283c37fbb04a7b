"""`run`: open the kiosk."""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
from typing import TYPE_CHECKING

from kiosk.content.choose import Chosen
from kiosk.domain.ladder import Rung
from kiosk.station.calendar import this_day
from kiosk.station.display import display_problem
from kiosk.station.log import LogEvent, log
from kiosk.station.rung import rung_from
from kiosk.station.settings import Settings, defaults, with_assignments
from kiosk.station.settings_files import settings_folder, with_files

if TYPE_CHECKING:
    from kiosk.station.supervised import Supervised

BAD_USAGE = 2
NO_CONTENT = 3

WHAT_IS_LEFT = {
    Rung.LAST_GOOD: "it kept ending soon after its start; the last good content is shown",
    Rung.BUNDLED: "it kept ending soon after its start; the bundled content is shown",
    Rung.SOFTWARE: "it kept ending soon after its start; drawn without the graphics driver",
    Rung.PICTURE: "it kept ending soon after its start; one picture asks to go to the front desk",
}
"""What the log tells of each rung but the usual one."""


def settings_from(args: argparse.Namespace) -> Settings:
    """The settings of the files of this machine, then those that the command line asks for.

    What is wrong is told and left out; on the command line it ends the command.
    """
    given = list(args.set)
    if args.panel_inches is not None:
        given.append(f"panel.inches={args.panel_inches:g}")
    of_files, problems_of_files = with_files(defaults(), settings_folder())
    settings, problems = with_assignments(of_files, given)
    for problem in (*problems_of_files, *problems):
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
    supervised = _supervised()
    problem = display_problem()
    if problem is not None:
        sys.stderr.write(
            f"afterglow: {problem}; start it on a screen, or with "
            "`xvfb-run -s '-screen 0 1920x1080x24' afterglow run`, or write pictures with "
            "`afterglow export DIR`\n"
        )
        if supervised is not None:
            supervised.ended()
        return BAD_USAGE
    rung = rung_from()
    if rung is not Rung.USUAL:
        log(LogEvent.FALLEN_BACK, WHAT_IS_LEFT[rung])
    if rung >= Rung.SOFTWARE:
        os.environ["QT_QUICK_BACKEND"] = "software"
    if rung is Rung.PICTURE:
        from kiosk.ui.still_picture import show_picture

        return show_picture(supervised, size=args.size)
    from kiosk import compose

    language = args.language
    if rung >= Rung.BUNDLED:
        args.content = args.language = None  # it need not have the language that was asked for
    chosen = content_from(args, or_bundled=True, wording=False)
    if chosen.catalog is None:
        return NO_CONTENT
    today, _ = this_day()
    world = compose.world_for(chosen, chosen.catalog, settings, args.content, language, today)
    compose.tell_overdue(world)
    compose.prepare_graphics()
    from kiosk.ui.run import BUG_CODE, run_kiosk

    try:
        return run_kiosk(
            world,
            compose.QML,
            inches=settings["panel.inches"],
            windowed=args.windowed,
            size=args.size,
            supervised=supervised,
            until_shown=args.until_shown,
        )
    except Exception:
        import traceback

        log(LogEvent.BUG, traceback.format_exc())
        return BUG_CODE


def _supervised() -> Supervised | None:
    """Whoever watches over this run. A crash or a hang then says where it happened."""
    if "NOTIFY_SOCKET" not in os.environ:
        return None
    import faulthandler

    from kiosk.station.supervised import supervised_from

    with contextlib.suppress(OSError, ValueError, RuntimeError):  # nobody reads standard error
        faulthandler.enable()
    return supervised_from()
