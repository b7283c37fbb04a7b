"""Plain SVG elements as strings; numbers are rounded to one decimal."""

import math
import re
from collections.abc import Sequence

Point = tuple[float, float]
Knot = tuple[float, float, float]

_NUMBER = re.compile(r"-?\d+\.\d+")


def num(value: float) -> str:
    """A number with at most one decimal."""
    text = f"{value:.1f}"
    text = text[:-2] if text.endswith(".0") else text
    return "0" if text == "-0" else text


def tidy(svg: str) -> str:
    """Round every decimal number in some SVG text to one decimal (opacities keep theirs)."""
    return _NUMBER.sub(lambda m: num(float(m.group())), svg)


def _attrs(opacity: float) -> str:
    return "" if opacity >= 1 else f' opacity="{opacity:.2g}"'


def path(d: str, fill: str, opacity: float = 1) -> str:
    """A filled path."""
    return f'<path d="{tidy(d)}" fill="{fill}"{_attrs(opacity)}/>'


def line(d: str, colour: str, width: float, opacity: float = 1, dash: str = "") -> str:
    """A stroked path with round ends; ``dash`` is an SVG dash list."""
    dashes = f' stroke-dasharray="{dash}"' if dash else ""
    return (
        f'<path d="{tidy(d)}" fill="none" stroke="{colour}" stroke-width="{num(width)}" '
        f'stroke-linecap="round" stroke-linejoin="round"{dashes}{_attrs(opacity)}/>'
    )


def circle(x: float, y: float, r: float, fill: str, opacity: float = 1) -> str:
    """A filled circle."""
    return f'<circle cx="{num(x)}" cy="{num(y)}" r="{num(r)}" fill="{fill}"{_attrs(opacity)}/>'


def ring(x: float, y: float, r: float, colour: str, width: float, dash: str = "") -> str:
    """A stroked circle."""
    dashes = f' stroke-dasharray="{dash}" stroke-linecap="round"' if dash else ""
    return (
        f'<circle cx="{num(x)}" cy="{num(y)}" r="{num(r)}" fill="none" stroke="{colour}" '
        f'stroke-width="{num(width)}"{dashes}/>'
    )


def ellipse(x: float, y: float, rx: float, ry: float, fill: str, opacity: float = 1) -> str:
    """A filled ellipse."""
    return (
        f'<ellipse cx="{num(x)}" cy="{num(y)}" rx="{num(rx)}" ry="{num(ry)}" '
        f'fill="{fill}"{_attrs(opacity)}/>'
    )


def rect(
    x: float, y: float, w: float, h: float, fill: str, r: float = 0, opacity: float = 1
) -> str:
    """A filled rectangle with corner radius ``r``."""
    return (
        f'<rect x="{num(x)}" y="{num(y)}" width="{num(w)}" height="{num(h)}" rx="{num(r)}" '
        f'fill="{fill}"{_attrs(opacity)}/>'
    )


def place(
    content: str, x: float = 0, y: float = 0, scale: float = 1, turn: float = 0, flip: bool = False
) -> str:
    """Move a drawing to (x, y), turned by ``turn`` degrees, scaled, mirrored if ``flip``."""
    sx = -scale if flip else scale
    parts = [f"translate({num(x)} {num(y)})"]
    if turn:
        parts.append(f"rotate({num(turn)})")
    if scale != 1 or flip:
        parts.append(f"scale({sx:.3g} {scale:.3g})")
    return f'<g transform="{" ".join(parts)}">{content}</g>'


def smooth(points: Sequence[Point], closed: bool = False) -> str:
    """Path data of a curve through the points (Catmull-Rom)."""
    n = len(points)
    count = n if closed else n - 1

    def at(i: int) -> Point:
        return points[i % n] if closed else points[max(0, min(n - 1, i))]

    out = [f"M{num(points[0][0])} {num(points[0][1])}"]
    for i in range(count):
        p0, p1, p2, p3 = at(i - 1), at(i), at(i + 1), at(i + 2)
        c1 = (p1[0] + (p2[0] - p0[0]) / 6, p1[1] + (p2[1] - p0[1]) / 6)
        c2 = (p2[0] - (p3[0] - p1[0]) / 6, p2[1] - (p3[1] - p1[1]) / 6)
        out.append("C" + " ".join(f"{num(x)} {num(y)}" for x, y in (c1, c2, p2)))
    return "".join(out) + ("Z" if closed else "")


def spine(knots: Sequence[Knot], steps: int = 5) -> list[Knot]:
    """The dense middle line of a soft tube through (x, y, radius) knots."""
    dense: list[Knot] = []
    last = len(knots) - 1
    for i in range(last):
        k0, k1, k2, k3 = (knots[max(0, min(last, i + j))] for j in (-1, 0, 1, 2))
        for s in range(steps):
            t = s / steps
            dense.append(
                (
                    _spline(k0[0], k1[0], k2[0], k3[0], t),
                    _spline(k0[1], k1[1], k2[1], k3[1], t),
                    k1[2] + (k2[2] - k1[2]) * t,
                )
            )
    dense.append(knots[-1])
    return dense


def tube_outline(knots: Sequence[Knot], flat: bool = False, steps: int = 5) -> str:
    """Path data of a soft tube through (x, y, radius) knots; its last end is round or flat."""
    dense = spine(knots, steps)
    left, right = edge(dense, 1), edge(dense, -1)
    r0, r1 = num(knots[0][2]), num(knots[-1][2])
    there = " ".join(f"{num(x)} {num(y)}" for x, y in left)
    again = " ".join(f"{num(x)} {num(y)}" for x, y in reversed(right))
    end, start = right[-1], left[0]
    cap = "L" if flat else f"A{r1} {r1} 0 0 1 "
    return (
        f"M{there}{cap}{num(end[0])} {num(end[1])}L{again}"
        f"A{r0} {r0} 0 0 1 {num(start[0])} {num(start[1])}Z"
    )


def edge(dense: Sequence[Knot], side: int) -> list[Point]:
    """One side of a tube; points that a sharp bend pushes inside the tube are left out."""
    kept: list[Point] = []
    last = len(dense) - 1
    for i, (x, y, r) in enumerate(dense):
        ax, ay, _ = dense[max(0, i - 1)]
        bx, by, _ = dense[min(last, i + 1)]
        length = math.hypot(bx - ax, by - ay) or 1
        px, py = x + side * (by - ay) / length * r, y - side * (bx - ax) / length * r
        if i in (0, last) or all(math.hypot(px - u, py - v) > 0.93 * w for u, v, w in dense):
            kept.append((px, py))
    return kept


def tube(
    knots: Sequence[Knot],
    fill: str,
    shade: str = "",
    rim: float = 5,
    flat: bool = False,
    steps: int = 5,
) -> str:
    """A soft tube; with ``shade`` it gets a darker rim at its lower right."""
    if not shade:
        return path(tube_outline(knots, flat, steps), fill)
    inner = [(x - rim * 0.4, y - rim * 0.5, max(2.0, r - rim * 0.6)) for x, y, r in knots]
    return path(tube_outline(knots, flat, steps), shade) + path(
        tube_outline(inner, flat, steps), fill
    )


def _spline(a: float, b: float, c: float, d: float, t: float) -> float:
    return 0.5 * (
        2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t**3
    )
