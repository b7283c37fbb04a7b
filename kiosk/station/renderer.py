"""Who draws the screens: a graphics driver, or where there is none the processor.

Without a driver Mesa draws in its place (llvmpipe): measured on two cores at 1920x1080, a start takes
2.8 times as long, the loop 3.5 times the work and twice the memory of Qt's own software renderer.
"""

from __future__ import annotations

import enum
import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

BACKEND: Final = "QT_QUICK_BACKEND"
_SAID_BY_HAND: Final = (BACKEND, "QSG_RHI_BACKEND")
_DRAWS_NOTHING: Final = frozenset({"vgem", "vkms"})
"""Kernel drivers that have a render node, and no chip behind it."""

DEVICES: Final = Path("/dev/dri")
DRIVERS: Final = Path("/sys/class/drm")


class Renderer(enum.Enum):
    """What the setting `screen.renderer` may be."""

    AUTO = "auto"
    SOFTWARE = "software"
    HARDWARE = "hardware"


def is_drawing_chosen(environ: Mapping[str, str] = os.environ) -> bool:
    """Whether the environment tells Qt how to draw."""
    return any(environ.get(name) for name in _SAID_BY_HAND)


def software_reason(
    wanted: Renderer,
    environ: Mapping[str, str] = os.environ,
    devices: Path = DEVICES,
    drivers: Path = DRIVERS,
) -> str:
    """Why the processor is to draw, or an empty line. Reads a few names, and loads no driver."""
    if wanted is not Renderer.AUTO:
        return "screen.renderer=software" if wanted is Renderer.SOFTWARE else ""
    if is_drawing_chosen(environ):
        return ""
    if environ.get("LIBGL_ALWAYS_SOFTWARE", "") in ("1", "true"):
        return "LIBGL_ALWAYS_SOFTWARE is set"
    nodes = [name for name in _names(devices) if name.startswith("renderD")]
    if not nodes:
        return f"no graphics driver: {devices} has no render node"
    real = [name for name in nodes if _driver(drivers / name) not in _DRAWS_NOTHING]
    if not real:
        return "no graphics driver: only one for tests"
    if not any(os.access(devices / name, os.R_OK | os.W_OK) for name in real):
        return f"{devices / real[0]} may not be opened by this user"
    return ""


def _names(folder: Path) -> Iterable[str]:
    try:
        return sorted(entry.name for entry in folder.iterdir())
    except OSError:
        return ()


def _driver(node: Path) -> str:
    try:
        return (node / "device" / "driver").readlink().name
    except OSError:
        return ""
