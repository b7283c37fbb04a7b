"""The commands and their options."""

from __future__ import annotations

import argparse
import gc
import re
import sys
from collections.abc import Sequence
from pathlib import Path

from kiosk import __version__
from kiosk.domain.comfort import SKIN_TONES, Contrast

BAD_USAGE = 2


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line."""

    def error(self, message: str) -> None:  # type: ignore[override]
        self.exit(BAD_USAGE, f"{self.prog}: {message} (see {self.prog} --help)\n")


def size(words: str) -> tuple[int, int]:
    """`1080x1920` as pixels."""
    match = re.fullmatch(r"(\d{3,5})x(\d{3,5})", words)
    if match is None:
        raise argparse.ArgumentTypeError(f"{words} is not a size such as 1080x1920")
    return int(match[1]), int(match[2])


def _parser() -> argparse.ArgumentParser:
    from kiosk.cli import check, content, doctor

    parser = _Parser(prog="afterglow", description="A waiting-room kiosk on laser skin treatments.")
    parser.add_argument("--version", action="version", version=f"afterglow {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, parser_class=_Parser)

    run = commands.add_parser("run", help="open the kiosk full screen (the default)")
    _screen_options(run)
    run.add_argument("--windowed", action="store_true", help="in a window, with a cursor")
    run.add_argument(
        "--size", type=size, metavar="WxH", help="size of the window in px, such as 1080x1920"
    )
    run.add_argument(
        "--supervised", action="store_true", help="start it again when it ends or does not answer"
    )
    run.add_argument(
        "--until-shown", action="store_true", help="end when the first slide is shown: a self-test"
    )

    checker = commands.add_parser("check", help="list everything wrong with a content folder")
    check.add_arguments(checker)

    export = commands.add_parser("export", help="write a PNG of every slide, question and screen")
    _export_options(export)

    examiner = commands.add_parser("doctor", help="say what this machine lacks, and how to mend it")
    _screen_options(examiner)
    doctor.add_arguments(examiner)
    shelf = commands.add_parser("content", help="add, list, use and roll back releases on a shelf")
    content.add_arguments(shelf)
    _set_option(shelf)
    return parser


def _export_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, help="where to write; made if missing")
    _screen_options(parser)
    panels = parser.add_mutually_exclusive_group()
    panels.add_argument(
        "--size", type=size, metavar="WxH", default=(1920, 1080), help="px (default 1920x1080)"
    )
    panels.add_argument(
        "--plates",
        action="store_true",
        help="only four sheets: all slides, and the loop, on a flat and on an upright panel",
    )
    panels.add_argument(
        "--review",
        action="store_true",
        help="only the review pack for clinicians: one PDF with all words, pictures and sources",
    )
    parser.add_argument(
        "--paper", choices=("a4", "letter"), help="paper of the review pack (default a4)"
    )
    parser.add_argument(
        "--text",
        choices=("small", "medium", "large", "largest"),
        default="medium",
        help="text size (default medium)",
    )
    parser.add_argument(
        "--tone",
        type=int,
        choices=SKIN_TONES,
        metavar="N",
        help="tone of all skin, from 1 (light) to 6 (deep); without it, each figure's own",
    )
    parser.add_argument(
        "--contrast",
        choices=[contrast.value for contrast in Contrast],
        metavar="NAME",
        help="colours: default, high_dark, high_light or low (default: as `comfort.contrast` is set)",
    )


def _screen_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--content", type=Path, metavar="DIR", help="a content folder of your own")
    parser.add_argument("--language", metavar="TAG", help="language to begin in, such as en")
    parser.add_argument("--panel-inches", type=float, metavar="N", help="diagonal of the panel")
    _set_option(parser)


def _set_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="a setting, such as loop.slide_s=12; may be given again",
    )


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code. Without a command, `run`."""
    words = list(sys.argv[1:] if argv is None else argv)
    if not words or (words[0].startswith("-") and words[0] not in ("-h", "--help", "--version")):
        words.insert(0, "run")
    gc.disable()  # what a start makes is kept: looking it over takes a tenth of the start
    try:
        return _run(_parser().parse_args(words), words)
    finally:
        gc.enable()


def _run(args: argparse.Namespace, words: Sequence[str]) -> int:
    if args.command == "check":
        from kiosk.cli import check

        return check.run(args)
    if args.command == "content":
        from kiosk.cli import content

        return content.run(args)
    if args.command == "export":
        from kiosk.cli import export

        gc.enable()  # hundreds of pictures are drawn and let go
        return export.run(args)
    if args.command == "doctor":
        from kiosk.cli import doctor

        return doctor.run(args)
    if args.supervised:
        from kiosk.cli import supervise

        return supervise.run(args, [word for word in words if word != "--supervised"])
    from kiosk.cli import run

    return run.run(args)
