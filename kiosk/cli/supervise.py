"""`run --supervised`: keep `run` running. Loads no Qt."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence

from kiosk.cli.given import found_settings
from kiosk.station.log import kept_log
from kiosk.station.state_folder import state_folder
from kiosk.station.supervisor import Supervisor


def run(args: argparse.Namespace, words: Sequence[str]) -> int:
    """Run the command of these words again and again; the exit code when it was told to end."""
    code = "import sys; from kiosk.cli import main; sys.exit(main())"
    path = os.pathsep.join(entry for entry in sys.path if entry)
    settings, *_ = found_settings(args)  # the kiosk itself tells what is wrong with them
    command = [sys.executable, "-c", code, *words]
    with kept_log(state_folder(settings.line("state.folder"), os.environ)):
        return Supervisor(command, {**os.environ, "PYTHONPATH": path}).run()
