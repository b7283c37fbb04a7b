"""Starts Afterglow: `python main.py COMMAND`."""

import sys

from kiosk.cli import main

if __name__ == "__main__":
    sys.exit(main())
