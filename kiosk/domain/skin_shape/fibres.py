"""The fine things between the bundles: papillary and elastic fibres, and fibroblasts."""

import math

import msgspec

from kiosk.domain.skin import SkinNumbers
from kiosk.domain.skin_shape import profile
from kiosk.domain.skin_shape.footing import Footing, border_at, footing
from kiosk.domain.skin_shape.noise import TAU, ease, spread, unit
from kiosk.domain.skin_shape.places import FAT, RIDGE_STEP

Points = list[tuple[float, float]]

STEP = 0.0112


class Fibre(msgspec.Struct, frozen=True):
    """A fine fibre that rises to the epidermis; `rank` is the collagen from which it is seen."""

    head: Footing
    foot: float
    """Depth of its foot."""
    lean: float
    """How far its foot stands aside."""
    bend: float
    rank: float
    thick: float
    wide: float
    """How far from its head it reaches at most."""


class Cell(msgspec.Struct, frozen=True):
    """A fibroblast: its middle and its turn in radians."""

    x: float
    y: float
    turn: float
    size: float


def papillary(aspect: float) -> tuple[Fibre, ...]:
    """Loose fibres below the epidermis, which rise towards its ridges."""
    parts = profile.Parts(aspect)
    out = []
    for k in range(int(aspect / STEP) + 3):
        x = (k - 1) * STEP + spread(-0.004, 0.004, 151, k)
        lean = _homewards(x) + spread(-0.014, 0.014, 153, k)
        bend = spread(-0.008, 0.008, 154, k)
        out.append(
            Fibre(
                head=footing(parts, aspect, x),
                foot=spread(0.150, 0.212, 152, k),
                lean=lean,
                bend=bend,
                wide=abs(lean) + 2.4 * abs(bend) + 0.003,
                rank=unit(155, k) * 0.9,
                thick=(0.0012, 0.0016, 0.0021)[int(3 * unit(156, k))],
            )
        )
    return tuple(out)


def _homewards(x: float) -> float:
    """Feet stand closer together under the middle of each papilla, heads fan out."""
    middle = 0.115 + RIDGE_STEP * round((x - 0.115) / RIDGE_STEP)
    return 0.45 * (middle - x)


def lay_papillary(fibres: tuple[Fibre, ...], n: SkinNumbers) -> list[tuple[Points, float]]:
    """Points and width of each fibre that `n` shows."""
    firm = ease(0.0, 1.0, n.collagen)
    slack = 1.0 + 1.4 * (1.0 - firm)
    out = []
    for f in fibres:
        shown = min(1.0, (0.24 + 0.76 * n.collagen - f.rank) * 6.0)
        if shown <= 0.02:
            continue
        x = f.head.x
        top = border_at(f.head, n) + 0.004
        low = f.foot + n.sag * f.head.hang * 0.85
        low = top + (low - top) * shown
        points = [
            (
                x + f.lean * u * u * shown + f.bend * slack * math.sin(TAU * 0.75 * u),
                top + (low - top) * u,
            )
            for u in (0.0, 0.25, 0.5, 0.75, 1.0)
        ]
        out.append((points, f.thick * (0.6 + 0.4 * firm) * (0.4 + 0.6 * shown)))
    return out


def elastic(n: SkinNumbers, seen: tuple[float, float]) -> list[Points]:
    """A few long, fine, wavy threads, those that can reach `seen` (in heights)."""
    out = []
    for k in range(max(0, int(seen[0] / 0.13) - 1), math.ceil(seen[1] / 0.13) + 2):
        x, reach = k * 0.13 + spread(-0.06, 0.06, 161, k), spread(0.07, 0.11, 164, k)
        if x + reach < seen[0] - 0.005 or x - reach > seen[1] + 0.005:
            continue
        y = spread(0.20, FAT - 0.05, 162, k)
        tilt, phase = spread(-0.35, 0.35, 163, k), unit(165, k)
        high = 0.005 + 0.005 * (1.0 - n.collagen)
        drop = n.sag * profile.hung(x, y)
        out.append(
            [
                (
                    x + reach * u,
                    y + drop + reach * tilt * u + high * math.sin(TAU * (0.85 * u + phase)),
                )
                for u in (j / 4.0 - 1.0 for j in range(9))
            ]
        )
    return out


def fibroblasts(aspect: float) -> tuple[Cell, ...]:
    """A few cells between the bundles."""
    step = 0.150
    return tuple(
        Cell(
            x=(k + 0.5) * step + spread(-0.03, 0.03, 171, k),
            y=(0.285, 0.402, 0.335, 0.245, 0.372)[k % 5] + spread(-0.012, 0.012, 172, k),
            turn=spread(-0.35, 0.35, 173, k),
            size=spread(0.021, 0.026, 174, k),
        )
        for k in range(int(aspect / step) + 1)
    )


def fibroblast_at(cell: Cell, n: SkinNumbers) -> tuple[float, float]:
    """Where its middle lies now."""
    return cell.x, cell.y + n.sag * profile.hung(cell.x, cell.y)
