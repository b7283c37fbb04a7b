"""The rung of the ladder that this process runs on, handed down in its environment."""

from __future__ import annotations

import os
from collections.abc import Mapping

from kiosk.domain.ladder import Rung

RUNG = "AFTERGLOW_RUNG"


def rung_from(environ: Mapping[str, str] = os.environ) -> Rung:
    """The rung that `AFTERGLOW_RUNG` names, 0 to 4. What is no such number counts as 0."""
    written = environ.get(RUNG, "")
    known = {str(rung.value): rung for rung in Rung}
    return known.get(written, Rung.USUAL)
