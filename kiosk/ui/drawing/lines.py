"""The lines of the surface layers in pixels, for one state of the skin."""

from __future__ import annotations

from kiosk.domain.skin import SkinNumbers
from kiosk.domain.skin_shape import profile, wounds

CORNEUM = 0.0165


class Lines:
    """Surface, lower border of the horny layer and of the epidermis; y grows downwards."""

    def __init__(self, parts: profile.Profile, n: SkinNumbers, unit: float) -> None:
        self.unit = unit
        self.xs = [x * unit for x in parts.xs]
        whole = profile.surface(parts, n)
        off = wounds.removal(n)
        self.off = [off * w for w in parts.window] if off > 0.0 else None
        top = [y + o for y, o in zip(whole, self.off, strict=True)] if self.off else whole
        low = profile.border(parts, n)
        if self.off:
            low = [max(b, t) for b, t in zip(low, top, strict=True)]
        before, after = [top[0]] * 3 + top[:-3], top[3:] + [top[-1]] * 3
        run = 6.0 * parts.step
        self.slope = [(b - a) / run for a, b in zip(before, after, strict=True)]
        thick = [CORNEUM * (1.0 + min(0.9, 0.55 * s * s)) for s in self.slope]
        if self.off:
            thick = [max(0.0, c - o * 0.8) for c, o in zip(thick, self.off, strict=True)]
        w, p, s = n.wrinkles, n.pores, 0.5 * n.scars
        self.fold = [
            unit * (w * yw + p * yp + s * ys)
            for yw, yp, ys in zip(parts.wrinkle, parts.pore, parts.scar, strict=True)
        ]
        """How deep the dips of folds, pores and scars are at each sample."""
        self.window = parts.window
        self.top = [y * unit for y in top]
        self.low = [y * unit for y in low]
        self.corneum = [min(t + c, b) * unit for t, c, b in zip(top, thick, low, strict=True)]

    def at(self, x: float) -> int:
        """The sample next to `x` pixels."""
        k = round(x / (self.xs[1] - self.xs[0]))
        return max(0, min(len(self.xs) - 1, k))
