"""What stands on or over the skin: films, rays of the sun, cool air. Units of the drawing."""

from collections.abc import Sequence

import msgspec

from kiosk.domain.skin_shape.noise import ease, spread
from kiosk.domain.skin_shape.places import treated

SLANT = 0.68
"""How slanted the rays of the sun are: across by down."""

SUN_BEND = 0.62
"""How much less slanted they are below the surface."""

DEEP = 0.155
"""How far down they reach in bare skin."""


def smoothed(line: Sequence[float], reach: int) -> list[float]:
    """A line that fills dips narrower than `reach` samples to each side; y grows downwards."""
    n = len(line)
    crests = [min(line[max(0, k - reach) : k + reach + 1]) for k in range(n)]
    # Twice: the corners that the first run leaves would glint.
    return _mean(_mean(crests, max(1, reach * 2 // 3)), max(1, reach // 3))


def _mean(line: Sequence[float], reach: int) -> list[float]:
    padded = [line[0]] * (reach + 1) + list(line) + [line[-1]] * reach
    sums, total = [], 0.0
    for y in padded:
        total += y
        sums.append(total)
    wide = 2 * reach + 1
    return [(b - a) / wide for a, b in zip(sums, sums[wide:], strict=False)]


def ointment_share(x: float, aspect: float) -> float:
    """How much of the ointment film there is at `x`: whole over the treated part, round ends."""
    middle, half = treated(aspect)
    near = half + 0.05 - abs(x - middle)
    return ease(0.0, 0.055, near) ** 0.5 if near > 0.0 else 0.0


class Gleam(msgspec.Struct, frozen=True):
    """A long reflection of light on something wet: its middle and half width."""

    x: float
    half: float
    thick: float


def gleams(left: float, right: float, step: float, seed: int) -> tuple[Gleam, ...]:
    """Reflections from `left` to `right`, about one every `step`."""
    out, x, k = [], left, 0
    while x < right:
        half = step * spread(0.14, 0.40, seed, k)
        out.append(Gleam(x + half, half, spread(0.6, 1.0, seed + 1, k)))
        x += 2.0 * half + step * spread(0.18, 0.55, seed + 2, k)
        k += 1
    return tuple(out)


class Ray(msgspec.Struct, frozen=True):
    """A ray of the sun: where it meets the surface, and its strength."""

    x: float
    share: float


def rays(aspect: float) -> tuple[Ray, ...]:
    """Rays from the upper right."""
    count = max(4, round(aspect / 0.155))
    return tuple(
        Ray(
            x=aspect * (0.07 + 0.83 * (k + 0.5) / count) + spread(-0.012, 0.012, 151, k),
            share=spread(0.75, 1.0, 152, k),
        )
        for k in range(count)
    )


class Stream(msgspec.Struct, frozen=True):
    """A line of cool air: height over the surface, where it ends, thickness, how it waves."""

    high: float
    end: float
    thick: float
    phase: float


def streams(aspect: float) -> tuple[Stream, ...]:
    """Lines of cool air, the lowest first."""
    long = (0.80, 0.62, 0.72, 0.50)
    return tuple(
        Stream(
            high=0.019 + 0.021 * k,
            end=0.20 + (aspect - 0.24) * long[k],
            thick=0.0062 - 0.0007 * k,
            phase=spread(0.0, 1.0, 161, k),
        )
        for k in range(len(long))
    )


def flakes(aspect: float) -> tuple[tuple[float, float, float], ...]:
    """Tiny ice crystals in the cool air: x, height over the surface, size."""
    count = max(4, round(aspect * 5.5))
    return tuple(
        (
            0.19 + (aspect - 0.36) * (k + spread(0.2, 0.8, 162, k)) / count,
            spread(0.030, 0.088, 163, k),
            spread(0.0095, 0.0150, 164, k),
        )
        for k in range(count)
    )
