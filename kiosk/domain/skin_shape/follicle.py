"""One hair follicle with its gland and muscle, leaning a little to the left as it goes down."""

import msgspec

from kiosk.domain.skin import SkinNumbers
from kiosk.domain.skin_shape.noise import spread
from kiosk.domain.skin_shape.places import follicle_x
from kiosk.domain.skin_shape.profile import dome, hang

Points = tuple[tuple[float, float], ...]

DEEP = 0.405


class Follicle(msgspec.Struct, frozen=True):
    """Outlines of the follicle's parts; each is a closed line unless said otherwise."""

    aspect: float
    x: float
    axis: Points
    """Open line along the hair, from its bulb up to its tip above the surface."""
    rim: Points
    sheath: Points
    inner: Points
    matrix: Points
    """The dark cells of the bulb, around the papilla."""
    papilla: Points
    gland: tuple[tuple[float, float, float], ...]
    """Lobes: (x, y, radius), the farthest ones first."""
    neck: Points
    """Open line from the gland into the sheath."""
    muscle: tuple[Points, ...]
    """Open lines from the sheath up to the epidermis."""


def drop(n: SkinNumbers, aspect: float) -> float:
    """How far the follicle hangs with the skin around it."""
    x = follicle_x(aspect)
    return n.sag * hang(x) + n.swelling * dome(x, aspect)


def axis_at(x: float, y: float) -> float:
    """The axis: leans left below, bends right above the surface."""
    if y < 0.0:
        return x - 0.10 * y + 0.42 * y * y
    return x - 0.085 * y - 0.03 * y * y


def _outline(x: float, wide: tuple[tuple[float, float], ...], grow: float) -> Points:
    left = tuple((axis_at(x, y) - w - grow, y + grow) for y, w in wide)
    right = tuple((axis_at(x, y) + w + grow, y + grow) for y, w in reversed(wide))
    return left + right


SHEATH = (
    (-0.002, 0.034),
    (0.03, 0.0225),
    (0.08, 0.0180),
    (0.16, 0.0172),
    (0.26, 0.0168),
    (0.33, 0.0180),
    (0.365, 0.0240),
    (0.392, 0.0250),
    (DEEP + 0.010, 0.0150),
    (DEEP + 0.016, 0.0),
)
INNER = (
    (0.0, 0.013),
    (0.06, 0.0095),
    (0.2, 0.0088),
    (0.32, 0.0092),
    (0.36, 0.0110),
    (0.37, 0.0),
)
MATRIX = (
    (0.338, 0.0040),
    (0.356, 0.0130),
    (0.376, 0.0178),
    (0.396, 0.0168),
    (0.406, 0.0080),
    (0.408, 0.0),
)
PAPILLA = (
    (0.372, 0.0),
    (0.376, 0.0046),
    (0.388, 0.0066),
    (0.398, 0.0052),
    (0.408, 0.0046),
    (0.420, 0.0078),
)
LOBES = (
    (0.020, 0.232, 0.0130),
    (0.066, 0.150, 0.0130),
    (0.034, 0.212, 0.0160),
    (0.052, 0.170, 0.0170),
    (0.026, 0.178, 0.0180),
    (0.042, 0.192, 0.0170),
)


def follicle(aspect: float) -> Follicle:
    """The follicle of a drawing of that width."""
    x = follicle_x(aspect)
    low = axis_at(x, 0.292)
    return Follicle(
        aspect=aspect,
        x=x,
        axis=tuple(
            (axis_at(x, y), y)
            for y in (0.372, 0.30, 0.22, 0.14, 0.06, 0.0, -0.05, -0.10, -0.15, -0.19)
        ),
        rim=_outline(x, SHEATH, 0.0026),
        sheath=_outline(x, SHEATH, 0.0),
        inner=_outline(x, INNER, 0.0),
        matrix=_outline(x, MATRIX, 0.0),
        papilla=_outline(x, PAPILLA, 0.0),
        gland=tuple(
            (x + dx + spread(-0.002, 0.002, 91, k), y, r) for k, (dx, y, r) in enumerate(LOBES)
        ),
        neck=((x + 0.026, 0.178), (x + 0.012, 0.148), (x - 0.008, 0.122)),
        muscle=tuple(
            (
                (low + 0.010, 0.296 + 0.004 * k),
                (low + 0.045, 0.262 + 0.003 * k),
                (low + 0.095 + 0.004 * k, 0.188 + 0.002 * k),
                (low + 0.128 + 0.012 * k, 0.128),
                (low + 0.140 + 0.018 * k, 0.080),
            )
            for k in (-1, 0, 1)
        ),
    )
