"""`run --supervised`: keep `run` running. Loads no Qt."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from kiosk.station.supervisor import Supervisor


def run(words: Sequence[str]) -> int:
    """Run the command of these words again and again; the exit code when it was told to end."""
    code = "import sys; from kiosk.cli import main; sys.exit(main())"
    path = os.pathsep.join(entry for entry in sys.path if entry)
    return Supervisor(
        [sys.executable, "-c", code, *words], {**os.environ, "PYTHONPATH": path}
    ).run()
