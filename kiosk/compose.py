"""The one place that builds and connects the objects of a running kiosk, in order, by name."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import msgspec

from kiosk.content.choose import Chosen, choose_content
from kiosk.domain.catalog import Catalog
from kiosk.domain.comfort import Comfort, Contrast
from kiosk.domain.review import OverdueRule, overdue_in, overdue_line
from kiosk.domain.scanning import ScanPace, Switches
from kiosk.domain.session import ContentOrigin, ContentState, Pace, World
from kiosk.domain.staff import Desk
from kiosk.station.log import LogEvent, log
from kiosk.station.settings import Settings

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


def content_for(
    folder: Path | None,
    language: str | None = None,
    *,
    or_bundled: bool = True,
    wording: bool = True,
    keep_shelf: bool = False,
) -> Chosen:
    """The content to show, told to the log. `NoSuchLanguageError` where it lacks `language`.

    Bundled content that stands in for a refused folder need not have the language: that kiosk goes on.
    Without `wording`, the findings say nothing about words that are not plain. With `keep_shelf`, the
    files are handed on as well.
    """
    chosen = choose_content(folder, or_bundled=or_bundled, wording=wording, keep_shelf=keep_shelf)
    if language is not None and chosen.catalog is not None and chosen.refused is None:
        languages = chosen.catalog.languages
        if language not in languages:
            raise NoSuchLanguageError(
                f"{chosen.folder} has no language {language!r}; "
                f"choose one that is there: {', '.join(languages)}"
            )
    if chosen.refused is not None:
        log(LogEvent.CONTENT_REFUSED, f"{chosen.refused.folder}: the bundled content is shown")
        for finding in chosen.refused.findings:
            log(LogEvent.FINDING, finding.line())
    if chosen.catalog is None:
        log(LogEvent.NO_CONTENT, str(chosen.folder))
        for finding in chosen.findings:
            log(LogEvent.FINDING, finding.line())
    else:
        log(LogEvent.CONTENT_IN_USE, f"{chosen.folder} revision {chosen.catalog.revision[:12]}")
    return chosen


def world_for(
    chosen: Chosen,
    catalog: Catalog,
    settings: Settings,
    wanted: Path | None,
    language: str | None,
    today: date = date.min,
) -> World:
    """The world that visits happen in. Without `today`, no review date has passed."""
    is_own = wanted is not None and chosen.refused is None
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
        content_state=ContentState(
            origin=ContentOrigin.FOLDER if is_own else ContentOrigin.BUNDLED,
            folder=str(wanted) if is_own else "",
            refused=str(chosen.refused.folder) if chosen.refused is not None else "",
            findings=chosen.all_findings(),
        ),
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
        ),
    )


def tell_overdue(world: World) -> None:
    """Tell the log of review dates that have passed, if any."""
    overdue = overdue_in(world.catalog, world.today)
    if overdue:
        log(LogEvent.REVIEW_OVERDUE, overdue_line(overdue))
