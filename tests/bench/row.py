"""One line of the table."""

from __future__ import annotations

from typing import NamedTuple


class Row(NamedTuple):
    """What was measured of the kiosk and of the bare window, and the aim.

    `of`: the aim is for "ratio" (kiosk / bare) or for "value" (the kiosk's own number); it is the
    most, or with `is_least` the least.
    """

    what: str
    unit: str
    kiosk: float
    bare: float | None
    aim: float
    of: str = "ratio"
    is_least: bool = False

    @property
    def ratio(self) -> float | None:
        """How many times the bare window's number."""
        return self.kiosk / self.bare if self.bare else None

    @property
    def reaches(self) -> bool:
        """Whether the aim is reached."""
        judged = self.kiosk if self.of == "value" else self.ratio
        if judged is None:
            return False
        return judged >= self.aim if self.is_least else judged <= self.aim


def table(rows: list[Row]) -> str:
    """All rows as aligned text."""
    head = ("", "unit", "kiosk", "bare", "ratio", "aim", "")
    lines = [head, *map(_cells, rows)]
    widths = [max(len(line[k]) for line in lines) for k in range(len(head))]
    return "\n".join(
        "  ".join(cell.ljust(w) if k in (0, 1, 6) else cell.rjust(w) for k, (cell, w) in pairs)
        for pairs in (list(enumerate(zip(line, widths, strict=True))) for line in lines)
    )


def _cells(row: Row) -> tuple[str, ...]:
    sign = ">=" if row.is_least else "<="
    aim = f"{sign} {row.aim:g}" + (" x" if row.of == "ratio" else "")
    bare = "" if row.bare is None else f"{row.bare:.2f}"
    ratio = "" if row.ratio is None else f"{row.ratio:.2f}"
    verdict = "ok" if row.reaches else "MISSED"
    return (row.what, row.unit, f"{row.kiosk:.2f}", bare, ratio, aim, verdict)
