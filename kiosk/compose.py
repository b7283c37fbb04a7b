"""The one place that builds and connects the objects of a running kiosk, in order, by name."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from kiosk.content.choose import Chosen, choose_content
from kiosk.domain.catalog import Catalog
from kiosk.domain.comfort import Comfort, Contrast
from kiosk.domain.quiet_hours import hours_of
from kiosk.domain.review import OverdueRule, overdue_in, overdue_line
from kiosk.domain.scanning import ScanPace, Switches
from kiosk.domain.session import Pace, World
from kiosk.domain.staff import Desk
from kiosk.station.log import LogEvent, log
from kiosk.station.settings import Settings

if TYPE_CHECKING:
    from kiosk.content.releases.take import Seen, Taken

QML = Path(__file__).resolve().parent / "qml"


class NoSuchLanguageError(Exception):
    """The content has no words in the language asked for. The text names those that there are."""


def prepare_graphics() -> None:
    """What must be said to Qt before it is loaded."""
    # Painted items are Python; with a render thread of its own Qt would call them from there.
    os.environ.setdefault("QSG_RENDER_LOOP", "basic")
    os.environ.setdefault("QT_QUICK_CONTROLS_STYLE", "Basic")
    # Qt waits 5 ms before each picture, for more to change. The kiosk's pictures need them.
    os.environ.setdefault("QT_QPA_UPDATE_IDLE_TIME", "0")
    # Where no message bus runs, D-Bus would start one by `dbus-launch`, which nobody ends.
    if not Path(os.environ.get("XDG_RUNTIME_DIR", ""), "bus").exists():
        os.environ.setdefault("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")


def content_for(
    folder: Path | None,
    language: str | None = None,
    *,
    or_bundled: bool = True,
    wording: bool = True,
    keep_shelf: bool = False,
    key: str = "",
) -> Chosen:
    """The content to show, told to the log. `NoSuchLanguageError` where it lacks `language`.

    Bundled content that stands in for a refused folder need not have the language: that kiosk goes on.
    Without `wording`, the findings say nothing about words that are not plain. With `keep_shelf`, the
    files are handed on as well. With a public `key`, a folder that is not signed with it is refused.
    """
    chosen = choose_content(
        folder, or_bundled=or_bundled, wording=wording, keep_shelf=keep_shelf, key=key
    )
    if language is not None and chosen.catalog is not None and chosen.refused is None:
        languages = chosen.catalog.languages
        if language not in languages:
            raise NoSuchLanguageError(
                f"{chosen.folder} has no language {language!r}; "
                f"choose one that is there: {', '.join(languages)}"
            )
    tell_content(chosen)
    return chosen


def shelf_content(
    shelf: Path, key: str, *, wording: bool = True, keep_shelf: bool = False
) -> Chosen:
    """The content that a shelf of releases would show, told to the log; nothing is put on record.

    `wording`, `keep_shelf` and `key` as in `content_for`.
    """
    chosen = seen_content(shelf, key, wording=wording, keep_shelf=keep_shelf).chosen
    tell_content(chosen)
    return chosen


def seen_content(shelf: Path, key: str, *, wording: bool = False, keep_shelf: bool = False) -> Seen:
    """The same, told to nobody."""
    from kiosk.content.releases.shelf_folder import ShelfFolder  # noqa: PLC0415 - not every kiosk has one
    from kiosk.content.releases.take import look  # noqa: PLC0415

    return look(ShelfFolder(shelf), key=key, wording=wording, keep_shelf=keep_shelf)


def take_content(shelf: Path, key: str, seen: Seen | None = None) -> Taken:
    """The content that a shelf of releases gives a kiosk to show, told to the log.

    What was `seen` is not read again where it is still to be shown.
    """
    from kiosk.content.releases.record import now  # noqa: PLC0415 - not every kiosk has a shelf
    from kiosk.content.releases.shelf_folder import ShelfFolder  # noqa: PLC0415
    from kiosk.content.releases.take import take  # noqa: PLC0415

    taken = take(ShelfFolder(shelf), key=key, now=now(), seen=seen)
    tell_taken(taken)
    return taken


def tell_taken(taken: Taken) -> None:
    """Tell the log which content is shown from now on, and what was rolled back for that."""
    failed = taken.rolled_back
    if failed is not None:
        log(LogEvent.CONTENT_ROLLED_BACK, f"{failed.release[:12]} ({failed.why.value})")
    tell_content(taken.chosen)


def tell_content(chosen: Chosen) -> None:
    """Tell the log which content is shown from now on, and what was refused for that."""
    refused = chosen.refused
    if refused is not None and any(finding.is_error for finding in refused.findings):
        instead = f"release {chosen.release[:12]}" if chosen.release else "the bundled content"
        log(LogEvent.CONTENT_REFUSED, f"{refused.folder}: {instead} is shown")
        for finding in refused.findings:
            log(LogEvent.FINDING, finding.line())
    if chosen.catalog is None:
        log(LogEvent.NO_CONTENT, str(chosen.folder))
        for finding in chosen.findings:
            log(LogEvent.FINDING, finding.line())
    else:
        log(LogEvent.CONTENT_IN_USE, f"{chosen.folder} revision {chosen.catalog.revision[:12]}")


def world_for(
    chosen: Chosen,
    catalog: Catalog,
    settings: Settings,
    wanted: Path | None,
    language: str | None,
    today: date = date.min,
) -> World:
    """The world that visits happen in. Without `today`, no review date has passed."""
    known = language if language in catalog.languages else None
    return World(
        catalog=catalog,
        language=known or catalog.languages[0],
        pace=msgspec.structs.replace(
            Pace(),
            slide=settings["loop.slide_s"],
            warn_after=settings["idle.warn_after_s"],
            notice=settings["idle.notice_s"],
            seconds_per_word=settings["idle.seconds_per_word"],
        ),
        comfort=Comfort(contrast=Contrast(settings.choice("comfort.contrast"))),
        content_state=chosen.state(is_wanted=wanted is not None),
        today=today,
        overdue=OverdueRule(settings.choice("review.overdue")),
        says_quiz=settings.choice("quiz.word") == "on",
        reach_mm=settings["reach.height_mm"],
        scan=ScanPace(
            switches=Switches(settings.choice("scan.switches")),
            step=settings["scan.step_s"],
            choose_key=settings.choice("scan.choose_key"),
            next_key=settings.choice("scan.next_key"),
        ),
        speech_key=settings.choice("speech.key").replace("none", ""),
        desk=Desk(
            keeps_counts=settings.choice("counts.keep") == "on",
            cleaning_free=settings.choice("cleaning.free") == "on",
            key=settings.choice("staff.key").replace("none", ""),
            usual_quiet=hours_of(settings.line("quiet.hours")),
            usual_volume=round(settings["speech.volume"]) - 1,
        ),
    )


def tell_overdue(world: World) -> None:
    """Tell the log of review dates that have passed, if any."""
    overdue = overdue_in(world.catalog, world.today)
    if overdue:
        log(LogEvent.REVIEW_OVERDUE, overdue_line(overdue))
