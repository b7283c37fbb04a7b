"""`export`: write a PNG of every slide, question and screen, or plates of all slides."""

from __future__ import annotations

import argparse
import sys

import msgspec

from kiosk.cli.run import BAD_USAGE, NO_CONTENT, content_from, settings_from
from kiosk.domain.comfort import Contrast, TextSize
from kiosk.domain.panel import USUAL_INCHES, Panel


def run(args: argparse.Namespace) -> int:
    """Write the pictures; the exit code."""
    settings = settings_from(args)
    from kiosk import compose

    chosen = content_from(args, or_bundled=False, wording=True)
    if chosen.catalog is None:
        return NO_CONTENT
    world = compose.world_for(chosen, chosen.catalog, settings, args.content, args.language)
    if args.contrast is not None:
        comfort = msgspec.structs.replace(world.comfort, contrast=Contrast(args.contrast))
        world = msgspec.structs.replace(world, comfort=comfort)
    compose.prepare_graphics()
    text_size = TextSize(args.text)
    inches = settings["panel.inches"] or USUAL_INCHES
    try:
        if args.plates:
            from kiosk.ui.plates import plates

            count = plates(world, compose.QML, args.folder, inches, text_size, args.tone)
            told = f"{count} plates"
        else:
            from kiosk.ui.export import export

            width, height = args.size
            panel = Panel(width, height, inches)
            count = export(world, compose.QML, args.folder, panel, text_size, args.tone)
            told = f"{count} pictures and their contact sheets"
    except OSError as problem:
        sys.stderr.write(f"afterglow: {problem}; choose a folder that can be written\n")
        return BAD_USAGE
    sys.stdout.write(f"{told} are in {args.folder}\n")
    return 0
