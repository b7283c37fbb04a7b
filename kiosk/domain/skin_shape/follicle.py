"""One hair follicle with its sebaceous gland, leaning a little to the left as it goes down."""

import msgspec

from kiosk.domain.skin_shape.noise import spread
from kiosk.domain.skin_shape.places import follicle_x

Points = tuple[tuple[float, float], ...]


class Follicle(msgspec.Struct, frozen=True):
    """Outlines of the follicle's parts; each is a closed line unless said otherwise."""

    x: float
    axis: Points
    """Open line along the hair, from its bulb up to its tip above the surface."""
    rim: Points
    sheath: Points
    inner: Points
    bulb: tuple[float, float]
    gland: tuple[tuple[float, float, float], ...]
    """Lobes: (x, y, radius), the farthest ones first."""


def _at(x: float, y: float) -> float:
    """The axis: leans left below, bends right above the surface."""
    if y < 0.0:
        return x - 0.10 * y + 0.42 * y * y
    return x - 0.085 * y - 0.03 * y * y


def _outline(x: float, wide: tuple[tuple[float, float], ...], grow: float) -> Points:
    left = tuple((_at(x, y) - w - grow, y + grow) for y, w in wide)
    right = tuple((_at(x, y) + w + grow, y + grow) for y, w in reversed(wide))
    return left + right


def follicle(aspect: float) -> Follicle:
    """The follicle of a drawing of that width."""
    x = follicle_x(aspect)
    deep = 0.405
    wide = (
        (-0.002, 0.034),
        (0.03, 0.0225),
        (0.08, 0.0185),
        (0.16, 0.0185),
        (0.26, 0.0175),
        (0.33, 0.0185),
        (0.37, 0.0235),
        (0.395, 0.0225),
        (deep + 0.012, 0.012),
        (deep + 0.018, 0.0),
    )
    thin = (
        (0.0, 0.013),
        (0.06, 0.0095),
        (0.2, 0.0088),
        (0.33, 0.0092),
        (0.375, 0.0125),
        (0.39, 0.0),
    )
    lobes = (
        (-0.062, 0.236, 0.021),
        (-0.041, 0.262, 0.018),
        (-0.075, 0.206, 0.019),
        (-0.036, 0.200, 0.020),
        (-0.054, 0.176, 0.016),
        (-0.048, 0.222, 0.024),
    )
    return Follicle(
        x=x,
        axis=tuple(
            (_at(x, y), y) for y in (0.388, 0.30, 0.22, 0.14, 0.06, 0.0, -0.05, -0.10, -0.15, -0.19)
        ),
        rim=_outline(x, wide, 0.0026),
        sheath=_outline(x, wide, 0.0),
        inner=_outline(x, thin, 0.0),
        bulb=(_at(x, 0.388), 0.388),
        gland=tuple(
            (x + dx + spread(-0.002, 0.002, 91, k), y, r) for k, (dx, y, r) in enumerate(lobes)
        ),
    )
