"""Places under the epidermis that move with it: where fine fibres and vessel loops end."""

import msgspec

from kiosk.domain.skin import SkinNumbers
from kiosk.domain.skin_shape import profile


class Footing(msgspec.Struct, frozen=True):
    """What the lower border of the epidermis is mixed from at one `x`."""

    x: float
    calm: float
    wrinkle: float
    pore: float
    scar: float
    hang: float
    dome: float
    ridge: float


def footing(parts: profile.Parts, aspect: float, x: float) -> Footing:
    """The footing at `x` of a drawing of that width."""
    return Footing(
        x,
        parts.calm(x),
        parts.wrinkle(x),
        parts.pore(x),
        parts.scar(x),
        profile.hang(x),
        profile.dome(x, aspect),
        parts.ridge(x),
    )


def border_at(f: Footing, n: SkinNumbers) -> float:
    """Depth of the lower border of the epidermis at one footing."""
    thick, ridges = profile.thickness(n)
    wrinkle, pore, scar = profile.FOLLOW
    return (
        thick
        + f.calm
        + wrinkle * n.wrinkles * f.wrinkle
        + pore * n.pores * f.pore
        + scar * n.scars * f.scar
        + n.sag * f.hang
        + n.swelling * f.dome
        + ridges * f.ridge
    )
