"""How many codes carry some words, and how large their modules are, so that a phone reads them.

A phone held 40 cm away sees about 550 mm of the long side of its picture (a usual camera, 69 degrees
across). Of such a picture of 1920 pixels 3.5 fall on a millimetre, and readers need 2 for a module (so
the guide of Google's ML Kit): a module of 0.6 mm is the least. With 0.8 mm, near 3 pixels, a shaking hand
matters less. The short side of its picture is
some 310 mm: of 200 mm, a code stays within it.
"""

from __future__ import annotations

import enum
from collections.abc import Callable, Sequence
from typing import Final

import msgspec

from kiosk.domain.code_parts import block_starts, joined, parted

LEAST_MM: Final = 0.6
GOOD_MM: Final = 0.8
"""Side of a module in mm: none is smaller; and from where on more of them is better than less."""

MOST_MM: Final = 200.0
"""The widest code with its quiet zone, in mm."""

QUIET: Final = 4
"""The quiet zone on each side, in modules (ISO/IEC 18004, 6.3.8)."""

_HEADER: Final = 2
"""Bytes for saying that the words are UTF-8 (ECI 26), rounded up."""


class Level(enum.Enum):
    """How much of a code may be unreadable: 7 % of L, 15 % of M."""

    L = "L"
    M = "M"


CAPACITY: Final = {
    Level.L: (
        *(17, 32, 53, 78, 106, 134, 154, 192, 230, 271, 321, 367, 425, 458, 520, 586, 644, 718),
        *(792, 858, 929, 1003, 1091, 1171, 1273, 1367, 1465, 1528, 1628, 1732, 1840, 1952, 2068),
        *(2188, 2303, 2431, 2563, 2699, 2809, 2953),
    ),
    Level.M: (
        *(14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331, 362, 412, 450, 504, 560),
        *(624, 666, 711, 779, 857, 911, 997, 1059, 1125, 1190, 1264, 1370, 1452, 1538, 1628),
        *(1722, 1809, 1911, 1989, 2099, 2213, 2331),
    ),
}
"""Bytes that the versions 1 to 40 carry (ISO/IEC 18004, table 7)."""


class CodeForm(msgspec.Struct, frozen=True):
    """The form of a code: its version, its level, and the side of a module in pixels of the screen."""

    version: int = 1
    level: Level = Level.M
    module: int = 1

    @property
    def modules(self) -> int:
        """Modules along a side, with the quiet zone."""
        return 17 + 4 * self.version + 2 * QUIET

    @property
    def side(self) -> int:
        """The whole side in pixels of the screen."""
        return self.modules * self.module


class Carried(msgspec.Struct, frozen=True):
    """Words in one code or several of one form. `begins` has the number of the first line of each."""

    parts: tuple[str, ...]
    begins: tuple[int, ...]
    form: CodeForm


def carry(
    lines: Sequence[str], box: float, px_per_mm: float, head: Callable[[int, int], str]
) -> Carried:
    """Words in as few codes as can be read, each within a square of `box` screen pixels.

    One code more is taken where its modules are good and without it they were not. Of several, each
    begins with a line of its own: `head` of its number, from 1, and of how many there are. They are
    parted between two blocks where that leaves the modules good, or no smaller than between two lines.
    """
    box = min(box, MOST_MM * px_per_mm)
    good = GOOD_MM * px_per_mm
    for least in (LEAST_MM * px_per_mm, 0.0):
        for count in range(1, max(2, len(lines) + 1)):
            found = _in_codes(lines, count, box, (good, least), head)
            if found is None:
                continue
            if found.form.module < good:
                found = _in_codes(lines, count + 1, box, (good,), head) or found
            return found
    raise ValueError("a line is longer than the largest code")


def _in_codes(
    lines: Sequence[str],
    count: int,
    box: float,
    floors: Sequence[float],
    head: Callable[[int, int], str],
) -> Carried | None:
    found = None
    for starts in (block_starts(lines), range(len(lines))):
        begins = parted(lines, count, list(starts))
        parts = joined(lines, begins, head)
        form = _form(max(len(part.encode()) for part in parts), box, floors)
        if form is not None and (found is None or form.module > found.form.module):
            found = Carried(parts, begins, form)
        if found is not None and found.form.module >= floors[0]:
            break
    return found


def _form(size: int, box: float, floors: Sequence[float]) -> CodeForm | None:
    """The form for `size` bytes whose modules have the first floor that one has, M before L."""
    forms = [form for level in (Level.M, Level.L) if (form := _largest(size, level, box))]
    for floor in floors:
        for form in forms:
            if form.module >= max(1.0, floor):
                return form
    return None


def _largest(size: int, level: Level, box: float) -> CodeForm | None:
    capacity = CAPACITY[level]
    needed = size + _HEADER
    version = next((n for n, bytes_ in enumerate(capacity, 1) if bytes_ >= needed), None)
    if version is None:
        return None
    form = CodeForm(version, level)
    return msgspec.structs.replace(form, module=int(box // form.modules))
