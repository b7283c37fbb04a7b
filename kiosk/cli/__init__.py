"""The command line: `run`, `check`, `export`, `doctor`."""

from kiosk.cli.entry import main

__all__ = ["main"]
