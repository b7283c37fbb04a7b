"""Where the content and drawings that the kiosk brings along stand."""

from __future__ import annotations

from pathlib import Path


def bundled_content() -> Path:
    """The content folder that is used where a clinic has none of its own."""
    return _brought() / "content"


def bundled_pictures() -> Path:
    """The folder of illustrations that slides of any content folder may name."""
    return _brought() / "assets" / "illustrations"


def bundled_icons() -> Path:
    """The folder of the interface's icons."""
    return _brought() / "assets" / "icons"


def _brought() -> Path:
    package = Path(__file__).resolve().parent.parent
    installed = package / "_bundled"  # a wheel packs the folders of the source tree here
    return installed if installed.is_dir() else package.parent
