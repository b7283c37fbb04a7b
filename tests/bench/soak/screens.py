"""Screens of panels that are not there. To be asked for before Qt is loaded."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from PySide6.QtGui import QScreen

    from kiosk.domain.panel import Panel

SCREENS: Final = ((1024, 600, 10.1), (1080, 1920, 24.0), (1920, 1080, 24.0), (800, 1280, 10.1))
"""Width and height in px, and inches."""


def file_in(folder: Path) -> Path:
    """The file that describes them to Qt's platform `offscreen`."""
    file = folder / "cache" / "screens.json"
    described = [
        {"name": _name(width, height), "x": 4000 * n, "y": 0, "width": width, "height": height}
        | {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
        for n, (width, height, _) in enumerate(SCREENS)
    ]
    file.write_text(json.dumps({"synchronousWindowSystemEvents": True, "screens": described}))
    return file


def screen_of(panel: Panel) -> QScreen:
    """The screen of that size."""
    from PySide6.QtGui import QGuiApplication

    name = _name(panel.width, panel.height)
    return next(one for one in QGuiApplication.screens() if one.name() == name)


def _name(width: int, height: int) -> str:
    return f"{width}x{height}"
