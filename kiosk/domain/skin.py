"""The living skin as numbers: what a slide states, and what is drawn."""

import enum
from typing import Annotated

import msgspec

Share = Annotated[float, msgspec.Meta(ge=0.0, le=1.0)]
Tone = Annotated[int, msgspec.Meta(ge=1, le=6)]


class Laser(enum.Enum):
    """Kind of laser treatment that the drawing shows."""

    NONE = "none"
    SURFACE_SPARING = "surface_sparing"
    FRACTIONAL = "fractional"
    ABLATIVE = "ablative"
    DEEP_HEAT = "deep_heat"


class Label(enum.Enum):
    """Part of the skin that can be named beside the drawing."""

    SURFACE = "surface"
    EPIDERMIS = "epidermis"
    DERMIS = "dermis"
    COLLAGEN = "collagen"
    FIBROBLAST = "fibroblast"
    VESSEL = "vessel"
    FOLLICLE = "follicle"
    FAT = "fat"


class Skin(msgspec.Struct, frozen=True, kw_only=True):
    """One state of the skin, as a slide tells it.

    `tone` runs from 1 (light) to 6 (deep). All other numbers run from 0 to 1; `energy` 0 means the
    laser is off; `healing` is 0 for a fresh wound of `laser`, .25 crust, .5 flakes, .75 pink new
    skin and 1 settled. `spots` are darker patches and `pale` lighter ones; `redness` is the passing
    flush after a treatment, `vessels` the lasting red; `swelling` lifts the surface. The extras stand
    on or over the skin: a film of `ointment`, a film of `sunscreen` that turns the rays of `sun` back,
    `cool_air`, an `eye_shield`; `follicle` 0 leaves hair and gland out.
    """

    tone: Tone = 3
    wrinkles: Share = 0.3
    texture: Share = 0.2
    pores: Share = 0.2
    spots: Share = 0.0
    scars: Share = 0.0
    vessels: Share = 0.2
    collagen: Share = 0.5
    sag: Share = 0.0
    laser: Laser = Laser.NONE
    depth: Share = 0.5
    energy: Share = 0.0
    healing: Share = 1.0
    redness: Share = 0.0
    swelling: Share = 0.0
    pale: Share = 0.0
    ointment: Share = 0.0
    sunscreen: Share = 0.0
    sun: Share = 0.0
    cool_air: Share = 0.0
    eye_shield: Share = 0.0
    follicle: Share = 1.0


class SkinNumbers(msgspec.Struct, frozen=True, kw_only=True):
    """What is drawn: only floats, so that any two states can be blended.

    `beam_*` is the energy of each kind of laser and `wound_*` how much of its mark there is (both
    0 to 1): a change of laser fades one kind out while the other fades in.
    """

    tone: float
    wrinkles: float
    texture: float
    pores: float
    spots: float
    scars: float
    vessels: float
    collagen: float
    sag: float
    depth: float
    healing: float
    redness: float
    swelling: float
    pale: float
    ointment: float
    sunscreen: float
    sun: float
    cool_air: float
    eye_shield: float
    follicle: float
    beam_surface_sparing: float
    beam_fractional: float
    beam_ablative: float
    beam_deep_heat: float
    wound_surface_sparing: float
    wound_fractional: float
    wound_ablative: float
    wound_deep_heat: float


def numbers(skin: Skin) -> SkinNumbers:
    """Spread a stated skin over the numbers that are drawn."""

    def energy(kind: Laser) -> float:
        return skin.energy if skin.laser is kind else 0.0

    def wound(kind: Laser) -> float:
        return 1.0 if skin.laser is kind else 0.0

    return SkinNumbers(
        tone=float(skin.tone),
        wrinkles=skin.wrinkles,
        texture=skin.texture,
        pores=skin.pores,
        spots=skin.spots,
        scars=skin.scars,
        vessels=skin.vessels,
        collagen=skin.collagen,
        sag=skin.sag,
        depth=skin.depth,
        healing=skin.healing,
        redness=skin.redness,
        swelling=skin.swelling,
        pale=skin.pale,
        ointment=skin.ointment,
        sunscreen=skin.sunscreen,
        sun=skin.sun,
        cool_air=skin.cool_air,
        eye_shield=skin.eye_shield,
        follicle=skin.follicle,
        beam_surface_sparing=energy(Laser.SURFACE_SPARING),
        beam_fractional=energy(Laser.FRACTIONAL),
        beam_ablative=energy(Laser.ABLATIVE),
        beam_deep_heat=energy(Laser.DEEP_HEAT),
        wound_surface_sparing=wound(Laser.SURFACE_SPARING),
        wound_fractional=wound(Laser.FRACTIONAL),
        wound_ablative=wound(Laser.ABLATIVE),
        wound_deep_heat=wound(Laser.DEEP_HEAT),
    )


def between(a: SkinNumbers, b: SkinNumbers, t: float) -> SkinNumbers:
    """The state on the way from `a` (t = 0) to `b` (t = 1); `t` outside is held at the ends."""
    if t <= 0.0:
        return a
    if t >= 1.0:
        return b
    pairs = zip(msgspec.structs.astuple(a), msgspec.structs.astuple(b), strict=True)
    fields = SkinNumbers.__struct_fields__
    return SkinNumbers(**dict(zip(fields, (x + (y - x) * t for x, y in pairs), strict=True)))
