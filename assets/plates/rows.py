"""What the plate of the living skin shows: one row for each number, and the values in it."""

from __future__ import annotations

from typing import Any, Final

import msgspec

from kiosk.domain.skin import Laser, Skin

SHARES: Final = (0.0, 0.25, 0.5, 0.75, 1.0)
CLOSE: Final = 2.0
"""Enlargement of rows about the surface; those about the depths are shown as they are."""


class Row(msgspec.Struct, frozen=True):
    """One number of `Skin` at several values, `beside` other numbers that it needs to be seen."""

    field: str
    tone: int = 3
    title: str = ""
    beside: dict[str, Any] = {}
    values: tuple[float, ...] = SHARES
    zoom: float = CLOSE

    @property
    def name(self) -> str:
        """What stands beside the row."""
        return self.title or self.field

    @property
    def note(self) -> str:
        """The other numbers of the row, in words."""
        return ", ".join(
            value.value if isinstance(value, Laser) else f"{key} {value:g}"
            for key, value in self.beside.items()
        )

    def skins(self) -> list[Skin]:
        """The skin of each cell."""
        fixed = {"tone": self.tone, **self.beside}
        return [Skin(**{**fixed, self.field: value}) for value in self.values]


class Group(msgspec.Struct, frozen=True):
    """Rows that belong together, on one ground (a name of `GROUND_NAMES`)."""

    title: str
    ground: str
    rows: tuple[Row, ...]


def _lasers() -> tuple[Row, ...]:
    kinds = [kind for kind in Laser if kind is not Laser.NONE]
    return tuple(
        Row(field, tone=2 + number, beside={"laser": kind, **beside}, zoom=1.0)
        for number, kind in enumerate(kinds)
        for field, beside in (("energy", {}), ("depth", {"energy": 0.8}))
    )


TONES: Final = Row("tone", values=(1, 2, 3, 4, 5, 6), zoom=1.2)

LEFT: Final = (
    Group(
        "The skin",
        "basics",
        (
            Row("wrinkles", tone=2),
            Row("texture", tone=4),
            Row("pores", tone=3),
            Row("spots", tone=2),
            Row("pale", tone=5),
            Row("scars", tone=4),
            Row("vessels", tone=1),
            Row("redness", tone=3),
            Row("swelling", tone=4),
            Row("collagen", tone=5, zoom=1.0),
            Row("sag", tone=2, zoom=1.0),
            Row("follicle", tone=6, zoom=1.0),
        ),
    ),
    Group(
        "Healing",
        "resurfacing",
        (
            Row("healing", tone=4, beside={"laser": Laser.FRACTIONAL}),
            Row("healing", tone=2, beside={"laser": Laser.ABLATIVE}),
        ),
    ),
)

RIGHT: Final = (
    Group("The laser", "rejuvenation", _lasers()),
    Group(
        "On the skin and over it",
        "tightening",
        (
            Row("ointment", tone=4, beside={"laser": Laser.ABLATIVE, "healing": 0.3}),
            Row("sunscreen", tone=3, beside={"sun": 1.0}),
            Row("sun", tone=5, zoom=1.2),
            Row("cool_air", tone=2, zoom=1.2),
            Row("eye_shield", tone=4, zoom=1.2),
        ),
    ),
)


def all_rows() -> tuple[Row, ...]:
    """Every row of the plate."""
    return (TONES, *(row for group in (*LEFT, *RIGHT) for row in group.rows))
