"""Whether the areas of a picture are large enough to be touched on this panel."""

from __future__ import annotations

from itertools import combinations
from typing import Final

from kiosk.domain.box import Box
from kiosk.domain.derive.view import View
from kiosk.domain.question import PointAtPictureQuestion

PICTURE_ASPECT: Final = 1.6
LEAST_GAP_MM: Final = 2.54


def fits_fingers(view: View, question: PointAtPictureQuestion) -> bool:
    """Whether each area is a target, apart from the others, where the picture is seen whole."""
    metrics, room = view.metrics, view.layout.choices
    below = max(metrics.primary, round(1.15 * metrics.lede) + 2 * metrics.gap) + metrics.gap
    width = min(room.width, (room.height - below) * PICTURE_ASPECT)
    height = width / PICTURE_ASPECT
    places = [
        Box(one.x * width, one.y * height, one.width * width, one.height * height)
        for one in (area.place for area in question.areas)
    ]
    least = metrics.target
    gap = metrics.mm(LEAST_GAP_MM)
    return all(one.width >= least and one.height >= least for one in places) and all(
        _apart(one, other) >= gap for one, other in combinations(places, 2)
    )


def _apart(one: Box, other: Box) -> float:
    across = max(one.x, other.x) - min(one.right, other.right)
    down = max(one.y, other.y) - min(one.bottom, other.bottom)
    return max(across, down)
