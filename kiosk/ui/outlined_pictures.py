"""Pictures with outlines, for themes of high contrast: a dark line around every opaque shape.

Lines that are pale on the canvas stand on a wider dark one. What is drawn half seen (shade, shine, the
calm surroundings) has no outline: it only supports the rest.
"""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QByteArray, QSize, Qt, QUrl
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

from kiosk.domain.comfort import Contrast
from kiosk.domain.tokens import THEMES, contrast
from kiosk.ui.drawing import tones

LINE = 0.0030
"""Width of a line, as a share of the picture's height."""

CASING = 7.0
"""How much wider than a pale line is what it stands on, in units of the picture."""

CANVAS = THEMES[Contrast.HIGH_DARK].canvas

_SHAPE = re.compile(rb"<(path|circle|ellipse|rect)\b([^>]*?)(/?)>")
_HALF_SEEN = re.compile(rb"\b(opacity|fill-opacity|stroke-opacity|stroke-dasharray)=")
_STROKE = re.compile(rb'\bstroke="(#[0-9A-Fa-f]{6}|none)"')
_WIDTH = re.compile(rb'\bstroke-width="([\d.]+)"')
_COLOUR = b"#%02X%02X%02X" % tuple(round(c) for c in tones.OUTLINE)


def outlined(drawing: bytes, line: float, canvas: str) -> bytes:
    """An SVG with a dark line, `line` px wide, around its opaque shapes, to be shown on `canvas`."""
    rim = b' stroke="%s" stroke-width="%.2f" stroke-linejoin="round"' % (_COLOUR, line)
    rim += b' vector-effect="non-scaling-stroke"'

    def with_line(found: re.Match[bytes]) -> bytes:
        name, attributes, end = found.groups()
        stroke = _STROKE.search(attributes)
        if _HALF_SEEN.search(attributes):
            return found[0]
        if stroke is None:
            return b"<" + name + attributes + rim + end + b">"
        width = _WIDTH.search(attributes)
        if width is None or stroke[1] == b"none" or not _is_pale(stroke[1].decode(), canvas):
            return found[0]
        wider = attributes.replace(stroke[0], b'stroke="%s"' % _COLOUR)
        wider = wider.replace(width[0], b'stroke-width="%.2f"' % (float(width[1]) + CASING))
        return b"<" + name + wider.rstrip(b"/") + b"/>" + found[0]

    return _SHAPE.sub(with_line, drawing)


def _is_pale(colour: str, canvas: str) -> bool:
    return contrast(colour, canvas) < 3


class OutlinedPictures(QQuickImageProvider):
    """Answers `image://outlined/` and the URL or the path of an SVG file."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        try:
            drawing = Path(QUrl(id).toLocalFile() or id).read_bytes()
        except OSError:
            return QImage()  # as for any other picture: QML shows a leaf
        whole = QSvgRenderer(QByteArray(drawing)).defaultSize()
        if whole.isEmpty():
            return QImage()
        room = QSize(requestedSize.width() or 1 << 14, requestedSize.height() or 1 << 14)
        side = whole.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        image = QImage(side, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        with_lines = outlined(drawing, max(1.5, LINE * side.height()), CANVAS)
        QSvgRenderer(QByteArray(with_lines)).render(painter)
        painter.end()
        return image
