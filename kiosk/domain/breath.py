"""The slow breath of the drawing between two fades of the loop: the skin rises a little, light ebbs."""

from __future__ import annotations

import math
from typing import Final

import msgspec

from kiosk.domain.skin import SkinNumbers
from kiosk.domain.tokens import BREATH_AFTER_MS, BREATH_MS, MORPH_MS

SWELLS: Final = 0.2
"""How much the breath adds to `swelling` at its height."""

EBBS: Final = 0.16
"""The share of their energy that beams lose at its height."""

NEEDS_S: Final = (MORPH_MS + BREATH_AFTER_MS + BREATH_MS) / 1000
"""Seconds from the change of a figure to the end of its breath."""

_BEAMS: Final = tuple(name for name in SkinNumbers.__struct_fields__ if name.startswith("beam_"))


def rise(t: float) -> float:
    """How far a breath has come at `t`, 0 to 1 of its time: 0 at both ends, 1 in the middle."""
    return 0.5 - 0.5 * math.cos(math.tau * min(1.0, max(0.0, t)))


def breathing(still: SkinNumbers, t: float) -> SkinNumbers:
    """What is drawn of a skin that breathes, at `t`, 0 to 1; at both ends it is as it was."""
    risen = rise(t)
    if risen == 0.0:
        return still
    beams = {name: getattr(still, name) * (1.0 - EBBS * risen) for name in _BEAMS}
    swelling = min(1.0, still.swelling + SWELLS * risen)
    return msgspec.structs.replace(still, swelling=swelling, **beams)
