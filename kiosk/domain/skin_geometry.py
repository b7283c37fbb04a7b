"""Points of the drawing that the outside asks for."""

from kiosk.domain.skin import Label, SkinNumbers
from kiosk.domain.skin_shape import places, profile, vessels, wounds
from kiosk.domain.skin_shape.collagen import strands

HORIZON = 0.3
"""Where the mean surface line stands when nothing else is said, as a share of the height."""


def label_anchor(
    label: Label, n: SkinNumbers, aspect: float, horizon: float = HORIZON, zoom: float = 1.0
) -> tuple[float, float]:
    """The point that a label names, as (x, y) from the upper left corner, in heights.

    `aspect` is width by height; `horizon` and `zoom` are those of the drawing.
    """
    wide = places.held_aspect(aspect / zoom)
    x, down = _place(label, n, wide)
    return x * zoom, horizon + down * zoom


def _place(label: Label, n: SkinNumbers, aspect: float) -> tuple[float, float]:
    near = aspect * 0.80
    match label:
        case Label.SURFACE:
            x = aspect * 0.72
            return x, _surface_at(n, aspect, x)
        case Label.EPIDERMIS:
            x = near
            return x, _surface_at(n, aspect, x) + places.EPIDERMIS * 0.5
        case Label.DERMIS:
            return aspect * 0.66, 0.205
        case Label.COLLAGEN:
            return _strand_near(aspect, aspect * 0.74, 0.34)
        case Label.VESSEL:
            return near, vessels.artery(near)
        case Label.FOLLICLE:
            x = places.follicle_x(aspect)
            return x - 0.085 * 0.29, 0.29
        case Label.FAT:
            return near, places.FAT + 0.06


def _surface_at(n: SkinNumbers, aspect: float, x: float) -> float:
    height = profile.surface_at(n, aspect, x)
    return height + wounds.removal(n) * profile.window(x, aspect)


def _strand_near(aspect: float, x: float, y: float) -> tuple[float, float]:
    """The middle of an always visible strand nearest to a point."""
    seen = [s for s in strands(aspect, front=True) if s.rank < 0.28]
    best = min(seen, key=lambda s: (s.x - x) ** 2 + (s.y - y) ** 2)
    return best.x, best.y
