"""Boxes of the domain for QML."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from kiosk.domain.box import Box


def rect_of(box: Box) -> QRectF:
    """The same rectangle in Qt's words."""
    return QRectF(box.x, box.y, box.width, box.height)
