"""A font of the kiosk's own, for a machine that has none: without it every letter would be a box."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QFontDatabase

from kiosk.content.bundled import bundled_icons
from kiosk.station.log import LogEvent, log

FONT: Final = bundled_icons().parent / "fonts" / "Inter-Regular.otf"

_NO_FONTS: Final = frozenset({"Monospace", "Sans Serif", "Serif"})
"""What fontconfig names where nothing stands behind the names."""


def bring_spare_font() -> None:
    """Where the machine has no font at all, use the kiosk's own. It has the Latin letters."""
    if not set(QFontDatabase.families()) <= _NO_FONTS:
        return
    there = QFontDatabase.addApplicationFont(str(FONT)) >= 0
    shown = "the kiosk's own is used" if there else f"and {FONT} cannot be read"
    log(LogEvent.NO_FONTS, f"this machine has no font; {shown}")
