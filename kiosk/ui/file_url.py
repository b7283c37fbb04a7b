"""Files as QML names them."""

from __future__ import annotations

from PySide6.QtCore import QUrl


def file_url(path: str) -> str:
    """The URL of a file by its absolute path; empty for an empty path."""
    return QUrl.fromLocalFile(path).toString() if path else ""
