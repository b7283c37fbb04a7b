"""The weave of the collagen bundles at rest: two slants, each over the other in turn."""

import math
from itertools import pairwise

import msgspec

from kiosk.domain.skin_shape.noise import TAU, spread, unit
from kiosk.domain.skin_shape.places import FAT, treated
from kiosk.domain.skin_shape.profile import hung

LEVELS = 4
"""Turns of painting: first what passes under, then what passes over; of each one slant after the
other."""

OVER = 2
"""The first turn that passes over."""

CLEAR = 0.10
"""So far apart must two crossings be for a bundle to dive from one to the next."""

TOP, BOTTOM = 0.196, FAT - 0.024
FINE, COARSE, FAR = 0.060, 0.14, 0.25
"""How far apart the points of a bundle lie, in its lengths: at rest, on the move, far behind."""


class Section(msgspec.Struct, frozen=True):
    """A part of a bundle that passes over or under; places run from -.5 to .5 along the bundle."""

    level: int
    drift: float
    piece: tuple[float, float]
    """The piece of a broken bundle that it belongs to, and below: which of its ends are breaks."""
    broken: tuple[bool, bool]
    places: tuple[float, ...]
    wave: tuple[float, ...]
    """Of each point: its place, and the height of its wave, -1 to 1."""


class Strand(msgspec.Struct, frozen=True):
    """One bundle at rest; `rank` is the share of collagen from which it is seen."""

    x: float
    y: float
    length: float
    thick: float
    tilt: float
    hang: float
    rank: float
    warm: float
    """How far its middle is from the middle of the treated part."""
    sections: tuple[Section, ...]


class _Line(msgspec.Struct, frozen=True):
    """A bundle as a straight line, with its place in the checkerboard of crossings."""

    x: float
    y: float
    length: float
    tilt: float
    square: int
    seed: int
    slant: int


def strands(aspect: float, front: bool, fine: bool = True) -> tuple[Strand, ...]:
    """All bundles of one depth; more of them than are ever seen when collagen is low.

    `fine` cuts them into more parts.
    """
    step = (FINE if fine else COARSE) if front else FAR
    slants = [_slant(aspect, slant, front) for slant in (0, 1)]
    middle = treated(aspect)[0]
    out = []
    for mine, others in zip(slants, slants[::-1], strict=True):
        for line in mine:
            turns = _turns(line, others) if front else [(-0.5, 0.5, False)]
            out.append(_strand(line, turns, middle, step))
    return tuple(out)


def _slant(aspect: float, slant: int, front: bool) -> list[_Line]:
    rows, step = (8, 0.36) if front else (5, 0.52)
    seed = (300 if front else 400) + 10 * slant
    out = []
    for row in range(rows):
        for column in range(math.ceil(aspect / step) + 2):
            k = row * 64 + column
            down = (row + 0.5 + spread(-0.34, 0.34, seed, k, 1)) / rows
            shift = 0.5 * (row % 2) + 0.25 * slant
            tilt = spread(0.08, 0.25, seed, k, 2) * (1.0 if slant else -1.0)
            out.append(
                _Line(
                    x=(column - 0.5 + shift) * step + spread(-0.05, 0.05, seed, k, 3),
                    y=TOP + (BOTTOM - TOP) * down,
                    length=spread(0.37, 0.50, seed, k, 4) * (1.0 if front else 1.2),
                    tilt=_within(tilt, down),
                    square=row + column,
                    seed=seed * 1000 + k,
                    slant=slant,
                )
            )
    return out


def _within(tilt: float, down: float) -> float:
    """Flatter near the top and the bottom, so that no bundle pierces what lies there."""
    return tilt * (0.35 + 0.65 * min(1.0, 5.0 * min(down, 1.0 - down)))


def _turns(line: _Line, others: list[_Line]) -> list[tuple[float, float, bool]]:
    """Where it passes over the others and where under: (from, to, over)."""
    met = []
    for other in others:
        run = (other.y - line.y - other.tilt * (other.x - line.x)) / (line.tilt - other.tilt)
        if abs(run) < 0.5 * line.length and abs(line.x + run - other.x) < 0.5 * other.length:
            over = (line.square + other.square + line.slant) % 2 == 0
            met.append((run / line.length, over))
    met.sort()
    over = first = met[0][1] if met else False
    ends = [-0.5]
    for a, b in pairwise(met):
        if b[1] is not over and (b[0] - a[0]) * line.length > CLEAR:
            ends.append((a[0] + b[0]) / 2.0)
            over = b[1]
    ends.append(0.5)
    return [(a, b, first is (k % 2 == 0)) for k, (a, b) in enumerate(pairwise(ends))]


def _strand(
    line: _Line, turns: list[tuple[float, float, bool]], middle: float, step: float
) -> Strand:
    seed = line.seed
    breaks = (-spread(0.13, 0.21, seed, 1), spread(0.13, 0.21, seed, 2))
    pieces = list(pairwise((-0.5, *breaks, 0.5)))
    drifts = [spread(-1.0, 1.0, seed, 5, k) for k in range(3)]
    over = [a for a, _, _ in turns[1:]]
    places = _places(breaks, over, step)
    phase, waves = unit(seed, 3), spread(0.8, 1.3, seed, 4) * line.length / 0.43
    wave = [math.sin(TAU * (waves * u + phase)) for u in places]
    sections = []
    for start, end, passes in turns:
        for k, (a, b) in enumerate(pieces):
            i, j = places.index(max(start, a)), places.index(min(end, b)) if end > a else 0
            if j > i:
                sections.append(
                    Section(
                        level=OVER * passes + line.slant,
                        drift=drifts[k],
                        piece=(a, b),
                        broken=(k > 0, k < 2),
                        places=tuple(places[i : j + 1]),
                        wave=tuple(wave[i : j + 1]),
                    )
                )
    deep = 0.68 if line.y < TOP + 0.05 else 1.0
    return Strand(
        x=line.x,
        y=line.y,
        length=line.length,
        thick=(0.0132, 0.0164, 0.0196)[int(3 * unit(seed, 6))] * deep,
        tilt=line.tilt,
        hang=hung(line.x, line.y),
        rank=unit(seed, 7) * 0.94,
        warm=line.x - middle,
        sections=tuple(sections),
    )


def _places(breaks: tuple[float, float], over: list[float], step: float) -> list[float]:
    """Where the points of a bundle lie: all that must be there, and close enough between."""
    fixed = sorted({-0.5, 0.5, *breaks, *over})
    out = fixed[:1]
    for a, b in pairwise(fixed):
        count = max(1, round((b - a) / step))
        out += [a + (b - a) * k / count for k in range(1, count)]
        out.append(b)
    return out
