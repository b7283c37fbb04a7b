"""Points of the drawing that the outside asks for."""

from kiosk.domain.skin import Label, SkinNumbers
from kiosk.domain.skin_shape import (
    collagen,
    fat,
    fibres,
    places,
    profile,
    vessels,
    weave,
    wounds,
)
from kiosk.domain.skin_shape.follicle import axis_at, drop
from kiosk.domain.skin_shape.footing import border_at, footing

HORIZON = 0.3
"""Where the mean surface line stands when nothing else is said, as a share of the height."""


def label_anchor(
    label: Label,
    n: SkinNumbers,
    aspect: float,
    horizon: float = HORIZON,
    zoom: float = 1.0,
    near: float = 0.8,
) -> tuple[float, float]:
    """The point that a label names, as (x, y) from the upper left corner, in heights.

    `aspect` is width by height; `horizon` and `zoom` are those of the drawing. The
    point lies near the share `near` of the width, where what it names lies in more than one place.
    """
    wide = places.held_aspect(aspect / zoom)
    x, down = _place(label, n, wide, near)
    return x * zoom, horizon + down * zoom


def _place(label: Label, n: SkinNumbers, aspect: float, share: float) -> tuple[float, float]:
    near = aspect * share
    match label:
        case Label.SURFACE:
            x = near - aspect * 0.08
            return x, _surface_at(n, aspect, x)
        case Label.EPIDERMIS:
            top = _surface_at(n, aspect, near)
            under = border_at(footing(profile.Parts(aspect), aspect, near), n)
            return near, (top + max(top, under)) / 2.0
        case Label.DERMIS:
            return near - aspect * 0.14, 0.205
        case Label.COLLAGEN:
            return _strand_near(n, aspect, near - aspect * 0.08, 0.34)
        case Label.VESSEL:
            return near, vessels.artery_at(n, near)
        case Label.FOLLICLE:
            x = places.follicle_x(aspect)
            return axis_at(x, 0.29), 0.29 + drop(n, aspect)
        case Label.FIBROBLAST:
            return _cell_near(n, aspect, aspect * 0.84)
        case Label.FAT:
            return near, fat.line_at(n, near) + 0.06


def _surface_at(n: SkinNumbers, aspect: float, x: float) -> float:
    height = profile.surface_at(n, aspect, x)
    return height + wounds.removal(n) * profile.window(x, aspect)


def _strand_near(n: SkinNumbers, aspect: float, x: float, y: float) -> tuple[float, float]:
    """The middle of an always visible bundle nearest to a point, as it lies now."""
    seen = [s for s in weave.strands(aspect, True, False) if s.rank < 0.12]
    best = min(seen, key=lambda s: (s.x - x) ** 2 + (s.y - y) ** 2)
    piece = next(s.piece for s in best.sections if all(s.broken))
    at = best.x + best.length * sum(piece) / 2.0
    for part in collagen.lay((best,), n, aspect):
        for x0, y0, x1, y1 in zip(part.xs, part.ys, part.xs[1:], part.ys[1:], strict=False):
            if x0 <= at <= x1:
                return at, y0 + (y1 - y0) * (at - x0) / max(1e-9, x1 - x0)
    return best.x, best.y


def _cell_near(n: SkinNumbers, aspect: float, x: float) -> tuple[float, float]:
    cells = [c for c in fibres.fibroblasts(aspect) if c.x < 0.95 * aspect]
    return fibres.fibroblast_at(min(cells, key=lambda c: abs(c.x - x)), n)
