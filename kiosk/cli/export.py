"""`export`: write a PNG of every slide, question and screen, plates of all slides, or the review pack."""

from __future__ import annotations

import argparse
import sys

import msgspec

from kiosk.cli.given import BAD_USAGE, settings_from
from kiosk.cli.run import NO_CONTENT, content_from
from kiosk.content.choose import Chosen
from kiosk.domain.comfort import Contrast, TextSize
from kiosk.domain.panel import USUAL_INCHES, Panel
from kiosk.station.calendar import this_day
from kiosk.station.settings import Settings

USUAL_PAPER = "a4"


def run(args: argparse.Namespace) -> int:
    """Write the pictures, or the review pack; the exit code."""
    if args.paper is not None and not args.review:
        sys.stderr.write("afterglow: --paper is of the review pack; add --review\n")
        return BAD_USAGE
    settings = settings_from(args)
    chosen = content_from(args, settings, or_bundled=False, wording=True, keep_shelf=args.review)
    if chosen.catalog is None:
        return NO_CONTENT
    try:
        told = _review(args, chosen) if args.review else _pictures(args, chosen, settings)
    except OSError as problem:
        sys.stderr.write(f"afterglow: {problem}; choose a folder that can be written\n")
        return BAD_USAGE
    sys.stdout.write(f"{told} in {args.folder}\n")
    return 0


def _review(args: argparse.Namespace, chosen: Chosen) -> str:
    from kiosk.content.review_pack.pack import ReviewPack
    from kiosk.ui.review.paper import PAPERS
    from kiosk.ui.review.write import write_review

    if chosen.catalog is None or chosen.shelf is None:
        raise AssertionError("it was asked for")
    paper = PAPERS[args.paper or USUAL_PAPER]
    name = f"review-{paper.name}.pdf"
    pack = ReviewPack(chosen.catalog, chosen.shelf, this_day()[0])
    pages = write_review(pack, args.folder / name, paper, args.tone)
    return f"{name}, {pages} pages, is"


def _pictures(args: argparse.Namespace, chosen: Chosen, settings: Settings) -> str:
    from kiosk import compose

    if chosen.catalog is None:
        raise AssertionError("it was looked at")
    today, _ = this_day()
    world = compose.world_for(chosen, chosen.catalog, settings, args.content, args.language, today)
    if args.contrast is not None:
        comfort = msgspec.structs.replace(world.comfort, contrast=Contrast(args.contrast))
        world = msgspec.structs.replace(world, comfort=comfort)
    compose.prepare_graphics()
    text_size = TextSize(args.text)
    inches = settings["panel.inches"] or USUAL_INCHES
    if args.plates:
        from kiosk.ui.plates import plates

        count = plates(world, compose.QML, args.folder, inches, text_size, args.tone)
        return f"{count} plates are"
    from kiosk.ui.export import export

    width, height = args.size
    panel = Panel(width, height, inches)
    count = export(world, compose.QML, args.folder, panel, text_size, args.tone)
    return f"{count} pictures and their contact sheets are"
