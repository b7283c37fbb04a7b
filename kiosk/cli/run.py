"""`run`: open the kiosk."""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from kiosk.cli.given import BAD_USAGE, found_settings, tell_problems
from kiosk.cli.on_shelf import OnShelf
from kiosk.content.choose import Chosen
from kiosk.domain.catalog import Catalog
from kiosk.domain.ladder import ENDED, EXITED_BY_STAFF, Rung
from kiosk.domain.session import ContentState, World
from kiosk.station.calendar import this_day
from kiosk.station.display import display_problem
from kiosk.station.log import LogEvent, kept_log, log
from kiosk.station.loop_file import hidden_in_loop
from kiosk.station.one_kiosk import AnotherKioskError, lock_folders, only_kiosk
from kiosk.station.renderer import BACKEND, Renderer, is_drawing_chosen, software_reason
from kiosk.station.rung import rung_from
from kiosk.station.settings import Settings
from kiosk.station.staff_set_file import staff_set_in
from kiosk.station.state_folder import state_folder

if TYPE_CHECKING:
    from kiosk.station.supervised import Supervised
    from kiosk.ui.staff_means import Made, Reload, StaffMeans

replace = msgspec.structs.replace

NO_CONTENT = 3
ANOTHER_KIOSK = 69

WHAT_IS_LEFT = {
    Rung.LAST_GOOD: "it kept ending soon after its start; the last good content is shown",
    Rung.BUNDLED: "it kept ending soon after its start; the bundled content is shown",
    Rung.SOFTWARE: "it kept ending soon after its start; drawn without the graphics driver",
    Rung.PICTURE: "it kept ending soon after its start; one picture asks to go to the front desk",
}
"""What the log tells of each rung but the usual one."""


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
    """Show the kiosk until it is ended; the exit code. A wrong setting is told, and leaves no lobby dark.

    A self-test may run beside a kiosk.
    """
    settings, of_machine, of_line = found_settings(args)
    folder = state_folder(settings.line("state.folder"), os.environ)
    try:
        with kept_log(folder), _alone(args, folder):
            tell_problems((*of_machine, *of_line))
            return _run(args, settings, folder)
    except AnotherKioskError as there:
        log(LogEvent.ANOTHER_KIOSK, f"{there} is in its use; end it, or set another state.folder")
        return ANOTHER_KIOSK


def _alone(args: argparse.Namespace, folder: Path | None) -> AbstractContextManager[object]:
    return contextlib.nullcontext() if args.until_shown else only_kiosk(lock_folders(folder))


def _run(args: argparse.Namespace, settings: Settings, folder: Path | None) -> int:
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
    wants_driver = _choose_drawing(Renderer(settings.choice("screen.renderer")), rung)
    if rung is Rung.PICTURE:
        from kiosk.ui.still_picture import show_picture

        return show_picture(supervised, size=args.size)
    from kiosk import compose

    if rung >= Rung.BUNDLED:
        args.content = args.language = None  # it need not have the language that was asked for

    path, key = settings.line("content.shelf"), settings.line("content.public_key")
    has_shelf = bool(path) and args.content is None and rung < Rung.BUNDLED

    def world_of(chosen: Chosen) -> World:
        if chosen.catalog is None:
            raise SystemExit(NO_CONTENT)
        content, language, (today, _) = args.content, args.language, this_day()
        found = compose.world_for(chosen, chosen.catalog, settings, content, language, today)
        desk = replace(
            found.desk,
            hidden=hidden_in_loop(folder),
            has_shelf=has_shelf,
            staff_set=staff_set_in(folder),
        )
        return replace(found, desk=desk)

    def world() -> World:
        if rung >= Rung.BUNDLED:
            found = world_of(compose.content_for(None, wording=False))
        else:
            found = world_of(content_from(args, settings, or_bundled=True, wording=False))
        compose.tell_overdue(found)
        return found

    def again(chosen: Chosen) -> tuple[Catalog, ContentState] | None:
        compose.tell_content(chosen)
        if chosen.catalog is None:
            return None
        found = world_of(chosen)
        return found.catalog, found.content_state

    shelf = OnShelf(Path(path), key, world_of) if has_shelf else None
    if shelf is not None and rung is Rung.LAST_GOOD:
        shelf.fall_back()
    compose.prepare_graphics()
    from kiosk.ui.graphics_watch import GRAPHICS_LOST
    from kiosk.ui.run import BUG_CODE, run_kiosk

    try:
        code = run_kiosk(
            world if shelf is None else shelf.read,
            compose.QML,
            inches=settings["panel.inches"],
            windowed=args.windowed,
            size=args.size,
            shelf=shelf,
            supervised=supervised,
            until_shown=args.until_shown,
            staff=_staff_means(
                settings,
                folder,
                supervised,
                None if has_shelf else _reload(args.content, key, again),
            ),
            wants_driver=wants_driver,
        )
    except Exception:
        import traceback

        log(LogEvent.BUG, traceback.format_exc())
        return BUG_CODE
    if shelf is not None and code in (ENDED, EXITED_BY_STAFF, GRAPHICS_LOST):
        shelf.leave()
    if code == GRAPHICS_LOST and os.environ.get(BACKEND) != "software":
        _begin_in_software(supervised)
    # Nobody but a supervisor has to tell one from the other.
    return ENDED if code == EXITED_BY_STAFF and supervised is None else code


def _choose_drawing(wanted: Renderer, rung: Rung) -> bool:
    """Have the processor draw where nothing else can; whether to look that a driver draws otherwise."""
    reason = software_reason(wanted)
    if reason:
        log(LogEvent.RENDERER, reason)
    if reason or rung >= Rung.SOFTWARE:
        os.environ[BACKEND] = "software"
    return wanted is Renderer.AUTO and not is_drawing_chosen()


def _begin_in_software(supervised: Supervised | None) -> None:
    """Become a fresh kiosk that the processor draws: nobody waits for a supervisor, and no rung is lost."""
    if supervised is not None:
        supervised.hand_on(os.environ)
    os.environ[BACKEND] = "software"
    with contextlib.suppress(OSError):
        os.execv(sys.executable, [sys.executable, *sys.orig_argv[1:]])


def _reload(content: Path | None, key: str, made: Made) -> Reload:
    """How content is read again that comes from no shelf."""
    from kiosk.ui.staff_means import Reload

    folder = () if content is None else ("--folder", str(content.absolute()))
    return Reload(("--key", key, *folder), made)


def _staff_means(
    settings: Settings,
    folder: Path | None,
    supervised: Supervised | None,
    reload: Reload | None,
) -> StaffMeans:
    """What staff have on this machine; `reload` where the content comes from no shelf."""
    from kiosk.ui.staff_means import StaffMeans

    return StaffMeans(
        folder=folder,
        pin_hash=settings.line("staff.pin_hash"),
        keeps_counts=settings.choice("counts.keep") == "on",
        count_days=round(settings["counts.days"]),
        counts_to=settings.line("counts.folder"),
        reload=reload,
        starts=None if supervised is None else supervised.count.read,
    )


def _supervised() -> Supervised | None:
    """Whoever watches over this run. A crash or a hang then says where it happened."""
    if "NOTIFY_SOCKET" not in os.environ:
        return None
    import faulthandler

    from kiosk.station.supervised import supervised_from

    with contextlib.suppress(OSError, ValueError, RuntimeError):  # nobody reads standard error
        faulthandler.enable()
    return supervised_from()
