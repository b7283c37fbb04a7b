"""Where the named things of the drawing stand along its width."""

from kiosk.domain.skin_shape.noise import spread

WIDEST = 3.2
"""Largest width that is drawn, in heights."""

EPIDERMIS = 0.086
"""Mean thickness of the epidermis."""

VESSEL = 0.455
"""Mean depth of the thick vessel."""

FAT = 0.575
"""Mean depth of the border between dermis and fat."""

LOOP_STEP = 0.232
RIDGE_STEP = LOOP_STEP / 2.0


def held_aspect(aspect: float) -> float:
    """`aspect` held between .3 and the widest drawing."""
    return min(WIDEST, max(0.3, aspect))


def follicle_x(aspect: float) -> float:
    """Where the hair follicle meets the surface: left of what lasers treat and labels name."""
    return aspect * 0.25


def treated(aspect: float) -> tuple[float, float]:
    """Centre and half width of the part of the surface that lasers treat."""
    left = follicle_x(aspect) + min(0.11, aspect * 0.10)
    right = aspect - min(0.10, aspect * 0.08)
    return (left + right) / 2.0, (right - left) / 2.0


def column_places(aspect: float) -> tuple[float, ...]:
    """Where the narrow beams of a fractional laser enter, from left to right."""
    centre, half = treated(aspect)
    count = max(3, min(13, 3 + 2 * round(aspect * 1.9)))
    step = 2.0 * half / count
    return tuple(centre + (k - (count - 1) / 2.0) * step for k in range(count))


def wrinkle_places(aspect: float) -> tuple[tuple[float, float, float], ...]:
    """Narrow dips of the surface: (x, half width, depth)."""
    out = []
    x, k = 0.16, 0
    while x < aspect:
        out.append((x, spread(0.044, 0.064, 11, k), spread(0.5, 1.0, 12, k)))
        x += spread(0.17, 0.31, 13, k)
        k += 1
    return tuple(out)


def pore_places(aspect: float) -> tuple[float, ...]:
    """Fine pits of the surface."""
    return tuple(
        0.06 + k * 0.108 + spread(-0.025, 0.025, 21, k) for k in range(int(aspect / 0.108))
    )


def scar_places(aspect: float) -> tuple[tuple[float, float, float], ...]:
    """Pitted scars: (x, half width, depth)."""
    out = []
    x, k = follicle_x(aspect) + 0.17, 0
    while x < aspect - 0.1:
        out.append((x, spread(0.04, 0.062, 31, k), spread(0.7, 1.0, 32, k)))
        x += spread(0.25, 0.36, 33, k)
        k += 1
    return tuple(out)


def spot_places(aspect: float) -> tuple[tuple[float, float], ...]:
    """Clusters of pigment: (x, half width)."""
    out = []
    x, k = 0.2, 0
    while x < aspect - 0.1:
        out.append((x, spread(0.05, 0.085, 41, k)))
        x += spread(0.27, 0.42, 42, k)
        k += 1
    return tuple(out)
