"""Collagen bundles: the same bundle from slack to firm, so that nothing jumps."""

import math

import msgspec

from kiosk.domain.skin import SkinNumbers
from kiosk.domain.skin_shape.noise import ease
from kiosk.domain.skin_shape.profile import dome
from kiosk.domain.skin_shape.weave import Strand
from kiosk.domain.skin_shape.wounds import heat_focus

BROKEN = 0.20
"""Widest gap between the pieces of a bundle that holds no longer, in its lengths."""


TAPER = 0.12
"""Length of a tip, in the bundle's lengths."""

Tip = tuple[float, float, float, float]
"""A pointed end of a piece: its foot on the bundle and its point, as x, y, x, y."""


class Laid(msgspec.Struct, frozen=True):
    """One section as it lies now: points from left to right, its thickness and its turn."""

    xs: list[float]
    ys: list[float]
    thick: float
    level: int
    tips: list[Tip]


class Slackness(msgspec.Struct, frozen=True):
    """How bundles lie at one share of collagen."""

    seen: float
    gap: float
    drift: float
    wave: float
    tilt: float
    thick: float


def slackness(collagen: float) -> Slackness:
    """From slack and broken (0) to firm and whole (1)."""
    firm = ease(0.0, 1.0, collagen)
    broken = 1.0 - ease(0.06, 0.70, collagen)
    return Slackness(
        seen=0.24 + 0.76 * collagen,
        gap=BROKEN * broken,
        drift=0.030 * broken,
        wave=0.0150 * (1.0 - firm) ** 1.1 + 0.0022,
        tilt=1.35 - 0.35 * firm,
        thick=0.46 + 0.56 * firm,
    )


def lay(
    all_strands: tuple[Strand, ...],
    n: SkinNumbers,
    aspect: float,
    seen: tuple[float, float] = (-9.0, 9.0),
) -> list[Laid]:
    """Lay what `n` shows of the bundles and can reach `seen`, a part of the width.

    A bundle comes and goes by growing from its middle.
    """
    slack = slackness(n.collagen)
    heat = max(n.beam_deep_heat, n.wound_deep_heat * (1.0 - n.healing))
    warm_y = heat_focus(n)
    out: list[Laid] = []
    left, right = seen[0] - 0.02, seen[1] + 0.02
    for s in all_strands:
        if s.x + 0.5 * s.length < left or s.x - 0.5 * s.length > right:
            continue
        shown = min(1.0, (slack.seen - s.rank) * 6.0)
        if shown <= 0.02:
            continue
        near = 0.0
        if heat > 0.0:
            near = heat * math.exp(-((s.warm / 0.30) ** 2) - ((s.y - warm_y) / 0.13) ** 2)
        y = s.y + n.sag * s.hang
        if n.swelling > 0.0:
            y += n.swelling * dome(s.x, aspect) * max(0.0, 1.0 - s.y / 0.34)
        _lay(out, s, slack, (shown, near, y), (left, right))
    return out


def _lay(
    out: list[Laid],
    s: Strand,
    slack: Slackness,
    now: tuple[float, float, float],
    seen: tuple[float, float],
) -> None:
    shown, near, y = now
    left, right = seen
    length = s.length * (0.35 + 0.65 * shown) * (1.0 - 0.20 * near)
    high_wave = slack.wave * (1.0 - 0.9 * near)
    rise = length * s.tilt * slack.tilt
    thick = s.thick * shown * (slack.thick + 0.30 * near)
    gap = slack.gap * (1.0 - 0.7 * near)
    gape = min(1.0, gap * 14.0)
    for part in s.sections:
        (a, b), (first, last) = part.piece, part.broken
        if s.x + length * part.places[-1] < left or s.x + length * part.places[0] > right:
            continue
        whole = b - a
        share = (whole - 0.5 * gap * (first + last)) / whole
        start = a + 0.5 * gap * first
        end = start + whole * share
        at = [start + (u - a) * share for u in part.places]
        wave = part.wave
        # A tip at each end of a piece that this section holds; at a break it grows with the gap.
        room = min(TAPER, 0.45 * (end - start))
        points = []
        if at[0] - start < 1e-9:
            low = start + room * (gape if first else 1.0)
            points.append((start, wave[0]))
            at, wave = _cut(at, wave, low, True)
        if end - at[-1] < 1e-9:
            high = end - room * (gape if last else 1.0)
            points.append((end, part.wave[-1]))
            at, wave = _cut(at, wave, high, False)
        off = y + slack.drift * (1.0 - near) * part.drift
        xs = [s.x + length * u for u in at]
        ys = [off + rise * u + high_wave * w for u, w in zip(at, wave, strict=True)]
        tips = []
        for u, w in points:
            k = 0 if abs(u - at[0]) < abs(u - at[-1]) else -1
            if abs(u - at[k]) > 1e-6:
                tips.append((xs[k], ys[k], s.x + length * u, off + rise * u + high_wave * w))
        out.append(Laid(xs, ys, thick, part.level, tips))


def _cut(
    at: list[float], wave: tuple[float, ...], end: float, left: bool
) -> tuple[list[float], tuple[float, ...]]:
    """Points of a section without those beyond `end`, which becomes its last on that side."""
    if left:
        k = 1
        while k < len(at) - 1 and at[k] <= end:
            k += 1
        t = min(1.0, (end - at[k - 1]) / (at[k] - at[k - 1]))
        here = wave[k - 1] + (wave[k] - wave[k - 1]) * t
        return [min(end, at[k] - 1e-7), *at[k:]], (here, *wave[k:])
    k = len(at) - 2
    while k > 0 and at[k] >= end:
        k -= 1
    t = min(1.0, (at[k + 1] - end) / (at[k + 1] - at[k]))
    here = wave[k + 1] + (wave[k] - wave[k + 1]) * t
    return [*at[: k + 1], max(end, at[k] + 1e-7)], (*wave[: k + 1], here)
