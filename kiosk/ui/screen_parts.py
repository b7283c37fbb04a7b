"""What only Qt can tell of this machine: its fonts, and how large its panel is."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import cast

from PySide6.QtGui import QFontDatabase, QGuiApplication, QScreen

from kiosk.domain.panel import plausible_inches
from kiosk.domain.script import LATIN_FAMILY, script_of
from kiosk.station.machine import Part

FONT_PACKAGES = "sudo apt-get install fonts-inter fonts-noto-core fonts-noto-cjk"


def screen_parts(languages: Sequence[str], inches: float) -> tuple[Part, ...]:
    """The fonts of these languages, and the size of the panel where there is a screen.

    `inches` is the setting, 0 where it is not set.
    """
    application = QGuiApplication.instance() or QGuiApplication(["afterglow"])
    there = fonts(languages, QFontDatabase.families())
    if QGuiApplication.platformName() == "offscreen":
        return (there,)
    screen = cast("QGuiApplication", application).primaryScreen()
    return (there, panel(screen, inches))


def fonts(languages: Sequence[str], there: Collection[str]) -> Part:
    """Whether each language has the font that it is set in; others would stand in."""
    wanted = dict.fromkeys([LATIN_FAMILY, *(script_of(one).family for one in languages)])
    # Debian's Inter and the one of its makers have different names.
    lacking = [name for name in wanted if not {name, f"{name} Variable"} & set(there)]
    if lacking:
        return Part("fonts", f"{', '.join(lacking)} missing", f"{FONT_PACKAGES}.")
    return Part("fonts", ", ".join(wanted))


def panel(screen: QScreen, inches: float) -> Part:
    """Whether it is known how large the panel is: all sizes are in millimetres."""
    size = screen.size()
    pixels = f"{size.width()}x{size.height()} px"
    if inches:
        return Part("panel size", f"{pixels}, {inches:g} inch as it is set")
    reported = screen.physicalSize()
    found = plausible_inches(reported.width(), reported.height())
    told = "no size that can be" if found is None else f"{found:.1f} inch"
    fix = "Measure the diagonal and set panel.inches: what screens report is often wrong."
    return Part("panel size", f"{pixels}, and the screen reports {told}", fix)
